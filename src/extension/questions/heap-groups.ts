/**
 * Busy blocks in groups: by size, by heap, by the part of the allocator that handed them out, or by state.
 *
 * Everything comes out of the one census; nothing here reads memory.
 */
import { share } from '../address-space/share';
import type { HeapCensus } from '../heap/census';
import type { SizeClassRow } from '../heap/size-classes';
import { uncoveredBytes } from '../heap/totals';
import { fromLfh, type HeapKind, originNames } from '../heap/vocabulary';
import { count, plain } from '../view/format';

/** What is undefined does not apply to the group, and has no column. */
export interface GroupRow {
  readonly Heap?: number | undefined;
  readonly Size?: number;
  readonly State?: string;
  readonly FrontEnd?: string | undefined;
  readonly Count: number;
  readonly Bytes: number;
  readonly Share: number;
  readonly Overhead?: number;
  readonly Pattern?: string;
  readonly Heaps?: number | undefined;
  readonly First?: number;
  readonly Last?: number;
  readonly Age?: string | undefined;
}

export const groupings = ['size', 'heap,size', 'heap', 'frontEnd', 'heap,frontEnd', 'state'] as const;
export type Grouping = (typeof groupings)[number];

/** @throws with the list of what can be grouped by */
export function groupingOf(text: string): Grouping {
  const wanted = text.toLowerCase().replace(/\s/g, '');
  const found = groupings.filter((one) => one.toLowerCase() === wanted)[0];
  if (found === undefined)
    throw new Error(
      `Cannot group blocks by "${plain(text)}". Known: ${groupings.map((one) => `"${one}"`).join(', ')}.`,
    );
  return found;
}

/** Most bytes first. */
export function groupRows(heaps: readonly HeapCensus[], by: Grouping): GroupRow[] {
  const busy = heaps.reduce((sum, { totals }) => sum + totals.busy, 0);
  const rows = rowsOf(heaps, by, busy);
  return by === 'state' ? rows : rows.sort((a, b) => b.Bytes - a.Bytes || b.Count - a.Count);
}

function rowsOf(heaps: readonly HeapCensus[], by: Grouping, busy: number): GroupRow[] {
  switch (by) {
    case 'size':
      return heaps.length === 1 ? sizesOf(heaps[0]!, busy) : sizesOfAll(heaps, busy);
    case 'heap,size':
      return flat(heaps, (heap) => sizesOf(heap, busy).map((row) => ({ Heap: heap.entry.address, ...row })));
    case 'heap':
      return heaps.map((heap) => heapRow(heap, busy));
    case 'frontEnd':
      return originRows(heaps, busy);
    case 'heap,frontEnd':
      return flat(heaps, (heap) =>
        originRows([heap], busy).map((row) => ({ Heap: heap.entry.address, ...row })),
      );
    case 'state':
      return stateRows(heaps);
  }
}

function flat(heaps: readonly HeapCensus[], rows: (heap: HeapCensus) => GroupRow[]): GroupRow[] {
  return heaps.reduce<GroupRow[]>((all, heap) => all.concat(rows(heap)), []);
}

/** From this number on equal blocks are many. */
const many = 100;
/** Bytes from which on a single block is big. */
const big = 0x10000;

/** Whether a class can be a repeated leak at all: many equal blocks can, one big block cannot. */
export function patternOf(size: number, blocks: number): string {
  if (blocks >= many) return 'many equal';
  if (blocks > 1) return 'few';
  return size >= big ? 'one big block' : 'one block';
}

function sizesOf({ entry, classes, segments }: HeapCensus, busy: number): GroupRow[] {
  const kind = entry.heap === null ? null : entry.heap.kind;
  return classes.map((row) => ({ ...sizeRow(row, busy), Age: ageOf(row, kind, segments) }));
}

function sizeRow(row: SizeClassRow, busy: number): GroupRow {
  return {
    Size: row.size,
    Count: row.count,
    Bytes: row.bytes,
    Share: share(row.bytes, busy),
    Pattern: patternOf(row.size, row.count),
    FrontEnd: frontEndOf(row),
    Overhead: row.blockBytes - row.bytes,
    First: row.first,
    Last: row.last,
  };
}

function frontEndOf({ count: blocks, lfh, origin }: SizeClassRow): string {
  if (lfh === blocks) return originNames[fromLfh]!;
  if (lfh === 0) return originNames[origin]!;
  return `LFH ${count(lfh)}, others ${count(blocks - lfh)}`;
}

interface Merged {
  readonly row: SizeClassRow;
  readonly heaps: number;
}

/** The classes of all heaps, those of one size as one. */
function sizesOfAll(heaps: readonly HeapCensus[], busy: number): GroupRow[] {
  const bySize: Record<number, Merged> = {};
  heaps.forEach(({ classes }) => {
    classes.forEach((row) => {
      const before = bySize[row.size];
      bySize[row.size] = before === undefined ? { row, heaps: 1 } : merged(before, row);
    });
  });
  return Object.keys(bySize).map((size) => {
    const { row, heaps: holders } = bySize[Number(size)]!;
    return { ...sizeRow(row, busy), Heaps: holders };
  });
}

function merged({ row: a, heaps }: Merged, b: SizeClassRow): Merged {
  const row = {
    ...a,
    count: a.count + b.count,
    bytes: a.bytes + b.bytes,
    blockBytes: a.blockBytes + b.blockBytes,
    lfh: a.lfh + b.lfh,
    // The origin that is named is that of the larger part outside of the LFH.
    origin: b.count - b.lfh > a.count - a.lfh ? b.origin : a.origin,
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
  };
  return { row, heaps: heaps + 1 };
}

/**
 * What addresses tell of the age: an NT heap gets its segments one after the other, so blocks that are all in the
 * last one are young. Nothing is said where the heap has one segment, or its list has no order in time.
 */
function ageOf(row: SizeClassRow, kind: HeapKind | null, segments: number): string | undefined {
  if (kind !== 'NT' || segments < 2 || row.count < 2) return undefined;
  if (row.inNewest === row.count) return `all in the newest of ${segments} segments`;
  return row.areas >= segments
    ? `in all ${segments} segments`
    : `in ${row.areas} of ${segments} segments, ${count(row.inNewest)} in the newest`;
}

function heapRow({ entry, totals }: HeapCensus, busy: number): GroupRow {
  return {
    Heap: entry.address,
    FrontEnd: entry.heap === null ? undefined : entry.heap.frontEnd,
    Count: totals.busyBlocks,
    Bytes: totals.busy,
    Share: share(totals.busy, busy),
    Overhead: totals.overhead,
  };
}

function originRows(heaps: readonly HeapCensus[], busy: number): GroupRow[] {
  return originNames
    .map((name, origin) => {
      const blocks = heaps.reduce((sum, heap) => sum + (heap.originBlocks[origin] || 0), 0);
      const asked = heaps.reduce((sum, heap) => sum + (heap.originBytes[origin] || 0), 0);
      return { FrontEnd: name, Count: blocks, Bytes: asked, Share: share(asked, busy) };
    })
    .filter((row) => row.Count > 0);
}

/** The sum itself as rows: shares are of the commit. */
function stateRows(heaps: readonly HeapCensus[]): GroupRow[] {
  const sum = (of: (heap: HeapCensus) => number) => heaps.reduce((total, heap) => total + of(heap), 0);
  const commit = sum(({ totals }) => totals.committed);
  const row = (State: string, Count: number, Bytes: number) => ({
    State,
    Count,
    Bytes,
    Share: share(Bytes, commit),
  });
  return [
    row(
      'busy',
      sum(({ totals }) => totals.busyBlocks),
      sum(({ totals }) => totals.busy),
    ),
    row(
      'free',
      sum(({ totals }) => totals.freeBlocks),
      sum(({ totals }) => totals.free),
    ),
    row(
      'overhead',
      0,
      sum(({ totals }) => totals.overhead),
    ),
    row(
      'uncovered',
      sum(({ totals }) => totals.gaps),
      sum(({ totals }) => uncoveredBytes(totals)),
    ),
  ];
}
