/** The walker of segment heaps over random heaps: sound to the last byte, damaged as far as damage does not reach. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSegmentHeap } from '../../../src/extension/heap/segment/open.js';
import { segmentProcess } from '../../../src/extension/heap/segment/process.js';
import { segmentHeaps } from './made-up/arbitraries.js';
import { Damaged, damages } from './made-up/damage.js';
import { makeProcess } from './made-up/process.js';
import { makeSegmentHeap, type Range, type SegmentHeapSpec } from './made-up/segment-heap.js';
import { SparseMemory } from './made-up/sparse-memory.js';
import { expectRestSound, expectSound, walkAll } from './made-up-walk.js';
import { worldOf } from './made-up-world.js';

/**
 * Keys are found by a vote, so a heap needs subsegments of which no other size makes sense: one with a slot more
 * would be full. Two of them in a segment of their own settle it.
 */
const voters: Range[] = [0x40, 0x50, 0x60, 0x70].map((stride) => ({
  kind: 'LFH',
  pages: 2,
  stride,
  slots: [8],
}));
const settled = (spec: SegmentHeapSpec): SegmentHeapSpec => ({
  ...spec,
  segments: [...spec.segments, voters],
});

function made(spec: SegmentHeapSpec) {
  const memory = new SparseMemory();
  const truth = makeSegmentHeap(memory, settled(spec));
  return { memory, truth, process: makeProcess(memory, 64, [truth.address], spec.build) };
}

test.each([19041, 22621] as const)(
  'random segment heaps of build %i are walked to the last byte',
  (build) => {
    fc.assert(
      fc.property(segmentHeaps(build), (spec) => {
        const { truth, process } = made(spec);
        const { world } = worldOf(process);
        const { heap, why } = openSegmentHeap(world, truth.address, segmentProcess(world, [truth.address]));
        expect(why).toBe('');
        expect(heap!.caveats).toEqual([]);
        const walked = walkAll(heap!);
        expectSound(walked, truth);
        const areas = walked.map(({ area }) => area).filter(({ kind }) => kind !== 'front end');
        expect(areas.map(({ base, committed }) => ({ base, committed }))).toEqual(
          truth.areas.map(({ base, committed }) => ({ base, committed })),
        );
      }),
      { numRuns: 250 },
    );
  },
);

test('random segment heaps are walked as far as damage does not reach', () => {
  fc.assert(
    // Build 22621 has no padding that damage could make doubtful.
    fc.property(segmentHeaps(22621), fc.array(damages, { minLength: 1, maxLength: 3 }), (spec, list) => {
      const { memory, truth, process } = made(spec);
      const { world } = worldOf(process);
      const damaged = new Damaged(memory, truth, list);
      const { heap, why } = openSegmentHeap(world, truth.address, segmentProcess(world, [truth.address]));
      if (heap === null) {
        expect(damaged.reachesAll).toBe(true);
        expect(why).not.toBe('');
      } else expectRestSound(walkAll(heap), truth, damaged);
    }),
    { numRuns: 4000 },
  );
});
