/** What a header says does not hang on the build number, which a dump may lack or lie about. */
import { describe, expect, test } from 'vitest';
import { headerAt } from '../../../../src/extension/heap/list/header.js';
import { makeProcess } from '../made-up/process.js';
import { SparseMemory } from '../made-up/sparse-memory.js';
import { worldOf } from '../made-up-world.js';

const heap = 0x1000000;
const segment = 0x1100000;

function at(build: number | null, address: number, put: (memory: SparseMemory) => void) {
  const memory = new SparseMemory();
  memory.commit(heap, 0x1000);
  memory.commit(segment, 0x1000);
  put(memory);
  const { world } = worldOf(makeProcess(memory, 32, [heap]));
  return headerAt({ ...world, build }, address);
}

describe.each([[null], [1], [2600], [19041], [65000]])('build %s', (build) => {
  test('a heap of Vista and later, and its further segment', () => {
    const put = (memory: SparseMemory) => {
      memory.put(heap + 0x08, 0xffeeffee, 4);
      memory.put(heap + 0x18, heap, 4);
      memory.put(segment + 0x08, 0xffeeffee, 4);
      // SegmentListEntry: the head of the list lies inside the heap.
      memory.put(segment + 0x10, heap + 0xa4, 4);
      memory.put(segment + 0x18, heap, 4);
    };
    expect(at(build, heap, put)).toEqual({ kind: 'NT', owner: heap });
    expect(at(build, segment, put)).toEqual({ kind: 'further segment', owner: heap });
  });

  test('a heap of XP, and its segment', () => {
    const put = (memory: SparseMemory) => {
      memory.put(heap + 0x08, 0xeeffeeff, 4);
      memory.put(segment + 0x08, 0xffeeffee, 4);
      memory.put(segment + 0x10, heap, 4);
      // LargestUnCommittedRange: any size.
      memory.put(segment + 0x14, 0x2000, 4);
      // BaseAddress stands where later segments name their heap.
      memory.put(segment + 0x18, segment, 4);
    };
    expect(at(build, heap, put)).toEqual({ kind: 'NT', owner: heap });
    expect(at(build, segment, put)).toEqual({ kind: 'further segment', owner: heap });
  });

  test('the signature alone', () => {
    const put = (memory: SparseMemory) => memory.put(heap + 0x08, 0xffeeffee, 4);
    expect(at(build, heap, put)).toEqual({ kind: 'foreign', owner: 0 });
  });
});
