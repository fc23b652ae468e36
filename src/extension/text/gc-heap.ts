/** `!eeheap -gc` of every SOS: segments or regions of the managed heap, and its totals. */

import type { ParsedOutput } from './parsed-output';

export interface GcSegment {
  /** Index of the GC heap (server GC has several). */
  readonly heap: number;
  readonly kind: 'small' | 'large' | 'pinned' | 'frozen';
  readonly segment: number;
  readonly begin: number;
  readonly allocated: number;
  /** End of the committed part; null when not printed. */
  readonly committed: number | null;
  /** Bytes. */
  readonly allocatedBytes: number;
  /** Bytes; null when not printed. */
  readonly committedBytes: number | null;
}

export interface GcHeap extends ParsedOutput {
  /** As printed; null when the text does not say. */
  readonly heapCount: number | null;
  readonly segments: readonly GcSegment[];
  /** Bytes of each server heap, as its `Heap Size` line says. */
  readonly heapBytes: readonly number[];
  /** Bytes in objects, as printed; null when the total is missing. */
  readonly allocatedBytes: number | null;
  /** Bytes committed, as printed; null when not printed (older SOS). */
  readonly committedBytes: number | null;
}

export function parseGcHeap(lines: readonly string[]): GcHeap {
  throw new Error('not written yet ' + lines.length);
}
