/**
 * The target over a log: a machine, a prompt, and nothing that could be read.
 *
 * What the log says about memory stands in its recorded commands; no address of it is ever answered from here.
 */
import type { Machine } from './machine.js';
import type { Target, TargetModule, TargetThread } from './target.js';

interface LogFacts {
  readonly path: string;
  readonly pointerSize: 4 | 8;
  /** Prompt of the last command, e.g. `0:011:x86>`; empty when the text shows none. */
  readonly prompt: string;
}

export class LogTarget implements Target {
  readonly path: string;
  readonly description: string;
  readonly isKernel: boolean;
  readonly isLive = false;
  readonly machine: Machine;
  effectiveMachine: Machine;
  readonly isWow64 = false;
  readonly processId = 0;
  readonly processName = '';
  readonly threads: readonly TargetThread[] = [];
  currentThread = 0;
  readonly modules: readonly TargetModule[] = [];
  readonly symbols = { exports: () => [], find: () => undefined, nearest: () => undefined };

  constructor(facts: LogFacts) {
    this.path = facts.path;
    this.description = `Debugger log: ${facts.path}`;
    this.isKernel = /\bkd>?/.test(facts.prompt);
    // The width is all that a log tells for sure; which 64-bit machine it was, the usual one stands for.
    this.machine = facts.pointerSize === 4 ? 'x86' : 'AMD64';
    this.effectiveMachine = this.machine;
  }

  read(): Uint8Array {
    return new Uint8Array(0);
  }

  regions(): undefined {
    return undefined;
  }

  stackStart(): undefined {
    return undefined;
  }

  moduleAt(): undefined {
    return undefined;
  }

  moduleByName(): undefined {
    return undefined;
  }

  registers(): readonly [] {
    return [];
  }
}
