/**
 * A script's global object as `Contents`: every global function and variable, without the three core routines
 * that only the provider calls.
 */

import type { Marshaller } from '../border/marshaller.js';
import { ScriptObject } from '../border/script-object.js';
import type { ModelObject, ModelValue } from '../model.js';
import { lexicalGlobals } from './lexical-globals.js';

const coreRoutines = new Set(['initializeScript', 'uninitializeScript', 'invokeScript']);

/** @param source the script's text, to find its `let`, `const` and `class`; undefined leaves them out */
export function scriptContents(border: Marshaller, source: string | undefined): ModelObject {
  const lexical = source === undefined ? new Map() : lexicalGlobals(source, border.realm);
  return border.view(border.realm.globals, (globals) => new GlobalObject(globals, border, lexical));
}

class GlobalObject extends ScriptObject {
  constructor(
    globals: object,
    border: Marshaller,
    private readonly lexical: ReadonlyMap<string, () => unknown>,
  ) {
    super(globals, border);
  }

  override keys(): readonly string[] {
    const names = super.keys().filter((name) => !coreRoutines.has(name));
    return [...names, ...this.lexical.keys()];
  }

  override get(name: string): ModelValue | undefined {
    if (coreRoutines.has(name)) return undefined;
    const read = this.lexical.get(name);
    return read ? this.border.leave('member', () => this.border.toModel(read())) : super.get(name);
  }
}
