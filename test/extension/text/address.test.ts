import { describe, expect, it } from 'vitest';
import { parseAddressList } from '../../../src/extension/text/address-list';
import { parseAddressOne } from '../../../src/extension/text/address-one';
import { parseAddressSummary, type SummaryRow } from '../../../src/extension/text/address-summary';
import { hunt, recorded } from './recorded';

const understood = { skipped: { count: 0, first: [] }, truncated: false };

describe('!address', () => {
  it('reads a whole listing: allocation starts, blank type, blank protection, joined protections, tags', () => {
    const list = parseAddressList(recorded('wow64', /^!address$/));
    expect(list).toMatchObject(understood);
    expect(
      list.rows.map((row) => [row.base, row.size, row.allocationStart, row.state, row.protect, row.type]),
    ).toEqual([
      [0, 0x10000, true, 0x10000, 1, 0],
      [0x10000, 0x20000, true, 0x1000, 4, 0x20000],
      [0x30000, 0x1000, true, 0x1000, 0x104, 0x20000],
      [0x31000, 0x1f000, false, 0x2000, 0, 0x20000],
      [0x50000, 0x40000, true, 0x1000, 2, 0x40000],
      [0x90000, 0x370000, true, 0x10000, 1, 0],
      [0x400000, 0x9000, true, 0x1000, 0x20, 0x1000000],
    ]);
    expect(list.rows.map((row) => [row.usage, row.tail])).toEqual([
      ['Free', ''],
      ['Heap32', '[ID: 1; Handle: 0000000000010000; Type: Segment]'],
      ['Stack32', '[~0; 1a4.2b8]'],
      ['Stack32', '[~0; 1a4.2b8]'],
      ['MappedFile', '"PageFile"'],
      ['Free', ''],
      ['Image', '[RunMe; "C:\\Apps\\Run Me\\RunMe.exe"]'],
    ]);
  });

  it('reads a filtered listing, which marks no allocations and may be cut', () => {
    const list = parseAddressList(recorded('wow64', /^!address -f/));
    expect(list).toMatchObject({ skipped: { count: 0 }, truncated: true });
    expect(list.rows).toMatchObject([
      { base: 0x510000, end: 0x530000, allocationStart: null, usage: '<unknown>', tail: '[<html>..[a];"b"]' },
      {
        base: 0x540000,
        end: 0x560000,
        allocationStart: null,
        usage: '<unknown>',
        tail: '[................]',
      },
    ]);
  });

  it('refuses a row whose end is not its base plus its size', () => {
    const list = parseAddressList([
      '  510000   530000    20001 MEM_PRIVATE MEM_COMMIT  PAGE_READWRITE   <unknown>',
    ]);
    expect(list).toMatchObject({ rows: [], skipped: { count: 1 } });
  });

  it('has the published rows: 21 of them, 17 of 0x20000', () => {
    const list = parseAddressList(hunt('003-region-size-wow64', /^!address$/));
    expect(list).toMatchObject({ skipped: { count: 0 }, truncated: true });
    expect(list.rows).toHaveLength(21);
    const sizes = (size: number) => list.rows.filter((row) => row.size === size).length;
    expect([sizes(0x20000), sizes(0x1000), sizes(0x1f000)]).toEqual([17, 2, 2]);
    expect(list.rows[2]!.tail).toBe('[NatK............]');
  });
});

describe('!address -summary', () => {
  it('reads the five sections of the modern layout, and they agree with each other', () => {
    const summary = parseAddressSummary(recorded('native-x86', /^!address -summary/));
    expect(summary).toMatchObject({ ...understood, layout: 'modern', rejected: [] });
    const { usage, type, state, protect, largest } = summary;
    expect([usage, type, state, protect, largest].map((rows) => rows.length)).toEqual([6, 2, 3, 3, 2]);
    expect(bytes(usage)).toBe(0x80000000);
    expect(bytes(state)).toBe(0x80000000);
    expect(bytes(type)).toBe(0xc000000);
    expect(bytes(protect)).toBe(row(state, 'MEM_COMMIT').bytes);
    expect(usage[0]).toEqual({
      name: 'Free',
      printedName: 'Free',
      count: 40,
      bytes: 0x74000000,
      percentOfBusy: null,
      percentOfTotal: 90.63,
    });
    expect(row(protect, 'PAGE_READWRITE|PAGE_GUARD')).toMatchObject({ count: 5, bytes: 0x100000 });
    expect(largest[0]).toEqual({ name: 'Free', base: 0x30000000, bytes: 0x20000000 });
  });

  it('reads the classic layout under the modern names', () => {
    const summary = parseAddressSummary(recorded('classic-x86', /^!address -summary/));
    expect(summary).toMatchObject({
      ...understood,
      layout: 'classic',
      totalBytes: 0x80000000,
      busyBytes: 0x10000000,
      rejected: [],
    });
    expect(bytes(summary.usage)).toBe(0x80000000);
    expect(bytes(summary.state)).toBe(0x80000000);
    expect(row(summary.usage, '<unknown>')).toMatchObject({
      printedName: 'RegionUsageIsVAD',
      bytes: 0x4000000,
      percentOfBusy: 25,
      percentOfTotal: 3.13,
    });
    expect(row(summary.type, 'MEM_FREE').bytes).toBe(0x70000000);
    expect(summary.largest).toEqual([{ name: 'Free', base: 0x20000000, bytes: 0x40000000 }]);
  });

  it('takes a row whose name was swallowed by a page, and refuses one whose sizes disagree', () => {
    const summary = parseAddressSummary([
      '                              56        0`7866f000 (   1.881 GB)  98.52%   47.03%',
      'Heap                           8        0`0012b000 (   9.168 MB)   0.06%    0.03%',
    ]);
    expect(summary.usage).toMatchObject([{ name: '<unknown>', count: 56, bytes: 0x7866f000 }]);
    expect(summary.rejected).toHaveLength(1);
  });

  it('has the published figures of both dumps', () => {
    const x64 = parseAddressSummary(hunt('002-dynamic-assemblies-x64', /^!address -summary/));
    expect(row(x64.state, 'MEM_COMMIT').bytes).toBe(8_144_412_672);
    const busy = x64.usage.filter((one) => one.name !== 'Free');
    expect(bytes(busy)).toBe(13_143_834_624);
    expect(busy.reduce((total, one) => total + (one.count ?? 0), 0)).toBe(99_141);
    const wow64 = parseAddressSummary(hunt('003-region-size-wow64', /^!address -summary/));
    expect(row(wow64.usage, '<unknown>')).toMatchObject({
      count: 17_673,
      bytes: 0xcd777000,
      percentOfBusy: 83.76,
    });
    expect(bytes(wow64.usage)).toBe(0xffff0000);
    expect([row(wow64.usage, 'Free').count, row(wow64.state, 'MEM_FREE').count]).toEqual([1_418, 1_519]);
  });
});

describe('!address <address>', () => {
  it('reads the labelled facts', () => {
    const one = parseAddressOne(recorded('wow64', /^!address 00401234/));
    expect(one).toEqual({
      usage: 'Image',
      base: 0x401000,
      end: 0x405000,
      size: 0x4000,
      state: 0x1000,
      protect: 0x20,
      type: 0x1000000,
      allocationBase: 0x400000,
      allocationProtect: 0x80,
      moreInfo: ['lmv m RunMe', 'ln 0x401234'],
      ...understood,
    });
  });

  it('reads flags that lost the blank before their name, and an absent type', () => {
    const one = parseAddressOne(['Type:       01000000MEM_IMAGE', 'Protect:    00000020PAGE_EXECUTE_READ']);
    expect(one).toMatchObject({ type: 0x1000000, protect: 0x20, state: null });
    expect(parseAddressOne(['Type:    <info not present at the target>']).type).toBeNull();
  });
});

function bytes(rows: readonly SummaryRow[]): number {
  return rows.reduce((total, one) => total + one.bytes, 0);
}

function row(rows: readonly SummaryRow[], name: string): SummaryRow {
  const found = rows.find((one) => one.name === name);
  if (!found) throw new Error(`no row ${name}`);
  return found;
}
