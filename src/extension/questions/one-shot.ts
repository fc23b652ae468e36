/**
 * What `.scriptrun` prints: the region-size histogram, the heaps and the top findings, for somebody who has not yet
 * asked anything. It asks the same questions and shows the beginnings of the answers.
 */
import { openDebuggee } from '../debuggee/open';
import { bytes, plain } from '../view/format';
import type { Column, Table } from '../view/table';
import { textTable } from '../view/text-table';
import type { AskByName } from './question';

const rowsShown = 15;
const heapsShown = 5;
const findingsShown = 3;

export function oneShotText(ask: AskByName): string[] {
  const histogram = ask('regionHistogram', []) as object;
  const heaps = ask('heaps', []) as object;
  return tableLines('Allocations by size', 'regionHistogram', histogram, rowsShown).concat(
    '',
    tableLines('Heaps', 'heaps', heaps, heapsShown),
    sumLine(heaps),
    '',
    findingLines(ask('leakSummary', []) as Summary),
    '',
    more,
  );
}

const more = 'dx @$scriptContents.leakHelp() lists what can be asked.';

function tableLines(title: string, question: string, answer: object, rows: number): string[] {
  const columns = (answer as { __columns?: readonly Column[] }).__columns;
  const table = answer as Table<object>;
  if (table.RowCount === undefined || columns === undefined) return [`${title}: ${plain(String(answer))}`];
  const chosen = columns.filter((column) => !column.Detail);
  const body = textTable(table, chosen, rows, openDebuggee().target.pointerSize);
  return [title, ''].concat(body, leftOut(table, question, rows));
}

/** The loud line about what is not shown. */
function leftOut(table: Table<object>, question: string, shown: number): string[] {
  const left = table.__leftOut(shown);
  if (left.rows === 0) return [];
  return [`${left.rows} further rows with ${bytes(left.bytes || 0)}: dx -g @$scriptContents.${question}()`];
}

/** Every committed byte of the heaps, where they were walked. */
function sumLine(heaps: object): string[] {
  const { AddsUp } = heaps as { AddsUp?: string };
  return AddsUp === undefined ? [] : [plain(AddsUp)];
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
