import { describe, expect, test } from 'vitest';
import { CostCounter } from '../../../src/extension/debuggee/cost.js';
import type { RegionTable } from '../../../src/extension/debuggee/debuggee.js';
import { DebuggerMemory } from '../../../src/extension/debuggee/memory.js';
import { installFakeHost } from '../fake-host.js';

const page = 0x1000;

function filled(address: number, length: number) {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < length; i += 4) view.setUint32(i, (address + i) % 2 ** 32, true);
  return { address, bytes };
}

function open(...ranges: ReturnType<typeof filled>[]) {
  installFakeHost({ memory: ranges });
  const cost = new CostCounter();
  return { memory: new DebuggerMemory(cost), cost };
}

describe('windows', () => {
  test('a captured MiB is one read', () => {
    const { memory, cost } = open(filled(0x100000, 0x100000));
    const window = memory.window(0x100000, 0x100000);
    expect(window.holes).toEqual([]);
    expect(window.words[0x3ffff]).toBe(0x1ffffc);
    expect(cost).toMatchObject({ reads: 1, bytes: 0x100000 });
  });

  test('unreadable pages become holes, everything else is read', () => {
    const ranges = [filled(0x100000, 3 * page), filled(0x104000, 5 * page), filled(0x10b000, page)];
    const { memory } = open(...ranges);
    const window = memory.window(0x100000, 16 * page);
    expect(window.holes).toEqual([
      [0x103000, 0x104000],
      [0x109000, 0x10b000],
      [0x10c000, 0x110000],
    ]);
    for (const range of ranges) {
      for (let at = range.address; at < range.address + range.bytes.length; at += 4) {
        expect(window.words[(at - 0x100000) / 4]).toBe(at);
      }
    }
    expect(window.words[3 * 0x400]).toBe(0);
  });

  test('a window that begins or ends inside a page', () => {
    const { memory } = open(filled(0x100ff0, 0x10), filled(0x102000, page));
    const window = memory.window(0x100ff0, 0x1010 + page);
    expect(window.holes).toEqual([[0x101000, 0x102000]]);
    expect(window.words[0]).toBe(0x100ff0);
  });

  test('refuses what is not aligned or too large', () => {
    const { memory } = open();
    expect(() => memory.window(2, 4)).toThrow('multiples of 4');
    expect(() => memory.window(0, 0x100004)).toThrow('1 MiB');
  });
});

describe('windows ahead', () => {
  test('a captured MiB is one read', () => {
    const { memory, cost } = open(filled(0x100000, 0x100000));
    expect(memory.ahead(0x100000, 16, 0x100000).words.length).toBe(0x40000);
    expect(cost.reads).toBe(1);
  });

  test('where a part is missing, what is readable behind the beginning comes in few reads', () => {
    const { memory, cost } = open(filled(0x100000, 40 * page));
    const window = memory.ahead(0x100000, 16, 0x100000);
    expect(window.holes).toEqual([]);
    // 1, then 1 + 2 + 4 + 8 + 16 pages; 32 more are too many.
    expect(window.words.length).toBe(32 * 0x400);
    expect([...window.words].every((word, i) => word === 0x100000 + i * 4)).toBe(true);
    expect(cost.reads).toBe(1 + 1 + 5 + 1);
  });

  test('holes in what was asked for are found, and nothing behind it is', () => {
    const { memory } = open(filled(0x100000, page), filled(0x102000, 8 * page));
    const window = memory.ahead(0x100000, 3 * page, 0x100000);
    expect(window.holes).toEqual([[0x101000, 0x102000]]);
    expect(window.words.length).toBe(3 * 0x400);
    expect(memory.ahead(0x180000, 16, 0x80000)).toMatchObject({ holes: [[0x180000, 0x181000]] });
  });
});

describe('windows over a dump whose regions tell what it holds', () => {
  /** Regions as the debugger lists them for such a dump: the first two touch, the last one is not captured. */
  const listed = [
    [0x100000, 0x8000],
    [0x108000, 0x1ffa],
    [0x180003, 0x10005],
    [0x1a0000, 0x4000],
  ] as const;

  function openListed() {
    installFakeHost({
      memory: [filled(0x100000, 0x9ff8), { address: 0x180003, bytes: new Uint8Array(0x10005).fill(0xee) }],
    });
    const cost = new CostCounter();
    const table = {
      count: listed.length,
      base: Float64Array.from(listed, ([base]) => base),
      size: Float64Array.from(listed, ([, size]) => size),
    } as unknown as RegionTable;
    return { memory: new DebuggerMemory(cost, () => table), cost };
  }

  test('a failing window is one read a piece', () => {
    const { memory, cost } = openListed();
    const window = memory.window(0x100000, 0x98000);
    expect(window.holes).toEqual([
      [0x109ff8, 0x180004],
      [0x190008, 0x198000],
    ]);
    expect(window.words[0x9ff4 / 4]).toBe(0x109ff4);
    expect(window.words[0x80004 / 4]).toBe(0xeeeeeeee);
    expect(cost.reads).toBe(3);
  });

  test('a piece that fails is halved', () => {
    const { memory } = openListed();
    expect(memory.window(0x180000, 0x30000).holes).toEqual([
      [0x180000, 0x180004],
      [0x190008, 0x1b0000],
    ]);
  });

  test('a window in the middle of a piece, and one where nothing is', () => {
    const { memory } = openListed();
    expect(memory.window(0x104000, 0x1000).holes).toEqual([]);
    expect(memory.window(0x109000, 0x1000)).toMatchObject({ holes: [[0x109ff8, 0x10a000]] });
    expect(memory.window(0x400000, 0x100000).holes).toEqual([[0x400000, 0x500000]]);
  });
});

describe('single values', () => {
  test('come from a page that is read once', () => {
    const { memory, cost } = open(filled(0x7ff612340000, page));
    expect(memory.u32(0x7ff612340010)).toBe(0x12340010 >>> 0);
    expect(memory.pointer(0x7ff612340010, 8)).toBe(0x12340014 * 2 ** 32 + 0x12340010);
    expect(memory.pointer(0x7ff612340020, 4)).toBe(0x12340020);
    expect(cost.reads).toBe(1);
    expect(memory.u32(0x999000)).toBeNull();
    expect(memory.u32(0x999004)).toBeNull();
  });

  test('come from a page of which only a part was captured', () => {
    const { memory } = open(filled(0x100ff0, 0x10));
    expect(memory.u32(0x100ff4)).toBe(0x100ff4);
    expect(memory.pointer(0x100ff8, 8)).toBe(0x100ffc * 2 ** 32 + 0x100ff8);
    expect(memory.pointer(0x100ffc, 8)).toBeNull();
  });
});
