/** JSON is written in pieces, rows as they are made; together they are what one text would be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerToJson, writeJson } from '../../src/cli/render/json.js';

function written(answer: unknown, top: number): { pieces: string[]; text: string } {
  const pieces: string[] = [];
  writeJson(answer, top, (piece) => pieces.push(piece));
  return { pieces, text: pieces.join('') };
}

const whole = (answer: unknown, top: number) => `${JSON.stringify(answerToJson(answer, top), null, 2)}\n`;

/** As the script's tables look from outside. */
function table(rows: readonly object[], facts: object = {}) {
  const leftOut = (shown: number) => ({ rows: rows.length - shown, bytes: 7 });
  const shown = { RowCount: rows.length, ...facts };
  Object.defineProperty(shown, '__leftOut', { value: leftOut });
  Object.defineProperty(shown, Symbol.iterator, { value: () => rows[Symbol.iterator]() });
  return shown;
}

describe('what is written is what one text would be', () => {
  it('whatever rows and facts hold', () => {
    const row = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant(undefined)));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), row, fc.nat(14), (rows, facts, top) => {
        const answer = table(rows, { ...facts, Inner: table(rows) });
        expect(written(answer, top).text).toBe(whole(answer, top));
      }),
    );
  });

  it.each([[{ Verdict: 'cannot tell' }], ['text'], [7], [[1, { Two: 2 }]], [null]])('%o', (answer) => {
    expect(written(answer, 0).text).toBe(whole(answer, 0));
  });
});

it('no piece grows with the number of rows', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => ({ Number: i, Text: 'a text of some length' }));
  const { pieces, text } = written(table(rows), 0);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(0x11000);
  expect((JSON.parse(text) as { Rows: unknown[] }).Rows).toHaveLength(20_000);
});
