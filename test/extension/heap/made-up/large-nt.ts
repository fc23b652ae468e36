/**
 * NT heaps of any size that need no memory: a small heap, and behind it segments whose contents repeat. What
 * repeats is a tile of blocks; its bytes are made when they are read, and its rows are the truth of all of them.
 */
import { BackEndTile, LfhTile, type Tile, type TileRows } from './large-nt-tiles.js';
import { codedHeader, type MadeUpHeap, makeNtHeap, type NtHeapSpec, tableOf } from './nt-heap.js';
import { roundUp } from './nt-plan.js';
import { type NtTable, segmentsCounter } from './nt-tables.js';
import type { SparseMemory } from './sparse-memory.js';
import type { TrueHeap } from './truth.js';

const page = 0x1000;
/** What ntdll reserves for the later segments of a growing heap. */
const usualSegment = 0xfd0000;

export interface TiledSegment {
  readonly base: number;
  /** Address of the first tile. */
  readonly first: number;
  readonly tiles: number;
  readonly size: number;
}

export interface LargeHeap {
  /** The first segment and what else is not tiled. */
  readonly small: TrueHeap;
  readonly tile: TileRows;
  readonly segments: readonly TiledSegment[];
  /** Rows of all tiles that are busy or free. */
  readonly blocks: number;
  /** Committed bytes of all segments, the small one included. */
  readonly committed: number;
}

/**
 * A heap with at least so many blocks, nearly all of them in the back end or in the LFH.
 *
 * @param segmentSize bytes of a full segment, at most 16 MiB less a page
 */
export function makeLargeNtHeap(
  memory: SparseMemory,
  bits: 32 | 64,
  kind: 'back end' | 'LFH',
  blocks: number,
  segmentSize = usualSegment,
): LargeHeap {
  const spec: NtHeapSpec = {
    bits,
    base: bits === 64 ? 0x1d000000000 : 0x4000000,
    key: [0x85, 0xfa, 0xf8, 0x31, 0x66, 0x96],
    lfhKey: 0x3fce5920,
    segments: [{ pieces: [{ kind: 'lfh', blockGranules: 4, slots: [24, -1, 20] }], tailPages: 12 }],
    large: [],
  };
  const table = tableOf(bits);
  const small = makeNtHeap(memory, spec);
  const frontEnd = memory.get(small.address + table.heap.frontEnd, table.pointer);
  const tile = kind === 'LFH' ? new LfhTile(table, spec, frontEnd) : new BackEndTile(table, spec);
  const segments: TiledSegment[] = [];
  const first = roundUp(table.segmentHeader, table.granule);
  const perSegment = Math.floor((segmentSize - first - table.stub) / tile.size);
  let tilesLeft = Math.ceil(blocks / tile.rows.length);
  for (let base = roundUp(small.end, 0x1000000); tilesLeft > 0; base += 0x1000000) {
    const tiles = Math.min(tilesLeft, perSegment);
    const end = roundUp(first + tiles * tile.size + table.stub + 2 * table.granule, page);
    segments.push({ base, first: base + first, tiles, size: end });
    tilesLeft -= tiles;
  }
  link(memory, table, small, segments);
  const freeInTile =
    kind === 'LFH' ? 0 : tile.rows.reduce((sum, row) => sum + (row.user === 0 ? row.size : 0), 0);
  const freeBytes = segments.reduce((sum, { size, tiles }) => {
    return sum + tiles * freeInTile + size - first - tiles * tile.size - table.stub;
  }, 0);
  const totalFree = small.address + table.heap.totalFree;
  memory.put(totalFree, memory.get(totalFree, table.pointer) + freeBytes / table.granule, table.pointer);
  for (const [i, segment] of segments.entries()) {
    const ends = endsOf(table, spec, segment, tile, [
      (segments[i + 1]?.base ?? small.address - table.segment.link + table.heap.segments) +
        table.segment.link,
      (segments[i - 1]?.base ?? small.address) + table.segment.link,
    ]);
    memory.generate(segment.base, segment.size, (offset, into) => {
      fillSegment(offset, into, segment, tile, ends);
    });
  }
  const tiles = segments.reduce((sum, segment) => sum + segment.tiles, 0);
  const committed = [...small.areas, ...segments.map(({ size }) => ({ committed: size }))];
  return {
    small,
    tile,
    segments,
    blocks: tiles * tile.rows.length,
    committed: committed.reduce((sum, area) => sum + area.committed, 0),
  };
}

/** The first segment learns of the others. */
function link(
  memory: SparseMemory,
  table: NtTable,
  small: MadeUpHeap,
  segments: readonly TiledSegment[],
): void {
  const heap = small.address;
  const head = heap + table.heap.segments;
  const own = heap + table.segment.link;
  const linkOf = (segment: TiledSegment | undefined) => (segment?.base ?? heap) + table.segment.link;
  memory.put(head, own, table.pointer);
  memory.put(head + table.pointer, linkOf(segments.at(-1)), table.pointer);
  memory.put(own, segments.length === 0 ? head : linkOf(segments[0]), table.pointer);
  const counters = heap + table.heap.counters;
  for (const counter of [counters, counters + table.pointer]) {
    const more = segments.reduce((sum, { size }) => sum + size, 0);
    memory.put(counter, memory.get(counter, table.pointer) + more, table.pointer);
  }
  memory.put(counters + segmentsCounter * table.pointer, 1 + segments.length, 4);
}

interface Ends {
  /** The segment's header. */
  readonly head: Uint8Array;
  /** From behind the last tile on: what is left, as one free block, and the stub. */
  readonly tail: Uint8Array;
  /** Header of the very first block, which follows the segment's header and not a tile. */
  readonly firstHeader: readonly number[];
}

function endsOf(
  table: NtTable,
  spec: NtHeapSpec,
  segment: TiledSegment,
  tile: Tile,
  links: readonly [next: number, previous: number],
): Ends {
  const { base, size } = segment;
  const tailAt = segment.first - base + segment.tiles * tile.size;
  const head = new Uint8Array(segment.first - base);
  const tail = new Uint8Array(size - tailAt);
  const put = (bytes: Uint8Array, at: number, value: number, width: number) => {
    for (let i = 0, rest = value; i < width; i++, rest = Math.floor(rest / 256)) bytes[at + i] = rest % 256;
  };
  const header = (block: { size: number; flags: number; previous: number; unused: number }) =>
    codedHeader(table, spec.key, { ...block, offset: 0 });
  const field = table.segment;
  head.set(header({ size: head.length, flags: 1, previous: 0, unused: 1 }), table.coded);
  put(head, field.signature, 0xffeeffee, 4);
  put(head, field.flags, 2, 4);
  put(head, field.link, links[0], table.pointer);
  put(head, field.link + table.pointer, links[1], table.pointer);
  put(head, field.heap, spec.base, table.pointer);
  put(head, field.base, base, table.pointer);
  put(head, field.pages, size / page, 4);
  put(head, field.first, segment.first, table.pointer);
  put(head, field.last, base + size, table.pointer);
  const rest = tail.length - table.stub;
  const descriptor = base + size - table.stub + table.granule;
  for (const at of [field.ranges, field.ranges + table.pointer])
    put(head, at, descriptor + table.range.link, table.pointer);
  tail.set(header({ size: rest, flags: 0, previous: tile.lastSize, unused: 0 }), table.coded);
  tail.set(header({ size: table.stub, flags: 1, previous: rest, unused: 3 }), rest + table.coded);
  const inTail = rest + table.granule;
  for (const at of [table.range.link, table.range.link + table.pointer])
    put(tail, inTail + at, base + field.ranges, table.pointer);
  put(tail, inTail + table.range.address, base + size, table.pointer);
  return { head, tail, firstHeader: header({ ...tile.firstBlock, previous: head.length }) };
}

function fillSegment(offset: number, into: Uint8Array, segment: TiledSegment, tile: Tile, ends: Ends): void {
  const first = segment.first - segment.base;
  const tailAt = first + segment.tiles * tile.size;
  const end = offset + into.length;
  for (let at = offset; at < end; ) {
    if (at < first) {
      into.set(ends.head.subarray(at, Math.min(first, end)), at - offset);
      at = first;
    } else if (at >= tailAt) {
      into.set(ends.tail.subarray(at - tailAt, end - tailAt), at - offset);
      at = end;
    } else {
      const inside = (at - first) % tile.size;
      const length = Math.min(tile.size - inside, end - at);
      tile.write(segment.base + at - inside, inside, into.subarray(at - offset, at - offset + length));
      at += length;
    }
  }
  const headerAt = first + tile.coded;
  ends.firstHeader.forEach((byte, i) => {
    if (headerAt + i >= offset && headerAt + i < end) into[headerAt + i - offset] = byte;
  });
}
