/** Runs of text found by words, against a regular expression over all bytes; and counting in bounded memory. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StringCounts } from '../../../src/extension/content/string-counts.js';
import { StringScan, stringOverlap } from '../../../src/extension/content/string-scan.js';

const base = 0x7ff000010000;

interface Found {
  readonly address: number;
  readonly isWide: boolean;
  readonly length: number;
  readonly hash: string;
}

function scan(bytes: Uint8Array, least: number, window = 1 << 20): Found[] {
  const found: Found[] = [];
  const one = new StringScan(
    {
      string: (address, isWide, length, a, b) => {
        found.push({ address: address - base, isWide, length, hash: `${a} ${b}` });
      },
    },
    least,
    { narrow: true, wide: true },
  );
  for (let at = 0, end = 0; end < bytes.length; at = end - stringOverlap) {
    end = Math.min(bytes.length, at + window + stringOverlap);
    const until = end === bytes.length ? end : end - stringOverlap;
    const words = new Uint32Array(bytes.slice(at, end).buffer);
    one.window({ address: base + at, words, holes: [], until: base + until });
  }
  one.finish();
  return found.sort((a, b) => a.address - b.address || Number(a.isWide) - Number(b.isWide));
}

function byExpression(bytes: Uint8Array, least: number) {
  const text = Buffer.from(bytes).toString('latin1');
  const narrow = [...text.matchAll(new RegExp(`[\\t\\x20-\\x7e]{${least},}`, 'g'))];
  const wide = [...text.matchAll(new RegExp(`(?:[\\t\\x20-\\x7e]\\0){${least},}`, 'g'))];
  return [
    ...narrow.map((one) => ({ address: one.index, isWide: false, length: one[0].length, text: one[0] })),
    ...wide.map((one) => ({ address: one.index, isWide: true, length: one[0].length / 2, text: one[0] })),
  ].sort((a, b) => a.address - b.address || Number(a.isWide) - Number(b.isWide));
}

const pieces = fc.oneof(
  fc.constantFrom('\0', 'a', 'b', '\t', ' ', '~', '\x7f', '\n', '\xe9', 'a\0', '\0a', 'a\0b\0c\0d\0', 'abcd'),
  fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...'abcxyz \t') }),
  fc
    .string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...'abcxyz \t') })
    .map((text) => `${[...text].join('\0')}\0`),
);
const memory = fc.array(pieces, { maxLength: 60 }).map((parts) => {
  const bytes = Buffer.from(parts.join(''), 'latin1');
  return new Uint8Array(Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]));
});

describe('every run of text', () => {
  test.each([4, 5, 6, 7, 8, 12])('of %i characters and more, whatever the windows', (least) => {
    fc.assert(
      fc.property(memory, fc.integer({ min: 1, max: 20 }), (bytes, words) => {
        const expected = byExpression(bytes, least);
        const found = scan(bytes, least, words * 4);
        expect(found.map(({ hash, ...one }) => one)).toEqual(expected.map(({ text, ...one }) => one));
        // Equal texts have equal hashes, different ones different hashes.
        const texts = new Map(found.map((one, i) => [one.hash + one.length + one.isWide, expected[i]!.text]));
        for (const [i, { hash, length, isWide }] of found.entries())
          expect(texts.get(hash + length + isWide)).toBe(expected[i]!.text);
        expect(texts.size).toBe(new Set(expected.map((one) => `${one.isWide} ${one.text}`)).size);
      }),
      { numRuns: 400 },
    );
  });

  test('memory that does not go on ends a run', () => {
    const found: number[] = [];
    const one = new StringScan({ string: (_, __, length) => found.push(length) }, 4, {
      narrow: true,
      wide: true,
    });
    const words = new Uint32Array(8).fill(0x61616161);
    one.window({ address: base, words, holes: [], until: base + 16 });
    one.window({ address: base + 0x1000, words, holes: [], until: base + 0x1020 });
    one.finish();
    expect(found).toEqual([32, 32]);
  });
});

describe('counting', () => {
  /** A text of which the number is the whole truth. */
  const count = (counts: StringCounts, one: number) =>
    counts.string(one, false, 8, Math.imul(one, 0x85ebca6b), Math.imul(one ^ 77, 0xc2b2ae35));

  test('is exact where all different strings are held', () => {
    const counts = new StringCounts(0x10000);
    for (let i = 0; i < 100_000; i++) count(counts, i % 30_000);
    expect(counts).toMatchObject({ total: 100_000, distinct: 30_000, dropped: 0, bound: 0 });
    const top = counts.top(10_001);
    expect(top.slice(0, 10_000).every((one) => one.count === 4 && one.atMost === 4)).toBe(true);
    expect(top[10_000]).toMatchObject({ count: 3, address: 10_000 });
    expect(counts.top(40_000).length).toBe(30_000);
  });

  test('is bounded from both sides where they are not', () => {
    const counts = new StringCounts(0x1000);
    const truth = new Map<number, number>();
    let seed = 1;
    for (let i = 0; i < 300_000; i++) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      // Every tenth is one of 40 frequent strings, the rest come two or three times at most.
      const one = i % 10 === 0 ? (seed >>> 8) % 40 : 1000 + ((seed >>> 4) % 130_000);
      truth.set(one, (truth.get(one) ?? 0) + 1);
      count(counts, one);
    }
    const top = counts.top(5000);
    expect(counts.dropped).toBeGreaterThan(100_000);
    const held = new Set(top.map((one) => one.address));
    for (const { address, count: least, atMost } of top) {
      expect(least).toBeLessThanOrEqual(truth.get(address)!);
      expect(atMost).toBeGreaterThanOrEqual(truth.get(address)!);
    }
    for (const [one, times] of truth) if (times > counts.bound) expect(held).toContain(one);
    expect(top.slice(0, 40).every((one) => one.address < 40)).toBe(true);
  });
});
