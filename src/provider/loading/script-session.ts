/**
 * The debugger's script commands: which scripts are loaded, and the text that each command prints.
 *
 * All of it but the loading itself is the engine's (`test/engine/scripting.test.ts` holds the two side by side): a loaded
 * path is loaded once, while `.scriptrun` lets the old script go before it even looks at the file. Builds before that
 * rule loaded again and kept the old script where the new one failed: a switch of the profile.
 */
import { readFileSync } from 'node:fs';
import { win32 } from 'node:path';
import type { HostCounters } from '../border/script-state.js';
import type { Model } from '../model.js';
import { engineProfile, type Profile } from '../profile.js';
import { ScriptLoadError } from './script-errors.js';
import { decodeScript, type LoadedScript, loadScript, reloadScript } from './script-loader.js';

export interface SessionOptions {
  readonly profile?: Profile;
  /** Counted into by every script of the session. */
  readonly counters?: HostCounters;
  /** Bytes of a script by its path; by default from the disk. May throw. */
  readonly read?: (path: string) => Uint8Array;
}

export class ScriptSession {
  readonly #scripts: LoadedScript[] = [];

  constructor(
    private readonly model: Model,
    private readonly options: SessionOptions = {},
  ) {}

  /** In the order of their loading. */
  get scripts(): readonly LoadedScript[] {
    return [...this.#scripts];
  }

  /** `.scriptload PATH`: the text to print, also when it fails. */
  load(path: string): string {
    return this.#answer(() => this.loadOrThrow(path));
  }

  /** The same for a caller that must know: the text of success. @throws ScriptLoadError with the text of a failure */
  loadOrThrow(path: string): string {
    const typed = unquoted(path);
    const known = this.#scripts.find((script) => same(script.path, typed));
    if (known && !this.#runsAgain) return `The script '${typed}' has been already loaded`;
    return loadedText(this.#load(typed, known));
  }

  /**
   * `.scriptrun PATH`: prints that it was loaded before `invokeScript` prints anything.
   * @returns what is left to print: empty, or why it failed
   */
  run(path: string): string {
    return this.#answer(() => {
      const typed = unquoted(path);
      const known = this.#find(typed);
      if (known && !this.#runsAgain) this.#letGo(known);
      const script = this.#load(known?.path ?? typed, this.#runsAgain ? known : undefined);
      this.model.output(`${loadedText(script)}\n`);
      // The engine ends this line without a line end.
      if (!script.isInvocable)
        this.model.output(`JavaScript script '${script.path}' has no main function to invoke!`);
      script.invoke();
      return '';
    });
  }

  /** `.scriptunload PATH`; a bare file name is enough. */
  unload(path: string): string {
    const typed = unquoted(path);
    const script = this.#find(typed);
    if (!script) return `Error: Unable to find script '${typed}'`;
    this.#letGo(script);
    return `JavaScript script unloaded from '${script.path}'`;
  }

  /** `.scriptlist` */
  list(): string {
    const loaded = this.#scripts.map((script) => `    JavaScript script from '${script.path}'`);
    const own = loaded.length > 0 ? loaded : ['    <None Loaded>'];
    return ['Command Loaded Scripts:', ...own, "Other Clients' Scripts:", '    <None Loaded>'].join('\n');
  }

  /** `.scriptproviders` */
  providers(): string {
    return providers;
  }

  get #runsAgain(): boolean {
    return (this.options.profile ?? engineProfile).ReloadRunsAgain;
  }

  /** @param old what the new script takes the place of, if it can be loaded */
  #load(typed: string, old: LoadedScript | undefined): LoadedScript {
    checkExtension(typed);
    const options = { ...this.options, path: fullPath(typed), text: this.#read(typed) };
    const script = old ? reloadScript(old, this.model, options) : loadScript(this.model, options);
    if (old) this.#scripts.splice(this.#scripts.indexOf(old), 1);
    this.#scripts.push(script);
    return script;
  }

  /** What `uninitializeScript` throws is said and stops nothing. */
  #letGo(script: LoadedScript): void {
    this.#scripts.splice(this.#scripts.indexOf(script), 1);
    try {
      script.unload();
    } catch (error) {
      this.model.output(`Error: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }

  #read(path: string): string {
    try {
      return decodeScript((this.options.read ?? readFileSync)(path));
    } catch (error) {
      throw ScriptLoadError.notOpened(path, error);
    }
  }

  /** By the path, or by the name of the file; in any letter case. */
  #find(typed: string): LoadedScript | undefined {
    return this.#scripts.find(
      ({ path }) => same(path, typed) || same(path.split(/[\\/]/).pop() ?? '', typed),
    );
  }

  #answer(action: () => string): string {
    try {
      return action();
    } catch (error) {
      if (error instanceof ScriptLoadError) return error.lines.join('\n');
      return `Error: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
}

const providers = [
  'Available Script Providers:',
  "    NatVis (extension '.NatVis')",
  "    JavaScript (extension '.js')",
].join('\n');

/** The extension finds the provider. @throws ScriptLoadError; without an extension the engine prints nothing at all */
function checkExtension(path: string): void {
  const extension = /\.[^.\\/]*$/.exec(path)?.[0];
  if (extension === undefined) throw ScriptLoadError.silent(path);
  if (!same(extension, '.js'))
    throw ScriptLoadError.printed(
      `No script provider can be found for a '${extension}' script extension\n${providers}`,
    );
}

function loadedText(script: LoadedScript): string {
  return `JavaScript script successfully loaded from '${script.path}'`;
}

/** As the engine keeps it: a path from a drive on is brought into Windows' own spelling, any other stays as it was typed. */
function fullPath(typed: string): string {
  return /^[A-Za-z]:[\\/]/.test(typed) ? win32.normalize(typed) : typed;
}

/** Windows paths are the same in any letter case. */
function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function unquoted(path: string): string {
  return path.trim().replace(/^"(.*)"$/, '$1');
}
