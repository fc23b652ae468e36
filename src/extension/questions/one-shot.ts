/**
 * What `.scriptrun` prints: the region-size histogram and the top findings, for somebody who has not yet asked
 * anything. It asks the same questions and shows the beginnings of the answers.
 */
import { openDebuggee } from '../debuggee/open';
import { bytes, plain } from '../view/format';
import type { Column, Table } from '../view/table';
import { textTable } from '../view/text-table';
import type { AskByName } from './question';

const rowsShown = 15;
const findingsShown = 3;

export function oneShotText(ask: AskByName): string[] {
  const lines = histogramLines(ask('regionHistogram', []) as object);
  return lines.concat('', findingLines(ask('leakSummary', []) as Summary), '', more);
}

const more = 'dx @$scriptContents.leakHelp() lists what can be asked.';

function histogramLines(answer: object): string[] {
  const columns = (answer as { __columns?: readonly Column[] }).__columns;
  const table = answer as Table<{ Bytes: number }>;
  if (table.RowCount === undefined || columns === undefined) return [`Regions: ${plain(String(answer))}`];
  const chosen = columns.filter((column) => !column.Detail);
  const lines = ['Allocations by size', ''];
  const body = textTable(table, chosen, rowsShown, openDebuggee().target.pointerSize);
  return lines.concat(body, leftOut(table));
}

/** The loud line about what is not shown. */
function leftOut(table: Table<{ Bytes: number }>): string[] {
  const left = table.__leftOut(rowsShown);
  if (left.rows === 0) return [];
  return [
    `${left.rows} further rows with ${bytes(left.bytes || 0)}: dx -g @$scriptContents.regionHistogram()`,
  ];
}

interface Summary {
  readonly Findings: readonly { readonly Next: readonly object[] }[];
}

function findingLines(summary: Summary): string[] {
  const lines = ['Findings', ''];
  const findings = summary.Findings;
  for (let i = 0; i < Math.min(findingsShown, findings.length); i++) {
    lines.push(plain(String(findings[i])));
    const next = findings[i]!.Next[0];
    if (next !== undefined) lines.push(`    ${plain(String(next))}`);
  }
  const hidden = findings.length - findingsShown;
  if (hidden > 0) lines.push(`${hidden} further findings: dx @$scriptContents.leakSummary()`);
  return lines;
}
