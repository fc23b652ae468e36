/**
 * Heaps of real Windows processes: every heap of the three dumps that hold whole heaps walks to its last valid entry
 * with every checksum right. Counts and bytes were worked out before by another walker; free bytes are the heap's own count.
 */
import { describe, expect, onTestFinished, test } from 'vitest';
import { heapCensus } from '../../../src/extension/heap/census.js';
import { free, fromBackEnd, fromLfh } from '../../../src/extension/heap/vocabulary.js';
import { RawMemory, RawNtHeap } from '../../golden/raw-heap.js';
import { overShared, requiredSharedPath, sharedFolder } from '../../shared.js';
import { dumpDebuggee } from '../heap/dump-world.js';
import { busyBlocks, type WalkedHeap, walkEveryHeap } from './heap-walk.js';

interface RealHeap {
  readonly bits: 32 | 64;
  readonly address: number;
  // Bytes and counts are left out where nobody counted.
  /** Of its segments. */
  readonly committed?: number;
  readonly busyBlocks?: number;
  readonly busyBytes?: number;
  readonly lfhBlocks?: number;
  readonly lfhSlots?: number;
  readonly free?: number;
}

const runme: readonly RealHeap[] = [
  { bits: 64, address: 0x480000, committed: 0x5000, busyBlocks: 20, free: 0x24a0 },
  { bits: 64, address: 0x10000, busyBlocks: 0 },
  {
    bits: 32,
    address: 0x5d0000,
    committed: 0x12000,
    busyBlocks: 144 + 276,
    busyBytes: 50_635,
    lfhBlocks: 276,
    lfhSlots: 321,
    free: 0xcb8,
  },
  { bits: 32, address: 0x940000, committed: 0x5000, busyBlocks: 11, busyBytes: 10_863, free: 0x1f60 },
];

const hello: readonly RealHeap[] = [
  { bits: 64, address: 0x2d0000, committed: 0x4000, busyBlocks: 22, busyBytes: 8194, free: 0x830 },
];

const truncated: readonly RealHeap[] = [
  { bits: 64, address: 0x10000 },
  { bits: 64, address: 0x20000 },
  { bits: 64, address: 0x580000, busyBlocks: 23, busyBytes: 8260, free: 0x27b0 },
  { bits: 32, address: 0x760000, busyBlocks: 45, busyBytes: 14_851, free: 0x998 },
  { bits: 32, address: 0x9f0000, busyBlocks: 10, busyBytes: 10_517, free: 0x1df8 },
];

async function opened(name: string) {
  const path = requiredSharedPath(`dumps/real/${name}.dmp.gz`);
  const memory = await RawMemory.open(path);
  onTestFinished(() => memory.close());
  const debuggee = await dumpDebuggee(path);
  return { memory, debuggee, heaps: walkEveryHeap(debuggee) };
}

const inOrder = (rows: readonly (readonly [number, number])[]) => [...rows].sort((a, b) => a[1] - b[1]);

/** Counts of a heap, those that the table has. */
function counted(heap: WalkedHeap, expected: RealHeap): RealHeap {
  const busyOnes = busyBlocks(heap);
  const lfh = heap.blocks.filter(({ origin, state }) => origin === fromLfh && state <= free);
  const backEndFree = heap.blocks.filter(({ state, origin }) => state === free && origin !== fromLfh);
  const segments = heap.entry.heap!.areas.filter(({ kind }) => kind === 'segment');
  const all: RealHeap = {
    bits: heap.entry.bits,
    address: heap.entry.address,
    committed: segments.reduce((sum, area) => sum + area.committed, 0),
    busyBlocks: busyOnes.length,
    busyBytes: busyOnes.reduce((sum, { userSize }) => sum + userSize, 0),
    lfhBlocks: busyOnes.filter(({ origin }) => origin === fromLfh).length,
    lfhSlots: lfh.length,
    free: backEndFree.reduce((sum, { size }) => sum + size, 0),
  };
  const named = Object.entries(all).filter(([name]) => name in expected);
  return Object.fromEntries(named) as unknown as RealHeap;
}

/** Every entry that another reader finds up to the last valid one is a block of ours, or the frame of LFH slots. */
function expectEveryEntry(memory: RawMemory, { entry, blocks }: WalkedHeap): void {
  const raw = new RawNtHeap(memory, entry.address, entry.bits);
  const starts = new Map(blocks.map(({ address, size }) => [address, size]));
  let freeBytes = 0;
  for (const segment of raw.segments()) {
    const area = entry.heap!.areas.find(({ base }) => base === segment.address)!;
    expect(area.committed).toBe(segment.committed);
    for (const one of raw.entries(segment)) {
      const size = starts.get(one.address);
      expect(size, one.address.toString(16)).toBeDefined();
      const isFrame = size! < one.size;
      if (isFrame) expect(one.flags & 9).toBe(9);
      else expect(size).toBe(one.size);
      if ((one.flags & 1) === 0) freeBytes += one.size;
    }
    const end = blocks.filter(({ area: { base } }) => base === segment.address).pop()!;
    const hole = segment.uncommitted.find(([start]) => start === end.address + end.size);
    expect(hole === undefined ? end.address + end.size : hole[0] + hole[1]).toBe(segment.lastValidEntry);
  }
  expect(raw.totalFree).toBe(freeBytes);
}

/** Heaps of dumps that hold fragments of them, as their readme counts them: all that can be said is said to be partial. */
const fragments: readonly [string, readonly (readonly [kind: string, count: number])[]][] = [
  ['win10_19041_x86_firefox_indirect', [['NT', 4]]],
  [
    'win10_19042_arm64_firefox_indirect',
    [
      ['NT', 1],
      ['segment', 3],
    ],
  ],
  ['win11_26200_x64_cppconsole_indirect', [['NT', 3]]],
  ['win7sp1_x86_jusched_datasegs', [['not captured', 5]]],
  ['win10_16299_x64_sigsegv_datasegs', [['not captured', 2]]],
];

async function checkFragments(name: string, kinds: (typeof fragments)[number][1]): Promise<void> {
  const { memory, debuggee, heaps } = await opened(name);
  const found = heaps.map(({ entry }) => entry.found.kind).sort();
  expect(found).toEqual(kinds.flatMap(([kind, count]) => Array<string>(count).fill(kind)));
  for (const { entry, blocks, gaps } of heaps) {
    if (entry.heap === null) {
      expect(entry.why).toContain('not captured');
      continue;
    }
    expect(gaps).not.toEqual([]);
    expect(gaps.map(({ reason }) => reason)).toEqual(gaps.map(() => 'not captured'));
    if (entry.heap.kind !== 'NT') continue;
    const raw = new RawNtHeap(memory, entry.address, entry.bits);
    const entries = blocks.filter(({ state, origin }) => state <= free && origin === fromBackEnd);
    for (const { address, size } of entries) expect(raw.entry(address).size).toBe(size);
  }
  const census = heapCensus(debuggee);
  if (!census.known) throw new Error(census.why);
  const { committed, busy, free: freeBytes, overhead, notCaptured } = census.value.totals;
  expect(busy + freeBytes + overhead + notCaptured).toBe(committed);
}

describe.skipIf(sharedFolder() === undefined)(overShared('heaps of real processes'), () => {
  test.each([
    ['win10_11082_wow64_runme_full', runme],
    ['win7sp1_x64_hello_full', hello],
    ['win7sp1_wow64_hello_truncated', truncated],
  ])('%s', async (name, expected) => {
    const { memory, debuggee, heaps } = await opened(name);
    expect(inOrder(heaps.map(({ entry }) => [entry.bits, entry.address]))).toEqual(
      inOrder(expected.map(({ bits, address }) => [bits, address])),
    );
    for (const one of expected) {
      const heap = heaps.find(({ entry }) => entry.address === one.address)!;
      expect(heap.gaps).toEqual([]);
      expect(counted(heap, one)).toEqual(one);
      expectEveryEntry(memory, heap);
    }
    const census = heapCensus(debuggee);
    expect(census.known && census.value.totals).toMatchObject({ notCaptured: 0, damaged: 0, notDecoded: 0 });
  });

  test.each(fragments)('fragments: %s', checkFragments);

  test.each(['heapleak-small-x64', 'heapleak-small-x86', 'popup-mingw-small-x64'])(
    "Wine's heaps are foreign: %s",
    async (name) => {
      const debuggee = await dumpDebuggee(requiredSharedPath(`dumps/${name}.dmp.gz`));
      const heaps = walkEveryHeap(debuggee);
      expect(heaps.map(({ entry }) => entry.found.kind)).toEqual(heaps.map(() => 'foreign'));
      expect(heaps.map(({ blocks }) => blocks)).toEqual(heaps.map(() => []));
      const census = heapCensus(debuggee);
      if (!census.known) throw new Error(census.why);
      const { busyBlocks, committed, notDecoded } = census.value.totals;
      expect([busyBlocks, notDecoded]).toEqual([0, committed]);
    },
  );

  test('a truncated dump has its heaps by a scan, and says so', async () => {
    const { debuggee, heaps } = await opened('win7sp1_wow64_hello_truncated');
    expect(heaps.map(({ entry }) => entry.found.foundBy)).toEqual(heaps.map(() => 'scan'));
    const census = heapCensus(debuggee);
    expect(census.known && census.caveats.join(' ')).toMatch(/scan|PEB/);
  });
});
