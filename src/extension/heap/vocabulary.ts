/**
 * One vocabulary for every allocator: a Heap has areas, an area holds blocks, and what cannot be read or
 * decoded is a gap. Each committed byte of an area is in exactly one block or gap, so bytes add up by design.
 *
 * Blocks travel in batches of typed arrays, because a process has tens of millions of them.
 */

/** The two worlds of a WOW64 process have heaps of their own; any other process has one world. */
export type Bits = 32 | 64;

export type HeapKind = 'NT' | 'segment' | 'page heap';

/** What a block is, whatever the allocator. */
export const busy = 0;
export const free = 1;
/** The heap's own: headers, stubs of uncommitted ranges, bitmaps, the frame around front-end blocks. */
export const internal = 2;

/** Which part of the allocator handed a block out. */
export const fromBackEnd = 0;
export const fromLfh = 1;
export const fromVs = 2;
/** A block with an allocation of its own (VirtualAlloc). */
export const fromLarge = 3;
export const fromPageHeap = 4;

export const originNames: readonly string[] = ['back end', 'LFH', 'VS', 'large', 'page heap'];
export const stateNames: readonly string[] = ['busy', 'free', 'internal'];

const capacity = 4096;

/** Up to 4,096 blocks, ascending by address within an area. The walker reuses it: copy what is to be kept. */
export class BlockBatch {
  count = 0;
  readonly capacity = capacity;
  /** First byte of the block, its header included. */
  readonly address = new Float64Array(capacity);
  /** Bytes from `address` to the next block. */
  readonly size = new Float64Array(capacity);
  /** What the allocation returned; 0 unless busy. */
  readonly user = new Float64Array(capacity);
  /** Bytes that were asked for; 0 unless busy. */
  readonly userSize = new Float64Array(capacity);
  /** busy, free, internal. */
  readonly state = new Uint8Array(capacity);
  /** fromBackEnd, fromLfh, … */
  readonly origin = new Uint8Array(capacity);
  /** Flags byte of the block's header; 0 where the allocator has none. */
  readonly flags = new Uint8Array(capacity);
  /** Address of the record of the allocating stack; 0 where none is kept. */
  readonly trace = new Float64Array(capacity);
}

/** Memory of a heap that no block describes. */
export interface Gap {
  readonly address: number;
  /** Bytes of the area's commit that it takes away. */
  readonly bytes: number;
  readonly reason: 'not captured' | 'damaged' | 'not decoded';
  /** A sentence: what was found where, e.g. `checksum of the header 12 34 56 78 … is wrong`. */
  readonly detail: string;
}

/** Takes what a walk finds. Each method answers whether to go on: false ends the walk at once. */
export interface BlockSink {
  /** Called at the beginning of each area, before its blocks and gaps: who adds areas up needs no `areas` of the heap. */
  area(area: HeapArea): boolean;
  blocks(batch: BlockBatch): boolean;
  gap(gap: Gap): boolean;
}

/** One stretch of address space that belongs to a heap. */
export interface HeapArea {
  /** `not listed`: what the heap counts beyond what its lists lead to; where it begins is not known. */
  readonly kind: 'segment' | 'large block' | 'page-heap block' | 'front end' | 'not listed';
  /** First byte; of what is not listed, where the list breaks off. */
  readonly base: number;
  /** Bytes; 0 of what is not listed. */
  readonly reserved: number;
  readonly committed: number;
}

/** A heap whose structures were understood. Opening reads its header and lists; only `walk` reads blocks. */
export interface Heap {
  /** The handle, as `!heap -s` and the PEB have it. */
  readonly address: number;
  readonly bits: Bits;
  readonly kind: HeapKind;
  /** _HEAP.Flags; 0 where the kind has none. */
  readonly flags: number;
  readonly frontEnd: 'none' | 'look-aside' | 'LFH';
  /** Which layout proved itself, and how, e.g. `x64 17763 to 22621, proved by 9 checks`; for people. */
  readonly layout: string;
  /** How its keys and what else no structure says were found; for people. Empty where there is nothing to be found. */
  readonly keys: string;
  /** Oldest first where the heap's own lists tell, ascending by address otherwise. */
  readonly areas: readonly HeapArea[];
  /** Uncommitted ranges in all segments; 0 where the kind has none. */
  readonly uncommittedRanges: number;
  readonly caveats: readonly string[];
  /** Blocks and gaps of one area, or of all areas one after the other; false when the sink ended it. */
  walk(sink: BlockSink, area?: HeapArea): boolean;
}
