import { describe, expect, test } from 'vitest';
import { type Column, present, Table } from '../../../src/extension/view/table.js';

const columns: Column[] = [
  { Name: 'Size', Kind: 'size', Help: 'Bytes of one' },
  { Name: 'Count', Kind: 'count', Help: 'How many' },
];

function sample(made: number[] = []) {
  const makeRow = (i: number) => {
    made.push(i);
    return { Count: i, Size: 0x1000 * i };
  };
  return new Table(columns, 3, makeRow, { facts: { Bytes: 0x3000 }, rowText: (row) => `${row.Count} rows` });
}

describe('a table', () => {
  test('makes a row when it is looked at, and starts again', () => {
    const made: number[] = [];
    const table = sample(made);
    expect(made).toEqual([]);
    const rows = table[Symbol.iterator]();
    expect(rows.next().value?.Size).toBe(0);
    expect(made).toEqual([0]);
    expect([...table].map((row) => row.Size)).toEqual([0, 0x1000, 0x2000]);
    expect([...table]).toHaveLength(3);
  });

  test('lists totals as its own properties and hides the rest', () => {
    expect(Object.keys(sample())).toEqual(['RowCount', 'Bytes']);
    const listed: string[] = [];
    for (const key in sample()) if (!key.startsWith('__')) listed.push(key);
    expect(listed).toEqual(['RowCount', 'Bytes']);
  });

  test('rows have the keys of the columns, in that order, and their own text', () => {
    const row = [...sample()][2]!;
    expect(Object.keys(row)).toEqual(['Size', 'Count']);
    expect(String(row)).toBe('2 rows');
  });

  test('describes its columns to dx where the provider has metadata', () => {
    const key = Symbol('metadataDescriptor');
    Object.defineProperty(Symbol, 'metadataDescriptor', { value: key, configurable: true });
    try {
      const row = [...sample()][0] as unknown as Record<symbol, unknown>;
      expect(row[key]).toEqual({
        Size: { Help: 'Bytes of one' },
        Count: { Help: 'How many', PreferredRadix: 10 },
      });
    } finally {
      Reflect.deleteProperty(Symbol, 'metadataDescriptor');
    }
  });
});

test('a presented object has its columns in order and one line of text', () => {
  const shown = present({ Count: 2, Size: 1 }, columns, () => 'two of one');
  expect(Object.keys(shown)).toEqual(['Size', 'Count']);
  expect(String(shown)).toBe('two of one');
});
