/** `!heap -stat -h`: size classes of one heap. All figures are hex but the percentage; size × count is the total. */

import type { ParsedOutput } from './parsed-output';

export interface HeapStatRow {
  /** Bytes of one block. */
  readonly size: number;
  readonly count: number;
  /** size × count. */
  readonly bytes: number;
  /** Percent of the heap's busy bytes, as printed. */
  readonly percent: number;
}

export interface HeapStat extends ParsedOutput {
  /** Address of the heap; null when the text does not say. */
  readonly heap: number | null;
  /** E.g. `TOTSIZE`; null when the text does not say. */
  readonly groupBy: string | null;
  /** Most rows that the debugger would print (max-display); null when the text does not say. */
  readonly maxRows: number | null;
  readonly rows: readonly HeapStatRow[];
  /** Rows as printed whose total is not size × count: not to be trusted, not in `rows`. */
  readonly rejected: readonly string[];
}

/** The first heap of the output. */
export function parseHeapStat(lines: readonly string[]): HeapStat {
  throw new Error('not written yet ' + lines.length);
}

/** Every heap of the output (`!heap -stat` without a heap prints several). */
export function parseHeapStats(lines: readonly string[]): HeapStat[] {
  throw new Error('not written yet ' + lines.length);
}
