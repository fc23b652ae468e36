/**
 * `d`, `da`, `db`, `dc`, `dd`, `dp`, `dq`, `du`, `dw`, `dW` and the symbol forms `dps`, `dds`, `dqs`.
 *
 * Without an address the display goes on where the last one ended, without a length it shows 128 bytes (strings:
 * twelve lines). `d` alone repeats the last form. Floating-point, bit and Pascal-string forms are not simulated.
 */

import { addressText } from '../target/addresses.js';
import { pointerSize } from '../target/target.js';
import { visitCaptured } from './captured-windows.js';
import { type CommandContext, CommandError, type CommandOutput, type LineSource } from './command.js';
import type { CommandLine } from './line.js';
import { type RowStyle, rowText } from './memory-row.js';
import { Names } from './names.js';
import { type Range, readRange } from './range.js';
import { memoryCursor } from './session-settings.js';
import { loadSymbols } from './symbol-loading.js';
import { symbolAt } from './symbols.js';

const defaultBytes = 0x80;
const stringLines = 12;
const charactersPerLine = 32;
/** Bytes of a string that are shown at most. */
const longestString = 0x10_0000;

interface Form {
  readonly size: 1 | 2 | 4 | 8;
  readonly show: (range: Range, form: Form, columns: number, context: CommandContext) => CommandOutput;
  readonly columns: number;
  readonly withText: boolean;
  readonly elements: number;
}

/** Rows of a range, made when they are looked at. */
function rows(range: Range, step: number, make: (at: number) => string): LineSource {
  const count = Math.max(0, Math.ceil((range.end - range.start) / step));
  return { count, line: (index) => make(range.start + index * step) };
}

function table(range: Range, form: Form, columns: number, context: CommandContext): CommandOutput {
  const { target } = context;
  const size = pointerSize(target);
  const style: RowStyle = { size: form.size, withText: form.withText, columns };
  return rows(range, columns * form.size, (at) => {
    const count = Math.min(columns, Math.ceil((range.end - at) / form.size));
    return `${addressText(at, size)}  ${rowText(target.read(at, count * form.size), count, style)}`;
  });
}

/** Loads the symbols of every module that a value points into, so that their warnings come before the table. */
function loadPointedModules(range: Range, form: Form, names: Names, context: CommandContext): void {
  visitCaptured(context.target, range.start, range.end, 0, (address, bytes) => {
    const skip = (form.size - ((address - range.start) % form.size)) % form.size;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = skip; at + form.size <= bytes.length; at += form.size) {
      const value = form.size === 8 ? view.getBigUint64(at, true) : BigInt(view.getUint32(at, true));
      const module = value === 0n ? undefined : context.target.moduleAt(names.address(value));
      if (module?.symbolType === 'Deferred') loadSymbols(module, context);
    }
  });
}

/** A line for each value, with the symbol it points to. */
function symbolTable(range: Range, form: Form, columns: number, context: CommandContext): CommandOutput {
  if (columns !== 1) return table(range, form, columns, context);
  const names = new Names(context);
  const style: RowStyle = { size: form.size, withText: false, columns: 1 };
  loadPointedModules(range, form, names, context);
  return rows(range, form.size, (at) => {
    const value = names.read(BigInt(at), form.size) ?? 0n;
    const symbol = value === 0n ? undefined : symbolAt(names.address(value), context);
    const shown = rowText(context.target.read(at, form.size), 1, style);
    return `${addressText(at, names.pointerSize)}  ${shown}${symbol === undefined ? '' : ` ${symbol}`}`;
  });
}

/** A string up to its zero, in lines of 32 characters. */
function characters(range: Range, form: Form, _columns: number, context: CommandContext): CommandOutput {
  const names = new Names(context);
  const bytesPerLine = charactersPerLine * form.size;
  const end = Math.min(range.end, range.start + longestString);
  let text = '';
  for (let at = range.start; at < end; at += bytesPerLine) {
    const bytes = context.target.read(at, Math.min(bytesPerLine, end - at));
    const count = Math.ceil(Math.min(bytesPerLine, end - at) / form.size);
    const { line, ended } = stringLine(bytes, count, form.size);
    if (line !== '' || at === range.start) text += `${addressText(at, names.pointerSize)}  "${line}"\n`;
    if (ended) break;
  }
  return text;
}

/** Characters up to a zero; `?` where nothing was captured. */
function stringLine(bytes: Uint8Array, count: number, size: number): { line: string; ended: boolean } {
  let line = '';
  for (let index = 0; index < count; index++) {
    const at = index * size;
    if (at + size > bytes.length) line += '?';
    else {
      const code = size === 1 ? bytes[at]! : bytes[at]! | (bytes[at + 1]! << 8);
      if (code === 0) return { line, ended: true };
      line += code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : '.';
    }
  }
  return { line, ended: false };
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
