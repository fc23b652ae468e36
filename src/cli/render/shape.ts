/**
 * What an answer of the script is made of, read from outside: properties in the order of `dx`, and rows.
 *
 * Answers live in the script's own context, so nothing here relies on classes; the hidden `__columns` and
 * `__factColumns` carry the kinds of the values.
 */
import type { ShownColumn } from './cells.js';

export type Answer = Record<string, unknown>;
export type AnswerTable = Answer &
  Iterable<Answer> & {
    readonly RowCount: number;
    /** What the rows behind the first `shown` add up to; null where no column is of kind bytes. */
    __leftOut(shown: number): { rows: number; bytes: number | null };
  };

/** Enumerable properties, own and inherited, that are data: what `dx` lists. */
export function propertiesOf(answer: Answer): string[] {
  const names: string[] = [];
  for (const name in answer) {
    if (!name.startsWith('__') && typeof answer[name] !== 'function') names.push(name);
  }
  return names;
}

export function isTable(answer: unknown): answer is AnswerTable {
  return isObject(answer) && typeof answer.RowCount === 'number' && Symbol.iterator in answer;
}

export function isObject(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null;
}

/** The first `top` rows; all of them for 0. */
export function rowsOf(table: Iterable<Answer>, top: number): Answer[] {
  const rows: Answer[] = [];
  for (const row of table) {
    if (top > 0 && rows.length === top) break;
    rows.push(row);
  }
  return rows;
}

/** Columns of the rows of a table. */
export function columnsOf(answer: Answer): readonly ShownColumn[] {
  return (answer.__columns as readonly ShownColumn[] | undefined) ?? [];
}

export function kindOfFact(answer: Answer, name: string): string {
  const columns = (answer.__factColumns ?? answer.__columns ?? []) as readonly ShownColumn[];
  return columns.find((column) => column.Name === name)?.Kind ?? 'text';
}
