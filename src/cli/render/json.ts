/**
 * An answer as JSON: the property names of `dx`, numbers as numbers (all below 2^53), the items of a table under
 * `Rows`. When rows are left out, `NotShown` says how many and how many bytes.
 */
import { type Answer, type AnswerTable, isObject, isTable, propertiesOf, rowsOf } from './shape.js';

/** Text is written in pieces of about this many characters: a table may have more rows than one string can hold. */
const pieceLength = 0x10000;

/** Writes what `JSON.stringify(answerToJson(answer, top), null, 2)` is, rows as they are made. */
export function writeJson(answer: unknown, top: number, write: (text: string) => void): void {
  if (isObject(answer) && !isList(answer) && isTable(answer)) writeTable(answer, top, write);
  else write(`${indented(answerToJson(answer, top), '')}\n`);
}

function writeTable(table: AnswerTable, top: number, write: (text: string) => void): void {
  const facts = indented(factsToJson(table, top), '');
  let piece = `${facts.slice(0, -'\n}'.length)},\n  "Rows": [`;
  let shown = 0;
  for (const row of table) {
    if (top > 0 && shown === top) break;
    piece += `${shown++ === 0 ? '' : ','}\n    ${indented(answerToJson(row, top), '    ')}`;
    if (piece.length < pieceLength) continue;
    write(piece);
    piece = '';
  }
  const end = shown === 0 ? ']' : '\n  ]';
  const left = shown < table.RowCount ? `,\n  "NotShown": ${indented(notShown(table, shown), '  ')}` : '';
  write(`${piece}${end}${left}\n}\n`);
}

function indented(value: unknown, margin: string): string {
  return JSON.stringify(value, null, 2).replace(/\n/g, `\n${margin}`);
}

export function answerToJson(answer: unknown, top: number): unknown {
  if (!isObject(answer)) return answer;
  if (isList(answer)) return answer.map((item) => answerToJson(item, top));
  const json = factsToJson(answer, top);
  if (isTable(answer)) {
    const rows = rowsOf(answer, top);
    json.Rows = rows.map((row) => answerToJson(row, top));
    if (rows.length < answer.RowCount) json.NotShown = notShown(answer, rows.length);
  }
  return json;
}

function factsToJson(answer: Answer, top: number): Record<string, unknown> {
  const json: Record<string, unknown> = {};
  for (const name of propertiesOf(answer)) json[name] = answerToJson(answer[name], top);
  return json;
}

function notShown(table: AnswerTable, shown: number): object {
  const { rows, bytes } = table.__leftOut(shown);
  return bytes === null ? { Rows: rows } : { Rows: rows, Bytes: bytes };
}

/** An array of the script's own context. */
function isList(value: Answer): value is Answer & unknown[] {
  return Array.isArray(value);
}
