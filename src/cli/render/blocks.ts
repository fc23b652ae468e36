/**
 * Rows as blocks: the short values in one line, below it each long one. A line to be copied stands alone and unbroken,
 * however long it is; prose is broken at blanks.
 */
import type { ShownCells, Style } from './cells.js';
import { wrapped } from './wrap.js';

/** The widest text that is still read in a column. */
const longestCell = 60;

/** A line that is typed or pasted as a whole. */
const isLine = ({ column }: ShownCells): boolean => column.Kind === 'line';

const isLong = (cells: ShownCells): boolean =>
  isLine(cells) || (cells.column.Kind === 'text' && cells.width > longestCell);

export function needsBlocks(cells: readonly ShownCells[]): boolean {
  return cells.some(isLong);
}

export function blockLines(cells: readonly ShownCells[], style: Style): string[] {
  const short = cells.filter((one) => !isLong(one));
  const long = cells.filter(isLong);
  const rowCount = cells[0]?.texts.length ?? 0;
  return Array.from({ length: rowCount }, (_, row) => [
    `  ${style.paint.bold(short.map((one) => shortText(one, row)).join(', '))}`,
    ...long.flatMap((one) => longLines(one, row, style)),
  ]).flat();
}

/** yes and no say nothing without the name of their column. */
function shortText({ column, texts }: ShownCells, row: number): string {
  const text = texts[row]!;
  const name = column.Name.toLowerCase();
  return text === 'yes' ? name : text === 'no' ? `not ${name}` : text;
}

function longLines(cells: ShownCells, row: number, { width, paint }: Style): string[] {
  const text = cells.texts[row]!;
  if (text === '') return [];
  return isLine(cells) ? [`    ${paint.cyan(text)}`] : wrapped(text, width, '    ', '    ');
}
