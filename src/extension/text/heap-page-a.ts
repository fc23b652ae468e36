/** `!heap -p -a`: the block that holds an address, in a normal heap or a page heap, with its allocation stack. */

import { type HeapBlock, readHeapBlock, readHeapHeading } from './heap-block';
import { HEX, hex } from './numbers';
import { type ParsedOutput, UnreadLines } from './parsed-output';

interface RecordedFrame {
  readonly returnAddress: number;
  /** `module!symbol+0xoffset` as printed; empty when the debugger found none. */
  readonly symbol: string;
}

/** A page-heap allocation; a freed one has no user address and size. */
interface PageHeapBlock {
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

const BUSY_ROW = new RegExp(`^(${HEX}):\\s+(${HEX})\\s+(${HEX})\\s+-\\s+(${HEX})\\s+(${HEX})$`, 'i');
const FREED_ROW = new RegExp(`^(${HEX}):\\s+(${HEX})\\s+(${HEX})$`, 'i');
const FRAME = /^([0-9a-f]{5,16}(?:`[0-9a-f]{8})?)\s+(\S.*)$/i;
const FURNITURE = /^(?:HEAP_ENTRY +Size|\( +DPH_HEAP_BLOCK|in (?:busy|free-ed) allocation)/;

interface Draft {
  address: number | null;
  kind: HeapAddress['kind'];
  heap: number | null;
  block: HeapBlock | null;
  pageHeapBlock: PageHeapBlock | null;
  stack: RecordedFrame[];
}

export function parseHeapAddress(lines: readonly string[]): HeapAddress {
  const unread = new UnreadLines();
  const draft: Draft = {
    address: null,
    kind: 'not-found',
    heap: null,
    block: null,
    pageHeapBlock: null,
    stack: [],
  };
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    if (!readHeading(draft, text) && !readBlock(draft, text) && !readFrame(draft, text)) unread.file(text);
  }
  return { ...draft, skipped: unread.skipped, truncated: unread.truncated };
}

function readHeading(draft: Draft, text: string): boolean {
  const address = /^address (\S+) found in/.exec(text);
  if (address) draft.address = hex(address[1]!);
  const root = /^_DPH_HEAP_ROOT @ (\S+)/.exec(text);
  const heap = root ? hex(root[1]!) : readHeapHeading(text);
  if (heap !== null) draft.heap = heap;
  if (/^in busy allocation/.test(text)) draft.kind = 'page-heap-busy';
  if (/^in free-ed allocation/.test(text)) draft.kind = 'page-heap-freed';
  return address !== null || heap !== null || FURNITURE.test(text);
}

function readBlock(draft: Draft, text: string): boolean {
  const block = readHeapBlock(text, draft.heap || 0);
  const busy = BUSY_ROW.exec(text);
  const freed = busy ? null : FREED_ROW.exec(text);
  if (block) {
    draft.block = block;
    draft.kind = 'heap';
  }
  if (busy) {
    draft.pageHeapBlock = {
      block: hex(busy[1]!),
      userAddress: hex(busy[2]!),
      userSize: hex(busy[3]!),
      virtualAddress: hex(busy[4]!),
      virtualSize: hex(busy[5]!),
    };
  }
  if (freed) {
    draft.pageHeapBlock = {
      block: hex(freed[1]!),
      userAddress: null,
      userSize: null,
      virtualAddress: hex(freed[2]!),
      virtualSize: hex(freed[3]!),
    };
  }
  return block !== null || busy !== null || freed !== null;
}

/** A frame, or the annotation that stands where the stack would be. */
function readFrame(draft: Draft, text: string): boolean {
  if (draft.kind === 'not-found') return false;
  const frame = FRAME.exec(text);
  if (frame) {
    draft.stack.push({ returnAddress: hex(frame[1]!), symbol: frame[2]!.charAt(0) === '+' ? '' : frame[2]! });
    return true;
  }
  if (!draft.block || draft.stack.length > 0 || !/^[^\s!]+![^\s]/.test(text)) return false;
  draft.block = { ...draft.block, annotation: text };
  return true;
}
