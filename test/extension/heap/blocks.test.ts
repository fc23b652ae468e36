import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../../src/extension/heap/block-list.js';
import { blockAt } from '../../../src/extension/heap/locate.js';
import { tracedBlocks } from '../../../src/extension/heap/stack-traces/traced-blocks.js';
import { debuggeeWith, type ListedBlock, ListedHeap } from './listed-heap.js';

const area = { kind: 'segment', base: 0x10000, reserved: 0x1000000, committed: 0x100000 } as const;

/** 10,000 blocks of 0x40 bytes side by side, each third one free; user data reaches into the next header. */
const blocks: readonly ListedBlock[] = Array.from({ length: 10_000 }, (_, i): ListedBlock => {
  const address = 0x10100 + i * 0x40;
  if (i % 3 === 2) return { address, size: 0x40, state: 'free' };
  return { address, size: 0x40, state: 'busy', user: address + 16, userSize: 0x38, flags: 1, trace: i % 2 };
});

function heap() {
  return new ListedHeap(0x10000, [area], blocks);
}

function at(address: number) {
  const found = blockAt(debuggeeWith(heap()), address);
  if (!found.known) throw new Error(found.why);
  return found.value;
}

describe('one address', () => {
  test.each([
    ['user data that reach into the next header', 0x10100 + 0x40 * 4, 3],
    ['the header', 0x10100 + 0x40 * 4 + 8, 4],
    ['user data', 0x10100 + 0x40 * 4 + 0x18, 4],
    ['the last user byte, in the next header', 0x10100 + 0x40 * 4 + 0x47, 4],
    ['the header behind it', 0x10100 + 0x40 * 5 + 8, 5],
    ['a block far on', 0x10100 + 0x40 * 9998 + 8, 9998],
  ])('%s', (_what, address, index) => {
    const { row, before, after, heap: of, area: inside } = at(address);
    expect(row).toMatchObject({ address: blocks[index]!.address, size: 0x40 });
    expect(before?.address).toBe(blocks[index - 1]!.address);
    expect(after?.address).toBe(blocks[index + 1]!.address);
    expect(of?.address).toBe(0x10000);
    expect(inside).toBe(area);
  });

  test('the first and the last block have one neighbour', () => {
    expect(at(0x10101)).toMatchObject({ before: null, after: { address: 0x10140 } });
    expect(at(0x10100 + 0x40 * 9999 + 8)).toMatchObject({
      row: { address: 0x10100 + 0x40 * 9999 },
      after: null,
    });
  });

  test('in front of, behind and outside of the blocks', () => {
    expect(at(0x10010)).toMatchObject({ row: null, before: null, after: { address: 0x10100 } });
    expect(at(0xff0000)).toMatchObject({
      row: null,
      before: { address: 0x10100 + 0x40 * 9999 },
      after: null,
    });
    expect(at(0x99990000)).toMatchObject({ heap: null, row: null });
  });

  test('a block near the beginning does not need the whole walk', () => {
    const one = heap();
    blockAt(debuggeeWith(one), 0x10108);
    expect(one.batches).toBe(1);
  });
});

function rowsOf(...args: Parameters<typeof listBlocks>) {
  const list = listBlocks(...args);
  if (!list.known) throw new Error(list.why);
  return Array.from({ length: list.value.count }, (_, i) => list.value.row(i));
}

describe('lists', () => {
  test('every block comes back as it was', () => {
    const expected = blocks.map(({ address, size, user = 0, userSize = 0, state }) => ({
      address,
      size,
      user,
      userSize,
      state: state === 'busy' ? 0 : 1,
    }));
    expect(rowsOf(debuggeeWith(heap()), {})).toMatchObject(expected);
  });

  test('what does not fit into sixteen bytes stands aside', () => {
    const odd: readonly ListedBlock[] = [
      { address: 0x20000, size: 0x2000, state: 'busy', user: 0x20ff8, userSize: 8, origin: 4 },
      {
        address: 0x22000,
        size: 0x1_8000_0000,
        state: 'busy',
        user: 0x22040,
        userSize: 0x1_7fff_0000,
        origin: 3,
      },
      { address: 0x1_8002_2000, size: 0x1_0000_0000, state: 'free' },
    ];
    const rows = rowsOf(
      debuggeeWith(new ListedHeap(0x10000, [{ ...area, reserved: 0x3_0000_0000 }], odd)),
      {},
    );
    expect(rows).toMatchObject(
      odd.map(({ address, size, user = 0, userSize = 0, origin = 0 }) => ({
        address,
        size,
        user,
        userSize,
        origin,
      })),
    );
  });

  test('of one heap, of a size, busy only', () => {
    const other = new ListedHeap(
      0x9000000,
      [{ ...area, base: 0x9000000 }],
      [{ address: 0x9000100, size: 0x20, state: 'busy', user: 0x9000110, userSize: 9 }],
    );
    const debuggee = debuggeeWith(heap(), other);
    expect(rowsOf(debuggee, { busyOnly: true })).toHaveLength(6667 + 1);
    expect(rowsOf(debuggee, { heap: 0x9000000 })).toMatchObject([
      { user: 0x9000110, heap: { address: 0x9000000 } },
    ]);
    expect(rowsOf(debuggee, { from: 9, to: 9 })).toHaveLength(1);
    expect(rowsOf(debuggee, { from: 10, to: 0x37 })).toHaveLength(0);
    expect(rowsOf(debuggee, { heap: 0x123 })).toHaveLength(0);
  });
});

test('blocks by the record of their stack', () => {
  const traced = tracedBlocks(debuggeeWith(heap()), 0x38, 0x38);
  const withTrace = blocks.filter((block) => block.trace === 1).length;
  const busy = blocks.filter((block) => block.state === 'busy').length;
  expect(traced.known && traced.value).toMatchObject({
    groups: [{ trace: 1, count: withTrace, bytes: withTrace * 0x38, smallest: 0x38, largest: 0x38 }],
    without: busy - withTrace,
    withoutBytes: (busy - withTrace) * 0x38,
  });
  expect(tracedBlocks(debuggeeWith(heap()), 0x39)).toMatchObject({ value: { groups: [], without: 0 } });
});
