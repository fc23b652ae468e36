/**
 * The memory budget: every byte once, by usage, by type and by state.
 *
 * Two sources give the same figures: the regions, or a recorded `!address -summary`. Whatever a source does
 * not cover is a figure of its own, never silently missing.
 */
import type { RegionTable } from '../debuggee/debuggee';
import type { AddressSummary, SummaryRow } from '../text/address-summary';
import { isCommitted, memFree, stateText, typeText } from './flags';
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
  const byUsage = new Sums();
  const byType = new Sums();
  const byState = new Sums();
  let largestFree: FreeBlock | null = null;
  for (let i = 0; i < regions.count; i++) {
    const size = regions.size[i]!;
    const state = regions.state[i]!;
    const committed = isCommitted(state) ? size : 0;
    byUsage.add(usage.names[usage.of[i]!]!, size, committed);
    byState.add(stateText(state) || capturedState, size, committed);
    if (state !== memFree) byType.add(typeText(regions.type[i]!) || 'unknown', size, committed);
    else if (largestFree === null || size > largestFree.size) largestFree = { base: regions.base[i]!, size };
  }
  return {
    usage: byUsage.rows(),
    type: byType.rows(),
    state: byState.rows(),
    ...totals(byState),
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

function totals(byState: Sums): Pick<Budget, 'busy' | 'committed' | 'reserved' | 'free' | 'regions'> {
  const committed = byState.bytesOf('MEM_COMMIT') + byState.bytesOf(capturedState);
  const free = byState.bytesOf('MEM_FREE');
  let busy = 0;
  let regions = 0;
  for (const row of byState.rows()) {
    if (row.name !== 'MEM_FREE') busy += row.bytes;
    regions += row.regions || 0;
  }
  return { busy, committed, reserved: byState.bytesOf('MEM_RESERVE'), free, regions };
}

/** Sums by name. */
class Sums {
  private readonly names: string[] = [];
  private readonly index: Record<string, number> = {};
  private readonly counts: number[] = [];
  private readonly bytes: number[] = [];
  private readonly committed: number[] = [];

  add(name: string, bytes: number, committed: number): void {
    let at = this.index[name];
    if (at === undefined) {
      at = this.names.length;
      this.index[name] = at;
      this.names.push(name);
      this.counts.push(0);
      this.bytes.push(0);
      this.committed.push(0);
    }
    this.counts[at]!++;
    this.bytes[at] = this.bytes[at]! + bytes;
    this.committed[at] = this.committed[at]! + committed;
  }

  bytesOf(name: string): number {
    const at = this.index[name];
    return at === undefined ? 0 : this.bytes[at]!;
  }

  rows(): BudgetRow[] {
    const rows = this.names.map((name, i) => ({
      name,
      regions: this.counts[i]!,
      bytes: this.bytes[i]!,
      committed: this.committed[i]!,
    }));
    return rows.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
  }
}
