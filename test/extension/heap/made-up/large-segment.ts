/**
 * Segment heaps of any size that need no memory: one segment is made, and all others are the same bytes with what
 * is coded with addresses coded anew. Segments lie on 1 MiB boundaries, so the code of an address in a segment
 * is that of its offset and of the segment's base.
 */
import type { LargeHeap, TiledSegment } from './large-nt.js';
import type { TileRow } from './large-nt-tiles.js';
import {
  contextList,
  makeSegmentHeap,
  pagesOf,
  type Range,
  type SegmentHeapSpec,
  smallContext,
  statistics,
} from './segment-heap.js';
import { SparseMemory } from './sparse-memory.js';
import type { TrueArea } from './truth.js';

const page = 0x1000;
const segmentSize = 0x100000;
/** Units of a segment in front of its ranges. */
const firstUnit = 2;

/** A heap with at least so many blocks, nearly all of them in VS or LFH subsegments of 64 KiB. */
export function makeLargeSegmentHeap(memory: SparseMemory, kind: 'VS' | 'LFH', blocks: number): LargeHeap {
  const ranges = rangesOf(kind);
  const spec: SegmentHeapSpec = {
    build: 22621,
    base: 0x1d000000000,
    heapKey: 0x7738f6863c57d5a5n,
    lfhKey: 0x1d9e8842,
    // Subsegments whose slots can have one size only settle the key.
    segments: [
      [0x40, 0x50, 0x60, 0x70].map((stride): Range => ({ kind: 'LFH', pages: 2, stride, slots: [8] })),
    ],
    large: [],
    isTreeCoded: false,
  };
  const small = makeSegmentHeap(memory, spec);
  const pattern = new SparseMemory();
  const model = makeSegmentHeap(pattern, { ...spec, segments: [ranges] }).areas[0]!;
  const rows = rowsOf(model);
  const count = Math.ceil(blocks / rows.length);
  const start = Math.ceil(small.end / segmentSize) * segmentSize;
  const segments: TiledSegment[] = Array.from({ length: count }, (_, i) => {
    const base = start + i * segmentSize;
    return { base, first: base, tiles: 1, size: segmentSize };
  });
  const maker = new SegmentCopier(pattern, model, ranges, spec, segments);
  for (const [i, { base }] of segments.entries()) {
    for (const [from, to] of model.runs) {
      const offset = from - model.base;
      memory.generate(base + offset, to - from, (inside, into) => {
        const bytes = maker.segment(i);
        into.set(bytes.subarray(offset + inside, offset + inside + into.length));
      });
    }
  }
  const own = small.areas[0]!.base;
  const list = smallContext(spec) + contextList;
  memory.put(list + 8, segments.at(-1)!.base, 8);
  memory.put(own, segments[0]!.base, 8);
  const committed = spec.base + statistics + 8;
  memory.put(committed, memory.get(committed, 8) + (count * model.committed) / page, 8);
  return {
    small,
    tile: { rows, size: segmentSize },
    segments,
    blocks: count * rows.length,
    committed: 2 * page + small.areas[0]!.committed + count * model.committed,
  };
}

/** A full segment. */
function rangesOf(kind: 'VS' | 'LFH'): Range[] {
  const roll = (i: number, sides: number) => ((Math.imul(i, 2654435761) >>> 0) >>> 8) % sides;
  if (kind === 'LFH') {
    const slots = (seed: number) =>
      Array.from({ length: 4096 }, (_, i) => (roll(i + seed, 10) === 0 ? -1 : roll(i + 3 * seed, 17)));
    return Array.from({ length: 15 }, (_, i) => ({ kind, pages: 16, stride: 16, slots: slots(5000 * i) }));
  }
  const chunks = (seed: number) =>
    Array.from({ length: 2100 }, (_, i) => (roll(i + seed, 12) === 0 ? -2 : roll(i + 3 * seed, 20)));
  return Array.from({ length: 14 }, (_, i) => ({ kind, pages: 16, chunks: chunks(5000 * i) }));
}

function rowsOf(model: TrueArea): TileRow[] {
  return model.blocks
    .filter(({ state }) => state !== 'internal')
    .map(({ address, size, user, userSize, state }) => ({
      offset: address - model.base,
      size,
      user: user === 0 ? 0 : user - model.base,
      userSize,
      state: state === 'busy' ? 'busy' : 'free',
    }));
}

/** Makes the bytes of one segment at a time. */
class SegmentCopier {
  private readonly original: Uint32Array;
  private readonly copy = new Uint32Array(segmentSize / 4);
  private readonly bytes = new Uint8Array(this.copy.buffer);
  /** Words of 64 bits that are coded with their address, as places of 32-bit words. */
  private readonly chunks: Uint32Array;
  private readonly subsegments: number[] = [];
  private current = -1;

  constructor(
    pattern: SparseMemory,
    private readonly model: TrueArea,
    ranges: readonly Range[],
    private readonly spec: SegmentHeapSpec,
    private readonly segments: readonly TiledSegment[],
  ) {
    const original = new Uint8Array(segmentSize);
    for (const [from, to] of model.runs) original.set(pattern.read(from, to - from)!, from - model.base);
    this.original = new Uint32Array(original.buffer);
    const chunks = model.blocks.filter(({ origin, state }) => origin === 'VS' && state !== 'internal');
    this.chunks = Uint32Array.from(chunks, ({ address }) => (address - model.base) / 4);
    let unit = firstUnit;
    for (const range of ranges) {
      if (range.kind === 'LFH') this.subsegments.push((unit * page + 0x28) / 4);
      unit += pagesOf(range);
    }
  }

  segment(index: number): Uint8Array {
    if (index === this.current) return this.bytes;
    this.current = index;
    const { copy, chunks, segments } = this;
    const { base } = segments[index]!;
    const low = ((base % 2 ** 32) ^ (this.model.base % 2 ** 32)) >>> 0;
    const high = (Math.floor(base / 2 ** 32) ^ Math.floor(this.model.base / 2 ** 32)) >>> 0;
    copy.set(this.original);
    for (let i = 0; i < chunks.length; i++) {
      const at = chunks[i]!;
      copy[at] = copy[at]! ^ low;
      copy[at + 1] = copy[at + 1]! ^ high;
    }
    for (const at of this.subsegments) copy[at] = copy[at]! ^ (low >>> 12);
    // The signature of the segment, and its links.
    copy[4] = copy[4]! ^ low;
    copy[5] = copy[5]! ^ high;
    const before = segments[index - 1]?.base ?? this.spec.base + segmentSize;
    const behind = segments[index + 1]?.base ?? smallContext(this.spec) + contextList;
    copy.set([
      behind % 2 ** 32,
      Math.floor(behind / 2 ** 32),
      before % 2 ** 32,
      Math.floor(before / 2 ** 32),
    ]);
    return this.bytes;
  }
}
