/**
 * The debugger's script commands: which scripts are loaded, and the text that each command prints.
 *
 * A loaded path is loaded once: a second `.scriptload` only says so, while `.scriptrun` always starts afresh
 * (builds before that rule loaded again: a switch of the profile). A new version that fails leaves the old one
 * working, initialised anew.
 */
import { readFileSync } from 'node:fs';
import type { HostCounters } from '../border/script-state.js';
import type { Model } from '../model.js';
import { engineProfile, type Profile } from '../profile.js';
import { ScriptLoadError } from './script-errors.js';
import { decodeScript, type LoadedScript, loadScript, reloadScript } from './script-loader.js';

export interface SessionOptions {
  readonly profile?: Profile;
  /** Counted into by every script of the session. */
  readonly counters?: HostCounters;
  /** Bytes of a script by the path as it was typed; by default from the disk. May throw. */
  readonly read?: (path: string) => Uint8Array;
}

export class ScriptSession {
  readonly #scripts = new Map<string, LoadedScript>();

  constructor(
    private readonly model: Model,
    private readonly options: SessionOptions = {},
  ) {}

  /** In the order of their loading. */
  get scripts(): readonly LoadedScript[] {
    return [...this.#scripts.values()];
  }

  /** `.scriptload PATH`: the text to print, also when it fails. */
  load(path: string): string {
    return this.#answer(() => this.loadOrThrow(path));
  }

  /** The same for a caller that must know: the text of success. @throws ScriptLoadError with the text of a failure */
  loadOrThrow(path: string): string {
    const name = unquoted(path);
    const reload = (this.options.profile ?? engineProfile).ReloadRunsAgain;
    const known = this.#find(name);
    if (known && !reload) return `The script '${known.path}' has been already loaded`;
    return loadedText(this.#load(name));
  }

  /**
   * `.scriptrun PATH`: prints that it was loaded before `invokeScript` prints anything.
   * @returns what is left to print: empty, or why it failed
   */
  run(path: string): string {
    return this.#answer(() => {
      const script = this.#load(unquoted(path));
      this.model.output(`${loadedText(script)}\n`);
      script.invoke();
      return '';
    });
  }

  /** `.scriptunload PATH`; a bare file name is enough. */
  unload(path: string): string {
    const name = unquoted(path);
    const script = this.#find(name);
    if (!script) return `Error: Unable to find script '${name}'`;
    this.#scripts.delete(key(script.path));
    const failed = this.#answer(() => {
      script.unload();
      return '';
    });
    return [...(failed ? [failed] : []), `JavaScript script unloaded from '${script.path}'`].join('\n');
  }

  /** `.scriptlist` */
  list(): string {
    const loaded = this.scripts.map((script) => `    JavaScript script from '${script.path}'`);
    const own = loaded.length > 0 ? loaded : ['    <None Loaded>'];
    return ['Command Loaded Scripts:', ...own, "Other Clients' Scripts:", '    <None Loaded>'].join('\n');
  }

  /** `.scriptproviders` */
  providers(): string {
    return [
      'Available Script Providers:',
      "    NatVis (extension '.NatVis')",
      "    JavaScript (extension '.js')",
    ].join('\n');
  }

  #load(path: string): LoadedScript {
    const old = this.#find(path);
    const options = { ...this.options, path: old?.path ?? path, text: this.#read(path) };
    const script = old ? reloadScript(old, this.model, options) : loadScript(this.model, options);
    this.#scripts.set(key(script.path), script);
    return script;
  }

  #read(path: string): string {
    try {
      return decodeScript((this.options.read ?? readFileSync)(path));
    } catch (error) {
      throw ScriptLoadError.notOpened(path, error);
    }
  }

  #find(path: string): LoadedScript | undefined {
    const exact = this.#scripts.get(key(path));
    if (exact || /[\\/]/.test(path)) return exact;
    return this.scripts.find((script) => key(script.path).split(/[\\/]/).pop() === key(path));
  }

  #answer(action: () => string): string {
    try {
      return action();
    } catch (error) {
      if (error instanceof ScriptLoadError) return error.message;
      return `Error: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
}

function loadedText(script: LoadedScript): string {
  return `JavaScript script successfully loaded from '${script.path}'`;
}

/** Windows paths are the same in any letter case. */
function key(path: string): string {
  return path.toLowerCase();
}

function unquoted(path: string): string {
  return path.trim().replace(/^"(.*)"$/, '$1');
}
