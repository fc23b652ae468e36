/**
 * One script of the engine (IDataModelScript): named and filled by it, loaded by the provider's own loader.
 *
 * Its global object is the parent of the namespace object that the engine has for the script, which makes it `Contents`
 * and a part of `@$scriptContents`. Executed a second time, the old script goes first and is put back when the new one
 * fails.
 */
import type { LoadedScript, Model, ModelRegistry, ScriptReport } from '../../provider/index.js';
import { loadScript, reloadScript, ScriptLoadError } from '../../provider/index.js';
import type { Pointer } from '../com/ffi.js';
import { ComClass, writeBool } from '../com/implement.js';
import {
  IDataModelScript,
  IDataModelScript1,
  IDataModelScriptClient,
  IDataModelScriptHostContext,
} from '../com/script-interfaces.js';
import { writeBstr } from '../com/text.js';
import { call, failure, get, must, release } from '../com/unknown.js';
import type { Border } from '../model/border.js';
import { addParent } from './registry.js';
import { textOfFile, textOfStream } from './script-text.js';

/** What scripts of an engine have in common. */
export interface ScriptSurroundings {
  readonly border: Border;
  readonly model: Model;
  /** Options of the provider for the next loading, but for the script itself. */
  options(): Omit<Parameters<typeof loadScript>[1], 'path' | 'text' | 'name'>;
  /** The script was executed, could not be, or was unlinked. */
  changed(failed?: ScriptLoadError): void;
}

/** ErrorClass and ScriptChangeKind of dbgmodel.h. */
const ErrorClassError = 1;
const ScriptRename = 0;

/** The state behind one script object of the engine. */
export class EngineScript {
  path = '';
  text = '';
  loaded: LoadedScript | undefined;
  #name = '';
  /** Its own address, and the engine's place for it (IDataModelScriptHostContext), with a reference to the latter. */
  #self: Pointer = 0;
  #context: Pointer = 0;

  constructor(private readonly surroundings: ScriptSurroundings) {}

  /** @param createContext makes the engine's place for the script object at an address */
  place(self: Pointer, createContext: (self: Pointer) => Pointer): void {
    this.#self = self;
    this.#context = createContext(self);
  }

  get name(): string {
    return this.#name;
  }

  /** The engine shows the script under its name once it is told of it. */
  rename(name: string): void {
    this.#name = name;
    must(this.#context, IDataModelScriptHostContext.NotifyScriptChange, this.#self, ScriptRename);
  }

  /** The last reference is gone, whether or not anybody unlinked it. */
  destroy(): void {
    if (this.loaded) this.unlink();
    release(this.#context);
  }

  /** @throws ScriptLoadError; then what was loaded before still is */
  execute(): void {
    const { surroundings, path, name, text } = this;
    const options = { ...surroundings.options(), path, name, text };
    const model = this.#model();
    try {
      this.loaded = this.loaded ? reloadScript(this.loaded, model, options) : loadScript(model, options);
    } catch (error) {
      if (error instanceof ScriptLoadError) surroundings.changed(error);
      throw error;
    }
    surroundings.changed();
  }

  /** What `uninitializeScript` throws is printed and stops nothing. */
  unlink(): void {
    const { loaded, surroundings } = this;
    this.loaded = undefined;
    surroundings.changed();
    try {
      loaded?.unload();
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      surroundings.model.output(`Error: ${text}\n`);
    }
  }

  /** The model, with the script's own place for its contents. */
  #model(): Model {
    const { model, border } = this.surroundings;
    const addScript: ModelRegistry['addScript'] = (name, contents) =>
      addParent(border, get(this.#context, IDataModelScriptHostContext.GetNamespaceObject), name, contents);
    const registry = Object.create(model.registry, { addScript: { value: addScript } });
    return Object.create(model, { registry: { value: registry } });
  }
}

/** Runs what may fail with a report to the engine's client. @returns the HRESULT */
function reporting(client: Pointer, action: () => void): number {
  try {
    action();
    return 0;
  } catch (error) {
    const { code, message, line, column } = reportOf(error);
    call(client, IDataModelScriptClient.ReportError, ErrorClassError, code | 0, message, line, column);
    return failure.E_FAIL;
  }
}

/** A failure that is not the script's is reported all the same: without its text nobody could tell what happened. */
function reportOf(error: unknown): ScriptReport {
  if (error instanceof ScriptLoadError && error.report) return error.report;
  const message = error instanceof Error ? error.message : String(error);
  return { message, line: 0, column: 0, code: failure.E_FAIL >>> 0 };
}

/** The class of script objects. */
export const scriptClass = () =>
  new ComClass<EngineScript>(
    [
      {
        of: IDataModelScript,
        also: [IDataModelScript1],
        methods: {
          GetName: (script, out: Pointer) => void writeBstr(out, script.name),
          Rename: (script, name: string) => void script.rename(name),
          Populate(script, stream: Pointer) {
            script.text = textOfFile(textOfStream(stream), script.path);
            return undefined;
          },
          Execute: (script, client: Pointer) => reporting(client, () => script.execute()),
          Unlink: (script) => void script.unlink(),
          IsInvocable: (script, out: Pointer) => void writeBool(out, script.loaded?.isInvocable ?? false),
          InvokeMain: (script, client: Pointer) => reporting(client, () => script.loaded?.invoke()),
          GetScriptFullFilePathName: (script, out: Pointer) => void writeBstr(out, script.path),
          SetScriptFullFilePathName(script, path: string) {
            script.path = path;
            return undefined;
          },
        },
      },
    ],
    (script) => script.destroy(),
  );
