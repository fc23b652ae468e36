/**
 * One walk over every heap of the process: what is busy, free, overhead and uncovered, and the size classes.
 *
 * Nothing is kept of a single block, so the memory that it takes depends on the number of different sizes and
 * not on the number of blocks. A dump is walked once; every question and every finding looks at this.
 */
import type { Debuggee, Known } from '../debuggee/debuggee';
import { type HeapEntry, processHeaps, whyUnseen } from './process-heaps';
import { type SizeClassRow, SizeClassTable } from './size-classes';
import { addTotals, countArea, countBlocks, countGap, type HeapTotals, newTotals } from './totals';
import { type BlockBatch, type BlockSink, free, fromLfh, type Gap, type HeapArea } from './vocabulary';

export interface HeapCensus {
  readonly entry: HeapEntry;
  readonly totals: HeapTotals;
  /** Busy blocks by user size, most bytes first. */
  readonly classes: readonly SizeClassRow[];
  /** The first of them; totals.gaps counts all. */
  readonly gaps: readonly Gap[];
  /** Areas that are segments, and blocks with an allocation of their own. */
  readonly segments: number;
  readonly largeBlocks: number;
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
      addTotals(totals, heap.totals);
    });
    const value = { heaps: counted, totals, caveats: heaps.caveats };
    return { known: true, value, caveats: heaps.caveats };
  });
}

function censusOf(entry: HeapEntry): HeapCensus {
  if (entry.heap === null) {
    return {
      entry,
      totals: unseenTotals(entry),
      classes: [],
      gaps: [],
      segments: 0,
      largeBlocks: 0,
      largestFree: 0,
      freeInLfh: 0,
      traced: 0,
      originBlocks: [],
      originBytes: [],
    };
  }
  const counter = new HeapCounter();
  entry.heap.walk(counter);
  return {
    entry,
    totals: counter.totals,
    classes: counter.classes.rows(),
    gaps: counter.gaps,
    segments: counter.segments,
    largeBlocks: counter.largeBlocks,
    largestFree: counter.largestFree,
    freeInLfh: counter.freeInLfh,
    traced: counter.classes.traced,
    originBlocks: counter.classes.originBlocks,
    originBytes: counter.classes.originBytes,
  };
}

/** All that is known of a heap that could not be opened: what its allocation commits. */
export function unseenTotals(entry: HeapEntry): HeapTotals {
  const totals = newTotals();
  totals.reserved = totals.committed = entry.undecoded;
  if (whyUnseen(entry) === 'not captured') totals.notCaptured = entry.undecoded;
  else totals.notDecoded = entry.undecoded;
  return totals;
}

class HeapCounter implements BlockSink {
  readonly totals = newTotals();
  readonly classes = new SizeClassTable();
  readonly gaps: Gap[] = [];
  segments = 0;
  largeBlocks = 0;
  largestFree = 0;
  freeInLfh = 0;

  area(area: HeapArea): boolean {
    countArea(this.totals, area);
    this.classes.enter(area);
    if (area.kind === 'segment') this.segments++;
    else if (area.kind === 'large block') this.largeBlocks++;
    return true;
  }

  blocks(batch: BlockBatch): boolean {
    countBlocks(this.totals, batch);
    this.countFree(batch);
    this.classes.add(batch);
    return true;
  }

  gap(gap: Gap): boolean {
    countGap(this.totals, gap);
    if (this.gaps.length < keptGaps) this.gaps.push(gap);
    return true;
  }

  private countFree({ state, size, origin, count }: BlockBatch): void {
    for (let i = 0; i < count; i++) {
      if (state[i] !== free) continue;
      if (origin[i] === fromLfh) this.freeInLfh += size[i]!;
      if (size[i]! > this.largestFree) this.largestFree = size[i]!;
    }
  }
}
