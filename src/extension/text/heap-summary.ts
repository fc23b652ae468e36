/** `!heap -s`: one row per heap. Sizes are decimal kB, lock contention is hex, and the last column may be empty. */

import type { ParsedOutput } from './parsed-output';

export interface HeapRow {
  readonly address: number;
  readonly flags: number;
  readonly reserveKb: number;
  readonly commitKb: number;
  readonly virtualKb: number;
  readonly freeKb: number;
  readonly freeListLength: number;
  readonly uncommittedRanges: number;
  /** Blocks so large that the heap took them from VirtualAlloc. */
  readonly virtualBlocks: number;
  readonly lockContention: number;
  readonly frontEnd: 'LFH' | 'lookaside' | 'none';
  /** Percent; only where the debugger printed a fragmentation line. */
  readonly externalFragmentation?: number;
  /** Percent; only where the debugger printed a fragmentation line. */
  readonly virtualFragmentation?: number;
}

export interface SegmentHeapRow {
  readonly address: number;
  readonly flags: number;
  /** Index in the process heap list. */
  readonly index: number;
  readonly reserveKb: number;
  readonly commitKb: number;
}

/** The boxed report of a heap that found itself corrupt. */
export interface HeapError {
  /** E.g. HEAP_FAILURE_BLOCK_NOT_BUSY. */
  readonly type: string;
  readonly heap: number | null;
  readonly address: number | null;
}

export interface HeapSummary extends ParsedOutput {
  /** NT heaps, in printed order. */
  readonly heaps: readonly HeapRow[];
  readonly segmentHeaps: readonly SegmentHeapRow[];
  /** Digits as printed, e.g. `0x7ce97b7b` (64 bits do not fit a number). */
  readonly lfhKey?: string;
  readonly terminationOnCorruption?: boolean;
  /** Debugging aids that NtGlobalFlag asks for, e.g. `stack back traces`. */
  readonly debuggingAids: readonly string[];
  readonly heapError?: HeapError;
}

export function parseHeapSummary(lines: readonly string[]): HeapSummary {
  throw new Error('not written yet ' + lines.length);
}
