/** What the bytes of a heap are, added up while its blocks go by: every committed byte is in one of the sums. */
import { type BlockBatch, busy, free, type Gap, type HeapArea } from './vocabulary';

/** committed = busy + free + overhead + notCaptured + damaged + notDecoded. */
export interface HeapTotals {
  /** Bytes. */
  reserved: number;
  committed: number;
  /** Bytes that were asked for, in busy blocks. */
  busy: number;
  busyBlocks: number;
  /** Bytes of free blocks and slots, headers included. */
  free: number;
  freeBlocks: number;
  /** Headers and slack of busy blocks, and the heap's own structures. */
  overhead: number;
  /** Bytes that the dump does not hold. */
  notCaptured: number;
  /** Bytes behind a damaged header. */
  damaged: number;
  /** Bytes of heaps and subsegments whose layout does not prove itself, foreign heaps included. */
  notDecoded: number;
  gaps: number;
}

export function newTotals(): HeapTotals {
  return {
    reserved: 0,
    committed: 0,
    busy: 0,
    busyBlocks: 0,
    free: 0,
    freeBlocks: 0,
    overhead: 0,
    notCaptured: 0,
    damaged: 0,
    notDecoded: 0,
    gaps: 0,
  };
}

/** Committed bytes that no block describes. */
export function uncoveredBytes({ notCaptured, damaged, notDecoded }: HeapTotals): number {
  return notCaptured + damaged + notDecoded;
}

export function addTotals(sum: HeapTotals, one: HeapTotals): void {
  (Object.keys(sum) as (keyof HeapTotals)[]).forEach((name) => {
    sum[name] += one[name];
  });
}

export function countArea(totals: HeapTotals, area: HeapArea): void {
  totals.reserved += area.reserved;
  totals.committed += area.committed;
}

/** Sums in locals: this runs for every block of the process. */
export function countBlocks(totals: HeapTotals, batch: BlockBatch): void {
  const { state, size, userSize, count } = batch;
  let busyBytes = 0;
  let busyBlocks = 0;
  let freeBytes = 0;
  let freeBlocks = 0;
  let overhead = 0;
  for (let i = 0; i < count; i++) {
    const bytes = size[i]!;
    if (state[i] === busy) {
      busyBlocks++;
      busyBytes += userSize[i]!;
      overhead += bytes - userSize[i]!;
    } else if (state[i] === free) {
      freeBlocks++;
      freeBytes += bytes;
    } else {
      overhead += bytes;
    }
  }
  totals.busy += busyBytes;
  totals.busyBlocks += busyBlocks;
  totals.free += freeBytes;
  totals.freeBlocks += freeBlocks;
  totals.overhead += overhead;
}

export function countGap(totals: HeapTotals, gap: Gap): void {
  totals.gaps++;
  if (gap.reason === 'not captured') totals.notCaptured += gap.bytes;
  else if (gap.reason === 'damaged') totals.damaged += gap.bytes;
  else totals.notDecoded += gap.bytes;
}
