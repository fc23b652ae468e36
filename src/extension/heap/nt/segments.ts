/**
 * The segments of an NT heap: where blocks begin and end in each, and which stretches are committed.
 *
 * An uncommitted range is described by a structure that lies in committed memory of the heap. Ranges that
 * contradict each other are left out, and what they hid is then memory that could not be read: never "0 blocks".
 */
import { pageSize } from '../../debuggee/memory';
import type { HeapArea } from '../vocabulary';
import { type Fields, RingCursor, ring } from './fields';
import type { NtLayout } from './layout';

export const segmentSignature = 0xffeeffee;
const mostRanges = 0x10000;
/** Places in the array of XP and 2003. */
const segmentSlots = 64;

/** [start, end) */
export type Run = readonly [number, number];

export interface Segment extends HeapArea {
  readonly kind: 'segment';
  /** First header, and where the last block ends. */
  readonly first: number;
  readonly last: number;
  /** Committed stretches, ascending. */
  readonly runs: readonly Run[];
  /** Its place in the array of XP and 2003; 0 later. */
  readonly index: number;
}

export interface SegmentList {
  readonly segments: readonly Segment[];
  readonly uncommittedRanges: number;
  readonly caveats: readonly string[];
}

/**
 * The segments, one after the other: a walk reads the header of each with the blocks behind it. The link to the
 * next one stands in that header, so it has to be followed before the walk goes on.
 */
export class SegmentCursor {
  readonly segments: Segment[] = [];
  readonly caveats: string[] = [];
  uncommittedRanges = 0;
  private readonly ring: RingCursor | null;
  private index = -1;
  private hasFirst = false;

  constructor(
    private readonly fields: Fields,
    private readonly layout: NtLayout,
    private readonly heap: number,
    private readonly pointerSize: number,
  ) {
    const head = heap + layout.heap.segmentList;
    this.ring = layout.hasSegmentList ? new RingCursor(fields, head, pointerSize) : null;
  }

  /** Address of the next _HEAP_SEGMENT; null behind the last one. */
  next(): number | null {
    return this.ring === null ? this.nextInArray() : this.nextInRing(this.ring);
  }

  /** The segment whose header was reached last; null when it says nothing that can be used: a caveat says why. */
  read(address: number): Segment | null {
    const { fields, layout, heap, pointerSize, caveats } = this;
    const uncommitted = fields.u32(address + layout.segment.uncommittedPages);
    const hasRanges = uncommitted !== 0;
    const ranges = hasRanges ? readRanges(fields, layout, address, pointerSize, caveats) : [];
    const segment = readSegment(fields, layout, heap, address, Math.max(this.index, 0), ranges, caveats);
    if (segment === null) return null;
    this.segments.push(segment);
    this.uncommittedRanges += ranges.length;
    return segment;
  }

  private nextInRing(list: RingCursor): number | null {
    if (!this.hasFirst) {
      // The heap is its own first segment: it needs no list to be found.
      this.hasFirst = true;
      return this.heap;
    }
    const entry = list.next();
    if (entry === null) {
      if (list.broken !== '') this.caveats.push('The list of segments is not whole: ' + list.broken + '.');
      return null;
    }
    const address = entry - this.layout.segment.listEntry;
    return address === this.heap ? this.nextInRing(list) : address;
  }

  private nextInArray(): number | null {
    while (++this.index < segmentSlots) {
      const place = this.heap + this.layout.heap.segments + this.index * this.pointerSize;
      const address = this.fields.pointer(place);
      if (address === null) {
        this.caveats.push('The array of segments is not captured.');
        return null;
      }
      if (address !== 0) return address;
    }
    return null;
  }
}

export function readSegments(
  fields: Fields,
  layout: NtLayout,
  heap: number,
  pointerSize: number,
): SegmentList {
  const cursor = new SegmentCursor(fields, layout, heap, pointerSize);
  for (let address = cursor.next(); address !== null; address = cursor.next()) cursor.read(address);
  return cursor;
}

/** null when its header says nothing that can be used; a caveat says why. */
function readSegment(
  fields: Fields,
  layout: NtLayout,
  heap: number,
  address: number,
  index: number,
  ranges: readonly Run[],
  caveats: string[],
): Segment | null {
  const { segment } = layout;
  const name = 'The segment at 0x' + address.toString(16);
  const base = fields.pointer(address + segment.base);
  const pages = fields.u32(address + segment.pages);
  const first = fields.pointer(address + segment.firstEntry);
  const last = fields.pointer(address + segment.lastValidEntry);
  if (base === null || pages === null || first === null || last === null) {
    caveats.push(name + ' is left out: its header is not captured.');
    return null;
  }
  const isOurs =
    fields.u32(address + segment.signature) === segmentSignature &&
    fields.pointer(address + segment.heap) === heap;
  const end = base + pages * pageSize;
  const isSound = base % pageSize === 0 && base <= address && address < first && first <= last && last <= end;
  if (!isOurs || !isSound) {
    caveats.push(name + ' is left out: its header is damaged or belongs to another heap.');
    return null;
  }
  const runs = runsBetween(base, end, ranges, name, caveats);
  const committed = runs.reduce((sum, run) => sum + run[1] - run[0], 0);
  const uncommitted = fields.u32(address + segment.uncommittedPages);
  if (uncommitted !== null && uncommitted * pageSize !== end - base - committed) {
    caveats.push(
      name +
        ' counts ' +
        uncommitted * pageSize +
        ' uncommitted bytes, its list names ' +
        (end - base - committed) +
        ': what the list leaves out counts as committed and not captured.',
    );
  }
  return { kind: 'segment', base, reserved: end - base, committed, first, last, runs, index };
}

function readRanges(
  fields: Fields,
  layout: NtLayout,
  segment: number,
  pointerSize: number,
  caveats: string[],
): Run[] {
  const head = segment + layout.segment.ranges;
  const chain = layout.hasSegmentList
    ? ring(fields, head, pointerSize)
    : singleChain(fields, head, layout.range.link);
  if (chain.broken !== '') {
    const at = '0x' + segment.toString(16);
    caveats.push(
      'The list of uncommitted ranges of the segment at ' + at + ' is not whole: ' + chain.broken + '.',
    );
  }
  const ranges: Run[] = [];
  chain.entries.forEach((entry) => {
    const descriptor = entry - layout.range.link;
    const address = fields.pointer(descriptor + layout.range.address);
    const size = fields.pointer(descriptor + layout.range.size);
    // A segment that is committed to its end keeps a descriptor of nothing there.
    if (address !== null && size !== null && size !== 0) ranges.push([address, address + size]);
  });
  return ranges.sort((a, b) => a[0] - b[0]);
}

/** XP and 2003: each range points to the next. */
function singleChain(fields: Fields, head: number, link: number): { entries: number[]; broken: string } {
  const entries: number[] = [];
  const seen: Record<number, true> = {};
  let at = fields.pointer(head);
  while (at !== null && at !== 0 && at % 4 === 0 && !seen[at] && entries.length < mostRanges) {
    seen[at] = true;
    entries.push(at + link);
    at = fields.pointer(at + link);
  }
  if (at === 0) return { entries, broken: '' };
  return {
    entries,
    broken: at === null ? 'a link is not captured' : 'the link to 0x' + at.toString(16) + ' is damaged',
  };
}

/** What [base, end) holds beside the ranges, which ascend. */
function runsBetween(
  base: number,
  end: number,
  ranges: readonly Run[],
  name: string,
  caveats: string[],
): Run[] {
  const runs: Run[] = [];
  let from = base;
  let dropped = 0;
  ranges.forEach(([start, stop]) => {
    if (start < from || stop > end || stop <= start || start % pageSize !== 0 || stop % pageSize !== 0) {
      dropped++;
      return;
    }
    if (start > from) runs.push([from, start]);
    from = stop;
  });
  if (from < end) runs.push([from, end]);
  if (dropped > 0)
    caveats.push(name + ' lists ' + dropped + ' uncommitted ranges that cannot be: they are left out.');
  return runs;
}
