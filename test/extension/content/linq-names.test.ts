/**
 * A total of a table must not be called like a method that the debugger gives to everything that can be iterated: it would
 * hide the method, and `.Where(…)` or `.First()` would fail over that answer.
 */
import { expect, test } from 'vitest';
import { findString } from '../../../src/extension/questions/find-string.js';
import { strings } from '../../../src/extension/questions/strings.js';

const methods =
  'Aggregate All AllNonError Any Average Concat Contains Count Distinct Except First FirstNonError Flatten GroupBy Intersect Join Last Max Min OrderBy OrderByDescending Select SequenceEqual Single Skip SkipWhile Sum Take TakeWhile Union Where Zip'.split(
    ' ',
  );

test.each([findString, strings])('$name', ({ example }) => {
  const totals = example.output.map((line) => /^ {4}([A-Z]\w*) +: /.exec(line)?.[1]);
  expect(totals).toContain('Place');
  expect(totals.filter((name) => name !== undefined && methods.includes(name))).toEqual([]);
});
