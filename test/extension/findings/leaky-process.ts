/** Processes with leaks in heaps made up for the test, as dumps; what leaks is counted out of what the maker says. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type MadeUpHeap, makeNtHeap } from '../heap/made-up/nt-heap.js';
import type { Piece } from '../heap/made-up/nt-plan.js';
import { makeProcess, writeDump } from '../heap/made-up/process.js';
import { SparseMemory } from '../heap/made-up/sparse-memory.js';
import { blocksOf } from '../heap/made-up/truth.js';

export type Bits = 32 | 64;

export interface LeakyProcess {
  /** Of the dump, until the test is over. */
  readonly path: string;
  readonly leak: {
    readonly heap: number;
    readonly size: number;
    /** Busy blocks of that size in the heap, by its maker. */
    readonly count: number;
  };
}

const bases = { 32: [0x3000000, 0x5000000], 64: [0x1f400000000, 0x1f500000000] } as const;

/** Blocks that fill a heap of their own, as many and as large as in a documented hunt. */
export function heapFullOfBlocks(bits: Bits): LeakyProcess {
  const memory = new SparseMemory();
  const size = 0xa45c;
  const leaked = Array.from({ length: 285 }, (): Piece => ({ kind: 'busy', userSize: size }));
  const first = heap(memory, bits, 0, everyday(900));
  const second = heap(memory, bits, 1, everyday(400).concat(leaked));
  return written(memory, bits, [first, second], second, size);
}

/** Ten thousand small blocks in user blocks of the low-fragmentation heap, beside what an ordinary heap holds. */
export function tenThousandSmallBlocks(bits: Bits): LeakyProcess {
  const memory = new SparseMemory();
  const slots = Array.from({ length: 50 }, () => 0x40);
  const blockGranules = bits === 64 ? 5 : 9;
  const leaked = Array.from({ length: 200 }, (): Piece => ({ kind: 'lfh', blockGranules, slots }));
  const only = heap(memory, bits, 0, everyday(1500).concat(leaked));
  return written(memory, bits, [only], only, 0x40);
}

/** Sizes of all kinds, none more than another. */
export function ordinaryHeap(bits: Bits): LeakyProcess {
  const memory = new SparseMemory();
  const only = heap(memory, bits, 0, everyday(6000));
  return written(memory, bits, [only], only, 0);
}

function heap(memory: SparseMemory, bits: Bits, number: 0 | 1, pieces: readonly Piece[]): MadeUpHeap {
  const segments = [{ pieces, tailPages: 40 }];
  const spec = { bits, base: bases[bits][number], key: [1, 2, 3, 4, 5, 6], lfhKey: 0x3fce5920, segments };
  return makeNtHeap(memory, { ...spec, large: [] });
}

/** Blocks of sixty sizes with free ones between them. */
function everyday(blocks: number): Piece[] {
  return Array.from(
    { length: blocks },
    (_, i): Piece =>
      i % 9 === 8
        ? { kind: 'free', granules: 2 + (i % 31) }
        : { kind: 'busy', userSize: 24 + ((i * 37) % 1500) },
  );
}

function written(
  memory: SparseMemory,
  bits: Bits,
  heaps: readonly MadeUpHeap[],
  leaking: MadeUpHeap,
  size: number,
): LeakyProcess {
  const addresses = heaps.map(({ address }) => address);
  const folder = mkdtempSync(join(tmpdir(), 'leakscope-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = writeDump(makeProcess(memory, bits, addresses), join(folder, 'leak.dmp'));
  const count = blocksOf(leaking, 'busy').filter(({ userSize }) => userSize === size).length;
  return { path, leak: { heap: leaking.address, size, count } };
}
