/**
 * One script in one realm: root code, initializeScript, records, second phase, and the way back.
 *
 * Attaching and detaching are apart from running the root code, because a reload that fails puts the old
 * script back in its old realm, initialised anew.
 */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { TextDecoder } from 'node:util';
import { scriptContents } from '../border/global-object.js';
import { type HostCounters, newCounters } from '../border/script-state.js';
import type { Model, ModelObject } from '../model.js';
import { ModelError } from '../model.js';
import { decodeNarrow } from '../native/code-page.js';
import type { Undo } from '../native/named-models.js';
import { engineProfile, type Profile } from '../profile.js';
import { ScriptLoadError, type ScriptReport, scriptReport, syntaxErrorReport } from './script-errors.js';
import { type Wiring, wire } from './wiring.js';

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
  script.run();
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
  readonly #source: string;
  readonly #profile: Profile;
  readonly #wiring: Wiring;
  readonly #registry: Model['registry'];
  #contents: ModelObject | undefined;
  #undo: Undo[] = [];
  #attached = false;

  /** Use {@link loadScript}. @throws ScriptLoadError when the file cannot be read */
  constructor(model: Model, options: LoadOptions) {
    this.path = options.path ?? `${options.name ?? 'script'}.js`;
    this.name = options.name ?? scriptName(this.path);
    this.counters = options.counters ?? newCounters();
    this.#source = options.text ?? readScript(this.path);
    this.#profile = options.profile ?? engineProfile;
    this.#registry = model.registry;
    const { name, path, counters } = this;
    this.#wiring = wire(model, { name, path, counters, profile: this.#profile });
  }

  /** The global object, as `Debugger.State.Scripts.<name>.Contents` shows it; only once the root code has run. */
  get contents(): ModelObject {
    const source = this.#profile.LexicalGlobals ? this.#source : undefined;
    this.#contents ??= scriptContents(this.#wiring.border, source);
    return this.#contents;
  }

  /** `major * 100 + minor` that the script declared; 100 when it declared none. */
  get apiVersion(): number {
    return this.#wiring.border.state.apiVersion;
  }

  /** The root code, once. @throws ScriptLoadError */
  run(): void {
    try {
      this.#wiring.realm.run(this.#source, this.path);
    } catch (error) {
      throw ScriptLoadError.notExecuted(
        syntaxErrorReport(error, this.path) ?? this.#report(error),
        this.path,
        error,
      );
    }
  }

  /** initializeScript, its records, the second phase of `host`, and the script's place in the model. */
  attach(): void {
    if (this.#attached) return;
    try {
      this.#applyRecords();
      checkInvocable('invokeScript', this.#wiring.realm.globals.invokeScript);
      this.#undo.push(this.#registry.addScript(this.name, this.contents));
      this.#wiring.addSecondPhase();
      this.#attached = true;
    } catch (error) {
      this.#undoAll();
      throw ScriptLoadError.notExecuted(this.#report(error), this.path, error);
    }
  }

  /** uninitializeScript, then everything that the script registered goes. Objects still held outside live on. */
  unload(): void {
    if (!this.#attached) return;
    this.#attached = false;
    try {
      const routine = this.#routine('uninitializeScript');
      if (routine) this.#wiring.border.leave('call', () => Reflect.apply(routine, undefined, []));
    } finally {
      this.#undoAll();
    }
  }

  /** Whether there is an `invokeScript`. */
  get isInvocable(): boolean {
    return typeof this.#wiring.realm.globals.invokeScript === 'function';
  }

  /** `invokeScript`, as `.scriptrun` calls it; nothing when there is none. @throws ScriptLoadError */
  invoke(): void {
    try {
      const routine = this.#routine('invokeScript');
      if (routine) this.#wiring.border.leave('call', () => Reflect.apply(routine, undefined, []));
    } catch (error) {
      throw ScriptLoadError.notInvoked(this.#report(error), this.path, error);
    }
  }

  #applyRecords(): void {
    const routine = this.#routine('initializeScript');
    if (!routine) return;
    const returned: unknown = this.#wiring.border.leave('call', () => Reflect.apply(routine, undefined, []));
    if (returned === undefined || returned === null) return;
    const factory: unknown = Reflect.get(Object(returned), this.#wiring.realm.iteratorSymbol);
    if (typeof factory !== 'function') throw new ModelError('Object is not iterable');
    for (const record of this.#wiring.border.leave('call', () => [...(returned as Iterable<unknown>)]))
      this.#undo.push(this.#wiring.records.apply(record));
  }

  #routine(name: string): Routine | undefined {
    const value = this.#wiring.realm.globals[name];
    checkInvocable(name, value);
    return value ?? undefined;
  }

  #undoAll(): void {
    const undo = this.#undo.reverse();
    this.#undo = [];
    for (const step of undo) step();
    this.#wiring.named.undoAll();
  }

  #report(error: unknown): ScriptReport {
    const { message, place } = this.#wiring.errors.placed(error);
    return scriptReport(message, place);
  }
}

/** What the script says is one of its routines must be one, or be absent. @throws ModelError */
function checkInvocable(name: string, value: unknown): asserts value is Routine | null | undefined {
  if (value === undefined || value === null || typeof value === 'function') return;
  throw new ModelError(`'${name}' must be an invocable function`);
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

/** UTF-16 when the file begins with that mark, otherwise UTF-8; the Western code page when it is not that either. */
export function decodeScript(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeNarrow(bytes);
  }
}
