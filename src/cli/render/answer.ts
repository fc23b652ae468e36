/** Any answer as lines for a terminal: its one line, its properties, the tables inside it, its rows. */
import pc from 'picocolors';
import { type CellStyle, cellText } from './cells.js';
import { type Answer, isObject, isTable, kindOfFact, propertiesOf } from './shape.js';
import { tableText } from './table.js';

export function answerText(answer: unknown, top: number, style: CellStyle): string {
  if (!isObject(answer)) return cellText(answer, 'text', style);
  const lines = [pc.bold(style.format.plain(String(answer)))];
  for (const name of propertiesOf(answer)) lines.push(...propertyLines(answer, name, top, style));
  if (isTable(answer) && answer.RowCount > 0) lines.push('', tableText(answer, top, style));
  return lines.join('\n');
}

function propertyLines(answer: Answer, name: string, top: number, style: CellStyle): string[] {
  const value = answer[name];
  if (name === 'RowCount' || value === undefined || value === null || value === '') return [];
  if (isTable(value))
    return value.RowCount > 0 ? ['', `${name}: ${String(value)}`, tableText(value, top, style)] : [];
  if (Array.isArray(value) || isObject(value)) return listLines(name, value, top, style);
  return [`  ${name.padEnd(14)} ${cellText(value, kindOfFact(answer, name), style)}`];
}

function listLines(name: string, value: Answer | unknown[], top: number, style: CellStyle): string[] {
  if (Array.isArray(value)) {
    return value.length === 0
      ? []
      : [`  ${name}`, ...value.map((item) => `    ${style.format.plain(String(item))}`)];
  }
  const inner = propertiesOf(value).flatMap((key) => propertyLines(value, key, top, style));
  return inner.length === 0 ? [] : [`  ${name}`, ...inner.map((line) => `  ${line}`)];
}
