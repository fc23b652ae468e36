/**
 * What a made-up heap holds, as its maker knows it, and which bytes of it an allocator's structures are: only
 * damage to those may change what a walker says.
 */

export type State = 'busy' | 'free' | 'internal';
export type Origin = 'back end' | 'LFH' | 'VS' | 'large';

export interface TrueBlock {
  /** First byte, header included. */
  readonly address: number;
  readonly size: number;
  /** 0 unless busy. */
  readonly user: number;
  readonly userSize: number;
  readonly state: State;
  readonly origin: Origin;
}

export interface TrueArea {
  readonly kind: 'segment' | 'large block';
  readonly base: number;
  readonly reserved: number;
  readonly committed: number;
  /** Ascending; they cover what is committed without a gap. */
  readonly blocks: TrueBlock[];
  /** Committed runs of it, [start, end). */
  readonly runs: (readonly [number, number])[];
}

/** Bytes whose damage changes what a walker sees, and the addresses of the blocks that it may see differently. */
export interface Structure {
  readonly from: number;
  readonly to: number;
  readonly spans: readonly (readonly [number, number])[];
  /** Addresses whose blocks may be lost with it, though none may be wrong. */
  readonly doubts?: readonly (readonly [number, number])[];
  /** One wrong bit is always noticed: a checksum covers it. */
  readonly isChecked?: boolean;
}

export interface TrueHeap {
  readonly address: number;
  readonly bits: 32 | 64;
  readonly areas: TrueArea[];
  readonly structures: Structure[];
  /** Addresses of forward links of all lists. */
  readonly links: number[];
}

export function blocksOf(heap: TrueHeap, state: State): TrueBlock[] {
  return heap.areas.flatMap((area) => area.blocks.filter((block) => block.state === state));
}
