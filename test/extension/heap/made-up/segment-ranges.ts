/** What lies inside the ranges of a made-up segment: chunks of VS, slots of the LFH. */
import type { Range } from './segment-heap.js';
import type { SparseMemory } from './sparse-memory.js';
import type { Structure, TrueBlock } from './truth.js';

const page = 0x1000;
const unit = 16;
/** Chunks of a VS subsegment begin here. */
export const firstChunk = 0x30;
const vsConstant = 0x2bed;
/** _HEAP_LFH_SUBSEGMENT. */
export const lfhField = {
  freeCount: 0x20,
  blockCount: 0x22,
  offsets: 0x28,
  unitShift: 0x2c,
  unitCount: 0x2d,
  commitState: 0x2e,
  bitmap: 0x30,
};

export interface MadeRange {
  readonly blocks: TrueBlock[];
  readonly structures: Structure[];
  /** Pages from the first one on. */
  readonly committed: number;
}

interface Chunk {
  readonly offset: number;
  readonly units: number;
  /** -1 when free. */
  readonly userSize: number;
}

/** The first word of a chunk's header, not yet coded. */
export function chunkWord(units: number, before: number, isAllocated: boolean): bigint {
  return (BigInt(units) << 16n) | (BigInt(before) << 32n) | ((isAllocated ? 1n : 0n) << 48n);
}

/** The two bytes at the end of a block of which not all was asked for. */
export function unusedWord(unused: number): number {
  return unused === 1 ? 0x8000 : unused;
}

/** The four bytes at 0x20 of a VS subsegment: its size in units, and a signature. */
export function vsSizes(units: number): number {
  return ((((units ^ vsConstant) & 0x7fff) << 16) | units) >>> 0;
}

/** A range of `pages` pages of chunks, and one more that is never committed. */
export function placeChunks(
  memory: SparseMemory,
  range: Extract<Range, { kind: 'VS' }>,
  start: number,
  heapKey: bigint,
): MadeRange {
  const end = range.pages * page;
  const chunks = planChunks(range.chunks, end);
  const last = chunks[chunks.length - 1]!;
  // Of the free chunk at the end only the page that its header and links are in is committed.
  const pages = last.userSize < 0 ? Math.ceil((last.offset + 0x40) / page) : range.pages;
  const committed = Math.min(pages, range.pages);
  memory.commit(start, committed * page);
  memory.fill(start, committed * page, 0x66);
  memory.put(start, start, 8);
  memory.put(start + 8, start, 8);
  const bitmap = 2 ** Math.min(committed, 52) - 1;
  memory.put(start + 0x10, bitmap, 8);
  memory.put(start + 0x18, 0, 8);
  memory.put(start + 0x20, vsSizes((end - firstChunk) / unit), 4);
  const structures: Structure[] = [
    { from: start + 0x10, to: start + firstChunk, spans: [[start, start + end + page]] },
  ];
  const blocks: TrueBlock[] = [
    { address: start, size: firstChunk, user: 0, userSize: 0, state: 'internal', origin: 'VS' },
  ];
  let before = 0;
  for (const { offset, units, userSize } of chunks) {
    const address = start + offset;
    const word = chunkWord(units, before, userSize >= 0) ^ BigInt(address) ^ heapKey;
    memory.put(address, Number(word & 0xffffffffn), 4);
    memory.put(address + 4, Number((word >> 32n) & 0xffffffffn), 4);
    const size = units * unit;
    const unused = size - unit - userSize;
    const isShort = userSize >= 0 && unused > 0;
    memory.put(address + 8, userSize < 0 ? 0x0221b1e8 : isShort ? 0x195 : 0x95, 4);
    memory.put(address + 12, userSize < 0 ? 0x201 : 0, 4);
    structures.push({ from: address, to: address + 8, spans: [[address, start + end]] });
    structures.push({ from: address + 8, to: address + unit, spans: [[address, address + size]] });
    if (isShort) {
      memory.put(address + size - 2, unusedWord(unused), 2);
      structures.push({ from: address + size - 2, to: address + size, spans: [[address, address + size]] });
    }
    const seen = Math.min(size, committed * page - offset);
    blocks.push(
      userSize < 0
        ? { address, size: seen, user: 0, userSize: 0, state: 'free', origin: 'VS' }
        : { address, size, user: address + unit, userSize, state: 'busy', origin: 'VS' },
    );
    before = units;
  }
  return { blocks, structures, committed };
}

function planChunks(sizes: readonly number[], end: number): Chunk[] {
  const chunks: Chunk[] = [];
  let offset = firstChunk;
  for (const size of sizes) {
    const units = size < 0 ? Math.max(2, -size) : 1 + Math.max(1, Math.ceil(size / unit));
    // What remains must hold a free chunk, or nothing.
    if (offset + (units + 2) * unit > end) break;
    chunks.push({ offset, units, userSize: size < 0 ? -1 : size });
    offset += units * unit;
  }
  if (offset < end) chunks.push({ offset, units: (end - offset) / unit, userSize: -1 });
  return chunks;
}

export interface LfhShape {
  readonly count: number;
  readonly first: number;
  readonly commitState: number;
}

/**
 * How many slots of a stride a range holds behind its header, bitmap and commit state; null where one slot more
 * needs more room in front than it leaves.
 */
export function lfhShape(pages: number, stride: number): LfhShape | null {
  for (let count = Math.floor((pages * page) / stride); count > 0; count--) {
    const commitState = lfhField.bitmap + Math.ceil((2 * count) / 64) * 8;
    const first = Math.ceil((commitState + 2 * pages) / unit) * unit;
    const room = Math.floor((pages * page - first) / stride);
    if (room >= count) return room === count ? { count, first, commitState } : null;
  }
  return null;
}

export function placeSlots(
  memory: SparseMemory,
  range: Extract<Range, { kind: 'LFH' }>,
  start: number,
  lfhKey: number,
): MadeRange {
  const { stride, pages } = range;
  const shape = lfhShape(pages, stride);
  if (shape === null) throw new Error(`no slots of ${stride} fill ${pages} pages`);
  const { count, first, commitState } = shape;
  const slots = Array.from({ length: count }, (_, i) => range.slots[i] ?? -1);
  memory.commit(start, pages * page);
  memory.fill(start, pages * page, 0x44);
  memory.fill(start, first, 0);
  memory.put(start + lfhField.freeCount, slots.filter((slot) => slot < 0).length, 2);
  memory.put(start + lfhField.blockCount, count, 2);
  const offsets = ((first << 16) | stride) ^ lfhKey ^ ((start % 0x100000000) / page);
  memory.put(start + lfhField.offsets, offsets >>> 0, 4);
  memory.put(start + lfhField.unitShift, 12, 1);
  memory.put(start + lfhField.unitCount, pages, 1);
  memory.put(start + lfhField.commitState, commitState, 2);
  for (let i = 0; i < pages; i++) memory.put(start + commitState + 2 * i, 1, 2);
  const end = start + pages * page;
  const structures: Structure[] = [{ from: start + 0x20, to: start + first, spans: [[start, end]] }];
  const blocks: TrueBlock[] = [
    { address: start, size: first, user: 0, userSize: 0, state: 'internal', origin: 'LFH' },
  ];
  const bits = new Uint8Array(commitState - lfhField.bitmap).fill(0xff);
  slots.forEach((userSize, i) => {
    const address = start + first + i * stride;
    const unused = stride - userSize;
    const pair = userSize < 0 ? 0 : unused > 0 ? 3 : 1;
    const shift = (i % 4) * 2;
    bits[i >> 2] = (bits[i >> 2]! & ~(3 << shift)) | (pair << shift);
    if (pair === 3) {
      memory.put(address + stride - 2, unusedWord(unused), 2);
      const span: [number, number] = [address, address + stride];
      structures.push({ from: address + stride - 2, to: address + stride, spans: [span] });
    }
    blocks.push(
      userSize < 0
        ? { address, size: stride, user: 0, userSize: 0, state: 'free', origin: 'LFH' }
        : { address, size: stride, user: address, userSize, state: 'busy', origin: 'LFH' },
    );
  });
  memory.putBytes(start + lfhField.bitmap, bits);
  const used = first + count * stride;
  if (used < pages * page)
    blocks.push({
      address: start + used,
      size: pages * page - used,
      user: 0,
      userSize: 0,
      state: 'internal',
      origin: 'LFH',
    });
  return { blocks, structures, committed: pages };
}
