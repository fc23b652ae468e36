/**
 * The uncommitted ranges of a segment. Each is described by a structure that lies in committed memory of the heap.
 *
 * Source: public PDBs of ntdll (_HEAP_UCR_DESCRIPTOR; before Vista _HEAP_UNCOMMMTTED_RANGE).
 */
import { pageSize } from '../../debuggee/memory';
import { hex } from '../hex';
import type { Fields } from './fields';
import type { NtLayout } from './layout';
import { type Ring, ring } from './ring';

const mostRanges = 0x10000;

/** [start, end) */
export type Run = readonly [number, number];

export interface RangeList {
  /** Ascending. */
  readonly ranges: readonly Run[];
  /** Why the list is not whole; empty when it is. */
  readonly broken: string;
  /** Address of a descriptor that is not captured; 0 when all are, or when the list is damaged. */
  readonly missing: number;
}

export const noRanges: RangeList = { ranges: [], broken: '', missing: 0 };

/** @param head of the list, in the header of the segment */
export function readRanges(fields: Fields, layout: NtLayout, head: number): RangeList {
  const { range, hasSegmentList } = layout;
  const chain = hasSegmentList ? ring(fields, head) : singleChain(fields, head, range.link);
  const ranges: Run[] = [];
  let { missing } = chain;
  chain.entries.forEach((entry) => {
    const descriptor = entry - range.link;
    const address = fields.pointer(descriptor + range.address);
    const size = fields.pointer(descriptor + range.size);
    if (address === null || size === null) missing = descriptor;
    // A segment that is committed to its end keeps a descriptor of nothing there.
    else if (size !== 0) ranges.push([address, address + size]);
  });
  ranges.sort((a, b) => a[0] - b[0]);
  return { ranges, broken: chain.broken, missing };
}

/** XP and 2003: each range points to the next. */
function singleChain(fields: Fields, head: number, link: number): Ring {
  const entries: number[] = [];
  const seen: Record<number, true> = {};
  let place = head;
  let at = fields.pointer(place);
  while (at !== null && at !== 0 && at % 4 === 0 && !seen[at] && entries.length < mostRanges) {
    seen[at] = true;
    place = at + link;
    entries.push(place);
    at = fields.pointer(place);
  }
  if (at === 0) return { entries, broken: '', brokenAt: 0, missing: 0 };
  const broken = at === null ? 'a link is not captured' : 'the link to ' + hex(at) + ' is damaged';
  return { entries, broken, brokenAt: place, missing: at === null ? place : 0 };
}

export interface Runs {
  /** Committed stretches, ascending. */
  readonly runs: readonly Run[];
  /** Ranges between them. */
  readonly ranges: number;
  /** Ranges that lie outside of the segment, overlap another one or are not made of pages: left out. */
  readonly impossible: number;
}

/** What [base, end) holds beside the ranges, which ascend. */
export function runsBetween(base: number, end: number, ranges: readonly Run[]): Runs {
  const runs: Run[] = [];
  let from = base;
  let impossible = 0;
  ranges.forEach(([start, stop]) => {
    if (start < from || stop > end || stop <= start || start % pageSize !== 0 || stop % pageSize !== 0) {
      impossible++;
      return;
    }
    if (start > from) runs.push([from, start]);
    from = stop;
  });
  if (from < end) runs.push([from, end]);
  return { runs, ranges: ranges.length - impossible, impossible };
}
