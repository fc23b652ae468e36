/**
 * The memory budget: every byte once, by usage, by type and by state.
 *
 * Two sources give the same figures: the regions, or a recorded `!address -summary`. Whatever a source does
 * not cover is a figure of its own, never silently missing.
 */
import type { RegionTable } from '../debuggee/debuggee';
import type { AddressSummary, SummaryRow } from '../text/address-summary';
import { memFree, stateText, typeText } from '../text/memory-flags';
import { isCommitted } from './committed';
import type { UsageMap } from './usage';

export interface BudgetRow {
  readonly name: string;
  /** null where the source does not count (classic summaries). */
  readonly regions: number | null;
  /** Bytes, committed and reserved. */
  readonly bytes: number;
  /** Bytes; null where the source does not split by state. */
  readonly committed: number | null;
}

export interface FreeBlock {
  readonly base: number;
  /** Bytes. */
  readonly size: number;
}

export interface Budget {
  /** Rows descending by bytes, free memory in its place. */
  readonly usage: readonly BudgetRow[];
  /** Of memory that is not free. */
  readonly type: readonly BudgetRow[];
  readonly state: readonly BudgetRow[];
  /** Bytes committed and reserved. */
  readonly busy: number;
  readonly committed: number;
  readonly reserved: number;
  readonly free: number;
  readonly regions: number;
  readonly largestFree: FreeBlock | null;
  /** What the figures rest on, e.g. `!vadump -v`. */
  readonly source: string;
}

/** Name of the state where a dump does not describe its regions. */
const capturedState = 'captured';

export function budgetOfRegions(regions: RegionTable, usage: UsageMap): Budget {
  const byUsage = new Sums((index) => usage.names[index]!);
  const byType = new Sums((type) => typeText(type) || 'unknown');
  const byState = new Sums((state) => stateText(state) || capturedState);
  let largestFree: FreeBlock | null = null;
  for (let i = 0; i < regions.count; i++) {
    const size = regions.size[i]!;
    const state = regions.state[i]!;
    const committed = isCommitted(state) ? size : 0;
    byUsage.add(usage.of[i]!, size, committed);
    byState.add(state, size, committed);
    if (state !== memFree) byType.add(regions.type[i]!, size, committed);
    else if (largestFree === null || size > largestFree.size) largestFree = { base: regions.base[i]!, size };
  }
  return {
    usage: byUsage.rows(),
    type: byType.rows(),
    state: byState.rows(),
    ...totals(byState.rows()),
    largestFree,
    source: regions.source,
  };
}

export function budgetOfSummary(summary: AddressSummary, source: string): Budget {
  const usage = summary.usage.map(summaryRow);
  const state = summary.state.map(summaryRow);
  const find = (rows: readonly BudgetRow[], name: string) => rows.filter((row) => row.name === name)[0];
  const free = find(usage, 'Free') || find(state, 'MEM_FREE');
  const committed = find(state, 'MEM_COMMIT');
  const reserved = find(state, 'MEM_RESERVE');
  const busyUsage = sum(usage) - (find(usage, 'Free') ? free!.bytes : 0);
  const largest = summary.largest.filter((region) => region.name === 'Free')[0];
  return {
    usage,
    type: summary.type.map(summaryRow),
    state,
    busy: usage.length > 0 ? busyUsage : (committed ? committed.bytes : 0) + (reserved ? reserved.bytes : 0),
    committed: committed ? committed.bytes : 0,
    reserved: reserved ? reserved.bytes : 0,
    free: free ? free.bytes : 0,
    regions: usage.reduce((all, row) => all + (row.regions || 0), 0),
    largestFree: largest ? { base: largest.base, size: largest.bytes } : null,
    source,
  };
}

function summaryRow(row: SummaryRow): BudgetRow {
  return { name: row.name, regions: row.count, bytes: row.bytes, committed: null };
}

function sum(rows: readonly BudgetRow[]): number {
  return rows.reduce((all, row) => all + row.bytes, 0);
}

function totals(byState: readonly BudgetRow[]): Totals {
  const sums = { busy: 0, committed: 0, reserved: 0, free: 0, regions: 0 };
  for (let i = 0; i < byState.length; i++) {
    const row = byState[i]!;
    sums.regions += row.regions || 0;
    sums.committed += row.committed || 0;
    if (row.name === 'MEM_FREE') sums.free += row.bytes;
    else sums.busy += row.bytes;
    if (row.name === 'MEM_RESERVE') sums.reserved += row.bytes;
  }
  return sums;
}

type Totals = Pick<Budget, 'busy' | 'committed' | 'reserved' | 'free' | 'regions'>;

/** Sums by a small number, which is named only when the rows are asked for. */
class Sums {
  private readonly keys: number[] = [];
  private readonly counts: number[] = [];
  private readonly bytes: number[] = [];
  private readonly committed: number[] = [];

  constructor(private readonly nameOf: (key: number) => string) {}

  add(key: number, bytes: number, committed: number): void {
    let at = this.keys.indexOf(key);
    if (at < 0) {
      at = this.keys.length;
      this.keys.push(key);
      this.counts.push(0);
      this.bytes.push(0);
      this.committed.push(0);
    }
    this.counts[at]!++;
    this.bytes[at] = this.bytes[at]! + bytes;
    this.committed[at] = this.committed[at]! + committed;
  }

  rows(): BudgetRow[] {
    const rows = this.keys.map((key, i) => ({
      name: this.nameOf(key),
      regions: this.counts[i]!,
      bytes: this.bytes[i]!,
      committed: this.committed[i]!,
    }));
    return rows.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
  }
}
