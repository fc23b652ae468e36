/** What an owner says of a part of the address space; `usage.ts` settles claims that overlap. */

/** A range [start, end) that belongs to something. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  /** `Image`, `Stack`, `Heap64`, … */
  readonly usage: string;
  /** What stands in the last column, e.g. `[~0; 20.24]`; empty for nothing. */
  readonly tag: string;
  /** Lines `More info:` of a single address, as commands. */
  readonly more: readonly string[];
}
