/** `!heap -flt s`: the blocks of one size, over all heaps. A heap without a hit is only named. */

import type { HeapBlock } from './heap-block';
import type { ParsedOutput } from './parsed-output';

export interface HeapFilter extends ParsedOutput {
  /** Addresses of all heaps named, with and without a hit. */
  readonly heaps: readonly number[];
  readonly blocks: readonly HeapBlock[];
}

export function parseHeapFilter(lines: readonly string[]): HeapFilter {
  throw new Error('not written yet ' + lines.length);
}
