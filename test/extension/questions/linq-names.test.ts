/**
 * A total of a table must not be called like a method that the debugger gives to everything that can be iterated: it would
 * hide the method, and `.Where(…)` or `.First()` would fail over that answer.
 */
import { describe, expect, test } from 'vitest';
import { questions } from '../../../src/extension/questions/index.js';

const methods =
  'Aggregate All AllNonError Any Average Concat Contains Count Distinct Except First FirstNonError Flatten GroupBy Intersect Join Last Max Min OrderBy OrderByDescending Select SequenceEqual Single Skip SkipWhile Sum Take TakeWhile Union Where Zip'.split(
    ' ',
  );

describe('totals of answers hide no method', () => {
  test.each([...questions])('$name', ({ example }) => {
    const totals = example.output.map((line) => /^ {4}([A-Z]\w*) +: /.exec(line)?.[1]);
    expect(totals.filter((name) => name !== undefined && methods.includes(name))).toEqual([]);
  });

  test('some have totals', () => {
    expect(questions.some(({ example }) => example.output.some((line) => / {4}RowCount /.test(line)))).toBe(
      true,
    );
  });
});
