import { expect, test } from 'vitest';
import { heapCensus } from '../../../src/extension/heap/census.js';
import { debuggeeWith, type ListedBlock, ListedHeap } from './listed-heap.js';

const segment = (base: number, reserved: number, committed: number) =>
  ({ kind: 'segment', base, reserved, committed }) as const;

function block(address: number, userSize: number, more: Partial<ListedBlock> = {}): ListedBlock {
  const size = Math.ceil((userSize + 16) / 16) * 16;
  return { address, size, state: 'busy', user: address + 16, userSize, ...more };
}

const blocks: readonly ListedBlock[] = [
  { address: 0x10000, size: 0x100, state: 'internal' },
  block(0x10100, 0x48),
  block(0x10160, 0x48, { origin: 1, trace: 0x5000 }),
  { address: 0x101c0, size: 0x40, state: 'free', origin: 1 },
  { address: 0x10200, size: 0xe00, state: 'free' },
  block(0x200100, 0x48),
  block(0x200160, 0x123456),
];

function census() {
  const areas = [segment(0x10000, 0x100000, 0x2000), segment(0x200000, 0x200000, 0x200000)];
  const gaps = [
    { address: 0x11000, bytes: 0x1000, reason: 'not captured', detail: 'a page is missing' },
    { address: 0x323600, bytes: 0x10, reason: 'damaged', detail: 'a header is wrong' },
  ] as const;
  const counted = heapCensus(debuggeeWith(new ListedHeap(0x10000, areas, blocks, gaps)));
  if (!counted.known) throw new Error(counted.why);
  return counted.value.heaps[0]!;
}

test('each committed byte is busy, free, overhead or in a gap', () => {
  const { totals, traced, freeInLfh, largestFree, gaps } = census();
  expect(totals).toEqual({
    reserved: 0x300000,
    committed: 0x202000,
    busy: 3 * 0x48 + 0x123456,
    busyBlocks: 4,
    free: 0xe40,
    freeBlocks: 2,
    overhead: 0x100 + 3 * (0x60 - 0x48) + (0x123470 - 0x123456),
    notCaptured: 0x1000,
    damaged: 0x10,
    notDecoded: 0,
    gaps: 2,
  });
  expect({ traced, freeInLfh, largestFree }).toEqual({ traced: 1, freeInLfh: 0x40, largestFree: 0xe00 });
  expect(gaps.map((gap) => gap.reason)).toEqual(['not captured', 'damaged']);
});

test('size classes: most bytes first, with what the addresses tell', () => {
  const [large, small, ...others] = census().classes;
  expect(others).toEqual([]);
  expect(large).toMatchObject({ size: 0x123456, count: 1, areas: 1, inNewest: 1, lfh: 0 });
  expect(small).toMatchObject({
    size: 0x48,
    count: 3,
    bytes: 3 * 0x48,
    blockBytes: 3 * 0x60,
    lfh: 1,
    first: 0x10110,
    last: 0x200110,
    areas: 2,
    inNewest: 1,
  });
});

test('more sizes than the table begins with', () => {
  const many = Array.from({ length: 1000 }, (_, i) => block(0x10000 + i * 0x1000, 8 + i));
  const counted = heapCensus(
    debuggeeWith(new ListedHeap(0x10000, [segment(0x10000, 0x400000, 0x400000)], many)),
  );
  const rows = counted.known ? counted.value.heaps[0]!.classes : [];
  expect(rows.map((row) => row.size)).toEqual(Array.from({ length: 1000 }, (_, i) => 1007 - i));
  expect(rows.every((row) => row.count === 1 && row.first === row.last)).toBe(true);
  expect(rows.filter((row) => row.areas !== 1 || row.inNewest !== 1)).toEqual([]);
});

test('a heap that was not decoded counts as such', () => {
  const heap = new ListedHeap(0x10000, [], []);
  const debuggee = debuggeeWith(heap);
  const entry = { ...heap.entry, heap: null, why: 'foreign: Wine', undecoded: 0x5000 };
  const known = { known: true, value: { entries: [entry], caveats: [] }, caveats: [] };
  const once = (key: string, make: () => unknown) => (key === 'process heaps' ? known : make());
  const counted = heapCensus({ ...debuggee, once } as typeof debuggee);
  expect(counted.known && counted.value.totals).toMatchObject({
    committed: 0x5000,
    notDecoded: 0x5000,
    busy: 0,
  });
});
