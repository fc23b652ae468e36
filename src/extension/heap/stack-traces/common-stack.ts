/**
 * The stack behind most blocks of one size, out of the first of them: a finding names an owner, and for that a few
 * dozen blocks are enough. The table of all stacks is another question, which walks everything once more.
 */
import type { Debuggee } from '../../debuggee/debuggee';
import type { HeapEntry } from '../process-heaps';
import { type BlockBatch, type BlockSink, busy } from '../vocabulary';
import { blockStack } from './block-stack';
import type { Trace } from './read-trace';

export interface CommonStack extends Trace {
  /** Blocks of the size that were looked at. */
  readonly looked: number;
  /** Those of them that share this stack. */
  readonly blocks: number;
}

const blocksLookedAt = 64;
/** A size that is rare at the beginning of a heap is given up after so many batches of blocks. */
const mostBatches = 512;

/** null when the heap keeps no stack of them, or none that can be read. */
export function commonStack(debuggee: Debuggee, entry: HeapEntry, size: number): CommonStack | null {
  if (entry.heap === null) return null;
  const sampler = new Sampler(size);
  entry.heap.walk(sampler);
  const { looked } = sampler;
  const { trace, blocks } = sampler.mostFrequent();
  const stack = blockStack(debuggee, entry, trace);
  return stack === null ? null : { ...stack, looked, blocks };
}

class Sampler implements BlockSink {
  looked = 0;
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

  /** Address of the record that most blocks share; 0 when none has one. */
  mostFrequent(): { trace: number; blocks: number } {
    const found = { trace: 0, blocks: 0 };
    Object.keys(this.counts).forEach((key) => {
      const trace = Number(key);
      const blocks = this.counts[trace]!;
      if (trace !== 0 && blocks > found.blocks) {
        found.trace = trace;
        found.blocks = blocks;
      }
    });
    return found;
  }
}
