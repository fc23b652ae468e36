import { describe, expect, test } from 'vitest';
import { copiesOf } from '../../../src/extension/content/copies.js';

const copies = (hits: readonly number[], length = 13) => copiesOf(new Float64Array(hits), length);

/** Hits of a page that stands `copies` times from `start` on. */
function page(start: number, size: number, copies: number, hits: readonly number[]): number[] {
  return Array.from({ length: copies }, (_, i) => hits.map((hit) => start + i * size + hit)).flat();
}

describe('copies of a page', () => {
  test('two hits a copy, as in the published hunt: 1,532 hits are 766 copies of 0x6618 bytes', () => {
    const hits = page(0x96f8fa3, 0x6618, 766, [0, 0x83]);
    expect(copies(hits)).toEqual({
      period: 0x6618,
      atPeriod: 766,
      hitsPerCopy: 2,
      copies: 766,
      bytes: 766 * 0x6618,
    });
  });

  test('in allocations of their own, among other hits', () => {
    const hits = Array.from({ length: 40 }, (_, i) => [
      0x100000 * i,
      ...page(0x100000 * i + 0x5000 + (i % 7), 0x6618, 5, [0x10, 0x93, 0x200]),
    ]).flat();
    expect(copies(hits)).toMatchObject({ period: 0x6618, hitsPerCopy: 3, copies: 200 });
  });

  test('pages of several sizes, each row of its own', () => {
    const hits = Array.from({ length: 30 }, (_, i) => page(0x20000 * i, 0x160 + i, 90, [8, 20, 90])).flat();
    expect(copies(hits)).toMatchObject({
      hitsPerCopy: 3,
      copies: 2700,
      atPeriod: 90,
      bytes: Array.from({ length: 30 }, (_, i) => 90 * (0x160 + i)).reduce((a, b) => a + b),
    });
  });

  test('three words at equal distances inside of a page are no page', () => {
    expect(copies(page(0, 0x1000, 50, [0, 0x10, 0x20]))).toMatchObject({
      period: 0x1000,
      hitsPerCopy: 3,
      copies: 50,
    });
  });

  test('one page in each of many allocations is no row of copies', () => {
    const hits = Array.from({ length: 100 }, (_, i) =>
      page(0x10000 * (i * i + 7 * i), 1, 1, [0, 5, 90]),
    ).flat();
    expect(copies(hits)).toBeNull();
  });

  test('hits that overlap are no copies', () => {
    expect(copies(page(0x1000, 4, 200, [0]), 5)).toBeNull();
    expect(copies(page(0x1000, 5, 200, [0]), 5)).toMatchObject({ copies: 200, bytes: 1000 });
  });

  test('scattered hits, few hits and none are no copies', () => {
    const scattered = Array.from({ length: 1000 }, (_, i) => i * 0x1000 + ((i * i * 7919) % 0xfff));
    for (const hits of [scattered, [1, 2], [5], []]) expect(copies(hits)).toBeNull();
  });
});
