/**
 * MemoryInfoList: what VirtualQuery said about every region, as a struct of arrays.
 *
 * This list is the longest thing in a dump that is read whole (100,000 entries are nothing special), so it is
 * decoded in one loop over typed arrays; objects are made by whoever shows a row. Entries are sorted by base
 * and disjoint, whatever the file says.
 *
 * Source: minidumpapiset.h, MINIDUMP_MEMORY_INFO_LIST, MINIDUMP_MEMORY_INFO; winnt.h for the MEM_ and PAGE_ bits.
 */
import { hex } from './error.js';
import type { Extent } from './extent.js';
import { MOST_RANGES } from './memory-ranges.js';
import { endOfSpace, readAddress, readU64, type Target } from './target.js';

const ENTRY_BYTES = 48;

/** Regions ascending by base, disjoint; only the first `count` elements are meaningful. */
export interface RegionTable {
  readonly count: number;
  readonly base: Float64Array;
  /** Bytes. */
  readonly size: Float64Array;
  /** Start of the allocation the region belongs to; 0 for free regions, as VirtualQuery leaves it. */
  readonly allocationBase: Float64Array;
  /** MEM_COMMIT 0x1000, MEM_RESERVE 0x2000, MEM_FREE 0x10000; 0 unknown. */
  readonly state: Uint32Array;
  /** PAGE_*; 0 unknown or not committed. */
  readonly protect: Uint32Array;
  /** MEM_PRIVATE 0x20000, MEM_MAPPED 0x40000, MEM_IMAGE 0x1000000; 0 unknown or free. */
  readonly type: Uint32Array;
  /** PAGE_* the allocation was made with. */
  readonly allocationProtect: Uint32Array;
}

export function newRegionTable(capacity: number, count: number): RegionTable {
  return {
    count,
    base: new Float64Array(capacity),
    size: new Float64Array(capacity),
    allocationBase: new Float64Array(capacity),
    state: new Uint32Array(capacity),
    protect: new Uint32Array(capacity),
    type: new Uint32Array(capacity),
    allocationProtect: new Uint32Array(capacity),
  };
}

export function readMemoryInfo(target: Target, stream: Extent): RegionTable {
  const list = stream.describedList(64, ENTRY_BYTES, MOST_RANGES);
  const table = newRegionTable(list.count, list.count);
  stream.windows(list, (view, first, count) => {
    decode(table, view, first, count, list.entrySize, target.pointerSize);
  });
  return tidy(target, stream, table);
}

function decode(
  table: RegionTable,
  view: DataView,
  first: number,
  count: number,
  stride: number,
  width: 4 | 8,
): void {
  const { base, size, allocationBase, state, protect, type, allocationProtect } = table;
  for (let k = 0; k < count; k++) {
    const at = k * stride;
    const i = first + k;
    base[i] = readAddress(view, at, width);
    allocationBase[i] = readAddress(view, at + 8, width);
    allocationProtect[i] = view.getUint32(at + 16, true);
    size[i] = readU64(view, at + 24);
    state[i] = view.getUint32(at + 32, true);
    protect[i] = view.getUint32(at + 36, true);
    type[i] = view.getUint32(at + 40, true);
  }
}

/** The table itself when it is in order, as good dumps are; otherwise a sorted copy without overlaps. */
function tidy(target: Target, stream: Extent, table: RegionTable): RegionTable {
  const space = endOfSpace(target);
  if (inOrder(table, space)) return table;
  const order = Array.from({ length: table.count }, (_, i) => i).filter((i) => table.size[i]! > 0);
  order.sort((a, b) => table.base[a]! - table.base[b]! || table.size[b]! - table.size[a]!);
  const result = newRegionTable(order.length, 0) as { -readonly [K in keyof RegionTable]: RegionTable[K] };
  let end = 0;
  for (const i of order) {
    const start = Math.max(end, table.base[i]!);
    const stop = Math.min(space, table.base[i]! + table.size[i]!);
    if (start !== table.base[i] || stop !== table.base[i]! + table.size[i]!) warn(target, stream, table, i);
    if (start >= stop) continue;
    copyRow(table, i, result, result.count++, start, stop - start);
    end = stop;
  }
  return result;
}

function inOrder(table: RegionTable, space: number): boolean {
  const { base, size, allocationBase, count } = table;
  let end = 0;
  for (let i = 0; i < count; i++) {
    if (base[i]! < end || size[i] === 0 || allocationBase[i]! >= space) return false;
    end = base[i]! + size[i]!;
    if (end > space) return false;
  }
  return true;
}

function copyRow(
  from: RegionTable,
  i: number,
  to: RegionTable,
  at: number,
  base: number,
  size: number,
): void {
  to.base[at] = base;
  to.size[at] = size;
  const exact = from.allocationBase[i]! <= Number.MAX_SAFE_INTEGER;
  to.allocationBase[at] = exact ? from.allocationBase[i]! : base;
  to.state[at] = from.state[i]!;
  to.protect[at] = from.protect[i]!;
  to.type[at] = from.type[i]!;
  to.allocationProtect[at] = from.allocationProtect[i]!;
}

function warn(target: Target, stream: Extent, table: RegionTable, i: number): void {
  const region = `the region at ${hex(table.base[i]!)} of ${hex(table.size[i]!)} bytes`;
  const text = `${region} overlaps another or leaves the address space; what is impossible of it is cut`;
  target.warnings.add(stream.name, stream.offset, text, table.base[i]!);
}
