/**
 * The rows of a table for a terminal: typed columns, no frame, and the lines that say what was left out.
 *
 * Columns that the width has no room for are left out, details first, and named; a cell is never cut or broken. Rows
 * that hold a line to be copied, or long prose, are shown as blocks instead.
 */
import Table from 'cli-table3';
import { blockLines, needsBlocks } from './blocks.js';
import { cellText, isBlank, isRightAligned, type ShownCells, type ShownColumn, type Style } from './cells.js';
import { frameless } from './frame.js';
import { type AnswerTable, columnsOf, rowsOf } from './shape.js';

const margin = '  ';
const gap = '  ';

/** cli-table3 compares rows with each other: many at once take it minutes. */
const rowsAtOnce = 200;

export function tableLines(table: AnswerTable, style: Style): string[] {
  const rows = rowsOf(table, style.top);
  const cells = columnsOf(table)
    .filter((column) => rows.some((row) => !isBlank(row[column.Name])))
    .map((column) => shownCells(column, rows, style));
  const lines = needsBlocks(cells) ? blockLines(cells, style) : rowLines(cells, rows.length, style);
  return [...lines, ...remainder(table, rows.length, style)];
}

function shownCells(column: ShownColumn, rows: readonly Record<string, unknown>[], style: Style): ShownCells {
  const texts = rows.map((row) => cellText(row[column.Name], column.Kind, style));
  const width = texts.reduce((widest, text) => Math.max(widest, widthOf(text)), column.Name.length);
  return { column, texts, width };
}

/** A character outside ASCII may be twice as wide; a blank too many does no harm. */
function widthOf(text: string): number {
  return text.length + (text.match(/[^\x00-\x7f]/g)?.length ?? 0);
}

function rowLines(cells: readonly ShownCells[], rowCount: number, style: Style): string[] {
  const fitting = style.wide ? cells : fittingCells(cells, style.width);
  const lines: string[] = [];
  for (let from = 0; from === 0 || from < rowCount; from += rowsAtOnce)
    lines.push(...printedRows(fitting, from, Math.min(from + rowsAtOnce, rowCount), style));
  if (fitting.length < cells.length) {
    const names = cells.filter((one) => !fitting.includes(one)).map((one) => one.column.Name);
    lines.push(style.paint.dim(`${margin}columns not shown: ${names.join(', ')}; --wide shows all`));
  }
  return lines;
}

/** Details go first, from the left; then what stands furthest right. The first two columns always stay. */
function fittingCells(cells: readonly ShownCells[], width: number): ShownCells[] {
  const details = cells.filter((one) => one.column.Detail);
  const others = cells.filter((one, i) => i > 1 && !one.column.Detail).reverse();
  const kept = [...cells];
  for (const next of [...details, ...others]) {
    if (totalWidth(kept) <= width) break;
    kept.splice(kept.indexOf(next), 1);
  }
  return kept;
}

function totalWidth(cells: readonly ShownCells[]): number {
  return cells.reduce((sum, one) => sum + one.width + gap.length, margin.length - gap.length);
}

function printedRows(cells: readonly ShownCells[], from: number, to: number, style: Style): string[] {
  const printed = new Table({
    ...(from === 0 && { head: cells.map(({ column }) => style.paint.bold(column.Name)) }),
    colAligns: cells.map(({ column }) => (isRightAligned(column.Kind) ? 'right' : 'left')),
    colWidths: cells.map(({ width }) => width),
    chars: { ...frameless, middle: gap },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  for (let i = from; i < to; i++) printed.push(cells.map(({ texts }) => texts[i]!));
  return printed
    .toString()
    .split('\n')
    .map((line) => `${margin}${line}`.trimEnd());
}

function remainder(table: AnswerTable, shown: number, { format, paint }: Style): string[] {
  if (shown >= table.RowCount) return [];
  const { rows, bytes } = table.__leftOut(shown);
  const sum = bytes === null ? '' : `, ${format.bytes(bytes)}`;
  const what = rows === 1 ? '1 more row' : `${format.count(rows)} more rows`;
  return [paint.dim(`${margin}${what}${sum} not shown; --top 0 shows all`)];
}
