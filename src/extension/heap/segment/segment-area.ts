/** One page segment of a heap: read once for what is committed, and once more when somebody wants its blocks. */
import type { Memory } from '../../debuggee/debuggee';
import type { StructureReader } from '../reading/structure-reader';
import type { HeapArea } from '../vocabulary';
import type { SegmentLayout } from './layout';
import { pageSize, SegmentMap } from './page-ranges';
import { type SegmentContext, segmentBytes, unitsOfSegment } from './segments';

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
  }

  assume(bytes: number): void {
    this.assumed += bytes;
    this.committed += bytes;
  }
}

/** Reads the descriptors of a segment, in one read where they are captured. */
export function readSegmentMap(
  memory: Memory,
  structures: StructureReader,
  layout: SegmentLayout,
  context: SegmentContext,
  base: number,
): SegmentMap {
  const bytes = descriptorBytes(layout);
  const window = memory.window(base, bytes);
  return mapOf(structures, layout, context, base, window.words, 0, window.holes);
}

export function descriptorBytes(layout: SegmentLayout): number {
  return Math.ceil((unitsOfSegment * layout.descriptor.size) / pageSize) * pageSize;
}

/** @param words holds the descriptors from `index` on */
export function mapOf(
  structures: StructureReader,
  layout: SegmentLayout,
  context: SegmentContext,
  base: number,
  words: Uint32Array,
  index: number,
  holes: readonly (readonly [number, number])[],
): SegmentMap {
  const map = new SegmentMap(layout, context, base);
  const { size } = layout.descriptor;
  map.read(words, index, (unit) => {
    const from = base + unit * size;
    for (let i = 0; i < holes.length; i++) {
      if (holes[i]![0] < from + size && holes[i]![1] > from)
        return patch(structures, words, index + (unit * size) / 4, from, size);
    }
    return true;
  });
  return map;
}

/** A small dump may hold a part of the page that a descriptor is in. */
function patch(
  structures: StructureReader,
  words: Uint32Array,
  index: number,
  address: number,
  bytes: number,
): boolean {
  for (let i = 0; i < bytes / 4; i++) {
    const word = structures.u32(address + i * 4);
    if (word === null) return false;
    words[index + i] = word;
  }
  return true;
}
