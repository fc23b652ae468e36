/**
 * The provider of `.js` scripts in the engine: `.scriptload`, `.scriptunload`, `.scriptrun` and `.scriptlist` are the
 * engine's own commands and come here for the scripts themselves.
 */
import {
  type HostCounters,
  type LoadedScript,
  type Model,
  newCounters,
  type Profile,
  ScriptLoadError,
} from '../../provider/index.js';
import type { Engine } from '../com/engine.js';
import type { Pointer } from '../com/ffi.js';
import { ComClass, writePointer } from '../com/implement.js';
import {
  IDataModelScriptManager,
  IDataModelScriptProvider,
  IDebugHostScriptHost,
} from '../com/script-interfaces.js';
import { writeBstr } from '../com/text.js';
import { get, must, mustQuery, release, using } from '../com/unknown.js';
import type { Border } from '../model/border.js';
import { EngineScript, scriptClass } from './script.js';

/** The debugger as a whole, for loading a script by its commands. */
interface Prompt {
  /** Runs a command line and gives the text that it prints. */
  execute(command: string): string;
  /** The text that the engine prints during an action. */
  capture(action: () => void): string;
}

export class ScriptProvider {
  /** Calls and bytes of all scripts since it was last replaced. */
  counters: HostCounters = newCounters();
  readonly #class = scriptClass();
  readonly #scriptHost: Pointer;
  /** Scripts that the engine has, with their objects' addresses, in the order of their loading. */
  readonly #scripts = new Set<EngineScript>();
  /** Those that were loaded from a text, which no command knows: their objects, with a reference. */
  readonly #ofText = new Map<EngineScript, Pointer>();
  #failure: ScriptLoadError | undefined;

  constructor(
    engine: Engine,
    private readonly border: Border,
    private readonly model: Model,
    private readonly profile: () => Profile,
  ) {
    this.#scriptHost = mustQuery(engine.host, IDebugHostScriptHost);
  }

  /** In the order of their loading. */
  get loaded(): readonly LoadedScript[] {
    return [...this.#scripts].flatMap((script) => script.loaded ?? []);
  }

  /** Script objects that anybody holds; for tests. */
  get alive(): number {
    return this.#class.alive;
  }

  /** A new script object for the engine, with a reference. */
  create(): Pointer {
    return this.#create().object;
  }

  /**
   * Loads a script as `.scriptload` does.
   * @param pathOrText a file, or the text of a script (anything with a line break or a brace)
   * @param name of a script given as text
   * @returns what the debugger prints, output of the script included
   * @throws ScriptLoadError
   */
  load(pathOrText: string, name: string, prompt: Prompt): string {
    return /[\n{}]/.test(pathOrText)
      ? this.#loadText(pathOrText, name, prompt)
      : this.#loadFile(pathOrText, prompt);
  }

  /** Unloads all scripts, the last one first. */
  unloadAll(prompt: Prompt): void {
    for (const script of [...this.#scripts].reverse()) {
      const own = this.#ofText.get(script);
      if (own === undefined) prompt.execute(`.scriptunload "${script.path}"`);
      else {
        script.unlink();
        release(own);
      }
      this.#scripts.delete(script);
      this.#ofText.delete(script);
    }
  }

  #create(): { script: EngineScript; object: Pointer } {
    const script: EngineScript = new EngineScript({
      border: this.border,
      model: this.model,
      options: () => ({ profile: this.profile(), counters: this.counters }),
      changed: (failed) => {
        this.#failure = failed;
        this.#scripts.delete(script);
        if (script.loaded) this.#scripts.add(script);
      },
    });
    const object = this.#class.create(script);
    script.place(object, (self) => get(this.#scriptHost, IDebugHostScriptHost.CreateContext, self));
    return { script, object };
  }

  #loadFile(path: string, prompt: Prompt): string {
    const before = new Set(this.#scripts);
    this.#failure = undefined;
    const text = prompt.execute(`.scriptload "${path}"`);
    if (this.#failure) throw this.#failure;
    const isNew = [...this.#scripts].some((script) => !before.has(script));
    // Whatever the engine prints for a script that it never came to, but that it is there already, is a failure.
    if (!isNew && !text.startsWith("The script '"))
      throw text === '' ? ScriptLoadError.silent(path) : ScriptLoadError.printed(text);
    return text;
  }

  #loadText(text: string, name: string, prompt: Prompt): string {
    const path = `${name}.js`;
    if ([...this.#ofText.keys()].some((script) => script.path === path))
      return `The script '${path}' has been already loaded\n`;
    const { script, object } = this.#create();
    try {
      script.path = path;
      script.rename(name);
      script.text = text;
      let failed: unknown;
      const printed = prompt.capture(() => {
        try {
          script.execute();
        } catch (error) {
          failed = error;
        }
      });
      if (failed !== undefined) throw failed;
      this.#ofText.set(script, object);
      return `${printed}JavaScript script successfully loaded from '${path}'\n`;
    } catch (error) {
      release(object);
      throw error;
    }
  }
}

const providerClass = () =>
  new ComClass<ScriptProvider>([
    {
      of: IDataModelScriptProvider,
      methods: {
        GetName: (_provider, out: Pointer) => void writeBstr(out, 'JavaScript'),
        GetExtension: (_provider, out: Pointer) => void writeBstr(out, 'js'),
        CreateScript: (provider, out: Pointer) => void writePointer(out, provider.create()),
      },
    },
  ]);

/** @param profile what JsProvider decides, for the next script */
export function registerScriptProvider(
  engine: Engine,
  border: Border,
  model: Model,
  profile: () => Profile,
): ScriptProvider {
  const provider = new ScriptProvider(engine, border, model, profile);
  const { RegisterScriptProvider } = IDataModelScriptManager;
  using(mustQuery(engine.manager, IDataModelScriptManager), (manager) =>
    using(providerClass().create(provider), (object) => must(manager, RegisterScriptProvider, object)),
  );
  return provider;
}
