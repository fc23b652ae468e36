/**
 * Regions of a dump without MemoryInfoList, from what else it says: captured ranges, modules and stacks.
 *
 * Nothing is invented. A captured range becomes a region (writers make one range of each readable region);
 * where a module lies over it, that part is an image; the rest of a module, and of a stack that was not
 * captured, becomes a region too. State and protection stay 0 = unknown, and `why` says that free, reserved
 * and uncaptured memory does not appear.
 */
import { newRegionTable, type RegionTable } from './memory-info.js';
import type { RangeTable } from './memory-ranges.js';
import type { Module } from './modules.js';
import type { Thread } from './threads.js';

const memImage = 0x100_0000;
const whatIsKnown =
  'only captured memory, modules and stacks are known: no free, reserved or uncaptured memory, no state, no protection';

export interface Regions {
  readonly table: RegionTable;
  /** true: made from captured ranges, modules and stacks, because MemoryInfoList is absent or unreadable. */
  readonly derived: boolean;
  /** What a derived table cannot know, as a sentence; empty for MemoryInfoList. */
  readonly why: string;
}

/** Addresses [start, end). */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface Row extends Span {
  readonly allocationBase: number;
  readonly type: number;
}

/** `reason`: why MemoryInfoList was not used, e.g. `the dump has no MemoryInfoList`. */
export function deriveRegions(
  ranges: RangeTable,
  modules: readonly Module[],
  threads: readonly Thread[],
  reason: string,
): Regions {
  const captured = Array.from({ length: ranges.count }, (_, i) => span(ranges.start[i]!, ranges.size[i]!));
  const stacks = disjoint(threads.map(({ stack }) => span(stack.start, stack.size)));
  const known = [...captured, ...cut(stacks, captured).outside].sort(byStart);
  const images = disjoint(modules.map(({ base, size }) => ({ ...span(base, size), base })));
  const rows: Row[] = cut(known, images).outside.map((s) => ({ ...s, allocationBase: s.start, type: 0 }));
  const { inside, outside } = cut(images, known);
  for (const part of [...inside, ...outside]) {
    rows.push({ start: part.start, end: part.end, allocationBase: part.base, type: memImage });
  }
  return { table: toTable(rows.sort(byStart)), derived: true, why: `${reason}; ${whatIsKnown}` };
}

function span(start: number, size: number): Span {
  return { start, end: start + size };
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/** Sorted by address, without empty or impossible spans; of two that overlap the later one is shortened. */
function disjoint<T extends Span>(spans: readonly T[]): T[] {
  const result: T[] = [];
  let end = 1;
  for (const s of [...spans].sort(byStart)) {
    const start = Math.max(s.start, end);
    if (start >= s.end || s.end > Number.MAX_SAFE_INTEGER) continue;
    result.push({ ...s, start });
    end = s.end;
  }
  return result;
}

/** Cuts `spans` at the borders of `by` (both sorted and disjoint): the parts inside of it and those outside. */
function cut<T extends Span>(spans: readonly T[], by: readonly Span[]): { inside: T[]; outside: T[] } {
  const inside: T[] = [];
  const outside: T[] = [];
  let first = 0;
  for (const s of spans) {
    let at = s.start;
    while (first < by.length && by[first]!.end <= at) first++;
    for (let k = first; k < by.length && by[k]!.start < s.end; k++) {
      const from = Math.max(s.start, by[k]!.start);
      const to = Math.min(s.end, by[k]!.end);
      if (at < from) outside.push({ ...s, start: at, end: from });
      inside.push({ ...s, start: from, end: to });
      at = to;
    }
    if (at < s.end) outside.push({ ...s, start: at });
  }
  return { inside, outside };
}

function toTable(rows: readonly Row[]): RegionTable {
  const table = newRegionTable(rows.length);
  rows.forEach((row, i) => {
    table.base[i] = row.start;
    table.size[i] = row.end - row.start;
    table.allocationBase[i] = row.allocationBase;
    table.type[i] = row.type;
  });
  return table;
}
