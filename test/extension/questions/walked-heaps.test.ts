/** heaps, heapStats, heapBlocks and blocksOfSize over heaps that the test writes down: what they show of a walk. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gap } from '../../../src/extension/heap/vocabulary.js';
import { blocksOfSize } from '../../../src/extension/questions/blocks-of-size.js';
import { heapBlocks } from '../../../src/extension/questions/heap-blocks.js';
import { groupings } from '../../../src/extension/questions/heap-groups.js';
import { heapStats } from '../../../src/extension/questions/heap-stats.js';
import { heaps } from '../../../src/extension/questions/heaps.js';
import { type ListedBlock, ListedHeap } from '../heap/listed-heap.js';
import { processOf, shown } from './listed-process.js';

const segment = (base: number, committed: number) =>
  ({ kind: 'segment', base, reserved: 0x100000, committed }) as const;

function busy(address: number, userSize: number, more: Partial<ListedBlock> = {}): ListedBlock {
  const size = Math.ceil((userSize + 16) / 16) * 16;
  return { address, size, state: 'busy', user: address + 16, userSize, ...more };
}

/** Two segments, 300 blocks of 0x30 in the newest one, two of the LFH in both, one big one, a hole. */
function largeHeap(): ListedHeap {
  const many = Array.from({ length: 300 }, (_, i) => busy(0x200100 + i * 0x40, 0x30));
  const blocks: ListedBlock[] = [
    { address: 0x100000, size: 0x100, state: 'internal' },
    busy(0x100100, 0x100, { origin: 1 }),
    { address: 0x100210, size: 0x110, state: 'free', origin: 1 },
    { address: 0x100320, size: 0xce0, state: 'free' },
    { address: 0x200000, size: 0x100, state: 'internal' },
    ...many,
    { address: 0x204c00, size: 0x400, state: 'internal' },
    busy(0x300000, 0x40000 - 16, { origin: 3 }),
  ];
  const gaps: Gap[] = [{ address: 0x101000, bytes: 0x1000, reason: 'not captured', detail: 'a \u001b page' }];
  const large = { kind: 'large block', base: 0x300000, reserved: 0x40000, committed: 0x40000 } as const;
  return new ListedHeap(
    0x100000,
    [segment(0x100000, 0x2000), segment(0x200000, 0x5000), large],
    blocks,
    gaps,
  );
}

function smallHeap(): ListedHeap {
  const blocks: ListedBlock[] = [busy(0x500000, 0x100), { address: 0x500110, size: 0xef0, state: 'free' }];
  return new ListedHeap(0x500000, [segment(0x500000, 0x1000)], blocks);
}

const process = (commands: Record<string, string> = {}) =>
  processOf({ heaps: [smallHeap(), largeHeap()], commands });

describe('heaps', () => {
  const answer = shown(heaps.ask(() => process(), []));
  const busyBytes = 300 * 0x30 + 0x100 + 0x100 + 0x40000 - 16;
  const committed = 0x2000 + 0x5000 + 0x40000 + 0x1000;

  test('add up, to the byte', () => {
    const { Commit, Busy, Free, Overhead, Uncovered, NotCaptured, AddsUp } = answer.facts;
    expect({ Commit, Busy, Free, Uncovered, NotCaptured }).toEqual({
      Commit: committed,
      Busy: busyBytes,
      Free: 0x110 + 0xce0 + 0xef0,
      Uncovered: 0x1000,
      NotCaptured: 0x1000,
    });
    expect(Number(Busy) + Number(Free) + Number(Overhead) + Number(Uncovered)).toBe(committed);
    expect(AddsUp).toMatch(
      /^294,912 committed = 277,\d\d\d busy \+ 7,392 free \+ [\d,]+ overhead \+ 4,096 uncovered$/,
    );
  });

  test('come largest first, with their shares', () => {
    expect(answer.rows.map(({ Heap, Kind, Commit, Share }) => [Heap, Kind, Commit, Share])).toEqual([
      [0x100000, 'NT', 0x47000, 98.61],
      [0x500000, 'NT', 0x1000, 1.39],
    ]);
    expect(answer.rows[0]).toMatchObject({ Segments: 2, LargeBlocks: 1, BusyBlocks: 302, FoundBy: 'PEB' });
  });

  test('name the layout as a whole, and keys where a heap has some', () => {
    expect(answer.rows[0]).toMatchObject({ Layout: 'listed by the test; the build is another one' });
    expect(answer.facts.Keys).toBeUndefined();
  });

  test('name what is not covered, without control characters of anybody', () => {
    const gaps = shown(answer.facts.Gaps as object);
    expect(gaps.text).toBe('1 place');
    expect(gaps.rows).toEqual([
      { Address: 0x101000, Bytes: 0x1000, Reason: 'not captured', Heap: 0x100000, Detail: 'a \\x1b page' },
    ]);
    expect(answer.facts).not.toHaveProperty('Debugger', expect.anything());
  });
});

describe('beside !heap -s', () => {
  const header = 'Heap Flags Reserv Commit Virt Free List UCR Virt Lock Fast';
  const compared = (...rows: string[]) => {
    const listing = [header, ...rows].join('\n');
    const { Debugger } = shown(heaps.ask(() => process({ '!heap -s': listing }), [])).facts;
    return shown(Debugger as object);
  };

  test('blocks outside of segments and free slots of the LFH are explained', () => {
    const { text, rows } = compared(
      '00100000 00000002 2048 28 2048 3 2 0 1 0 LFH',
      '00500000 00000002 1024 4 1024 3 1 0 0 0',
    );
    expect(text).toBe('!heap -s lists 2 heaps, here are 2; 3 figures are equal, 1 difference');
    expect(rows).toEqual([
      {
        Heap: 0x100000,
        Figure: 'Commit',
        Here: 0x47000,
        Printed: 28 * 1024,
        Why: '!heap -s counts segments only; 256 KiB are in an allocation beside them',
      },
    ]);
  });

  test('so are heaps that one side does not have, and what nothing explains', () => {
    const { rows } = compared(
      '00100000 00000002 2048 99 2048 9 2 0 1 0 LFH',
      '00700000 00000002 1024 4 1024 3 1 0 0 0',
    );
    expect(rows.map(({ Heap, Figure, Why }) => [Heap, Figure, String(Why).split(/[:,]/)[0]])).toEqual([
      [0x100000, 'Commit', 'not explained'],
      [0x100000, 'Free', '4 KiB of the heap are not covered here'],
      [0x500000, 'not listed by !heap -s', 'it belongs to the 64-bit world'],
      [0x700000, 'not found here', 'neither the lists of the process nor the memory name it'],
    ]);
  });
});

test('a counter that is two pages ahead of the segments is no mystery', () => {
  const listing =
    'Heap Flags Reserv Commit Virt Free List UCR Virt Lock Fast\n00500000 00000002 1024 12 1024 3 1 0 0 0';
  const debuggee = processOf({ heaps: [smallHeap()], commands: { '!heap -s': listing } });
  const { Debugger } = shown(heaps.ask(() => debuggee, [])).facts;
  expect(shown(Debugger as object).rows).toMatchObject([
    { Figure: 'Commit', Why: 'the counter of the heap is 8 KiB ahead of the pages of its segments' },
  ]);
});

describe('heapStats', () => {
  const rows = (...args: (number | string | undefined)[]) =>
    shown(heapStats.ask(() => process(), [args[0], args[1] ?? 'size'])).rows;

  test('one heap: sizes, patterns, front ends, and what addresses tell of the age', () => {
    expect(rows(0x100000)).toMatchObject([
      { Size: 0x3fff0, Count: 1, Pattern: 'one big block', FrontEnd: 'large' },
      {
        Size: 0x30,
        Count: 300,
        Bytes: 0x30 * 300,
        Pattern: 'many equal',
        FrontEnd: 'back end',
        Overhead: 0x10 * 300,
        First: 0x200110,
        Last: 0x200110 + 299 * 0x40,
        Age: 'all in the newest of 2 segments',
      },
      { Size: 0x100, Count: 1, Pattern: 'one block', FrontEnd: 'LFH', Age: undefined },
    ]);
  });

  test('all heaps: one row a size', () => {
    const all = rows();
    expect(all.map(({ Size, Count, Heaps }) => [Size, Count, Heaps])).toEqual([
      [0x3fff0, 1, 1],
      [0x30, 300, 1],
      [0x100, 2, 2],
    ]);
    expect(all[2]).toMatchObject({
      FrontEnd: 'LFH 1, others 1',
      First: 0x100110,
      Last: 0x500010,
      Pattern: 'few',
    });
    expect(all.reduce((total, { Share }) => total + Number(Share), 0)).toBeCloseTo(100, 1);
  });

  test.each([
    [
      'heap',
      [
        [0x100000, 302],
        [0x500000, 1],
      ],
    ],
    [
      'heap,size',
      [
        [0x100000, 1],
        [0x100000, 300],
        [0x100000, 1],
        [0x500000, 1],
      ],
    ],
    [
      'Heap, FrontEnd',
      [
        [0x100000, 1],
        [0x100000, 300],
        [0x100000, 1],
        [0x500000, 1],
      ],
    ],
    [
      'frontEnd',
      [
        ['large', 1],
        ['back end', 301],
        ['LFH', 1],
      ],
    ],
    [
      'state',
      [
        ['busy', 303],
        ['free', 3],
        ['overhead', 0],
        ['uncovered', 1],
      ],
    ],
  ])('grouped by %s', (by, expected) => {
    expect(rows(undefined, by).map((row) => [row.State ?? row.Heap ?? row.FrontEnd, row.Count])).toEqual(
      expected,
    );
  });

  test('grouped by state the rows are the sum', () => {
    const bytes = rows(undefined, 'state').map((row) => Number(row.Bytes));
    expect(bytes.reduce((total, one) => total + one, 0)).toBe(0x48000);
  });

  test('another grouping and another heap are refused with what there is', () => {
    expect(() => rows(undefined, 'age')).toThrow(
      'Cannot group blocks by "age". Known: "size", "heap,size", ',
    );
    expect(() => rows(0x123)).toThrow(
      'There is no heap at 0x123. Heaps: 00000000`00100000, 00000000`00500000',
    );
  });

  test('beside !heap -stat: blocks of the LFH that it leaves out, and rows that are none', () => {
    const listing = [
      ' heap @ 0000000000100000',
      'group-by: TOTSIZE max-display: 20',
      '    size     #blocks     total     ( %) (percent of total busy bytes)',
      '    3fff0 1 - 3fff0  (94.00)',
      '    30 12b - 3810  (5.00)',
      '    2000 1 - 2000  (1.00)',
    ].join('\n');
    const debuggee = process({ '!heap -stat -h 100000': listing });
    const { Debugger } = shown(heapStats.ask(() => debuggee, [0x100000, 'size'])).facts;
    expect(shown(Debugger as object).rows).toMatchObject([
      { Size: 0x30, Here: 300, Printed: 0x12b, Why: '4 KiB of the heap are not covered here' },
      { Size: 0x2000, Here: 0, Printed: 1, Why: expect.stringContaining('no busy block has this size') },
    ]);
  });
});

describe('heapBlocks', () => {
  test('every block of every state, each cell of each row filled', () => {
    const { text, rows, facts } = shown(heapBlocks.ask(() => process(), [undefined]));
    expect(rows).toHaveLength(309);
    expect(rows.every((row) => Object.values(row).every((cell) => cell !== undefined))).toBe(true);
    expect(rows.filter(({ State }) => State === 'busy')).toHaveLength(303);
    expect(rows[0]).toEqual({
      UserAddress: 0x500010,
      UserSize: 0x100,
      State: 'busy',
      Heap: 0x500000,
      Block: 0x500000,
      BlockSize: 0x110,
      Origin: 'back end',
    });
    expect(rows[1]).toMatchObject({ UserAddress: 0, UserSize: 0, State: 'free' });
    expect(text).toContain('309 blocks, 303 of them busy');
    expect(facts.Uncovered).toBe(0x1000);
  });

  test('of one heap', () => {
    const { rows, facts } = shown(heapBlocks.ask(() => process(), [0x500000]));
    expect(rows.map(({ State }) => State)).toEqual(['busy', 'free']);
    expect(facts).toMatchObject({ Commit: 0x1000, Uncovered: 0 });
    expect(() => heapBlocks.ask(() => process(), [0x501000])).toThrow('There is no heap at 0x501000');
  });
});

describe('blocksOfSize', () => {
  const found = (size: string) => shown(blocksOfSize.ask(() => process(), [size]));

  test.each([
    ['0x100', 2],
    ['0x30-0x100', 302],
    ['0x31..0xff', 0],
    ['48 - 0x100', 302],
  ])('%s', (size, blocks) => {
    const { rows, facts } = found(size);
    expect(rows).toHaveLength(blocks);
    const bytes = rows.reduce((total, { UserSize }) => total + Number(UserSize), 0);
    expect(facts).toMatchObject({ Bytes: bytes, Commit: 0x48000 });
    expect(bytes + Number(facts.OtherBusy)).toBe(facts.Busy);
  });

  test.each([['big'], ['0x20-0x10'], ['1-2-3'], ['']])('%o is no size', (size) => {
    expect(() => found(size)).toThrow('is no size of blocks. Give bytes that were asked for');
  });
});

describe('heaps that cannot be looked into', () => {
  const undecoded = (bytes: number) => {
    const heap = smallHeap();
    const debuggee = processOf({ heaps: [heap] });
    const found = { ...heap.entry.found, kind: 'foreign' } as const;
    const entry = { ...heap.entry, found, heap: null, why: 'foreign: \u0007 Wine', undecoded: bytes };
    const known = { known: true, value: { entries: [entry], caveats: [] }, caveats: [] };
    const once = (key: string, make: () => unknown) => (key === 'process heaps' ? known : make());
    return { ...debuggee, once } as typeof debuggee;
  };

  test('are listed with what is known of them, and no zeros', () => {
    const { text, rows, facts } = shown(heaps.ask(() => undecoded(0x5000), []));
    expect(text).toBe('1 heap, which cannot be looked into: at least 20 KiB committed');
    expect(rows[0]).toMatchObject({ Kind: 'foreign', Commit: 0x5000, Uncovered: 0x5000, Busy: undefined });
    expect(facts).toMatchObject({ Commit: 0x5000, NotDecoded: 0x5000, Busy: undefined });
    expect(String(facts.Caveats)).toBe('Heap 00000000`00500000: foreign: \\x07 Wine.');
  });

  test.each([
    ['heapStats', heapStats, [undefined, 'size']],
    ['heapBlocks', heapBlocks, [undefined]],
    ['blocksOfSize', blocksOfSize, ['0x100']],
  ] as const)('%s cannot tell', (_, question, args) => {
    expect(String(question.ask(() => undecoded(0x5000), args))).toBe(
      'cannot tell: The blocks of the heap cannot be seen: 00000000`00500000 (20 KiB committed) is foreign: \\x07 Wine.',
    );
  });

  test('and nothing is known where its regions are not', () => {
    const { rows } = shown(heaps.ask(() => undecoded(0), []));
    expect(rows[0]).toMatchObject({ Commit: undefined, Share: undefined, Uncovered: undefined });
  });
});

describe('whatever a heap holds', () => {
  const heapOf = (index: number) =>
    fc
      .array(fc.record({ size: fc.integer({ min: 0, max: 0x300 }), state: fc.nat(2), origin: fc.nat(4) }), {
        maxLength: 40,
      })
      .map((parts) => {
        const base = 0x100000 * (index + 1);
        let at = base;
        const blocks = parts.map(({ size, state, origin }) => {
          const block = { ...busy(at, size), origin };
          at += block.size;
          return state === 0 ? block : { address: block.address, size: block.size, state: states[state]! };
        });
        return new ListedHeap(base, [segment(base, at - base)], blocks);
      });
  const states = ['busy', 'free', 'internal'] as const;
  const processes = fc.tuple(heapOf(0), heapOf(1), heapOf(2));
  const sumOf = (rows: readonly Record<string, unknown>[], name: string) =>
    rows.reduce((total, row) => total + Number(row[name]), 0);

  test('every grouping adds up to the same, and so do ranges that cover all sizes', () => {
    fc.assert(
      fc.property(processes, fc.integer({ min: 0, max: 0x300 }), (listed, border) => {
        const debuggee = processOf({ heaps: listed });
        const { facts } = shown(heaps.ask(() => debuggee, []));
        expect(String(facts.AddsUp)).toMatch(/uncovered$/);
        for (const by of groupings) {
          const { rows } = shown(heapStats.ask(() => debuggee, [undefined, by]));
          expect(sumOf(rows, 'Bytes')).toBe(by === 'state' ? facts.Commit : facts.Busy);
          if (by !== 'state') expect(sumOf(rows, 'Count')).toBe(facts.BusyBlocks);
        }
        const parts = [`0-${border}`, `${border + 1}-0x1000`].map((size) =>
          shown(blocksOfSize.ask(() => debuggee, [size])),
        );
        expect(parts.reduce((total, part) => total + part.rows.length, 0)).toBe(facts.BusyBlocks);
        expect(parts.reduce((total, part) => total + Number(part.facts.Bytes), 0)).toBe(facts.Busy);
        const { rows } = shown(heapBlocks.ask(() => debuggee, [undefined]));
        expect(sumOf(rows, 'BlockSize')).toBe(facts.Commit);
        expect(sumOf(rows, 'UserSize')).toBe(facts.Busy);
      }),
    );
  });
});
