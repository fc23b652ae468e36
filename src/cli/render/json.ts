/**
 * An answer as JSON: the property names of `dx`, numbers as numbers (all below 2^53), the items of a table under
 * `Rows`. When rows are left out, `NotShown` says how many and how many bytes.
 */
import { type Answer, isObject, isTable, propertiesOf, rowsOf } from './shape.js';

export function answerToJson(answer: unknown, top: number): unknown {
  if (!isObject(answer)) return answer;
  if (isList(answer)) return answer.map((item) => answerToJson(item, top));
  const json: Record<string, unknown> = {};
  for (const name of propertiesOf(answer)) json[name] = answerToJson(answer[name], top);
  if (isTable(answer)) {
    const rows = rowsOf(answer, top);
    json.Rows = rows.map((row) => answerToJson(row, top));
    if (rows.length < answer.RowCount) {
      const { rows: count, bytes } = answer.__leftOut(rows.length);
      json.NotShown = bytes === null ? { Rows: count } : { Rows: count, Bytes: bytes };
    }
  }
  return json;
}

/** An array of the script's own context. */
function isList(value: Answer): value is Answer & unknown[] {
  return Array.isArray(value);
}
