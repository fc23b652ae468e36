/**
 * One script in one realm: root code, initializeScript, records, second phase, and the way back.
 *
 * Attaching and detaching are apart from running the root code, because a reload that fails puts the old
 * script back in its old realm, initialised anew.
 */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { TextDecoder } from 'node:util';
import { Marshaller } from '../border/marshaller.js';
import { NativeObjects } from '../border/native-objects.js';
import { Projections } from '../border/projections.js';
import { buildFirstPhase } from '../host/host-library.js';
import { addSecondPhase } from '../host/host-second-phase.js';
import { Int64Library } from '../host/int64-library.js';
import type { Model, ModelObject } from '../model.js';
import { ModelError } from '../model.js';
import { engineProfile, type Profile } from '../profile.js';
import { scriptContents } from '../realm/global-object.js';
import { createRealm, type Realm } from '../realm/realm.js';
import { Locations } from '../types/locations.js';
import { TypeObjects } from '../types/type-objects.js';
import { ErrorTexts, messageOf } from './error-text.js';
import { NamedModels, type Undo } from './named-models.js';
import { Records } from './records.js';
import { ScriptLoadError, syntaxErrorLine } from './script-errors.js';
import { type HostCounters, newCounters, type ScriptState } from './script-state.js';

export interface LoadOptions {
  /** File of the script; read unless `text` is given. */
  readonly path?: string;
  readonly text?: string;
  /** Name under `Debugger.State.Scripts`; by default the file name without its extension. */
  readonly name?: string;
  readonly profile?: Profile;
  /** Counted into; a fresh object by default. */
  readonly counters?: HostCounters;
}

/**
 * Loads a script as `.scriptload` does: nothing of it remains in the model when this throws.
 * @throws ScriptLoadError with the lines that the debugger prints
 */
export function loadScript(model: Model, options: LoadOptions): LoadedScript {
  const script = new LoadedScript(model, options);
  script.attach();
  return script;
}

/**
 * Loads a script in the place of one that is loaded. The old one goes first, as in the debugger; when the new one
 * fails, the old one is put back and initialised again.
 * @throws ScriptLoadError
 */
export function reloadScript(old: LoadedScript, model: Model, options: LoadOptions): LoadedScript {
  old.unload();
  try {
    return loadScript(model, options);
  } catch (error) {
    old.attach();
    throw error;
  }
}

type Routine = (...args: unknown[]) => unknown;

export class LoadedScript {
  readonly name: string;
  /** As it was given; messages show it. */
  readonly path: string;
  readonly counters: HostCounters;
  /** The global object, as `Debugger.State.Scripts.<name>.Contents` shows it. */
  readonly contents: ModelObject;
  readonly #realm: Realm;
  readonly #border: Marshaller;
  readonly #records: Records;
  readonly #named: NamedModels;
  readonly #registry: Model['registry'];
  readonly #addSecondPhase: () => void;
  #undo: Undo[] = [];
  #attached = false;

  /** Runs the root code. @throws ScriptLoadError */
  constructor(model: Model, options: LoadOptions) {
    const profile = options.profile ?? engineProfile;
    this.path = options.path ?? `${options.name ?? 'script'}.js`;
    this.name = options.name ?? scriptName(this.path);
    this.counters = options.counters ?? newCounters();
    const source = options.text ?? readScript(this.path);
    const state: ScriptState = {
      name: this.name,
      counters: this.counters,
      apiVersion: 100,
      outsideWrites: true,
    };
    this.#realm = createRealm(profile);
    const realm = this.#realm;
    const int64 = new Int64Library(realm, profile);
    const errors = new ErrorTexts(realm, profile, this.name, this.path);
    const border = new Marshaller({ realm, profile, state, int64, errors });
    const types = new TypeObjects(border, model.target);
    const locations = new Locations(border);
    const named = new NamedModels(border, model.registry);
    border.natives = new NativeObjects(border, model, new Projections({ border, types, locations, named }));
    this.#border = border;
    this.#named = named;
    this.#registry = model.registry;
    this.#records = new Records({ border, registry: model.registry, named, profile });
    const host = buildFirstPhase({ border, model, int64, records: this.#records, profile });
    realm.globals.host = host;
    this.#addSecondPhase = () => addSecondPhase(host, { border, model, profile, named, types, locations });
    this.#runRoot(source);
    this.contents = scriptContents(border, profile.LexicalGlobals ? source : undefined);
  }

  /** `major * 100 + minor` that the script declared; 100 when it declared none. */
  get apiVersion(): number {
    return this.#border.state.apiVersion;
  }

  /** initializeScript, its records, the second phase of `host`, and the script's place in the model. */
  attach(): void {
    if (this.#attached) return;
    try {
      this.#applyRecords();
      this.#routine('invokeScript');
      this.#undo.push(this.#registry.addScript(this.name, this.contents));
      if (!('memory' in (this.#realm.globals.host as object))) this.#addSecondPhase();
      this.#attached = true;
    } catch (error) {
      this.#undoAll();
      throw this.#failure(error);
    }
  }

  /** uninitializeScript, then everything that the script registered goes. Objects still held outside live on. */
  unload(): void {
    if (!this.#attached) return;
    this.#attached = false;
    try {
      const routine = this.#routine('uninitializeScript');
      if (routine) this.#border.leave('call', () => Reflect.apply(routine, undefined, []));
    } finally {
      this.#undoAll();
    }
  }

  /** `invokeScript`, as `.scriptrun` calls it; nothing when there is none. @throws ModelError */
  invoke(): void {
    const routine = this.#routine('invokeScript');
    if (routine) this.#border.leave('call', () => Reflect.apply(routine, undefined, []));
  }

  #runRoot(source: string): void {
    try {
      this.#realm.run(source, this.path);
    } catch (error) {
      const line = syntaxErrorLine(error, this.path);
      throw line === undefined ? this.#failure(error) : ScriptLoadError.notExecuted(line, this.path, error);
    }
  }

  #applyRecords(): void {
    const routine = this.#routine('initializeScript');
    if (!routine) return;
    const returned: unknown = this.#border.leave('call', () => Reflect.apply(routine, undefined, []));
    if (returned === undefined || returned === null) return;
    const factory: unknown = Reflect.get(Object(returned), this.#realm.iteratorSymbol);
    if (typeof factory !== 'function') throw new ModelError('Object is not iterable');
    for (const record of this.#border.leave('call', () => [...(returned as Iterable<unknown>)]))
      this.#undo.push(this.#records.apply(record));
  }

  #routine(name: string): Routine | undefined {
    const value = this.#realm.globals[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'function') throw new ModelError(`'${name}' must be an invocable function`);
    return value as Routine;
  }

  #undoAll(): void {
    const undo = this.#undo.reverse();
    this.#undo = [];
    for (const step of undo) step();
    this.#named.undoAll();
  }

  #failure(error: unknown): ScriptLoadError {
    const left = error instanceof Error ? error : this.#leaving(error);
    return ScriptLoadError.notExecuted(`Error: ${left.message}`, this.path, error);
  }

  #leaving(error: unknown): Error {
    try {
      return this.#border.leave('call', () => {
        throw error;
      });
    } catch (left) {
      return left instanceof Error ? left : new Error(messageOf(error));
    }
  }
}

/** The name under which a script is known: its file name without the extension, in either style of path. */
export function scriptName(path: string): string {
  return basename(path.replace(/\\/g, '/')).replace(/\.[^.]*$/, '');
}

function readScript(path: string): string {
  try {
    return decodeScript(readFileSync(path));
  } catch (error) {
    throw ScriptLoadError.notOpened(path, error);
  }
}

/** UTF-16 when the file begins with that mark, otherwise UTF-8. */
export function decodeScript(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes);
}
