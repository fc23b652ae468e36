/**
 * `.scriptload` and its kin over the provider, with the texts that the debugger prints.
 *
 * Loading a loaded path again does nothing but say so, unless the profile is one of the older builds that run it
 * again; `.scriptrun` always runs it afresh.
 */
import {
  type HostCounters,
  type LoadedScript,
  loadScript,
  type Model,
  type Profile,
  ScriptLoadError,
} from '../provider/index.js';
import type { ScriptCommands } from './command.js';
import { fileNameOf } from './target/modules.js';

export class Scripts implements ScriptCommands {
  readonly #loaded = new Map<string, LoadedScript>();

  constructor(
    private readonly model: Model,
    private readonly profile: Profile,
    private readonly counters: HostCounters,
  ) {}

  /** @throws ScriptLoadError */
  loadFile(path: string): string {
    const before = this.#find(path);
    if (before !== undefined) {
      if (!this.profile.ReloadRunsAgain) return `The script '${path}' has been already loaded`;
      this.#replace(before);
      return loadedText(path);
    }
    this.#add({ path });
    return loadedText(path);
  }

  /** @throws ScriptLoadError */
  loadText(source: string, name: string): string {
    const path = `${name}.js`;
    const before = this.#find(path);
    if (before !== undefined) this.#remove(before);
    this.#add({ path, text: source, name });
    return loadedText(path);
  }

  load(path: string): string {
    return shown(() => this.loadFile(unquoted(path)));
  }

  run(argument: string): string {
    return shown(() => {
      const path = unquoted(argument);
      const before = this.#find(path);
      const script = before === undefined ? this.#add({ path }) : this.#replace(before);
      this.model.output(`${loadedText(path)}\n`);
      script.invoke();
      return '';
    });
  }

  unload(argument: string): string {
    const path = unquoted(argument);
    const script = this.#find(path);
    if (script === undefined) return `Error: Unable to find script '${path}'`;
    return shown(() => {
      this.#remove(script);
      return `JavaScript script unloaded from '${script.path}'`;
    });
  }

  list(): string {
    const scripts = [...this.#loaded.keys()].map((path) => `    JavaScript script from '${path}'`);
    const loaded = scripts.length === 0 ? ['    <None Loaded>'] : scripts;
    return ['Command Loaded Scripts:', ...loaded, "Other Clients' Scripts:", '    <None Loaded>'].join('\n');
  }

  providers(): string {
    return [
      'Available Script Providers:',
      "    NatVis (extension '.NatVis')",
      "    JavaScript (extension '.js')",
    ].join('\n');
  }

  unloadAll(): void {
    for (const script of [...this.#loaded.values()].reverse()) this.#remove(script);
  }

  /** By the path it was loaded from, or by its bare file name. */
  #find(path: string): LoadedScript | undefined {
    const exact = this.#loaded.get(path);
    if (exact !== undefined) return exact;
    return [...this.#loaded.values()].find((script) => fileNameOf(script.path) === path);
  }

  #add(source: { path: string; text?: string; name?: string }): LoadedScript {
    const script = loadScript(this.model, { ...source, profile: this.profile, counters: this.counters });
    this.#loaded.set(source.path, script);
    return script;
  }

  #remove(script: LoadedScript): void {
    this.#loaded.delete(script.path);
    script.unload();
  }

  /** Loads the file again; when that fails the old script is put back. */
  #replace(before: LoadedScript): LoadedScript {
    this.#remove(before);
    try {
      return this.#add({ path: before.path });
    } catch (error) {
      before.attach();
      this.#loaded.set(before.path, before);
      throw error;
    }
  }
}

function loadedText(path: string): string {
  return `JavaScript script successfully loaded from '${path}'`;
}

function unquoted(path: string): string {
  return path.trim().replace(/^"(.*)"$/, '$1');
}

/** A script's failure is output of the command, not a failure of it. */
function shown(action: () => string): string {
  try {
    return action();
  } catch (error) {
    if (error instanceof ScriptLoadError) return error.lines.join('\n');
    if (error instanceof Error) return `Error: ${error.message}`;
    throw error;
  }
}
