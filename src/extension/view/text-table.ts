/** A table as plain lines, for the command window: what `.scriptrun` prints. Numbers right, text left. */
import { addressText, bytes, count, hex, percent, plain } from './format';
import type { Column, ColumnKind, Table } from './table';

/** The first `top` rows under a header, each line ending in its last character that is no blank. */
export function textTable<Row extends object>(
  table: Table<Row>,
  columns: readonly Column[],
  top: number,
  pointerSize: 4 | 8,
): string[] {
  const cells: string[][] = [columns.map((column) => column.Name)];
  for (let i = 0; i < Math.min(top, table.RowCount); i++) {
    const row = table.__at(i) as unknown as Record<string, unknown>;
    cells.push(columns.map((column) => cell(row[column.Name], column.Kind, pointerSize)));
  }
  const widths = columns.map((_, c) => cells.reduce((widest, line) => Math.max(widest, line[c]!.length), 0));
  return cells.map((line) =>
    line
      .map((text, c) => pad(text, widths[c]!, columns[c]!.Kind === 'text'))
      .join('  ')
      .replace(/\s+$/, ''),
  );
}

function cell(value: unknown, kind: ColumnKind, pointerSize: 4 | 8): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'number') return plain(String(value));
  if (kind === 'address') return addressText(value, pointerSize);
  if (kind === 'size') return hex(value);
  if (kind === 'bytes') return bytes(value);
  return kind === 'percent' ? percent(value) : count(value);
}

function pad(text: string, width: number, left: boolean): string {
  let blanks = '';
  while (blanks.length + text.length < width) blanks += ' ';
  return left ? text + blanks : blanks + text;
}
