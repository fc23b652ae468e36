/**
 * Segment heaps that the real ntdll of many builds made, against the record of what was asked of them, the heap's
 * own counters, and the keys where the symbols of that ntdll told them.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pointerAt } from '../../../../src/extension/heap/reading/fields.js';
import type { SegmentProcess } from '../../../../src/extension/heap/segment/process.js';
import type { Heap } from '../../../../src/extension/heap/vocabulary.js';
import type { World } from '../../../../src/extension/heap/world.js';
import {
  blockLine,
  fixtureNames,
  heapTruth,
  lastBuildWithOwnBlocks,
  ownBlocks,
} from '../../../golden/heap-truth.js';
import { dumpDebuggee } from '../dump-world.js';
import {
  busyOf,
  contradictionsOf,
  namesWithSegmentHeaps,
  openAll,
  type Row,
  segmentHeapsOf,
  walkOf,
} from './segment-heaps.js';

const names = namesWithSegmentHeaps();

test('fixtures hold segment heaps of each generation, padded and not', () => {
  const fixtures = names.filter((name) => fixtureNames.includes(name));
  expect(fixtures).toEqual(
    expect.arrayContaining([
      'x64-14393-seg',
      'x64-15063-segnat',
      'x64-17763',
      'x64-22621-segnat',
      'x86-19041-seg',
    ]),
  );
});

describe.each(names)('%s', (name) => {
  test('every live block is found with its size, and no other; each committed byte is in one row', async () => {
    const truth = heapTruth(name);
    const { heaps } = openAll(await dumpDebuggee(truth.dump), segmentHeapsOf(name));
    for (const heap of heaps) {
      const walked = walkOf(heap);
      const live = truth.live.filter((block) => block.heap === heap.address).map(blockLine);
      const found = busyOf(walked).map(asked);
      expect(live.filter((line) => !found.includes(line))).toEqual([]);
      const isProcessHeap = heap.address === truth.heaps[0]!.address;
      const allowed = isProcessHeap && truth.build <= lastBuildWithOwnBlocks ? ownBlocks.most : 0;
      expect(found.filter((line) => !live.includes(line)).length).toBeLessThanOrEqual(allowed);
      expect(contradictionsOf(walked)).toEqual([]);
      expect(walked.flatMap(({ gaps }) => gaps)).toEqual([]);
      expect(heap.caveats).toEqual([]);
      // A walk that comes first follows the lists as it goes; later ones know the areas.
      expect(heap.areas.flatMap((area) => walkOf(heap, area))).toEqual(walked);
    }
  });

  test('areas add up to what the heap counts; layout, keys and padding are those of the process', async () => {
    const truth = heapTruth(name);
    const { world, process, heaps } = openAll(await dumpDebuggee(truth.dump), segmentHeapsOf(name));
    for (const heap of heaps) expectCounted(heap, countersOf(world, process, heap));
    const [first, last] = process.layout!.table.builds!;
    expect(first).toBeLessThanOrEqual(truth.build);
    expect(last).toBeGreaterThanOrEqual(truth.build);
    const votes = [...process.keysText.matchAll(/(\d+) of (\d+) (segments|LFH|VS)/g)];
    expect(votes.map((vote) => vote[3])).toEqual(['segments', 'LFH', 'VS']);
    for (const [, votesFor, voters] of votes) expect(votesFor).toBe(voters);
    const key = heapKeyOf(truth.dump);
    if (key !== null) expect([process.heapKey!.high, process.heapKey!.low]).toEqual(key);
    const isPadded = truth.build < 22000 && truth.variant !== 'segnat';
    expect(process.padding.block).toBe(isPadded ? truth.bits / 4 : 0);
    expect(process.caveats).toEqual([]);
  });
});

test.each(names.filter((name) => name.startsWith('x64') && name.endsWith('ust')))(
  '%s: each busy block has a record of its stack',
  async (name) => {
    const { world, heaps } = openAll(await dumpDebuggee(heapTruth(name).dump), segmentHeapsOf(name));
    for (const heap of heaps) {
      const blocks = busyOf(walkOf(heap));
      expect(blocks.filter(({ trace }) => trace === 0)).toEqual([]);
      // The first frame of a record (at 0x10 on x64) lies in ntdll.
      const { base, size } = world.ntdll!;
      const frames = blocks.map(({ trace }) => pointerAt(world.memory, trace + 0x10, 8)!);
      expect(frames.filter((frame) => frame < base || frame >= base + size)).toEqual([]);
    }
  },
);

test.each(['x64-14393-seg', 'x64-17763', 'x64-22621-segnat', 'x86-19041-seg'])(
  '%s: reads are those of committed runs, and few more',
  async (name) => {
    const debuggee = await dumpDebuggee(heapTruth(name).dump);
    const { heaps } = openAll(debuggee, segmentHeapsOf(name));
    expect(debuggee.cost().reads).toBeLessThan(60);
    for (const heap of heaps) {
      const before = debuggee.cost().reads;
      walkOf(heap);
      // Segments of these heaps are nearly empty: runs are short, and there are several in each.
      expect(debuggee.cost().reads - before).toBeLessThan(40);
    }
  },
);

function asked({ user, userSize }: Row): string {
  return blockLine({ user, size: userSize });
}

function sum(heap: Heap, what: 'reserved' | 'committed', kind: string): number {
  return heap.areas.filter((area) => area.kind === kind).reduce((total, area) => total + area[what], 0);
}

function expectCounted(heap: Heap, counted: ReturnType<typeof countersOf>): void {
  expect(sum(heap, 'reserved', 'large block')).toBe(counted.largeReserved);
  expect(sum(heap, 'committed', 'large block')).toBe(counted.largeCommitted);
  expect(sum(heap, 'reserved', 'segment') + sum(heap, 'reserved', 'front end')).toBe(counted.reserved);
  // The counter has the pages in front as they were made: it does not follow when one more is committed.
  const front = counted.committed - sum(heap, 'committed', 'segment');
  expect(front).toBeGreaterThan(0);
  expect(front).toBeLessThanOrEqual(sum(heap, 'committed', 'front end'));
}

/** Bytes, by the offsets of the public PDBs as the layout has them. */
function countersOf(world: World, { layout }: SegmentProcess, heap: Heap) {
  const { pointerSize } = layout!;
  const bytes = (offset: number) => pointerAt(world.memory, heap.address + offset, pointerSize)! * 0x1000;
  return {
    reserved: bytes(layout!.heap.totalReserved),
    committed: bytes(layout!.heap.totalCommitted),
    // LargeReservedPages stands before LargeCommittedPages on every build.
    largeReserved: bytes(layout!.heap.largeCommitted - pointerSize),
    largeCommitted: bytes(layout!.heap.largeCommitted),
  };
}

/** RtlpHpHeapGlobals.HeapKey as the record has it; it has more digits than a number. */
function heapKeyOf(dump: string): [high: number, low: number] | null {
  const record = gunzipSync(readFileSync(dump.replace('.dmp.gz', '.truth.json.gz'))).toString('utf8');
  const found = /"RtlpHpHeapGlobals":\s*\[\d+,\s*(\d+)\]/.exec(record);
  if (found === null) return null;
  const key = BigInt(found[1]!);
  return [Number(key >> 32n), Number(key & 0xffffffffn)];
}
