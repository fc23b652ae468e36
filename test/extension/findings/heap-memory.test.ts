/** A heap that dominates, memory that a heap keeps free, single blocks, and what could not be seen. */
import { describe, expect, test } from 'vitest';
import { dominantHeap } from '../../../src/extension/findings/dominant-heap.js';
import { explainedBytes } from '../../../src/extension/findings/explained.js';
import { heapFragmentation } from '../../../src/extension/findings/heap-fragmentation.js';
import { findingsOf } from '../../../src/extension/findings/index.js';
import { oneLargeBlock } from '../../../src/extension/findings/one-large-block.js';
import { closedHeap, evidenceText, heapOf, ofKind, surveyInDebugger, surveyOf } from './process-with.js';

const mebibyte = 0x100000;
const main = 0x20000000000;
const other = 0x30000000000;

describe('a heap that dominates', () => {
  const mixed = Array.from({ length: 90 }, (_, i) => ({ count: 200, size: 1000 + i * 8 }));

  test('is named with every byte of its commit', () => {
    const survey = surveyOf(40 * mebibyte, heapOf(main, mixed), heapOf(other, [{ count: 9, size: 80 }]));
    const [finding] = dominantHeap(survey);
    expect(finding).toMatchObject({ Verdict: 'suspect', Confidence: 'low', Facts: { Heap: main } });
    const heap = survey.heaps();
    if (!heap.known) throw new Error(heap.why);
    const { commit, busy, free, walked } = heap.value.heaps[0]!;
    expect(commit).toBe(busy! + free + walked!.overhead + walked!.unseen);
    expect(evidenceText(finding!)).toMatch(/commit = .* busy blocks \+ .* free ones \+ .* of headers/);
  });

  test('is what every process has while it is a small part of it', () => {
    expect(dominantHeap(surveyOf(200 * mebibyte, heapOf(main, mixed)))).toEqual([]);
  });
});

describe('free memory', () => {
  test('in many pieces is a suspect; its bytes and those of a class are counted once each', () => {
    const survey = surveyOf(
      40 * mebibyte,
      heapOf(main, [
        { count: 20000, size: 600, state: 'free' },
        { count: 300, size: 20000 },
        { count: 100, size: 64, state: 'free', lfh: true },
      ]),
    );
    const [finding] = heapFragmentation(survey);
    expect(finding).toMatchObject({
      Verdict: 'suspect',
      Confidence: 'medium',
      Facts: { Heap: main, Count: 20100, Bytes: 20000 * 608 + 100 * 80 },
    });
    expect(evidenceText(finding!)).toContain('free slots of the low-fragmentation heap');
    const all = findingsOf(survey);
    expect(explainedBytes(all)).toBe(finding!.ExplainedBytes + 300 * 20000);
  });

  test('in one piece is what a peak left behind', () => {
    const survey = surveyOf(
      null,
      heapOf(main, [
        { count: 1, size: 12 * mebibyte, state: 'free' },
        { count: 900, size: 900 },
      ]),
    );
    expect(heapFragmentation(survey)[0]).toMatchObject({ Confidence: 'low' });
    expect(evidenceText(heapFragmentation(survey)[0]!)).toContain('a peak left behind');
  });

  test('of a small heap, or a small part of it, is no word worth', () => {
    const little = heapOf(main, [{ count: 1000, size: 600, state: 'free' }]);
    const part = heapOf(other, [
      { count: 20000, size: 600, state: 'free' },
      { count: 20000, size: 700 },
    ]);
    expect(heapFragmentation(surveyOf(null, little, part))).toEqual([]);
  });
});

test('of many large single blocks the three largest are named', () => {
  const blocks = [2, 3, 4, 5].map((size) => ({ count: 1, size: size * mebibyte }));
  const found = oneLargeBlock(surveyOf(null, heapOf(main, blocks)));
  expect(found.map((finding) => finding.Facts.Size)).toEqual([5, 4, 3].map((size) => size * mebibyte));
  expect(found.every((finding) => finding.Verdict === 'not a leak')).toBe(true);
});

describe('what cannot be told', () => {
  const unseen = (...heaps: Parameters<typeof surveyOf> extends [unknown, ...infer Rest] ? Rest : never) =>
    ofKind(findingsOf(surveyOf(60 * mebibyte, ...heaps)), 'cannot-tell-heap-blocks');

  test("Wine's heaps are no Windows heaps, and a Windows machine is the way out", () => {
    const [finding, ...others] = unseen(
      closedHeap(main, 'foreign', 4 * mebibyte, 'its lists are not those of Windows'),
    );
    expect(others).toEqual([]);
    expect(finding!.Title).toContain("Wine's");
    expect(finding!.Facts.Bytes).toBe(4 * mebibyte);
    expect(evidenceText(finding!)).toContain(
      '4 MiB in 1 heap: they carry the signature of a Windows heap and nothing else',
    );
    expect(evidenceText(finding!)).toContain('its lists are not those of Windows');
  });

  test('each reason has its bytes', () => {
    const gap = { bytes: 0x3000, reason: 'not captured', detail: 'a hole' } as const;
    const [finding] = unseen(
      heapOf(main, [{ count: 10, size: 500 }], gap),
      closedHeap(other, 'segment', 0x5000, 'no layout fits'),
    );
    expect(finding!.Facts.Bytes).toBe(0x8000);
    expect(evidenceText(finding!)).toContain('20 KiB in 1 heap: no known layout proves itself');
    expect(evidenceText(finding!)).toContain('12 KiB in 1 heap: the dump does not hold them');
  });

  test('a debugger that knows the build better is asked about heaps that no layout fits', () => {
    const answers = {
      '!heap -s': [
        'Heap     Flags   Reserv  Commit  Virt   Free  List   UCR  Virt  Lock  Fast ',
        '                  (k)     (k)    (k)     (k) length      blocks cont. heap ',
        '00500000 00001002   16384  12288  16384    100    10     1    0      0   LFH',
      ],
      '!heap -stat -h 500000': [
        ' heap @ 00500000',
        'group-by: TOTSIZE max-display: 20',
        '    size     #blocks     total     ( %) (percent of total busy bytes)',
        '    a45c 11d - b6fa6c  (100.00)',
      ],
    };
    const undecoded = closedHeap(0x500000, 'NT', 12288 * 1024, 'not decoded: no layout proves itself');
    const findings = findingsOf(surveyInDebugger(answers, undecoded));
    expect(findings[0]).toMatchObject({
      Kind: 'heap-size-class',
      Verdict: 'leak',
      Facts: { Size: 0xa45c, Count: 0x11d, Heap: 0x500000 },
    });
    expect(ofKind(findings, 'cannot-tell-heap-blocks')).toEqual([]);
    // Heaps that are not Windows' own mean nothing to it either.
    const foreign = closedHeap(0x500000, 'foreign', 12288 * 1024, 'foreign');
    expect(ofKind(findingsOf(surveyInDebugger(answers, foreign)), 'heap-size-class')).toEqual([]);
  });

  test('nothing is said to be seen where half of the heaps was not', () => {
    const survey = surveyOf(60 * mebibyte, closedHeap(main, 'foreign', 4 * mebibyte, 'foreign'));
    expect(ofKind(findingsOf(survey), 'nothing-stands-out')[0]!.Verdict).toBe('cannot tell');
    const whole = surveyOf(60 * mebibyte, heapOf(main, [{ count: 10, size: 500 }]));
    expect(ofKind(findingsOf(whole), 'nothing-stands-out')[0]!.Verdict).toBe('not a leak');
    expect(ofKind(findingsOf(whole), 'cannot-tell-heap-blocks')).toEqual([]);
  });
});
