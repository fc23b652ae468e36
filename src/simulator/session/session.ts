/**
 * A debugger session without a debugger: one target, the object model over it, commands and scripts.
 *
 * Everything is synchronous once it is open, as in the debugger: a command has finished when `execute` returns.
 */
import { readFileSync } from 'node:fs';
import {
  callScriptFunction,
  type DebugSession,
  type Model,
  ModelError,
  type ModelObject,
  type ModelValue,
  type Profile,
  ScriptSession,
  type TypeLayout,
} from '../../provider/index.js';
import {
  type CommandContext,
  CommandError,
  type CommandOutput,
  type RecordedCommands,
} from '../commands/command.js';
import { runCommand } from '../commands/index.js';
import { BreakpointTable } from '../model/breakpoint-table.js';
import { Registry } from '../model/registry.js';
import { SimulatorModel } from '../model/simulator-model.js';
import { Temporaries } from '../model/temporaries.js';
import type { DisplaySettings, World } from '../model/world.js';
import { type LoggedCommand, logMembers } from '../recorded/log-object.js';
import { RecordedLog, runRecorded } from '../recorded/recorded-log.js';
import type { Target } from '../target/target.js';
import { Console } from './console.js';
import { type Counters, newCounters } from './counters.js';
import { DxPrompt } from './dx-prompt.js';
import { promptOf } from './prompt.js';

interface SessionParts {
  readonly target: Target;
  readonly profile: Profile;
  readonly types?: readonly TypeLayout[];
  readonly fileSystem?: ModelObject;
  /** Commands of a log; with them nothing else is answered. */
  readonly log?: readonly LoggedCommand[];
  /** `.prefer_dml 1` from the start. */
  readonly dml?: boolean;
  /** Releases what the target holds. */
  readonly close: () => void;
}

export class Session implements DebugSession {
  readonly counters: Counters = newCounters();
  readonly profile: Profile;
  readonly target: Target;
  /** What a log recorded; undefined over a dump. */
  readonly log: readonly LoggedCommand[] | undefined;
  readonly model: Model;
  readonly #console = new Console();
  readonly #context: CommandContext;
  readonly #dx: DxPrompt;
  readonly #scripts: ScriptSession;
  /** Scripts given as text, by the path they go by. */
  readonly #texts = new Map<string, string>();
  readonly #close: () => void;

  /** Use {@link openSession}. */
  constructor(parts: SessionParts) {
    this.target = parts.target;
    this.log = parts.log;
    this.profile = parts.profile;
    this.#close = parts.close;
    const registry = new Registry();
    const display: DisplaySettings = { preferDml: parts.dml ?? false, recursionDepth: 1 };
    const world: World = {
      target: parts.target,
      registry,
      breakpoints: new BreakpointTable(),
      counters: this.counters,
      variables: new Map(),
      temporaries: new Temporaries(),
      display,
      capture: (command) => this.#capture(command),
      run: (command) => this.#run(command),
      ...(parts.log !== undefined && { sessionExtras: logMembers(registry, parts.target.path, parts.log) }),
    };
    const model = new SimulatorModel(world, {
      ...(parts.types !== undefined && { types: parts.types }),
      ...(parts.fileSystem !== undefined && { fileSystem: parts.fileSystem }),
      evaluate: (expression) => this.#dx.evaluate(expression),
      output: (text) => this.#console.print(text),
    });
    this.model = model;
    this.#dx = new DxPrompt(model, world);
    this.#scripts = new ScriptSession(model, {
      profile: parts.profile,
      counters: this.counters,
      read: (path) => this.#readScript(path),
    });
    const recorded = parts.log === undefined ? undefined : new RecordedLog(parts.log);
    this.#context = this.#commandContext(world, recorded);
  }

  get prompt(): string {
    return promptOf(this.target);
  }

  execute(command: string): string {
    const { text, error } = this.#console.capture(() => this.#run(command));
    if (error === undefined) return text();
    if (error instanceof CommandError) return error.message === '' ? text() : `${text()}${error.message}\n`;
    throw error;
  }

  dx(expression: string): string {
    return this.execute(`dx ${expression}`).replace(/\n$/, '');
  }

  loadScript(pathOrText: string, name = 'script'): string {
    let path = pathOrText;
    if (/[\n{}]/.test(pathOrText)) {
      path = `${name}.js`;
      this.#texts.set(path, pathOrText);
    }
    let answer = '';
    const { text, error } = this.#console.capture(() => {
      answer = this.#scripts.loadOrThrow(path);
    });
    if (error !== undefined) throw error;
    return `${text()}${answer}\n`;
  }

  call(name: string, ...args: readonly unknown[]): unknown {
    return callScriptFunction(this.#scriptContents(), name, args);
  }

  takeOutput(): string {
    return this.#console.take();
  }

  /** Unloads all scripts and releases the input. */
  close(): void {
    for (const script of [...this.#scripts.scripts].reverse()) this.#scripts.unload(script.path);
    this.#close();
  }

  #readScript(path: string): Uint8Array {
    const text = this.#texts.get(path);
    return text === undefined ? readFileSync(path) : new TextEncoder().encode(text);
  }

  #scriptContents(): ModelObject {
    const value = this.#variable('scriptContents');
    if (value?.kind !== 'object') throw new ModelError("Unable to bind name 'scriptContents'");
    return value.object;
  }

  #variable(name: string): ModelValue | undefined {
    let current: ModelObject = this.model.namespace;
    for (const key of ['Debugger', 'State', 'DebuggerVariables']) {
      const next = current.get(key);
      if (next?.kind !== 'object') return undefined;
      current = next.object;
    }
    return current.get(name);
  }

  #run(command: string): void {
    const { recorded } = this.#context;
    if (recorded === undefined) runCommand(command, this.#context);
    else runRecorded(command, this.#context, recorded, runCommand);
  }

  #capture(command: string) {
    const { lines, error } = this.#console.capture(() => this.#run(command));
    if (error !== undefined) throw error;
    return lines;
  }

  #commandContext(world: World, recorded: RecordedCommands | undefined): CommandContext {
    const session = this;
    return {
      target: world.target,
      profile: this.profile,
      counters: this.counters,
      breakpoints: world.breakpoints,
      temporaries: world.temporaries.bits,
      scripts: this.#scripts,
      ...(recorded !== undefined && { recorded }),
      get preferDml() {
        return world.display.preferDml;
      },
      set preferDml(value) {
        world.display.preferDml = value;
      },
      get prompt() {
        return session.prompt;
      },
      print: (output: CommandOutput) => this.#console.print(output),
      capture: (action) => this.#console.capture(action),
      dx: (args) => this.#dx.print(args),
      alias: (name, args) => this.#alias(world.registry, name, args),
    };
  }

  /** `!name a, b` calls the alias with the values of its arguments, as dx evaluates them; its result is shown. */
  #alias(registry: Registry, name: string, args: string): string | undefined {
    if (!registry.aliases.has(name)) return undefined;
    const list = args.trim();
    const bracketed = /^\(.*\)$/.test(list) ? list : `(${list})`;
    return this.#dx.print(`@$${name}${bracketed}`);
  }
}
