import { describe, expect, it } from 'vitest';
import { parseVadump, VadumpReader, type VadumpRegions } from '../../../src/extension/text/vadump';
import { recorded } from './recorded';

describe('!vadump', () => {
  it('reads every region with its allocation', () => {
    const regions = parseVadump(recorded('wow64', /^!vadump -v/));
    expect(regions).toMatchObject({ hasAllocationBase: true, skipped: { count: 0 }, truncated: false });
    expect(rows(regions)).toEqual([
      [0, 0x10000, 0, 0x10000, 1, 0],
      [0x10000, 0x20000, 0x10000, 0x1000, 4, 0x20000],
      [0x30000, 0x1000, 0x30000, 0x1000, 4, 0x20000],
      [0x31000, 0x1f000, 0x30000, 0x2000, 0, 0x20000],
      [0x50000, 0x40000, 0x50000, 0x1000, 2, 0x40000],
      [0x90000, 0x7ff6a3b80000, 0x90000, 0x10000, 1, 0],
      [0x7ff6a3c10000, 0x1000, 0x7ff6a3c10000, 0x1000, 2, 0x1000000],
      [0x7ff6a3c11000, 0x4000, 0x7ff6a3c10000, 0x1000, 0x20, 0x1000000],
    ]);
  });

  it('takes single blanks, backticks and missing blank lines alike', () => {
    const padded = recorded('wow64', /^!vadump -v/);
    const squeezed = padded.map((line) => line.replace(/ +/g, ' ')).filter((line) => line !== '');
    const ticked = padded.map((line) => line.replace(/([0-9a-f]{8})([0-9a-f]{8})$/, '$1`$2'));
    expect(rows(parseVadump(squeezed))).toEqual(rows(parseVadump(padded)));
    expect(rows(parseVadump(ticked))).toEqual(rows(parseVadump(padded)));
  });

  it('says that a short listing (without -v) carries no allocation base', () => {
    const short = recorded('wow64', /^!vadump -v/).filter((line) => !line.startsWith('Allocation'));
    const regions = parseVadump(short);
    expect(regions.hasAllocationBase).toBe(false);
    expect(Array.from(regions.allocationBase)).toEqual(Array.from(regions.base));
    expect(regions.count).toBe(8);
  });

  it('keeps what came before an interrupt and says that the rest is missing', () => {
    const lines = recorded('wow64', /^!vadump -v/).slice(0, 12);
    const regions = parseVadump([...lines, '........', 'nonsense']);
    expect(regions).toMatchObject({ count: 2, truncated: true, skipped: { count: 1, first: ['nonsense'] } });
  });

  it('has nothing to say about nothing', () => {
    expect(parseVadump([])).toMatchObject({ count: 0, hasAllocationBase: false, truncated: false });
  });

  it('takes 800,000 lines one by one and keeps every region', () => {
    const reader = new VadumpReader();
    for (let i = 0; i < 100_000; i++) {
      const base = (i * 0x10000).toString(16).padStart(16, '0');
      reader.add(`BaseAddress:       ${base}`);
      reader.add(`AllocationBase:    ${base}`);
      reader.add('AllocationProtect: 00000004  PAGE_READWRITE');
      reader.add('RegionSize:        0000000000010000');
      reader.add('State:             00001000  MEM_COMMIT');
      reader.add('Protect:           00000004  PAGE_READWRITE');
      reader.add('Type:              00020000  MEM_PRIVATE');
      reader.add('');
    }
    const regions = reader.finish();
    expect(regions).toMatchObject({ count: 100_000, hasAllocationBase: true, skipped: { count: 0 } });
    expect(regions.base[99_999]).toBe(99_999 * 0x10000);
    expect(regions.size.reduce((total, size) => total + size, 0)).toBe(100_000 * 0x10000);
  });
});

function rows(regions: VadumpRegions): number[][] {
  const { base, size, allocationBase, state, protect, type } = regions;
  return Array.from(base, (at, i) => [at, size[i]!, allocationBase[i]!, state[i]!, protect[i]!, type[i]!]);
}
