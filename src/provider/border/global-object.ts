/**
 * A script's global object as `Contents`: every global function and variable, without the three core routines
 * that only the provider calls.
 */

import type { ModelObject, ModelValue } from '../model.js';
import { lexicalGlobals } from '../realm/lexical-globals.js';
import type { Border } from './border.js';
import { asModelObject, ScriptObject } from './script-object.js';

const coreRoutines = new Set(['initializeScript', 'uninitializeScript', 'invokeScript']);

/** @param source the script's text, to find its `let`, `const` and `class`; undefined leaves them out */
export function scriptContents(border: Border, source: string | undefined): ModelObject {
  const lexical = source === undefined ? new Map() : lexicalGlobals(source, border.realm);
  return border.view(border.realm.globals, (globals) =>
    asModelObject(new GlobalObject(globals, border, lexical)),
  );
}

class GlobalObject extends ScriptObject {
  constructor(
    globals: object,
    border: Border,
    private readonly lexical: ReadonlyMap<string, () => unknown>,
  ) {
    super(globals, border);
  }

  override keys(): readonly string[] {
    const names = super.keys().filter((name) => !coreRoutines.has(name));
    return [...names, ...this.lexical.keys()];
  }

  override has(name: string): boolean {
    return !coreRoutines.has(name) && (this.lexical.has(name) || super.has(name));
  }

  override get(name: string): ModelValue | undefined {
    if (coreRoutines.has(name)) return undefined;
    const read = this.lexical.get(name);
    return read ? this.border.leave('member', () => this.border.toModel(read())) : super.get(name);
  }
}
