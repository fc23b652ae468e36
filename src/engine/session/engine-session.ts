/**
 * A session of the genuine engine behind the same interface as a simulated one: one at a time in a process.
 */
import {
  callScriptFunction,
  type DebugSession,
  type HostCounters,
  type Model,
  ModelError,
  type Profile,
} from '../../provider/index.js';
import { IDebugControl } from '../com/engine-interfaces.js';
import { call } from '../com/unknown.js';
import type { EngineRuntime } from './runtime.js';
import type { OpenedTarget } from './target.js';

const mostPrompt = 256;

export class EngineSession implements DebugSession {
  readonly profile: Profile;
  readonly model: Model;

  constructor(
    readonly runtime: EngineRuntime,
    readonly target: OpenedTarget,
    options: { readonly profile: Profile; readonly dml: boolean },
  ) {
    this.profile = options.profile;
    this.model = runtime.model;
    runtime.profile = options.profile;
    this.execute(`.prefer_dml ${options.dml ? 1 : 0}`);
    runtime.takePrinted();
  }

  get counters(): HostCounters {
    return this.runtime.scripts.counters;
  }

  get prompt(): string {
    const buffer = Buffer.alloc(2 * mostPrompt);
    const size = new Uint32Array(1);
    const { control } = this.runtime.engine;
    const code = call(control, IDebugControl.GetPromptTextWide, buffer, mostPrompt, size);
    return code < 0 ? '>' : buffer.toString('utf16le', 0, 2 * Math.max(0, size[0]! - 1));
  }

  execute(command: string): string {
    const { runtime } = this;
    const lent = runtime.lent.run(command);
    return lent === undefined ? runtime.run(command).text : lent.output.text();
  }

  dx(expression: string): string {
    return this.execute(`dx ${expression}`).replace(/\n$/, '');
  }

  loadScript(pathOrText: string, name = 'script'): string {
    return this.runtime.scripts.load(pathOrText, name, this.#prompt);
  }

  call(name: string, ...args: readonly unknown[]): unknown {
    for (const script of this.runtime.scripts.loaded)
      if (script.contents.get(name)?.kind === 'method')
        return callScriptFunction(script.contents, name, args);
    throw new ModelError(`Unable to bind name '${name}'`);
  }

  /** The debugger as whoever loads scripts needs it. */
  get #prompt() {
    return {
      execute: (command: string) => this.execute(command),
      capture: (action: () => void) => this.runtime.capture(action),
    };
  }

  takeOutput(): string {
    return this.runtime.takePrinted();
  }

  close(): void {
    this.runtime.scripts.unloadAll(this.#prompt);
    this.runtime.collect();
    this.target.release();
  }
}
