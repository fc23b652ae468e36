/**
 * MemoryInfoList: what VirtualQuery said about every region, as a struct of arrays.
 *
 * This list is the longest thing in a dump that is read whole (100,000 entries are nothing special), so it is
 * decoded in one loop over 32-bit words; objects are made by whoever shows a row. Entries are sorted by base
 * and disjoint, whatever the file says.
 *
 * Source: minidumpapiset.h, MINIDUMP_MEMORY_INFO_LIST, MINIDUMP_MEMORY_INFO; winnt.h for the MEM_ and PAGE_ bits.
 */
import { hex } from './error.js';
import type { Extent } from './extent.js';
import { endOf32Bit } from './fields.js';
import { mostRanges } from './memory-ranges.js';
import { endOfSpace, type ParseContext } from './parse-context.js';
import { disjointRows, inOrder, type SpanRow } from './spans.js';

const entryBytes = 48;

/** Regions ascending by base, disjoint; `count` elements in each column. */
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

export function newRegionTable(count: number): RegionTable {
  return {
    count,
    base: new Float64Array(count),
    size: new Float64Array(count),
    allocationBase: new Float64Array(count),
    state: new Uint32Array(count),
    protect: new Uint32Array(count),
    type: new Uint32Array(count),
    allocationProtect: new Uint32Array(count),
  };
}

export function readMemoryInfo(dump: ParseContext, stream: Extent): RegionTable {
  const list = stream.describedList(64, entryBytes, mostRanges);
  const table = newRegionTable(list.count);
  stream.windows(list, (_view, first, count, words) => {
    decode(table, words, first, count, list.entrySize / 4, dump.pointerSize);
  });
  const space = endOfSpace(dump);
  const tidy = inOrder(table.base, table.size, table.count, space) ? table : disjoint(dump, stream, table);
  dropImpossibleBases(tidy, space);
  return tidy;
}

/** `stride`: 32-bit words from one entry to the next. */
function decode(
  table: RegionTable,
  words: Uint32Array,
  first: number,
  count: number,
  stride: number,
  pointerSize: 4 | 8,
): void {
  const { base, size, allocationBase, state, protect, type, allocationProtect } = table;
  const high = pointerSize === 4 ? 0 : endOf32Bit;
  for (let k = 0; k < count; k++) {
    const w = k * stride;
    const i = first + k;
    base[i] = words[w]! + words[w + 1]! * high;
    allocationBase[i] = words[w + 2]! + words[w + 3]! * high;
    allocationProtect[i] = words[w + 4]!;
    size[i] = words[w + 6]! + words[w + 7]! * endOf32Bit;
    state[i] = words[w + 8]!;
    protect[i] = words[w + 9]!;
    type[i] = words[w + 10]!;
  }
}

function disjoint(dump: ParseContext, stream: Extent, from: RegionTable): RegionTable {
  const rows = disjointRows(from.base, from.size, from.count, endOfSpace(dump));
  const table = newRegionTable(rows.length);
  let whole = 0;
  for (const [i, { row, start, end }] of rows.entries()) {
    table.base[i] = start;
    table.size[i] = end - start;
    table.allocationBase[i] = from.allocationBase[row]!;
    table.state[i] = from.state[row]!;
    table.protect[i] = from.protect[row]!;
    table.type[i] = from.type[row]!;
    table.allocationProtect[i] = from.allocationProtect[row]!;
    if (end - start === from.size[row]) whole++;
  }
  if (whole < from.count) warnCut(dump, stream, from, rows);
  return table;
}

/** One warning for each entry that was cut or left out; entries of no size are not worth one. */
function warnCut(dump: ParseContext, stream: Extent, from: RegionTable, rows: readonly SpanRow[]): void {
  const kept = new Map(rows.map(({ row, start, end }) => [row, end - start]));
  for (let i = 0; i < from.count; i++) {
    if (from.size[i] === 0 || kept.get(i) === from.size[i]) continue;
    const region = `the region at ${hex(from.base[i]!)} of ${hex(from.size[i]!)} bytes`;
    const text = `${region} overlaps another or leaves the address space; what is impossible of it is cut`;
    dump.warnings.add(stream.name, stream.offset, text, from.base[i]!);
  }
}

/** An allocation base that is no address says nothing; the region then stands for itself. */
function dropImpossibleBases({ base, allocationBase, count }: RegionTable, space: number): void {
  for (let i = 0; i < count; i++) if (allocationBase[i]! >= space) allocationBase[i] = base[i]!;
}
