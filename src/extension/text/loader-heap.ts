/** `!eeheap -loader`: the memory of the type loader and the JIT, per domain and in all. */

import type { ParsedOutput } from './parsed-output';

export interface LoaderRange {
  readonly address: number;
  /** Bytes. */
  readonly reserve: number;
  /** Bytes. */
  readonly commit: number;
}

export interface LoaderPart {
  /** E.g. `LowFrequencyHeap`. */
  readonly name: string;
  readonly ranges: readonly LoaderRange[];
  readonly bytes: number;
  readonly wastedBytes: number;
}

export interface LoaderSection {
  /** E.g. `System Domain`, `Domain 1`, `Jit code heap`. */
  readonly name: string;
  /** Address of the domain; null for the other sections. */
  readonly address: number | null;
  readonly parts: readonly LoaderPart[];
  /** As printed; null when the line is missing. */
  readonly totalBytes: number | null;
}

export interface LoaderHeap extends ParsedOutput {
  readonly sections: readonly LoaderSection[];
  /** Bytes of all loader heaps, as printed; null when the line is missing. */
  readonly totalBytes: number | null;
  /** Bytes reserved for a heap but lost, as printed; null when not printed. */
  readonly wastedBytes: number | null;
}

export function parseLoaderHeap(lines: readonly string[]): LoaderHeap {
  throw new Error('not written yet ' + lines.length);
}
