/**
 * Busy blocks by the stack that allocated them. Blocks of one record are counted together first; then records
 * with the same frames, because Windows may store a stack more than once.
 */
import type { Debuggee, Known } from '../../debuggee/debuggee';
import type { HeapEntry } from '../process-heaps';
import type { HeapTotals } from '../totals';
import { blockStack } from './block-stack';
import type { Trace } from './read-trace';
import { type TraceGroup, tracedBlocks } from './traced-blocks';

export interface AllocationStack extends Trace {
  readonly heaps: readonly HeapEntry[];
  readonly count: number;
  /** Bytes that were asked for. */
  readonly bytes: number;
  /** Lowest and highest user size. */
  readonly smallest: number;
  readonly largest: number;
  /** User address of one of the blocks. */
  readonly block: number;
  /** Address of one of the records. */
  readonly trace: number;
}

export interface AllocationStacks {
  /** Most bytes first. */
  readonly stacks: readonly AllocationStack[];
  /** Busy blocks whose record could not be read. */
  readonly unread: number;
  readonly unreadBytes: number;
  /** Busy blocks without a record. */
  readonly without: number;
  readonly withoutBytes: number;
  /** Of everything that was walked, whatever its size. */
  readonly totals: HeapTotals;
}

/** @param from user sizes in bytes, both inclusive; every size when left out */
export function stacksOf(debuggee: Debuggee, from?: number, to?: number): Known<AllocationStacks> {
  const traced = tracedBlocks(debuggee, from, to);
  if (!traced.known) return traced;
  const { groups, without, withoutBytes, totals } = traced.value;
  const merged = new Merged(debuggee);
  // Records stand side by side: in this order a page of them is read once.
  const inOrder = groups.slice().sort((a, b) => a.trace - b.trace);
  inOrder.forEach((group) => {
    merged.add(group);
  });
  const { stacks, unread, unreadBytes } = merged;
  stacks.sort((a, b) => b.bytes - a.bytes || b.count - a.count || a.block - b.block);
  const caveats = traced.caveats.concat(caveatsOf(stacks, unread));
  return { known: true, value: { stacks, unread, unreadBytes, without, withoutBytes, totals }, caveats };
}

interface OpenStack extends AllocationStack {
  readonly heaps: HeapEntry[];
  count: number;
  bytes: number;
  smallest: number;
  largest: number;
}

class Merged {
  readonly stacks: OpenStack[] = [];
  unread = 0;
  unreadBytes = 0;
  private readonly byFrames: Record<string, OpenStack> = {};

  constructor(private readonly debuggee: Debuggee) {}

  add(group: TraceGroup): void {
    const trace = blockStack(this.debuggee, group.heap, group.trace);
    if (trace === null) {
      this.unread += group.count;
      this.unreadBytes += group.bytes;
      return;
    }
    const key = trace.frames.join(' ');
    const known = this.byFrames[key];
    if (known === undefined) this.open(key, trace, group);
    else this.extend(known, group);
  }

  private open(key: string, { frames, checked }: Trace, group: TraceGroup): void {
    const { heap, count, bytes, smallest, largest, block } = group;
    const stack = {
      frames,
      checked,
      heaps: [heap],
      count,
      bytes,
      smallest,
      largest,
      block,
      trace: group.trace,
    };
    this.byFrames[key] = stack;
    this.stacks.push(stack);
  }

  private extend(stack: OpenStack, group: TraceGroup): void {
    if (stack.heaps.indexOf(group.heap) < 0) stack.heaps.push(group.heap);
    stack.count += group.count;
    stack.bytes += group.bytes;
    stack.smallest = Math.min(stack.smallest, group.smallest);
    stack.largest = Math.max(stack.largest, group.largest);
  }
}

function caveatsOf(stacks: readonly AllocationStack[], unread: number): string[] {
  const caveats: string[] = [];
  const unchecked = stacks.filter(({ checked }) => !checked).length;
  if (unread > 0)
    caveats.push('The records of ' + unread + ' blocks could not be read: their stacks are not told.');
  if (unchecked > 0)
    caveats.push(
      unchecked +
        ' stacks are told by the looks of their frames alone: their records carry no sum that agrees.',
    );
  return caveats;
}
