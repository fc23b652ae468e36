/**
 * The segments of an NT heap: where blocks begin and end in each, and which stretches are committed.
 * What cannot be read or cannot be is left out and said: it never turns into "0 blocks".
 */
import { pageSize } from '../../debuggee/memory';
import { hex } from '../hex';
import { segmentSignature } from '../signatures';
import type { HeapArea } from '../vocabulary';
import type { Fields } from './fields';
import type { NtLayout } from './layout';
import { noRanges, type Run, readRanges, runsBetween } from './ranges';
import { RingCursor } from './ring';

/** Places in the array of XP and 2003. */
const segmentSlots = 64;

export interface Segment extends HeapArea {
  readonly kind: 'segment';
  /** First header. */
  readonly first: number;
  /** Committed stretches, ascending. */
  readonly runs: readonly Run[];
  /** Bytes that it counts as uncommitted beyond the ranges that are captured. */
  readonly unlisted: number;
  /** Its place in the array of XP and 2003; 0 later. */
  readonly index: number;
}

export interface SegmentList {
  readonly segments: readonly Segment[];
  readonly uncommittedRanges: number;
  /** Where the first segment that is missing would stand in the list; 0 when none is. */
  readonly lost: number;
  readonly caveats: readonly string[];
}

/**
 * The segments, one after the other: a walk reads the header of each with the blocks behind it. The link to the
 * next one stands in that header, so it has to be followed before the walk goes on.
 */
export class SegmentCursor {
  private readonly segments: Segment[] = [];
  private readonly caveats: string[] = [];
  private uncommittedRanges = 0;
  private readonly ring: RingCursor | null;
  private index = -1;
  private hasFirst = false;
  private lost = 0;

  constructor(
    private readonly fields: Fields,
    private readonly layout: NtLayout,
    private readonly heap: number,
  ) {
    const head = heap + layout.heap.segmentList;
    this.ring = layout.hasSegmentList ? new RingCursor(fields, head) : null;
  }

  /** What was read so far. */
  list(): SegmentList {
    const { segments, uncommittedRanges, lost, caveats } = this;
    return { segments, uncommittedRanges, lost, caveats };
  }

  /** Address of the next _HEAP_SEGMENT; null behind the last one. */
  next(): number | null {
    return this.ring === null ? this.nextInArray() : this.nextInRing(this.ring);
  }

  /** The segment whose header was reached last; null when it says nothing that can be used: a caveat says why. */
  read(address: number): Segment | null {
    const { fields, layout, heap, caveats } = this;
    const header = readHeader(fields, layout, heap, address);
    const name = 'The segment at ' + hex(address);
    if (typeof header === 'string') {
      caveats.push(name + ' is left out: ' + header + '.');
      this.lost = this.lost || address;
      return null;
    }
    const { base, end, first, uncommitted } = header;
    const list = uncommitted === 0 ? noRanges : readRanges(fields, layout, address + layout.segment.ranges);
    const { runs, ranges, impossible } = runsBetween(base, end, list.ranges);
    const listed = end - base - runs.reduce((sum, run) => sum + run[1] - run[0], 0);
    // Descriptors lie in their segment: a link that leads out of it is damage.
    const isMissing = base < list.missing && list.missing < end;
    const unlisted = isMissing && uncommitted > listed ? uncommitted - listed : 0;
    if (list.broken !== '')
      caveats.push(name + ' has a list of uncommitted ranges that is not whole: ' + list.broken + '.');
    if (impossible > 0) caveats.push(name + ' lists ' + impossible + ' uncommitted ranges that cannot be.');
    if (uncommitted !== listed + unlisted) caveats.push(name + contradiction(uncommitted, listed));
    const committed = end - base - listed - unlisted;
    const index = Math.max(this.index, 0);
    const segment: Segment = {
      kind: 'segment',
      base,
      reserved: end - base,
      committed,
      first,
      runs,
      unlisted,
      index,
    };
    this.segments.push(segment);
    this.uncommittedRanges += ranges;
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
      if (list.broken !== '') {
        this.caveats.push('The list of segments is not whole: ' + list.broken + this.counted());
        this.lost = this.lost || list.brokenAt;
      }
      return null;
    }
    const address = entry - this.layout.segment.listEntry;
    return address === this.heap ? this.nextInRing(list) : address;
  }

  /** How much the heap itself says there is. */
  private counted(): string {
    const { fields, layout, heap } = this;
    const segments = fields.u32(heap + layout.heap.totalSegments);
    const reserved = fields.pointer(heap + layout.heap.totalReserved);
    if (segments === null || reserved === null) return '.';
    return '. The heap counts ' + segments + ' segments and ' + hex(reserved) + ' reserved bytes.';
  }

  private nextInArray(): number | null {
    while (++this.index < segmentSlots) {
      const place = this.heap + this.layout.heap.segments + this.index * this.fields.pointerSize;
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

export function readSegments(fields: Fields, layout: NtLayout, heap: number): SegmentList {
  const cursor = new SegmentCursor(fields, layout, heap);
  for (let address = cursor.next(); address !== null; address = cursor.next()) cursor.read(address);
  return cursor.list();
}

interface SegmentHeader {
  readonly base: number;
  /** First address behind its reservation. */
  readonly end: number;
  readonly first: number;
  /** Bytes, by its own count. */
  readonly uncommitted: number;
}

/** Or why it cannot be used. */
function readHeader(fields: Fields, layout: NtLayout, heap: number, address: number): SegmentHeader | string {
  const { segment } = layout;
  const base = fields.pointer(address + segment.base);
  const pages = fields.u32(address + segment.pages);
  const first = fields.pointer(address + segment.firstEntry);
  const last = fields.pointer(address + segment.lastValidEntry);
  const uncommitted = fields.u32(address + segment.uncommittedPages);
  if (base === null || pages === null || first === null || last === null || uncommitted === null)
    return 'its header is not captured';
  const isOurs =
    fields.u32(address + segment.signature) === segmentSignature &&
    fields.pointer(address + segment.heap) === heap;
  // The first segment of XP and 2003 stands behind the _HEAP, in the heap's own reservation.
  const isAtBase = base === address || (!layout.hasSegmentList && base === heap);
  // Both say where it ends, and agree in every heap that is whole.
  const end = Math.min(base + pages * pageSize, last);
  if (
    !isOurs ||
    !isAtBase ||
    base % pageSize !== 0 ||
    end % pageSize !== 0 ||
    first <= address ||
    first > end
  )
    return 'its header is damaged or belongs to another heap';
  return { base, end, first, uncommitted: uncommitted * pageSize };
}

function contradiction(uncommitted: number, listed: number): string {
  return (
    ' counts ' +
    uncommitted +
    ' uncommitted bytes, its list names ' +
    listed +
    ': what the list leaves out counts as committed.'
  );
}
