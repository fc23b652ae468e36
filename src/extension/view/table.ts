/**
 * What an answer looks like in `dx`: an object of PascalCase properties with one line of text, and tables
 * whose rows are made when somebody looks at them.
 *
 * A table is iterable again and again and lists its own totals as properties, so `dx answer` shows the totals
 * and the first hundred rows, and `dx -g answer` the rows alone. Columns carry the help and the kind of their
 * values; `dx` takes help and radix from the metadata, the command line takes all from `__columns`.
 */

export type ColumnKind =
  /** A virtual address. */
  | 'address'
  /** A size that is itself a name, such as the size of a region: `0x20000`. */
  | 'size'
  /** A sum of bytes. */
  | 'bytes'
  | 'count'
  /** Percent of a whole, 0 to 100, two decimals. */
  | 'percent'
  | 'text'
  /** Text to be typed or pasted as a whole: never cut, never broken. */
  | 'line'
  /** An object or a table. */
  | 'object';

export interface Column {
  /** PascalCase, at most 16 characters: a longer key breaks the column of `dx`. */
  readonly Name: string;
  readonly Kind: ColumnKind;
  readonly Help: string;
  /** Left out first where a line of text has no room for all columns. */
  readonly Detail?: boolean;
}

/**
 * `values` as a person sees them: the listed properties in the order of `columns`, `text()` as display string.
 * A value that is undefined is left out of `dx` by the engine itself.
 */
export function present<T extends object>(
  values: T,
  columns: readonly Column[],
  text: () => string,
): T & { toString(): string } {
  return shape<T>(columns, text)(values);
}

/** Makes presented objects of one kind: all that one call of this makes share a prototype with text and metadata. */
function shape<T extends object>(columns: readonly Column[], text: (values: T) => string) {
  const prototype = {};
  hide(prototype, 'toString', function (this: T) {
    return text(this);
  });
  hide(prototype, '__columns', columns);
  describe(prototype, columns);
  return (values: T): T & { toString(): string } => {
    const shown = Object.create(prototype);
    for (let i = 0; i < columns.length; i++) {
      const name = columns[i]!.Name;
      shown[name] = (values as Record<string, unknown>)[name];
    }
    return shown;
  };
}

export class Table<Row extends object> {
  readonly RowCount: number;

  /**
   * @param makeRow called with 0 to rowCount - 1, each time a row is looked at
   * @param facts totals and remarks, listed as properties in front of the rows; `Text` is the display string
   * and is not listed. For each of them a column may be given in `factColumns` (help, kind).
   */
  constructor(
    columns: readonly Column[],
    rowCount: number,
    makeRow: (index: number) => Row,
    options: TableOptions<Row> = {},
  ) {
    this.RowCount = rowCount;
    const facts = (options.facts || {}) as Record<string, unknown>;
    const self = this as unknown as Record<string, unknown>;
    for (const name of Object.keys(facts)) self[name] = facts[name];
    const rowText = options.rowText || (() => '');
    const shown = shape<Row>(columns, rowText);
    hide(this, '__columns', columns);
    hide(this, '__factColumns', [rowCountColumn].concat((options.factColumns as Column[]) || []));
    hide(this, '__row', (index: number) => shown(makeRow(index)));
    hide(this, 'toString', () => options.text || tableText(rowCount));
    describe(this, [rowCountColumn].concat((options.factColumns as Column[]) || []));
  }

  /** The row at an index, or undefined outside. */
  __at(index: number): (Row & { toString(): string }) | undefined {
    const row = (this as unknown as { __row(index: number): Row & { toString(): string } }).__row;
    return index >= 0 && index < this.RowCount ? row(index) : undefined;
  }

  /** What the rows behind the first `shown` add up to in the first column of bytes; null without such a column. */
  __leftOut(shown: number): LeftOut {
    const columns = (this as unknown as { __columns: readonly Column[] }).__columns;
    const summed = columns.filter((column) => column.Kind === 'bytes')[0];
    const rows = Math.max(0, this.RowCount - shown);
    if (summed === undefined) return { rows, bytes: null };
    let bytes = 0;
    for (let i = shown; i < this.RowCount; i++) {
      bytes += Number((this.__at(i) as unknown as Record<string, unknown>)[summed.Name] || 0);
    }
    return { rows, bytes };
  }

  [Symbol.iterator](): Iterator<Row & { toString(): string }> {
    let next = 0;
    return {
      next: () => {
        const value = this.__at(next++);
        return value === undefined ? { done: true, value: undefined as never } : { done: false, value };
      },
    };
  }
}

interface LeftOut {
  readonly rows: number;
  readonly bytes: number | null;
}

interface TableOptions<Row> {
  /** One line for the table itself. */
  readonly text?: string;
  /** One short line for a row; it is also the row's label in a grid. */
  readonly rowText?: (row: Row) => string;
  readonly facts?: object;
  readonly factColumns?: readonly Column[];
}

const rowCountColumn: Column = { Name: 'RowCount', Kind: 'count', Help: 'Number of rows' };

function tableText(rowCount: number): string {
  return rowCount === 1 ? '1 row' : rowCount + ' rows';
}

/** Sentences as a list that reads as running text where one line is shown; undefined when there are none. */
export function sentences(items: readonly string[]): readonly string[] | undefined {
  if (items.length === 0) return undefined;
  const list = items.slice();
  Object.defineProperty(list, 'toString', { value: () => list.join(' '), enumerable: false });
  return list;
}

/** Metadata for `dx`: Help for every column, and radix 10 for what a person counts. */
function describe(target: object, columns: readonly Column[]): void {
  const descriptor: Record<string, object> = {};
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i]!;
    const decimal = column.Kind === 'count' || column.Kind === 'percent';
    descriptor[column.Name] = decimal ? { Help: column.Help, PreferredRadix: 10 } : { Help: column.Help };
  }
  describeKeys(target, descriptor);
}

/** Metadata of the keys of an object, where the provider knows metadata. */
export function describeKeys(target: object, descriptor: Readonly<Record<string, object>>): void {
  const key = (Symbol as { metadataDescriptor?: symbol }).metadataDescriptor;
  if (key === undefined) return;
  Object.defineProperty(target, key, { value: descriptor, configurable: true });
}

function hide(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: false, configurable: true });
}
