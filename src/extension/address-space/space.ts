/**
 * The address space of the target, worked out once: regions, allocations, usage and budget.
 *
 * Over a log each part may be missing. A recorded `!address -summary` covers the whole address space, so it
 * gives the budget; the recorded rows, often a part, give regions and allocations.
 */
import type { Debuggee, Known, RegionTable } from '../debuggee/debuggee';
import { recorded } from '../debuggee/recorded';
import { type AddressSummary, parseAddressSummary } from '../text/address-summary';
import { type AllocationTable, joinAllocations } from './allocations';
import { type Budget, budgetOfRegions, budgetOfSummary } from './budget';
import { classifyUsage, type UsageMap } from './usage';

export interface Layout {
  readonly regions: RegionTable;
  readonly allocations: AllocationTable;
  readonly usage: UsageMap;
}

export interface AddressSpace {
  /** null when no regions are listed (a log with a summary only). */
  readonly layout: Layout | null;
  readonly budget: Budget;
  /** Committed bytes that the listed regions do not cover; 0 when the list is complete. */
  readonly notListed: number;
  readonly caveats: readonly string[];
}

export function addressSpaceOf(debuggee: Debuggee): Known<AddressSpace> {
  const regions = debuggee.regions();
  // What is not known now may be known to the next question: an extension can be loaded in between.
  if (!regions.known) return spaceWithoutRegions(debuggee, regions.why);
  return debuggee.once('address space', () => spaceOf(debuggee, regions.value, regions.caveats));
}

function spaceWithoutRegions(debuggee: Debuggee, why: string): Known<AddressSpace> {
  const summary = recordedSummary(debuggee);
  if (summary === null) return { known: false, why };
  const budget = budgetOfSummary(summary.parsed, summary.source);
  const value = { layout: null, budget, notListed: budget.committed, caveats: summary.caveats };
  return { known: true, value, caveats: summary.caveats };
}

function spaceOf(debuggee: Debuggee, regions: RegionTable, reported: readonly string[]): Known<AddressSpace> {
  const summary = recordedSummary(debuggee);
  const allocations = joinAllocations(regions);
  const usage = classifyUsage(debuggee, regions, allocations);
  const own = budgetOfRegions(regions, usage);
  const budget =
    summary !== null && !regions.complete ? budgetOfSummary(summary.parsed, summary.source) : own;
  const caveats = reported.concat(usage.caveats, summary === null ? [] : summary.caveats);
  const notListed = Math.max(0, budget.committed - own.committed);
  const value = { layout: { regions, allocations, usage }, budget, notListed, caveats };
  return { known: true, value, caveats };
}

interface RecordedSummary {
  readonly parsed: AddressSummary;
  readonly source: string;
  readonly caveats: readonly string[];
}

/** The last `!address -summary` of a log that has rows; null for any other target. */
export function recordedSummary(debuggee: Debuggee): RecordedSummary | null {
  const summaries = recorded(debuggee, /^!address -summary/);
  for (let i = summaries.length - 1; i >= 0; i--) {
    const recording = summaries[i]!;
    const parsed = parseAddressSummary(recording.lines);
    if (parsed.usage.length === 0 && parsed.state.length === 0) continue;
    const caveats = parsed.rejected.map(
      (row) => 'Row of the summary that contradicts itself, left out: ' + row.trim(),
    );
    return { parsed, source: '`!address -summary` in line ' + recording.line, caveats };
  }
  return null;
}
