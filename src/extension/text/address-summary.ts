/** `!address -summary`, modern (RgnCount, Total Size) and classic (TotSize (KB), RegionUsage…). */

import type { ParsedOutput } from './parsed-output';

export interface SummaryRow {
  /** Modern name, e.g. `<unknown>`, `Heap`, `MEM_COMMIT`, `PAGE_READWRITE|PAGE_GUARD`. */
  readonly name: string;
  /** Name as printed: classic rows say `RegionUsageIsVAD` where modern ones say `<unknown>`. */
  readonly printedName: string;
  /** Regions; null in the classic layout. */
  readonly count: number | null;
  readonly bytes: number;
  /** Percent; null where not printed (free memory). */
  readonly percentOfBusy: number | null;
  readonly percentOfTotal: number | null;
}

export interface LargestRegion {
  readonly name: string;
  readonly base: number;
  readonly bytes: number;
}

export interface AddressSummary extends ParsedOutput {
  readonly layout: 'modern' | 'classic';
  /** Rows of each section; empty when the section is absent. */
  readonly usage: readonly SummaryRow[];
  readonly type: readonly SummaryRow[];
  readonly state: readonly SummaryRow[];
  readonly protect: readonly SummaryRow[];
  readonly largest: readonly LargestRegion[];
  /** Bytes of the whole address space and of its busy part; classic layout only. */
  readonly totalBytes?: number;
  readonly busyBytes?: number;
  /** Rows as printed whose hex size and rounded size disagree: not to be trusted, not in any section. */
  readonly rejected: readonly string[];
}

export function parseAddressSummary(lines: readonly string[]): AddressSummary {
  throw new Error('not written yet ' + lines.length);
}
