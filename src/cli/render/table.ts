/** A table for a terminal: typed columns, no frame, and the line that says what was left out. */
import Table from 'cli-table3';
import pc from 'picocolors';
import { type CellStyle, cellText, isRightAligned, type ShownColumn } from './cells.js';
import { frameless } from './frame.js';
import { type Answer, columnsOf, leftOut, rowsOf } from './shape.js';

export function tableText(
  table: Answer & Iterable<Answer> & { RowCount: number },
  top: number,
  style: CellStyle,
): string {
  const rows = rowsOf(table, top);
  const columns = columnsOf(table).filter((column) => rows.some((row) => isShown(row[column.Name])));
  const printed = new Table({
    head: columns.map((column) => pc.bold(column.Name)),
    colAligns: columns.map((column) => (isRightAligned(column.Kind) ? 'right' : 'left')),
    chars: frameless,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  for (const row of rows) printed.push(columns.map((column) => columnText(row, column, style)));
  const lines = printed
    .toString()
    .split('\n')
    .map((line) => `  ${line}`.trimEnd());
  return [...lines, ...remainder(table, rows.length, style)].join('\n');
}

function isShown(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function columnText(row: Answer, column: ShownColumn, style: CellStyle): string {
  const value = row[column.Name];
  return typeof value === 'object' && value !== null
    ? style.format.plain(String(value))
    : cellText(value, column.Kind, style);
}

function remainder(
  table: Answer & Iterable<Answer> & { RowCount: number },
  shown: number,
  style: CellStyle,
): string[] {
  if (shown >= table.RowCount) return [];
  const { rows, bytes } = leftOut(table, shown);
  const sum = bytes === null ? '' : `, ${style.format.bytes(bytes)}`;
  return [pc.dim(`  ${style.format.count(rows)} more rows${sum} not shown; --top 0 shows all`)];
}
