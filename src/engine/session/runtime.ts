/**
 * What a process has of the engine: the libraries, the border to the data model, the model, the script provider, and one
 * session over them.
 */
import { engineProfile, type Model, type Profile } from '../../provider/index.js';
import { type Engine, loadEngine } from '../com/engine.js';
import { IDebugControl } from '../com/engine-interfaces.js';
import { onUnexpected } from '../com/implement.js';
import { call, must } from '../com/unknown.js';
import { EngineTarget } from '../commands/engine-target.js';
import { lendToScripts } from '../commands/execute-command.js';
import { lendFileSystem } from '../commands/file-system.js';
import { LentCommands } from '../commands/lent-commands.js';
import { Border } from '../model/border.js';
import { createEngineModel } from '../model/engine-model.js';
import { createRegistry } from '../scripting/registry.js';
import { registerScriptProvider, type ScriptProvider } from '../scripting/script-provider.js';
import { createTargetAccess } from '../symbols/target-access.js';
import { evaluated } from './evaluate.js';
import { EngineOutput } from './output.js';

/** dbgeng.h: output goes to all clients; a line is run without being echoed or kept as the last one. */
const DEBUG_OUTCTL_ALL_CLIENTS = 1;
const DEBUG_EXECUTE_NO_REPEAT = 4;
const DEBUG_OUTPUT_NORMAL = 1;

export class EngineRuntime {
  readonly engine: Engine;
  readonly model: Model;
  readonly scripts: ScriptProvider;
  readonly lent: LentCommands;
  /** Of the session. */
  profile: Profile = engineProfile;
  readonly #output: EngineOutput;
  readonly #border: Border;
  #printed: string[] = [];

  /** @param folder of the engine's libraries, as Windows spells it */
  constructor(folder: string) {
    this.engine = loadEngine(folder);
    this.#output = new EngineOutput(this.engine, (text) => void this.#printed.push(text));
    onUnexpected((method, error) => this.#tell(method, error));
    const border = new Border(this.engine);
    this.#border = border;
    const target = createTargetAccess(this.engine, (object) => border.take(object));
    const registry = createRegistry(this.engine, border);
    this.model = createEngineModel(this.engine, border, {
      target,
      registry,
      output: (text) => this.print(text),
    });
    this.scripts = registerScriptProvider(this.engine, border, this.model, () => this.profile);
    this.lent = new LentCommands({
      run: (command) => this.run(command),
      target: () => new EngineTarget(this.engine, target),
      profile: () => this.profile,
      evaluate: (expression) => evaluated(this.engine, expression),
    });
    lendToScripts(this.engine, border, this.lent);
    lendFileSystem(this.engine, border);
  }

  /** Runs a line in the engine itself: what it prints, and whether it failed. */
  run(command: string): { text: string; failed: boolean } {
    let code = 0;
    const text = this.capture(() => {
      code = call(
        this.engine.control,
        IDebugControl.ExecuteWide,
        DEBUG_OUTCTL_ALL_CLIENTS,
        command,
        DEBUG_EXECUTE_NO_REPEAT,
      );
    });
    return { text, failed: code < 0 };
  }

  /** What an action makes the engine print. */
  capture(action: () => void): string {
    return this.#output.capture(action);
  }

  /** Hands over what an action makes the engine print, as it comes: what may run for minutes is logged meanwhile. */
  listen(print: (text: string) => void, action: () => void): void {
    this.#output.listen(print, action);
  }

  /** Prints as the engine's own commands do. */
  print(text: string): void {
    must(this.engine.control, IDebugControl.OutputWide, DEBUG_OUTPUT_NORMAL, '%s', text);
  }

  /** Gives back what scripts no longer hold. */
  collect(): void {
    this.#border.held.collect();
  }

  /** An exception that could not go into the engine is a mistake of ours, and the user should know of it. */
  #tell(method: string, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.print(`Leakscope could not answer ${method}: ${message}\n`);
  }

  /** What was printed while nobody captured; empties it. */
  takePrinted(): string {
    const text = this.#printed.join('');
    this.#printed = [];
    return text;
  }
}

let runtime: EngineRuntime | undefined;

/**
 * The one of this process, for its one session: after the end of a session the engine makes its data model anew, and
 * what was made over the old one would be of no use.
 * @throws Error for a second session, or when the libraries cannot be loaded
 */
export function engineRuntime(folder: string): EngineRuntime {
  if (runtime !== undefined) throw new Error('The engine opens one target in a process.');
  runtime = new EngineRuntime(folder);
  return runtime;
}
