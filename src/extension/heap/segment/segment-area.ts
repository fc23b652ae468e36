/** One page segment of a heap: read once for what is committed, and once more when somebody wants its blocks. */
import type { HeapArea } from '../vocabulary';
import { type SegmentContext, segmentBytes } from './contexts';
import type { SegmentMap } from './page-ranges';

export class SegmentArea implements HeapArea {
  readonly kind = 'segment';
  readonly reserved: number;
  /** Bytes; with `assumed`. */
  committed = 0;
  /** Bytes of `committed` that the heap's own counters say are there, in units whose descriptors are not captured. */
  assumed = 0;
  /** Bytes of such units. */
  unknown = 0;
  /** The descriptors and what follows them up to the first page that is not committed. */
  firstRunEnd = 0;
  /** Kept where descriptors are missing: to find that out again would cost as much. */
  map: SegmentMap | null = null;

  constructor(
    readonly base: number,
    readonly context: SegmentContext,
  ) {
    this.reserved = segmentBytes(context);
  }

  note(map: SegmentMap): void {
    this.committed = map.committed;
    this.unknown = map.unknown;
    this.firstRunEnd = map.runEnd(this.base);
    this.map = map.unknown > 0 ? map : null;
  }

  assume(bytes: number): void {
    this.assumed += bytes;
    this.committed += bytes;
  }
}
