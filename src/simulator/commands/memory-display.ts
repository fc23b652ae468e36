/**
 * `d`, `da`, `db`, `dc`, `dd`, `dp`, `dq`, `du`, `dw`, `dW` and the symbol forms `dps`, `dds`, `dqs`.
 *
 * Without an address the display goes on where the last one ended, without a length it shows 128 bytes (strings:
 * twelve lines). `d` alone repeats the last form. Floating-point, bit and Pascal-string forms are not simulated.
 */
import { type CommandContext, CommandError, type CommandOutput } from '../command.js';
import { pointerSize } from '../target/target.js';
import { addressText } from './addresses.js';
import type { CommandLine } from './line.js';
import { type RowStyle, rowText } from './memory-row.js';
import { Names } from './names.js';
import { type Range, readRange } from './range.js';
import { memoryCursor } from './session-settings.js';
import { symbolAt } from './symbols.js';

const defaultBytes = 0x80;
const stringLines = 12;
const charactersPerLine = 32;

interface Form {
  readonly size: 1 | 2 | 4 | 8;
  readonly show: (range: Range, form: Form, columns: number, context: CommandContext) => string;
  readonly columns: number;
  readonly withText: boolean;
  readonly elements: number;
}

function table(range: Range, form: Form, columns: number, context: CommandContext): string {
  const { target } = context;
  const style: RowStyle = { size: form.size, withText: form.withText, columns };
  let text = '';
  for (let at = range.start; at < range.end; at += columns * form.size) {
    const count = Math.min(columns, Math.ceil((range.end - at) / form.size));
    const bytes = target.read(at, count * form.size);
    text += `${addressText(at, pointerSize(target))}  ${rowText(bytes, count, style)}\n`;
  }
  return text;
}

/** A line for each value, with the symbol it points to. */
function symbolTable(range: Range, form: Form, columns: number, context: CommandContext): string {
  if (columns !== 1) return table(range, form, columns, context);
  const names = new Names(context);
  const style: RowStyle = { size: form.size, withText: false, columns: 1 };
  let text = '';
  for (let at = range.start; at < range.end; at += form.size) {
    const bytes = context.target.read(at, form.size);
    const value = names.read(BigInt(at), form.size) ?? 0n;
    const symbol = value === 0n ? undefined : symbolAt(names.address(value), context);
    text += `${addressText(at, names.pointerSize)}  ${rowText(bytes, 1, style)}${symbol === undefined ? '' : ` ${symbol}`}\n`;
  }
  return text;
}

/** A string up to its zero, in lines of 32 characters. */
function characters(range: Range, form: Form, _columns: number, context: CommandContext): string {
  const names = new Names(context);
  let text = '';
  for (let at = range.start; at < range.end; at += charactersPerLine * form.size) {
    let line = '';
    let ended = false;
    for (let one = at; one < Math.min(range.end, at + charactersPerLine * form.size); one += form.size) {
      const code = names.read(BigInt(one), form.size);
      ended = code === 0n;
      if (ended) break;
      const shown = code !== undefined && code >= 0x20n && code < 0x7fn;
      line += code === undefined ? '?' : shown ? String.fromCharCode(Number(code)) : '.';
    }
    if (line !== '' || at === range.start) text += `${addressText(at, names.pointerSize)}  "${line}"\n`;
    if (ended) break;
  }
  return text;
}

function tableForm(size: Form['size'], columns: number, withText: boolean): Form {
  return { size, show: table, columns, withText, elements: defaultBytes / size };
}

function symbolForm(size: 4 | 8): Form {
  return { size, show: symbolTable, columns: 1, withText: false, elements: defaultBytes / size };
}

function stringForm(size: 1 | 2): Form {
  return { size, show: characters, columns: 1, withText: false, elements: stringLines * charactersPerLine };
}

const forms: Readonly<Record<string, Form>> = {
  a: stringForm(1),
  u: stringForm(2),
  b: tableForm(1, 16, true),
  c: tableForm(4, 4, true),
  d: tableForm(4, 4, false),
  q: tableForm(8, 2, false),
  w: tableForm(2, 8, false),
  W: tableForm(2, 8, true),
  ds: symbolForm(4),
  qs: symbolForm(8),
};

function formOf(name: string, context: CommandContext): Form | undefined {
  const size = pointerSize(context.target);
  if (name === 'p') return forms[size === 8 ? 'q' : 'd'];
  if (name === 'ps') return forms[size === 8 ? 'qs' : 'ds'];
  return Object.hasOwn(forms, name) ? forms[name] : undefined;
}

/** `d` and its letters; the line stands after the `d`. */
export function displayMemory(line: CommandLine, context: CommandContext): CommandOutput {
  const cursor = memoryCursor(context);
  const letters = line.take(/[a-z]{0,2}(?![\w])/iy)?.[0] ?? line.take(/\w*/y)![0];
  const name = letters === '' ? cursor.form : letters;
  const form = formOf(name, context);
  if (form === undefined) throw new CommandError(`d${letters} is not simulated`);
  const columns =
    Number.parseInt(line.skipBlanks().take(/\/c\s*([\da-f]+)/iy)?.[1] ?? '0', 16) || form.columns;
  const start = { start: cursor.next, end: cursor.next + form.elements * form.size };
  const range = line.skipBlanks().ended ? start : readRange(line, context, form.size, form.elements)!;
  cursor.form = name;
  cursor.next = range.end;
  return form.show(range, form, columns, context);
}
