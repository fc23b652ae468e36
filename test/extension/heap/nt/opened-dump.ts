/** An NT heap of a dump, opened by the room alone; memory may be changed or taken away before anything is read. */
import { expect } from 'vitest';
import { worldsOf } from '../../../../src/extension/heap/list/worlds.js';
import { openNtHeap } from '../../../../src/extension/heap/nt/open.js';
import type { Heap } from '../../../../src/extension/heap/vocabulary.js';
import type { World } from '../../../../src/extension/heap/world.js';
import { heapTruth } from '../../../golden/heap-truth.js';
import { dumpDebuggee } from '../dump-world.js';

export interface Changes {
  /** 32-bit words by address. */
  readonly words?: ReadonlyMap<number, number>;
  /** [start, end) of memory that the dump shall not hold. */
  readonly missing?: readonly (readonly [number, number])[];
}

/** The 64-bit or only world of a dump. */
export async function worldOfDump(path: string, changes: Changes = {}): Promise<World> {
  const debuggee = await dumpDebuggee(path);
  change(changes);
  return worldsOf(debuggee)[0]!;
}

export async function fixtureWorld(name: string, changes: Changes = {}): Promise<World> {
  return worldOfDump(heapTruth(name).dump, changes);
}

export function openedHeap(world: World, address: number): Heap {
  const { heap, why } = openNtHeap(world, address);
  expect(why).toBe('');
  return heap!;
}

/** Address of a heap that the record names by what it was made for. */
export function heapOf(name: string, role: string): number {
  return heapTruth(name).heaps.find((heap) => heap.role === role)!.address;
}

interface HostMemory {
  readMemoryValues(address: number, count: number, elementSize: number): Uint32Array;
}

function change({ words = new Map(), missing = [] }: Changes): void {
  const { memory } = (globalThis as unknown as { host: { memory: HostMemory } }).host;
  const read = memory.readMemoryValues.bind(memory);
  memory.readMemoryValues = (address, count, elementSize) => {
    const end = address + count * elementSize;
    if (missing.some(([from, to]) => address < to && from < end)) throw new Error('not captured');
    const values = read(address, count, elementSize);
    for (const [place, word] of words) {
      if (place >= address && place < end) values[(place - address) / 4] = word;
    }
    return values;
  };
}
