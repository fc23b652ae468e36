/** `!heap -s`: one row per heap. Sizes are decimal kB, lock contention is hex, and the last column may be empty. */

import { decimal, hex, words } from './numbers';
import { type ParsedOutput, UnreadLines } from './parsed-output';

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

interface SegmentHeapRow {
  readonly address: number;
  readonly flags: number;
  /** Index in the process heap list. */
  readonly index: number;
  readonly reserveKb: number;
  readonly commitKb: number;
}

/** The boxed report of a heap that found itself corrupt. */
interface HeapError {
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

const FRAGMENTATION = /^(External|Virtual address) +fragmentation +(\d+) *%/i;
const FURNITURE =
  /^(?:Heap +(?:Flags|Address)|\(k\)|NT HEAP STATS|SEGMENT HEAP STATS|Affinity manager|- (?:Virtual affinity|Current entries|Statistics)|Virtual block:|NtGlobalFlag enables|Global +|Process +Total|Total +)/i;
const BOX_END = /^(?:LFH Key|Termination on corruption|Heap +Flags)/;

interface Draft {
  heaps: HeapRow[];
  segmentHeaps: SegmentHeapRow[];
  debuggingAids: string[];
  lfhKey?: string;
  terminationOnCorruption?: boolean;
  heapError?: HeapError;
}

export function parseHeapSummary(lines: readonly string[]): HeapSummary {
  const draft: Draft = { heaps: [], segmentHeaps: [], debuggingAids: [] };
  const unread = new UnreadLines();
  let place: 'table' | 'aids' | 'error' = 'table';
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    if (text.indexOf('HEAP ERROR DETECTED') >= 0) place = 'error';
    else if (/^NtGlobalFlag enables/.test(text)) place = 'aids';
    else if (place === 'error' && !BOX_END.test(text)) readError(draft, text);
    else if (place === 'aids' && /^[a-z][a-z ]+$/.test(text)) draft.debuggingAids.push(text);
    else {
      place = 'table';
      if (!readLine(draft, text)) unread.file(text);
    }
  }
  return { ...draft, skipped: unread.skipped, truncated: unread.truncated };
}

function readLine(draft: Draft, text: string): boolean {
  const row = heapRow(text);
  if (row) draft.heaps.push(row);
  const segmentHeap = row ? null : segmentHeapRow(text);
  if (segmentHeap) draft.segmentHeaps.push(segmentHeap);
  return row !== null || segmentHeap !== null || readSetting(draft, text) || FURNITURE.test(text);
}

/** Ten words, or eleven when the last column (front end) is filled. */
function heapRow(text: string): HeapRow | null {
  const cells = words(text);
  if (cells.length !== 10 && cells.length !== 11) return null;
  const frontEnd = frontEndOf(cells[10]);
  const sizes = cells.slice(2, 9).map(decimal);
  const lockContention = hex(cells[9]!);
  const address = hex(cells[0]!);
  const flags = hex(cells[1]!);
  if (frontEnd === null || sizes.some(Number.isNaN) || Number.isNaN(address + flags + lockContention))
    return null;
  return {
    address,
    flags,
    reserveKb: sizes[0]!,
    commitKb: sizes[1]!,
    virtualKb: sizes[2]!,
    freeKb: sizes[3]!,
    freeListLength: sizes[4]!,
    uncommittedRanges: sizes[5]!,
    virtualBlocks: sizes[6]!,
    lockContention,
    frontEnd,
  };
}

function frontEndOf(cell: string | undefined): HeapRow['frontEnd'] | null {
  if (cell === undefined) return 'none';
  if (cell === 'LFH') return 'LFH';
  return cell === 'L' ? 'lookaside' : null;
}

function segmentHeapRow(text: string): SegmentHeapRow | null {
  const cells = words(text);
  if (cells.length !== 6 || cells[1]!.toLowerCase() !== 'ddeeddee') return null;
  const row = {
    address: hex(cells[0]!),
    flags: hex(cells[2]!),
    index: decimal(cells[3]!),
    reserveKb: decimal(cells[4]!),
    commitKb: decimal(cells[5]!),
  };
  return Number.isNaN(row.address + row.flags + row.index + row.reserveKb + row.commitKb) ? null : row;
}

/** Lines of one fact: the LFH key, the corruption switch, and the fragmentation of the row above. */
function readSetting(draft: Draft, text: string): boolean {
  const key = /^LFH Key *: *(0x[0-9a-f]+)/i.exec(text);
  if (key) draft.lfhKey = key[1]!;
  const corruption = /^Termination on corruption *: *(ENABLED|DISABLED)/.exec(text);
  if (corruption) draft.terminationOnCorruption = corruption[1] === 'ENABLED';
  const fragmentation = FRAGMENTATION.exec(text);
  const last = draft.heaps[draft.heaps.length - 1];
  if (fragmentation && last) {
    const percent = decimal(fragmentation[2]!);
    const external = fragmentation[1]!.toLowerCase() === 'external';
    draft.heaps[draft.heaps.length - 1] = external
      ? { ...last, externalFragmentation: percent }
      : { ...last, virtualFragmentation: percent };
  }
  return key !== null || corruption !== null || (fragmentation !== null && last !== undefined);
}

function readError(draft: Draft, text: string): void {
  const fact = /^(Heap address|Error address|Error type): +(\S+)/.exec(text);
  if (!fact) return;
  const error = draft.heapError || { type: '', heap: null, address: null };
  if (fact[1] === 'Error type') draft.heapError = { ...error, type: fact[2]! };
  else if (fact[1] === 'Heap address') draft.heapError = { ...error, heap: hex(fact[2]!) };
  else draft.heapError = { ...error, address: hex(fact[2]!) };
}
