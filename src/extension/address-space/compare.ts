/**
 * Usage by usage where our own classification and `!address -summary` disagree: in a debugger two independent
 * counts of the same memory. Compared only where the list of regions is complete.
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

interface Comparison {
  readonly differences: readonly Difference[];
  /** Where the summary comes from, as the end of a sentence. */
  readonly source: string;
}

/**
 * null where there is nothing to compare.
 * @param run where no summary was recorded, asks the debugger for one
 */
export function compareWithSummary(debuggee: Debuggee, space: AddressSpace, run: boolean): Comparison | null {
  if (space.layout === null || !space.layout.regions.complete) return null;
  const theirs = summaryAtHand(debuggee, run);
  if (theirs === null) return null;
  const names = space.budget.usage.concat(theirs.usage).map((row) => row.name);
  const differences = names
    .filter((name, i) => names.indexOf(name) === i)
    .map((usage) => ({
      usage,
      here: bytesOf(space.budget.usage, usage),
      printed: bytesOf(theirs.usage, usage),
    }))
    .filter((difference) => difference.here !== difference.printed);
  return { differences, source: theirs.source };
}

function summaryAtHand(debuggee: Debuggee, run: boolean): Budget | null {
  const recorded = recordedSummary(debuggee);
  if (recorded !== null) return budgetOfSummary(recorded.parsed, recorded.source);
  if (!run || debuggee.target.kind === 'log') return null;
  const output = debuggee.run('!address -summary');
  const parsed = parseAddressSummary(output.lines);
  return parsed.usage.length === 0 ? null : budgetOfSummary(parsed, sourceOf(debuggee));
}

/** Where Leakscope itself answers `!address`, `version` says so; that is no second opinion. */
function sourceOf(debuggee: Debuggee): string {
  const isOurs = debuggee
    .run('version')
    .lines.some((line) => /^Simulated debugger|^Answered by Leakscope: .*!address/.test(line));
  return isOurs
    ? "an !address -summary that is Leakscope's own reading of the same memory and no second opinion: ask WinDbg for one"
    : '!address -summary of the debugger';
}

function bytesOf(rows: readonly BudgetRow[], name: string): number {
  const row = rows.filter((candidate) => candidate.name === name)[0];
  return row === undefined ? 0 : row.bytes;
}
