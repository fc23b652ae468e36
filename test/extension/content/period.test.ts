import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../src/extension/content/period';

describe('period of search hits', () => {
  it('finds two hits per copy at a stride of 0x6618, across an elided middle', () => {
    // The hits that the published hunt printed: the first alone, then pairs 0x83 apart.
    const printed = [
      0x08a4ed7c, 0x096f8fa3, 0x096f9026, 0x096ff5bb, 0x096ff63e, 0xf5fec996, 0xf5ff2f2b, 0xf5ff2fae,
      0xf5ff9543, 0xf5ff95c6,
    ];
    expect(periodOf(printed, [5])).toMatchObject({ bytes: 0x6618, hitsPerCopy: 2 });
  });

  it('finds a plain stride and counts the copies', () => {
    const hits = Array.from({ length: 40 }, (_, i) => 0x10000 + i * 0x1f0);
    expect(periodOf(hits, [])).toEqual({ bytes: 0x1f0, hitsPerCopy: 1, copies: 40 });
  });

  it('sees nothing in scattered hits', () => {
    expect(periodOf([10, 25, 31, 77, 80, 141, 300, 302, 999], [])).toBeNull();
    expect(periodOf([], [])).toBeNull();
    expect(periodOf([5], [])).toBeNull();
  });
});
