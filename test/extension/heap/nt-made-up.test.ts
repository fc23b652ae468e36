/** The NT walker over random heaps: sound ones to the last byte, damaged ones as far as the damage does not reach. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openNtHeap } from '../../../src/extension/heap/nt/open.js';
import { ntHeaps } from './made-up/arbitraries.js';
import { Damaged, damages } from './made-up/damage.js';
import { makeNtHeap } from './made-up/nt-heap.js';
import { makeProcess } from './made-up/process.js';
import { SparseMemory } from './made-up/sparse-memory.js';
import { expectRestSound, expectSound, walkAll } from './made-up-walk.js';
import { worldOf } from './made-up-world.js';

describe.each([64, 32] as const)('random NT heaps of %i bits', (bits) => {
  test('are walked to the last byte', () => {
    fc.assert(
      fc.property(ntHeaps(bits), (spec) => {
        const memory = new SparseMemory();
        const truth = makeNtHeap(memory, spec);
        const { world } = worldOf(makeProcess(memory, bits, [truth.address]));
        const { heap, why } = openNtHeap(world, truth.address);
        expect(why).toBe('');
        expect(heap!.caveats).toEqual([]);
        const walked = walkAll(heap!);
        expectSound(walked, truth);
        const areas = walked.map(({ area }) => area).filter(({ kind }) => kind !== 'front end');
        expect(areas.map(({ base, committed }) => ({ base, committed }))).toEqual(
          truth.areas.map(({ base, committed }) => ({ base, committed })),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('are walked as far as damage does not reach', () => {
    fc.assert(
      fc.property(ntHeaps(bits), fc.array(damages, { minLength: 1, maxLength: 3 }), (spec, list) => {
        const memory = new SparseMemory();
        const truth = makeNtHeap(memory, spec);
        const { world } = worldOf(makeProcess(memory, bits, [truth.address]));
        const damaged = new Damaged(memory, truth, list);
        const { heap, why } = openNtHeap(world, truth.address);
        if (heap === null) {
          expect(damaged.reachesAll).toBe(true);
          expect(why).not.toBe('');
        } else expectRestSound(walkAll(heap), truth, damaged);
      }),
      { numRuns: 3000 },
    );
  });
});
