/**
 * The stack behind most blocks of one size, out of the first of them: a finding names an owner, and for that a few
 * dozen blocks are enough. The table of all stacks is another question, which walks everything once more.
 */

import { type BlockBatch, type BlockSink, busy, type Heap } from './vocabulary';

export interface StackSample {
  /** Blocks of the size that were looked at. */
  readonly looked: number;
  /** Those of them that share the most frequent record of a stack. */
  readonly blocks: number;
  /** Address of that record. */
  readonly trace: number;
}

const blocksLookedAt = 64;
/** A size that is rare at the beginning of a heap is given up after so many batches of blocks. */
const mostBatches = 512;

/** null when none of the blocks that were looked at has a record. */
export function sampleStacks(heap: Heap, size: number): StackSample | null {
  const sink = new Sampler(size);
  heap.walk(sink);
  return sink.mostFrequent();
}

class Sampler implements BlockSink {
  private looked = 0;
  private batches = 0;
  private readonly counts: Record<number, number> = {};

  constructor(private readonly size: number) {}

  area(): boolean {
    return true;
  }

  blocks(batch: BlockBatch): boolean {
    const { state, userSize, trace, count } = batch;
    for (let i = 0; i < count && this.looked < blocksLookedAt; i++) {
      if (state[i] !== busy || userSize[i] !== this.size) continue;
      this.looked++;
      this.counts[trace[i]!] = (this.counts[trace[i]!] || 0) + 1;
    }
    this.batches++;
    return this.looked < blocksLookedAt && this.batches < mostBatches;
  }

  gap(): boolean {
    return true;
  }

  mostFrequent(): StackSample | null {
    let trace = 0;
    let blocks = 0;
    Object.keys(this.counts).forEach((key) => {
      const address = Number(key);
      if (address === 0 || this.counts[address]! <= blocks) return;
      trace = address;
      blocks = this.counts[address]!;
    });
    return trace === 0 ? null : { looked: this.looked, blocks, trace };
  }
}
