/** A process of heaps that a test writes down, for the questions over them: no dump, no walker, no built script. */
import type { CommandOutput, Debuggee, Module } from '../../../src/extension/debuggee/debuggee.js';
import { debuggeeWith, type ListedHeap } from '../heap/listed-heap.js';

export interface ListedProcess {
  readonly heaps: readonly ListedHeap[];
  /** Output of debugger commands; every other one is not available. */
  readonly commands?: Readonly<Record<string, string>>;
  readonly modules?: readonly Module[];
  /** What a pointer or the beginning of a block holds, by address; the rest is zeros. */
  readonly words?: Readonly<Record<number, number>>;
}

export function processOf({ heaps, commands = {}, modules = [], words = {} }: ListedProcess): Debuggee {
  const run = (command: string): CommandOutput => {
    const output = commands[command];
    return output === undefined
      ? { command, lines: [], outcome: 'unavailable', why: `\`${command}\` is not available here.` }
      : { command, lines: output.split('\n'), outcome: 'answered', why: '' };
  };
  const window = (address: number, length: number) => ({
    address,
    words: Uint32Array.from({ length: length / 4 }, (_, i) => words[address + i * 4] ?? 0),
    holes: [],
  });
  return {
    ...debuggeeWith(...heaps),
    target: { kind: 'dump', machine: 'x64', pointerSize: 8, isWow64: false, name: 'listed' },
    memory: { window },
    regions: () => ({ known: false, why: 'no regions here' }),
    modules: () => modules,
    threads: () => [],
    recordings: () => [],
    run,
  } as unknown as Debuggee;
}

/** Rows and facts of an answer as plain objects. */
export function shown<Row = Record<string, unknown>>(answer: object) {
  const facts = { ...answer } as Record<string, unknown>;
  const rows = Symbol.iterator in answer ? [...(answer as Iterable<Row>)].map((row) => ({ ...row })) : [];
  return { text: String(answer), facts, rows };
}
