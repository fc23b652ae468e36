/** One address: the block that it lies in, and its neighbours. Only the area that holds it is walked. */
import type { Debuggee, Known } from '../debuggee/debuggee';
import { type HeapEntry, processHeaps } from './process-heaps';
import { type BlockBatch, type BlockSink, busy, type Gap, type HeapArea } from './vocabulary';

/** A block as a row: addresses and sizes in bytes, numbers of vocabulary.ts for state and origin. */
export interface BlockRow {
  readonly heap: HeapEntry;
  readonly address: number;
  readonly size: number;
  /** 0 unless busy. */
  readonly user: number;
  readonly userSize: number;
  readonly state: number;
  readonly origin: number;
}

export interface DetailedBlock extends BlockRow {
  /** Flags byte of the header; 0 where the allocator has none. */
  readonly flags: number;
  /** Address of the record of the allocating stack; 0 where none is kept. */
  readonly trace: number;
}

export interface LocatedBlock {
  /** null: the address lies in no area of a heap that is decoded. */
  readonly heap: HeapEntry | null;
  readonly area: HeapArea | null;
  /** null: it lies in a gap, or in a part of the area that is not committed. */
  readonly row: DetailedBlock | null;
  readonly before: DetailedBlock | null;
  readonly after: DetailedBlock | null;
  readonly gap: Gap | null;
}

const nowhere: LocatedBlock = { heap: null, area: null, row: null, before: null, after: null, gap: null };

/** The block at an address, interior addresses too. */
export function blockAt(debuggee: Debuggee, address: number): Known<LocatedBlock> {
  const heaps = processHeaps(debuggee);
  if (!heaps.known) return heaps;
  const { entries } = heaps.value;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!;
    const area = areaOf(entry, address);
    if (area === null) continue;
    const sink = new Neighbourhood(entry, address);
    // Whoever comes to the end of the area has passed the last block before the address.
    if (entry.heap!.walk(sink, area) && sink.row === null) sink.before = sink.last;
    return {
      known: true,
      value: { heap: entry, area, row: sink.row, before: sink.before, after: sink.after, gap: sink.hit },
      caveats: heaps.caveats,
    };
  }
  return { known: true, value: nowhere, caveats: heaps.caveats };
}

function areaOf(entry: HeapEntry, address: number): HeapArea | null {
  const areas = entry.heap === null ? [] : entry.heap.areas;
  for (let i = 0; i < areas.length; i++) {
    if (areas[i]!.base <= address && address < areas[i]!.base + areas[i]!.reserved) return areas[i]!;
  }
  return null;
}

/** Remembers the block that holds an address and the ones beside it, and ends the walk behind them. */
class Neighbourhood implements BlockSink {
  row: DetailedBlock | null = null;
  before: DetailedBlock | null = null;
  after: DetailedBlock | null = null;
  hit: Gap | null = null;
  /** The two blocks that were passed last. */
  last: DetailedBlock | null = null;
  private lastButOne: DetailedBlock | null = null;

  constructor(
    private readonly entry: HeapEntry,
    private readonly address: number,
  ) {}

  area(): boolean {
    return true;
  }

  blocks(batch: BlockBatch): boolean {
    for (let i = this.firstNear(batch); i < batch.count; i++) {
      if (!this.pass(detailed(this.entry, batch, i))) return false;
    }
    return true;
  }

  gap(gap: Gap): boolean {
    if (gap.address <= this.address && this.address < gap.address + gap.bytes) this.hit = gap;
    return true;
  }

  /** Rows are made for the blocks next to the address only, and for the end of each batch. */
  private firstNear(batch: BlockBatch): number {
    let first = 0;
    while (first < batch.count && batch.address[first]! + batch.size[first]! <= this.address) first++;
    return Math.max(0, Math.min(first, batch.count) - 2);
  }

  private pass(block: DetailedBlock): boolean {
    const { address, last } = this;
    if (this.row !== null || block.address > address) {
      if (this.row === null) this.before = last;
      this.after = block;
      return false;
    }
    if (address < block.address + block.size) {
      // On x64 the last eight bytes of user data may lie in the header of the next block.
      if (last !== null && last.state === busy && address < last.user + last.userSize) {
        this.row = last;
        this.before = this.lastButOne;
        this.after = block;
        return false;
      }
      this.row = block;
      this.before = last;
    }
    this.lastButOne = last;
    this.last = block;
    return true;
  }
}

function detailed(heap: HeapEntry, batch: BlockBatch, i: number): DetailedBlock {
  return {
    heap,
    address: batch.address[i]!,
    size: batch.size[i]!,
    user: batch.user[i]!,
    userSize: batch.userSize[i]!,
    state: batch.state[i]!,
    origin: batch.origin[i]!,
    flags: batch.flags[i]!,
    trace: batch.trace[i]!,
  };
}
