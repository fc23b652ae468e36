/** `!heap -p -a`: the block that holds an address, in a normal heap or a page heap, with its allocation stack. */

import type { HeapBlock } from './heap-block';
import type { ParsedOutput } from './parsed-output';

export interface RecordedFrame {
  readonly returnAddress: number;
  /** `module!symbol+0xoffset` as printed; empty when the debugger found none. */
  readonly symbol: string;
}

/** A page-heap allocation; a freed one has no user address and size. */
export interface PageHeapBlock {
  /** Address of the DPH_HEAP_BLOCK. */
  readonly block: number;
  readonly userAddress: number | null;
  /** Bytes. */
  readonly userSize: number | null;
  readonly virtualAddress: number;
  /** Bytes. */
  readonly virtualSize: number;
}

export interface HeapAddress extends ParsedOutput {
  /** The address asked for; null when the text does not repeat it. */
  readonly address: number | null;
  readonly kind: 'heap' | 'page-heap-busy' | 'page-heap-freed' | 'not-found';
  /** Address of the heap, or of the page heap's root (_DPH_HEAP_ROOT). */
  readonly heap: number | null;
  readonly block: HeapBlock | null;
  readonly pageHeapBlock: PageHeapBlock | null;
  /** Innermost first; empty when the process has no stack database. */
  readonly stack: readonly RecordedFrame[];
}

export function parseHeapAddress(lines: readonly string[]): HeapAddress {
  throw new Error('not written yet ' + lines.length);
}
