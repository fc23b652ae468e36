/**
 * The grid form of dx (`-g`): a row for each item, a column for each key or item of any row, in the order of first
 * appearance.
 *
 * A column is as wide as its widest text plus a margin, at most the limit (60, or what `-gc` says). A longer text
 * is cut with DML on; with DML off the engine prints just `...` there and the row loses its alignment.
 * With DML off the engine also leaves headers, and only them, escaped for DML, after it has measured them.
 */
import { ModelError, type ModelValue, none } from '../../provider/model.js';
import { type Child, itemChildren, keyChildren } from './children.js';
import { isIterable } from './collection.js';
import { formatWith, shownText } from './display.js';
import type { Format } from './format.js';
import { defaultLimit, hasDetails, type ListingOptions, mostItems } from './listing.js';

interface Cell {
  readonly text: string;
  /** Characters that the column must have for this cell. */
  readonly needs: number;
  readonly expandable: boolean;
}

interface Row {
  readonly label: Cell;
  readonly cells: ReadonlyMap<string, Cell>;
}

const margin = 3;
const leastWidth = 5;
const defaultCellLimit = 60;
const leastCellLimit = 8;
const placeholder = '{...}';
/** Behind the name of a column for each time that it was there already; no name of a key holds it. */
const again = '\0';
const blank: Cell = { text: '', needs: 0, expandable: false };

/**
 * @param cellLimit number after `-gc`; 0 or undefined: the default
 * @throws ModelError when the value cannot be iterated
 */
export function grid(
  value: ModelValue,
  format: Format,
  options: ListingOptions,
  cellLimit: number | undefined,
): string[] {
  if (!isIterable(value)) throw new ModelError('Grid display requires an iterable object!');
  const rows = rowsOf(value, format, options);
  if (rows.length === 0) {
    return ['Warning: The specified container expression is empty.  There is no grid to display.'];
  }
  const limit = cellLimit ? Math.max(leastCellLimit, cellLimit) : defaultCellLimit;
  return drawn(rows, limit, options.dml);
}

function rowsOf(value: ModelValue, format: Format, options: ListingOptions): Row[] {
  const rows: Row[] = [];
  const limit = options.unlimited ? mostItems : (options.limit ?? defaultLimit);
  let shown = 0;
  for (const item of itemChildren(value, format, options)) {
    if (shown++ >= limit) {
      rows.push({ label: labelled('[...]', undefined), cells: new Map() });
      break;
    }
    const row = rowOf(item, format, options);
    if (row !== undefined) rows.push(row);
  }
  return rows;
}

/** A row with an unnamed key cannot be drawn and is left out. */
function rowOf(item: Child, format: Format, options: ListingOptions): Row | undefined {
  const own = formatWith(item.value.metadata, format);
  const cells = new Map<string, Cell>();
  for (const child of cellsUnder(item.value, own, options)) {
    if (child.label === '') return undefined;
    // The same name of another parent model is a column of its own.
    let column = child.label;
    while (cells.has(column)) column += again;
    cells.set(column, cellOf(child.value, own));
  }
  return { label: labelled(item.label, shownText(item.value, own)), cells };
}

function cellsUnder(value: ModelValue, format: Format, options: ListingOptions): Child[] {
  const children = keyChildren(value, options.verbose);
  let shown = 0;
  for (const item of itemChildren(value, format, { skip: 0, verbose: options.verbose })) {
    if (shown++ === defaultLimit) {
      children.push({ label: '[...]', value: none });
      break;
    }
    children.push(item);
  }
  return children;
}

function labelled(label: string, text: string | undefined): Cell {
  if (text === undefined) return { text: label, needs: label.length + margin, expandable: false };
  const whole = `${label} : ${text}`;
  return { text: whole, needs: whole.length, expandable: false };
}

function cellOf(value: ModelValue, inherited: Format): Cell {
  const expandable = hasDetails(value);
  const text = shownText(value, formatWith(value.metadata, inherited));
  if (text !== undefined) return { text, needs: text.length + margin, expandable };
  if (value.kind !== 'object' && !expandable) return blank;
  return { text: placeholder, needs: placeholder.length, expandable };
}

interface Column {
  readonly header: string;
  readonly width: number;
}

function drawn(rows: readonly Row[], limit: number, dml: boolean): string[] {
  const names = new Set<string>();
  for (const row of rows) for (const name of row.cells.keys()) names.add(name);
  const label: Column = {
    header: '',
    width: width(
      0,
      rows.map((row) => row.label),
      limit,
    ),
  };
  const columns = [...names].map((name) => {
    const cells = rows.map((row) => row.cells.get(name) ?? blank);
    const title = name.replaceAll(again, '');
    const marked = dml && cells.some((cell) => cell.expandable) ? `(+) ${title}` : title;
    const header = marked.slice(0, limit);
    return { header, width: width(Math.max(leastWidth, header.length), cells, limit) };
  });
  const header = line(
    [label, ...columns].map(({ header, width }) => header.padEnd(width)),
    '= ',
  );
  const rule = '='.repeat(header.length);
  const shownHeader = dml ? header : escapedForDml(header);
  const place = (cell: Cell, column: Column) => fitted(cell.text, column.width, limit, dml);
  const body = rows.map((row) => {
    const cells = [...names].map((name, at) => place(row.cells.get(name) ?? blank, columns[at]!));
    return line([place(row.label, label), ...cells], '- ');
  });
  return [rule, shownHeader, rule, ...body, rule];
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapedForDml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}

function width(least: number, cells: readonly Cell[], limit: number): number {
  let widest = least;
  for (const cell of cells) if (cell.needs > widest) widest = cell.needs;
  return Math.min(limit, widest) + 1;
}

function fitted(text: string, width: number, limit: number, dml: boolean): string {
  if (text.length <= limit) return text.padEnd(width);
  return dml ? `${text.slice(0, limit - 3)}...`.padEnd(width) : '... ';
}

function line(cells: readonly string[], separator: string): string {
  return `= ${cells.join(separator)}=`;
}
