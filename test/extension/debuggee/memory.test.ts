import { describe, expect, test } from 'vitest';
import { CostCounter } from '../../../src/extension/debuggee/cost.js';
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
