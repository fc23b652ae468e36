/** `!heap -flt s`: the blocks of one size, over all heaps. A heap without a hit is only named. */

import { type HeapBlock, readHeapBlock, readHeapHeading } from './heap-block';
import { type ParsedOutput, UnreadLines } from './parsed-output';

export interface HeapFilter extends ParsedOutput {
  /** Addresses of all heaps named, with and without a hit. */
  readonly heaps: readonly number[];
  readonly blocks: readonly HeapBlock[];
}

/** A guess at the first word of the block above: `module!text`, nothing else on the line. */
const ANNOTATION = /^[^\s!]+![^\s].*$/;

export function parseHeapFilter(lines: readonly string[]): HeapFilter {
  const heaps: number[] = [];
  const blocks: HeapBlock[] = [];
  const unread = new UnreadLines();
  let last = '';
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    const heap = readHeapHeading(text);
    const block = heap === null ? readHeapBlock(text, heaps[heaps.length - 1] || 0) : null;
    if (heap !== null) heaps.push(heap);
    else if (block) blocks.push(block);
    else if (last === 'block' && ANNOTATION.test(text)) annotate(blocks, text);
    else if (!/^HEAP_ENTRY +Size/.test(text)) unread.file(text);
    last = block ? 'block' : '';
  }
  return { heaps, blocks, skipped: unread.skipped, truncated: unread.truncated };
}

function annotate(blocks: HeapBlock[], annotation: string): void {
  blocks[blocks.length - 1] = { ...blocks[blocks.length - 1]!, annotation };
}
