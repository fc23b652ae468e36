import { describe, expect, test } from 'vitest';
import { joinAllocations } from '../../../src/extension/address-space/allocations.js';
import type { RegionTable } from '../../../src/extension/debuggee/debuggee.js';
import { longerProtections, regionTest } from '../../../src/extension/questions/region-filter.js';

const names = ['<unknown>', 'Heap32', 'Image', 'Free'];
const rows = [
  // base, size, allocation, state, protect, type, usage
  [0x10000, 0x20000, 0x10000, 0x1000, 0x04, 0x20000, 0],
  [0x30000, 0x1000, 0x30000, 0x1000, 0x104, 0x20000, 0],
  [0x31000, 0x1f000, 0x30000, 0x2000, 0, 0x20000, 0],
  [0x50000, 0x20000, 0x50000, 0x1000, 0x04, 0x20000, 1],
  [0x400000, 0x20000, 0x400000, 0x1000, 0x20, 0x1000000, 2],
  [0x420000, 0x10000, 0x420000, 0x10000, 0x01, 0, 3],
] as const;

const column = (index: number) => rows.map((row) => row[index]!);
const table: RegionTable = {
  count: rows.length,
  base: Float64Array.from(column(0)),
  size: Float64Array.from(column(1)),
  allocationBase: Float64Array.from(column(2)),
  state: Uint32Array.from(column(3)),
  protect: Uint32Array.from(column(4)),
  type: Uint32Array.from(column(5)),
  source: 'a test',
  complete: true,
  onlyCaptured: false,
  hasAllocationBase: true,
  printedUsage: null,
};
const usage = {
  names,
  of: Uint32Array.from(column(6)),
  caveats: [],
};

function chosen(filter: string): number[] {
  const passes = regionTest(filter, { regions: table, allocations: joinAllocations(table), usage });
  return rows.map((_, i) => i).filter(passes);
}

describe('filters', () => {
  test.each([
    ['', [0, 1, 2, 3, 4, 5]],
    ['MEM_PRIVATE', [0, 1, 2, 3]],
    // Rows 1 and 2 are one allocation of that size.
    ['MEM_PRIVATE,0x20000', [0, 1, 2, 3]],
    ['mem_private 131072', [0, 1, 2, 3]],
    ['MEM_PRIVATE, size:0x1f000', [2]],
    ['MEM_RESERVE,0x20000', [2]],
    ['MEM_COMMIT PAGE_READWRITE', [0, 1, 3]],
    ['PAGE_GUARD', [1]],
    ['MEM_FREE', [5]],
    ['usage:Heap', [3]],
    ['usage:heap32', [3]],
    ['usage:unknown,size:0x1000', [1]],
    ['usage:<unknown>', [0, 1, 2]],
    ['usage:Stack', []],
    ['usage:Stack64', []],
    ['allocation:0x30000', [1, 2]],
    ['address:0`00031fff', [2]],
    ['0x999', []],
  ] as const)('%s', (filter, expected) => {
    expect(chosen(filter)).toEqual(expected);
  });

  test('a usage that no target has is refused with those that there are', () => {
    expect(() => chosen('usage:Heep')).toThrow(/"Heep".*Stack.*Heap32/);
    expect(() => chosen('usage:')).toThrow('There is no usage ""');
  });

  test('a protection is a whole name; longer ones that are there are told', () => {
    expect(chosen('PAGE_EXECUTE')).toEqual([]);
    expect(longerProtections('MEM_COMMIT,page_execute', table)).toEqual(['PAGE_EXECUTE_READ']);
    expect(longerProtections('PAGE_READWRITE', table)).toEqual([]);
    expect(longerProtections('MEM_COMMIT', table)).toEqual([]);
  });

  test.each(['nonsense', 'F', 'usage', 'size:big', 'color:red'])(
    '%s is refused with what can be said',
    (filter) => {
      expect(() => chosen(filter)).toThrow(`"${filter}"`);
      expect(() => chosen(filter)).toThrow('MEM_COMMIT');
    },
  );
});
