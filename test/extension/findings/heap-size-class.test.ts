/** When many equal blocks are a leak, a suspect, or ordinary: by bytes, by count, by what was not seen. */
import { describe, expect, test } from 'vitest';
import { heapSizeClass } from '../../../src/extension/findings/heap-size-class.js';
import {
  appBase,
  type Blocks,
  evidenceText,
  heapOf,
  heapOfSegments,
  ntdllBase,
  surveyOf,
  surveyWith,
} from './process-with.js';

const mebibyte = 0x100000;

/** What an ordinary heap holds: sizes of all kinds, none of which stands out. */
function everyday(blocks: number): Blocks[] {
  const sizes = Array.from({ length: 40 }, (_, i) => 20 + i * 24);
  return sizes.map((size) => ({ count: Math.ceil(blocks / sizes.length), size, lfh: size < 200 }));
}

const main = 0x20000000000;
const other = 0x30000000000;

describe('a leak', () => {
  test('one class fills the heap that fills the process', () => {
    const survey = surveyOf(
      40 * mebibyte,
      heapOf(main, [...everyday(500), { count: 285, size: 0xa45c }]),
      heapOf(other, everyday(1000)),
    );
    const [first, ...others] = heapSizeClass(survey);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      Verdict: 'leak',
      Confidence: 'high',
      Facts: { Size: 0xa45c, Count: 285, Bytes: 285 * 0xa45c, Heap: main },
      Memory: 'heap',
      ExplainedBytes: 285 * 0xa45c,
    });
    expect(first!.Title).toContain('285 blocks of 0xa45c in heap 00000200`00000000: 11.44 MiB');
    expect(first!.Next.map((next) => next.Command)).toEqual([
      'dx @$scriptContents.allocBreakpoint(0xa45c)',
      'dx -g @$scriptContents.blocksOfSize(0xa45c)',
      expect.stringMatching(/^dx @\$scriptContents\.block\(0x200[0-9a-f]{8}\)$/),
    ]);
  });

  test('is a suspect while another heap holds more, or the process does', () => {
    const leak = [...everyday(500), { count: 285, size: 0xa45c }];
    const large = heapOf(other, [{ count: 1, size: 30 * mebibyte }]);
    expect(heapSizeClass(surveyOf(80 * mebibyte, heapOf(main, leak), large))[0]!.Verdict).toBe('suspect');
    expect(heapSizeClass(surveyOf(600 * mebibyte, heapOf(main, leak)))[0]!.Verdict).toBe('suspect');
  });

  test('is a suspect while memory that was not seen may hold as much of anything else', () => {
    const gap = { bytes: 20 * mebibyte, reason: 'not captured', detail: 'holes' } as const;
    const survey = surveyOf(40 * mebibyte, heapOf(main, [{ count: 285, size: 0xa45c }], gap));
    const [finding] = heapSizeClass(survey);
    expect(finding!.Verdict).toBe('suspect');
    expect(evidenceText(finding!)).toContain('20 MiB of the heap were not seen');
  });
});

test('blocks in the newest segment and in older ones kept coming while the heap grew', () => {
  const blocks = (count: number) => [{ count, size: 0xa45c }];
  const [finding] = heapSizeClass(
    surveyOf(40 * mebibyte, heapOfSegments(main, [blocks(20), blocks(80), blocks(200)])),
  );
  expect(finding!.Facts.Count).toBe(300);
  expect(evidenceText(finding!)).toContain(
    '200 of them lie in the segment that the heap got last, the others in 2 older ones',
  );
});

describe('small blocks', () => {
  test('ten thousand of 0x40 in a process of 3 MiB', () => {
    const heap = heapOf(main, [...everyday(3000), { count: 10000, size: 0x40, lfh: true }]);
    const [finding, ...others] = heapSizeClass(surveyOf(3 * mebibyte, heap));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ Verdict: 'suspect', Facts: { Size: 0x40, Count: 10000, Bytes: 640000 } });
    expect(evidenceText(finding!)).toContain('10,000 of them in the low-fragmentation heap');
  });

  test('weigh by count where they are light: 40,000 of 0x20 beside 20 MiB', () => {
    const heap = heapOf(main, [
      ...everyday(20000),
      { count: 20, size: 0x80000 },
      { count: 40000, size: 0x20 },
    ]);
    const found = heapSizeClass(surveyOf(60 * mebibyte, heap)).map((finding) => finding.Facts.Size);
    expect(found).toContain(0x20);
  });

  test('six thousand that are two percent of the heaps are ordinary', () => {
    const survey = surveyOf(
      45 * mebibyte,
      heapOf(main, [{ count: 400, size: 35400 }]),
      heapOf(other, [...everyday(300), { count: 6000, size: 48 }]),
    );
    expect(heapSizeClass(survey).map(({ Verdict, Facts }) => [Verdict, Facts.Size])).toEqual([
      ['leak', 35400],
    ]);
  });
});

test('an everyday heap of any size accuses nobody', () => {
  for (const blocks of [200, 5000, 60000])
    expect(heapSizeClass(surveyOf(null, heapOf(main, everyday(blocks))))).toEqual([]);
});

test('a favourite size, with a quarter of the blocks, is what every process has', () => {
  const heap = heapOf(main, [...everyday(30000), { count: 10000, size: 0x30, lfh: true }]);
  expect(heapSizeClass(surveyOf(60 * mebibyte, heap))).toEqual([]);
});

test('a few large equal blocks that fill the heap are a suspect, a pair is not', () => {
  const of = (count: number) =>
    heapSizeClass(surveyOf(null, heapOf(main, [...everyday(500), { count, size: 0x190000 }])));
  expect(of(40)[0]).toMatchObject({ Verdict: 'suspect', Facts: { Count: 40 } });
  expect(of(2)).toEqual([]);
});

test('equal blocks in a heap of a few pages are ordinary', () => {
  expect(heapSizeClass(surveyOf(null, heapOf(main, [{ count: 300, size: 0x40 }])))).toEqual([]);
});

describe('stacks that the heap kept', () => {
  const allocator = [ntdllBase + 0x4d2b1, ntdllBase + 0x2a0c];
  const stacks = {
    327680: [...allocator, appBase + 0x1234, appBase + 0x2000],
    393216: [...allocator, appBase + 0x7777],
  };

  test('name the owner when most blocks have the same one', () => {
    const heap = heapOf(main, [
      { count: 2, size: 0xa45c, trace: 0x60000 },
      { count: 283, size: 0xa45c, trace: 0x50000 },
    ]);
    const [finding] = heapSizeClass(surveyWith(stacks, null, heap));
    expect(finding!.Facts.Owner).toBe('app+0x1234');
    expect(evidenceText(finding!)).toContain('of the first 64 of them 62 come from app+0x1234 <- app+0x2000');
    expect(finding!.Next.map((next) => next.Command)).toContain(
      'dx @$scriptContents.allocationStacks(0xa45c)',
    );
  });

  test('name nobody when the blocks come from everywhere, or the record is none', () => {
    const many = Object.fromEntries(
      Array.from({ length: 100 }, (_, i) => [0x50000 + i * 0x100, [...allocator, appBase + i * 16]]),
    );
    const everywhere = Object.keys(many).map((at) => ({ count: 3, size: 0xa45c, trace: Number(at) }));
    expect(heapSizeClass(surveyWith(many, null, heapOf(main, everywhere)))[0]!.Facts).not.toHaveProperty(
      'Owner',
    );
    const gone = heapOf(main, [{ count: 300, size: 0xa45c, trace: 0x90000 }]);
    expect(heapSizeClass(surveyWith(stacks, null, gone))[0]!.Facts).not.toHaveProperty('Owner');
  });
});
