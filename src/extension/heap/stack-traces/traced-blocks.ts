/** Busy blocks by the record of the stack that allocated them: blocks of one stack share its address. */
import type { Debuggee, Known } from '../../debuggee/debuggee';
import { type HeapEntry, processHeaps } from '../process-heaps';
import { addTotals, countArea, countBlocks, countGap, type HeapTotals, newTotals } from '../totals';
import { type BlockBatch, type BlockSink, busy, type Gap, type HeapArea } from '../vocabulary';

export interface TraceGroup {
  readonly heap: HeapEntry;
  /** Address of the record. */
  readonly trace: number;
  readonly count: number;
  /** Bytes that were asked for. */
  readonly bytes: number;
  /** Lowest and highest user size. */
  readonly smallest: number;
  readonly largest: number;
  /** User address of one of the blocks. */
  readonly block: number;
}

export interface TracedBlocks {
  /** Most bytes first; a stack that allocates from two heaps makes two groups. */
  readonly groups: readonly TraceGroup[];
  /** Busy blocks of the sizes asked for that have no record. */
  readonly without: number;
  readonly withoutBytes: number;
  /** Of everything that was walked, whatever its size. */
  readonly totals: HeapTotals;
}

/** @param from user sizes in bytes, both inclusive; every size when left out */
export function tracedBlocks(
  debuggee: Debuggee,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): Known<TracedBlocks> {
  const heaps = processHeaps(debuggee);
  if (!heaps.known) return heaps;
  const groups: TraceGroup[] = [];
  let without = 0;
  let withoutBytes = 0;
  const totals = newTotals();
  heaps.value.entries.forEach((entry) => {
    if (entry.heap === null) return;
    const sink = new TraceCounter(entry, from, to);
    entry.heap.walk(sink);
    without += sink.without;
    withoutBytes += sink.withoutBytes;
    addTotals(totals, sink.totals);
    sink.groups.forEach((group) => {
      groups.push(group);
    });
  });
  groups.sort((a, b) => b.bytes - a.bytes || b.count - a.count || a.trace - b.trace);
  return { known: true, value: { groups, without, withoutBytes, totals }, caveats: heaps.caveats };
}

interface OpenGroup extends TraceGroup {
  count: number;
  bytes: number;
  smallest: number;
  largest: number;
}

class TraceCounter implements BlockSink {
  readonly groups: OpenGroup[] = [];
  without = 0;
  withoutBytes = 0;
  readonly totals = newTotals();
  private readonly byTrace: Record<number, OpenGroup> = {};

  constructor(
    private readonly heap: HeapEntry,
    private readonly from: number,
    private readonly to: number,
  ) {}

  area(area: HeapArea): boolean {
    countArea(this.totals, area);
    return true;
  }

  blocks(batch: BlockBatch): boolean {
    countBlocks(this.totals, batch);
    const { state, userSize, user, trace, count } = batch;
    for (let i = 0; i < count; i++) {
      const bytes = userSize[i]!;
      if (state[i] !== busy || bytes < this.from || bytes > this.to) continue;
      if (trace[i] === 0) {
        this.without++;
        this.withoutBytes += bytes;
      } else {
        this.add(trace[i]!, bytes, user[i]!);
      }
    }
    return true;
  }

  gap(gap: Gap): boolean {
    countGap(this.totals, gap);
    return true;
  }

  private add(trace: number, bytes: number, block: number): void {
    let group = this.byTrace[trace];
    if (group === undefined) {
      group = { heap: this.heap, trace, count: 0, bytes: 0, smallest: bytes, largest: bytes, block };
      this.byTrace[trace] = group;
      this.groups.push(group);
    }
    group.count++;
    group.bytes += bytes;
    if (bytes < group.smallest) group.smallest = bytes;
    if (bytes > group.largest) group.largest = bytes;
  }
}
