/**
 * One walk over every heap of the process: what is busy, free, overhead and uncovered, and the size classes.
 *
 * Nothing is kept of a single block, so the memory that it takes depends on the number of different sizes and
 * not on the number of blocks. A dump is walked once; every question and every finding looks at this.
 */
import type { Debuggee, Known } from '../debuggee/debuggee';
import { type HeapEntry, processHeaps } from './process-heaps';
import { type SizeClassRow, SizeClassTable } from './size-classes';
import { type BlockBatch, type BlockSink, busy, free, type Gap, type Heap, originNames } from './vocabulary';

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

export interface HeapCensus {
  readonly entry: HeapEntry;
  readonly totals: HeapTotals;
  /** Busy blocks by user size, most bytes first. */
  readonly classes: readonly SizeClassRow[];
  /** The first of them; totals.gaps counts all. */
  readonly gaps: readonly Gap[];
  /** Bytes of the largest free block. */
  readonly largestFree: number;
  /** Free bytes in slots of the LFH, a part of totals.free. */
  readonly freeInLfh: number;
  /** Busy blocks with a record of their allocating stack. */
  readonly traced: number;
  /** Number of busy blocks by origin (places of `originNames`). */
  readonly originBlocks: ArrayLike<number>;
  /** Bytes that were asked for, by origin. */
  readonly originBytes: ArrayLike<number>;
}

export interface Census {
  /** Most committed first. */
  readonly heaps: readonly HeapCensus[];
  readonly totals: HeapTotals;
  readonly caveats: readonly string[];
}

const keptGaps = 100;

/** Known unless there is no memory (a log) or no heap was found. */
export function heapCensus(debuggee: Debuggee): Known<Census> {
  const heaps = processHeaps(debuggee);
  if (!heaps.known) return heaps;
  return debuggee.once('heap census', () => {
    const counted = heaps.value.entries.map(censusOf);
    counted.sort((a, b) => b.totals.committed - a.totals.committed || a.entry.address - b.entry.address);
    const totals = newTotals();
    counted.forEach((heap) => {
      add(totals, heap.totals);
    });
    const value = { heaps: counted, totals, caveats: heaps.caveats };
    return { known: true, value, caveats: heaps.caveats };
  });
}

function censusOf(entry: HeapEntry): HeapCensus {
  if (entry.heap === null) {
    const totals = newTotals();
    totals.reserved = totals.committed = entry.undecoded;
    totals.notDecoded = entry.undecoded;
    return {
      entry,
      totals,
      classes: [],
      gaps: [],
      largestFree: 0,
      freeInLfh: 0,
      traced: 0,
      originBlocks: [],
      originBytes: [],
    };
  }
  const counter = new HeapCounter(entry.heap);
  entry.heap.walk(counter);
  return {
    entry,
    totals: counter.totals,
    classes: counter.classes.rows(),
    gaps: counter.gaps,
    largestFree: counter.largestFree,
    freeInLfh: counter.freeInLfh,
    traced: counter.traced,
    originBlocks: counter.originBlocks,
    originBytes: counter.originBytes,
  };
}

class HeapCounter implements BlockSink {
  readonly totals = newTotals();
  readonly classes: SizeClassTable;
  readonly gaps: Gap[] = [];
  largestFree = 0;
  freeInLfh = 0;
  traced = 0;
  readonly originBlocks = new Float64Array(originNames.length);
  readonly originBytes = new Float64Array(originNames.length);

  constructor(heap: Heap) {
    this.classes = new SizeClassTable(heap.areas);
    heap.areas.forEach((area) => {
      this.totals.reserved += area.reserved;
      this.totals.committed += area.committed;
    });
  }

  blocks(batch: BlockBatch): boolean {
    this.count(batch);
    this.classes.add(batch);
    return true;
  }

  gap(gap: Gap): boolean {
    const { totals } = this;
    totals.gaps++;
    if (gap.reason === 'not captured') totals.notCaptured += gap.bytes;
    else if (gap.reason === 'damaged') totals.damaged += gap.bytes;
    else totals.notDecoded += gap.bytes;
    if (this.gaps.length < keptGaps) this.gaps.push(gap);
    return true;
  }

  /** Sums in locals: this runs for every block of the process. */
  private count(batch: BlockBatch): void {
    const { state, size, userSize, origin, trace, count } = batch;
    const { originBlocks, originBytes } = this;
    let busyBytes = 0;
    let busyBlocks = 0;
    let freeBytes = 0;
    let freeBlocks = 0;
    let overhead = 0;
    for (let i = 0; i < count; i++) {
      const bytes = size[i]!;
      if (state[i] === busy) {
        const asked = userSize[i]!;
        busyBlocks++;
        busyBytes += asked;
        overhead += bytes - asked;
        const part = origin[i]!;
        originBlocks[part]!++;
        originBytes[part] = originBytes[part]! + asked;
        if (trace[i] !== 0) this.traced++;
      } else if (state[i] === free) {
        freeBlocks++;
        freeBytes += bytes;
        if (origin[i] === 1) this.freeInLfh += bytes;
        if (bytes > this.largestFree) this.largestFree = bytes;
      } else {
        overhead += bytes;
      }
    }
    const { totals } = this;
    totals.busy += busyBytes;
    totals.busyBlocks += busyBlocks;
    totals.free += freeBytes;
    totals.freeBlocks += freeBlocks;
    totals.overhead += overhead;
  }
}

function newTotals(): HeapTotals {
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

function add(sum: HeapTotals, one: HeapTotals): void {
  (Object.keys(sum) as (keyof HeapTotals)[]).forEach((name) => {
    sum[name] += one[name];
  });
}
