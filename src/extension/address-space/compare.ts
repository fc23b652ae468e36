/**
 * Usage by usage where our own classification and `!address -summary` disagree: two independent counts of the
 * same memory. Compared only where the list of regions is complete.
 */
import type { Debuggee } from '../debuggee/debuggee';
import { parseAddressSummary } from '../text/address-summary';
import { type Budget, type BudgetRow, budgetOfSummary } from './budget';
import { type AddressSpace, recordedSummary } from './space';

interface Difference {
  readonly usage: string;
  /** Bytes by our own classification. */
  readonly here: number;
  /** Bytes in the summary. */
  readonly printed: number;
}

/**
 * null where there is nothing to compare.
 * @param run where no summary was recorded, asks the debugger for one
 */
export function compareWithSummary(
  debuggee: Debuggee,
  space: AddressSpace,
  run: boolean,
): readonly Difference[] | null {
  if (space.layout === null || !space.layout.regions.complete) return null;
  const theirs = summaryAtHand(debuggee, run);
  if (theirs === null) return null;
  const names = space.budget.usage.concat(theirs.usage).map((row) => row.name);
  return names
    .filter((name, i) => names.indexOf(name) === i)
    .map((usage) => ({
      usage,
      here: bytesOf(space.budget.usage, usage),
      printed: bytesOf(theirs.usage, usage),
    }))
    .filter((difference) => difference.here !== difference.printed);
}

function summaryAtHand(debuggee: Debuggee, run: boolean): Budget | null {
  const recorded = recordedSummary(debuggee);
  if (recorded !== null) return budgetOfSummary(recorded.parsed, recorded.source);
  if (!run || debuggee.target.kind === 'log') return null;
  const output = debuggee.run('!address -summary');
  const parsed = parseAddressSummary(output.lines);
  return parsed.usage.length === 0 ? null : budgetOfSummary(parsed, '!address -summary');
}

function bytesOf(rows: readonly BudgetRow[], name: string): number {
  const row = rows.filter((candidate) => candidate.name === name)[0];
  return row === undefined ? 0 : row.bytes;
}
