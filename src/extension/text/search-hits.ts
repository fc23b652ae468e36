/** `s` in every element size: one hit per row. Silence is an answer: nothing was found. */

import type { ParsedOutput } from './parsed-output';

export interface SearchHit {
  readonly address: number;
  /** The elements shown, as numbers (a 64-bit element above 2^53 is rounded); empty for `s -[1]`. */
  readonly values: readonly number[];
  /** The text column, or the string found by `s -sa`; empty when there is none. */
  readonly text: string;
}

export interface SearchHits extends ParsedOutput {
  readonly hits: readonly SearchHit[];
  /** Bytes of one element: 1, 2, 4 or 8; null when no row shows elements. */
  readonly elementSize: 1 | 2 | 4 | 8 | null;
  /** Indices of hits in front of which rows were left out (`...`); `hits.length` when the end is missing. */
  readonly gaps: readonly number[];
}

export function parseSearchHits(lines: readonly string[]): SearchHits {
  throw new Error('not written yet ' + lines.length);
}
