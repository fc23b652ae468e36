/**
 * Any answer as lines for a terminal: its one line, its figures, its remarks, the tables inside it, its own rows.
 */
import { cellText, isBlank, type Style } from './cells.js';
import { type Answer, isObject, isTable, kindOfFact, propertiesOf } from './shape.js';
import { tableLines } from './table.js';
import { wrapped } from './wrap.js';

export function answerText(answer: unknown, style: Style): string {
  if (!isObject(answer)) return cellText(answer, 'text', style);
  const headline = wrapped(style.format.plain(String(answer)), style.width, '', '  ');
  const lines = headline.map((line) => style.paint.bold(line));
  if (!saysAll(answer)) lines.push(...propertyLines(answer, '  ', style), ...innerTables(answer, style));
  if (isTable(answer) && answer.RowCount > 0) lines.push('', ...tableLines(answer, style));
  return lines.join('\n');
}

/** The one line of `cannot tell` holds all there is. */
function saysAll(answer: Answer): boolean {
  return answer.Verdict === 'cannot tell' && String(answer).includes(String(answer.Why));
}

/** Figures first, aligned; lists and objects below them. */
function propertyLines(answer: Answer, indent: string, style: Style): string[] {
  const names = propertiesOf(answer).filter((name) => name !== 'RowCount' && !isBlank(answer[name]));
  const figures = names.filter((name) => !isObject(answer[name]));
  const column = Math.max(0, ...figures.map((name) => name.length));
  return [
    ...figures.flatMap((name) => figureLines(answer, name, `${indent}${name.padEnd(column)}  `, style)),
    ...names.flatMap((name) => listLines(answer, name, indent, style)),
  ];
}

function figureLines(answer: Answer, name: string, label: string, style: Style): string[] {
  const kind = kindOfFact(answer, name);
  const text = cellText(answer[name], kind, style);
  return kind === 'text' ? wrapped(text, style.width, label, ' '.repeat(label.length)) : [label + text];
}

function listLines(answer: Answer, name: string, indent: string, style: Style): string[] {
  const value = answer[name];
  if (!isObject(value) || isTable(value)) return [];
  const inner = Array.isArray(value)
    ? value.flatMap((item) => itemLines(item, kindOfFact(answer, name), `${indent}  `, style))
    : propertyLines(value, `${indent}  `, style);
  return inner.length === 0 ? [] : [`${indent}${name}`, ...inner];
}

function itemLines(item: unknown, kind: string, indent: string, style: Style): string[] {
  const text = style.format.plain(String(item));
  return kind === 'line'
    ? [indent + style.paint.cyan(text)]
    : wrapped(text, style.width, indent, `${indent}  `);
}

function innerTables(answer: Answer, style: Style): string[] {
  return propertiesOf(answer).flatMap((name) => {
    const value = answer[name];
    if (!isTable(value) || value.RowCount === 0) return [];
    return ['', `${name}: ${style.format.plain(String(value))}`, ...tableLines(value, style)];
  });
}
