/**
 * The heaps as detectors see them: one shape for what a walk over memory counted and for what a debugger's
 * listing said, so that each detector is written once. What only one of the sources knows is null in the other.
 */
import type { HeapEntry } from '../heap/process-heaps';

export interface PicturedClass {
  /** Bytes of one block. */
  readonly size: number;
  readonly count: number;
  /** Bytes of all of them. */
  readonly total: number;
  /** Percent of the busy bytes of the heap. */
  readonly percent: number;
  readonly walked: WalkedClass | null;
}

/** What a walk knows of a size class beyond a listing. */
export interface WalkedClass {
  /** Percent of the busy blocks of the heap. */
  readonly ofBlocks: number;
  /** Bytes that they take, headers and slack included. */
  readonly blockBytes: number;
  /** Blocks that the low-fragmentation heap handed out. */
  readonly lfh: number;
  /** Lowest user address. */
  readonly first: number;
  /** Areas of the heap with such a block. */
  readonly areas: number;
  /** Blocks in the segment that the heap got last; null where it has one segment. */
  readonly inNewest: number | null;
}

export interface PicturedClasses {
  /** Most bytes first. */
  readonly rows: readonly PicturedClass[];
  /** Percent of the busy bytes that the rows make up. */
  readonly covered: number;
  /** Where the rows come from: a command, or the walk. */
  readonly source: string;
  readonly caveats: readonly string[];
}

/** Free memory inside a heap. */
export interface FreeBlocks {
  readonly blocks: number;
  /** Bytes. */
  readonly largest: number;
  /** Bytes in slots of the low-fragmentation heap. */
  readonly inLfh: number;
}

export interface PicturedHeap {
  readonly address: number;
  /** Bytes of a pointer in the world of the heap. */
  readonly pointerSize: 4 | 8;
  /** Bytes. */
  readonly reserve: number;
  readonly commit: number;
  readonly free: number;
  /** Bytes that were asked for; null when nothing tells. */
  readonly busy: number | null;
  readonly uncommittedRanges: number;
  /** Percent of the commit of all heaps. */
  readonly share: number;
  /** null: they were not asked for or could not be read. */
  readonly classes: PicturedClasses | null;
  readonly walked: WalkedHeap | null;
  /** Percent, where `!heap -s` prints a fragmentation line. */
  readonly externalFragmentation?: number | undefined;
  readonly virtualFragmentation?: number | undefined;
}

/** What a walk knows of a heap beyond a listing. */
export interface WalkedHeap {
  readonly entry: HeapEntry;
  readonly busyBlocks: number;
  /** Bytes of headers, slack and the heap's own structures. */
  readonly overhead: number;
  /** Committed bytes in which more busy blocks may hide: not captured, damaged, not decoded. */
  readonly unseen: number;
  readonly freeBlocks: FreeBlocks;
  readonly segments: number;
  /** Busy blocks with a record of the stack that allocated them. */
  readonly traced: number;
}

export type UnseenReason = 'foreign' | 'not captured' | 'not decoded' | 'damaged';

/** Memory of heaps that no block describes. */
export interface Unseen {
  readonly reason: UnseenReason;
  /** Heaps that it lies in. */
  readonly heaps: number;
  /** Bytes; 0 where it is not known how much they are. */
  readonly bytes: number;
  /** Sentences, the first few. */
  readonly details: readonly string[];
}

export interface HeapPicture {
  /** Where it comes from, as evidence names it: `!heap -s`, or the walk. */
  readonly source: string;
  readonly isWalk: boolean;
  /** Heaps that were understood, most committed first. */
  readonly heaps: readonly PicturedHeap[];
  /** Committed bytes of all heaps, the ones that were not understood included. */
  readonly commit: number;
  readonly unseen: readonly Unseen[];
  readonly caveats: readonly string[];
}

/** Committed bytes in which more busy blocks of a heap may hide; a listing does not tell. */
export function unseenOf(heap: PicturedHeap): number {
  return heap.walked === null ? 0 : heap.walked.unseen;
}

/** Whether a busy block was seen in any of them. */
export function hasBlocks(heaps: HeapPicture): boolean {
  return heaps.heaps.some(({ classes }) => classes !== null);
}
