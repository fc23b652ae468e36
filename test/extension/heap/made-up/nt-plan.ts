/**
 * Where the blocks of one made-up segment lie: pieces one behind the other, each committed run closed by a stub at
 * a page end, as ntdll does it. Nothing is written here.
 */
import type { NtTable } from './nt-tables.js';

const page = 0x1000;
/** Granules of the largest block of the back end. */
const largestBlock = 0xfe00;

export type Piece =
  /** `slack`: granules more than needed, as after a shrinking realloc. */
  | { readonly kind: 'busy'; readonly userSize: number; readonly slack?: number; readonly impostor?: boolean }
  | { readonly kind: 'free'; readonly granules: number }
  /** Metadata of the heap itself. */
  | { readonly kind: 'internal'; readonly granules: number }
  /** One user block of the LFH; a slot is its user size, or -1 when free. */
  | {
      readonly kind: 'lfh';
      readonly blockGranules: number;
      readonly slots: readonly number[];
      /** Its subsegment belongs to another by now: a cached user block. */
      readonly retired?: boolean;
    }
  | { readonly kind: 'uncommitted'; readonly pages: number };

export interface PlannedBlock {
  /** From the segment's base. */
  readonly offset: number;
  size: number;
  readonly piece: Exclude<Piece, { kind: 'uncommitted' }> | { readonly kind: 'stub' };
}

export interface PlannedSegment {
  readonly blocks: PlannedBlock[];
  /** Uncommitted ranges, [from, to) from the base; the last one may be empty. */
  readonly ranges: [number, number][];
  /** Committed runs. */
  readonly runs: [number, number][];
  /** Bytes, header and uncommitted ranges included. */
  readonly size: number;
}

export function roundUp(value: number, unit: number): number {
  return Math.ceil(value / unit) * unit;
}

/** Bytes from a user block's body to its first slot. */
export function firstSlot(table: NtTable, slots: number): number {
  const word = table.pointer * 8;
  return roundUp(table.userData.bitmap + table.pointer * Math.ceil(slots / word), table.granule);
}

/** Bytes of a back-end block, header included. */
export function sizeOfPiece(piece: Exclude<Piece, { kind: 'uncommitted' }>, table: NtTable): number {
  const unit = table.granule;
  if (piece.kind === 'busy') {
    // On x64 the last eight bytes lie in the next header; eight bytes go to the header on both.
    return Math.max(2 * unit, roundUp(piece.userSize + 8, unit)) + (piece.slack ?? 0) * unit;
  }
  if (piece.kind === 'lfh') {
    const body = firstSlot(table, piece.slots.length) + piece.slots.length * piece.blockGranules * unit;
    return unit + roundUp(body + 8, unit);
  }
  return piece.granules * unit;
}

export function planSegment(
  table: NtTable,
  header: number,
  pieces: readonly Piece[],
  tailPages: number,
): PlannedSegment {
  const blocks: PlannedBlock[] = [];
  const ranges: [number, number][] = [];
  const runs: [number, number][] = [];
  let runStart = 0;
  let at = header;
  const add = (piece: PlannedBlock['piece'], size: number) => {
    const before = blocks[blocks.length - 1];
    const merges = piece.kind === 'free' && before?.piece.kind === 'free' && before.offset >= runStart;
    if (merges && before.size + size <= largestBlock * table.granule) before.size += size;
    else blocks.push({ offset: at, size, piece });
    at += size;
  };
  const closeRun = (pages: number) => {
    let end = roundUp(at + table.stub, page);
    // What is left is a free block; the smallest has two granules.
    if (end - at - table.stub === table.granule) end += page;
    const rest = end - at - table.stub;
    if (rest > 0) add({ kind: 'free', granules: rest / table.granule }, rest);
    add({ kind: 'stub' }, table.stub);
    runs.push([runStart, at]);
    ranges.push([at, at + pages * page]);
    at += pages * page;
    runStart = at;
  };
  for (const piece of pieces) {
    // A run holds at least its stub, and a range that follows another without a block between is the same range.
    if (piece.kind === 'uncommitted') {
      if (at > runStart) closeRun(piece.pages);
    } else add(piece, sizeOfPiece(piece, table));
  }
  if (at > runStart) closeRun(tailPages);
  return { blocks, ranges, runs, size: at };
}
