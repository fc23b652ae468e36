/**
 * `d` and its forms: tables (`db`, `dw`, `dW`, `dd`, `dc`, `dq`, `dp`), numbers (`df`, `dD`), bits (`dyb`, `dyd`),
 * strings (`da`, `du`), and values with what they point to (`dps` symbols, `dpp` values, `dpa` and `dpu` strings;
 * `dd.` and `dq.` the same by four and eight bytes).
 *
 * Without an address the display goes on where the last one ended, without a length it shows 128 bytes (strings:
 * twelve lines). `d` alone repeats the last form. Counted strings and lists (`ds`, `dS`, `dl`) are not simulated.
 */

import { addressText } from '../target/addresses.js';
import { pointerSize } from '../target/target.js';
import { type CommandContext, CommandError, type CommandOutput } from './command.js';
import { storedFloat } from './float-text.js';
import type { CommandLine } from './line.js';
import { bitRow, bitRuler } from './memory-bits.js';
import type { Elements } from './memory-elements.js';
import { rowText } from './memory-row.js';
import { memoryRows } from './memory-rows.js';
import { stringLines } from './memory-strings.js';
import { Names } from './names.js';
import { type PointedKind, pointedTable } from './pointed-table.js';
import { type Range, rangeFrom, readRange } from './range.js';
import { memoryCursor } from './session-settings.js';

const defaultBytes = 0x80;
const defaultStringCharacters = 12 * 32;

interface Form {
  /** Bytes of an element. */
  readonly size: 1 | 2 | 4 | 8;
  /** Elements of a line. */
  readonly columns: number;
  /** Elements without a length on the command line. */
  readonly elements: number;
  readonly show: (range: Range, columns: number, context: CommandContext) => CommandOutput;
}

function tableForm(size: Form['size'], columns: number, withText: boolean): Form {
  return {
    size,
    columns,
    elements: defaultBytes / size,
    show: (range, shown, context) =>
      memoryRows(range, shown, size, context, (elements) =>
        rowText(elements, { size, withText, columns: shown }),
      ),
  };
}

/** Numbers right-aligned in fields; a missing one is question marks, as wide as the engine has them. */
function floatForm(size: 4 | 8, columns: number, elements: number): Form {
  const [digits, width, missing] = size === 4 ? [8, 16, 16] : [12, 22, 24];
  const text = (row: Elements, index: number) =>
    row.isCaptured(index)
      ? storedFloat(row.bytes, index * size, size, digits).padStart(width)
      : '?'.repeat(missing);
  return {
    size,
    columns,
    elements,
    show: (range, shown, context) =>
      memoryRows(range, shown, size, context, (row) =>
        Array.from({ length: row.count }, (_, index) => text(row, index)).join(' '),
      ),
  };
}

function bitForm(size: 1 | 4, columns: number): Form {
  return {
    size,
    columns,
    elements: 0x20 / size,
    show: (range, shown, context) => {
      const room = ' '.repeat(addressText(range.origin, pointerSize(context.target)).length + 2);
      const head = bitRuler(size).map((line) => `${room}${line}`);
      const rows = memoryRows(range, shown, size, context, (elements) => bitRow(elements, shown));
      return {
        count: head.length + rows.count,
        line: (index) => head[index] ?? rows.line(index - head.length),
      };
    },
  };
}

function stringForm(size: 1 | 2): Form {
  return {
    size,
    columns: 1,
    elements: defaultStringCharacters,
    show: (range, _columns, context) => stringLines(context.target, range, size),
  };
}

function pointedForm(size: 4 | 8, kind: PointedKind): Form {
  return {
    size,
    columns: 1,
    elements: defaultBytes / size,
    show: (range, columns, context) => pointedTable(range, columns, size, kind, context),
  };
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
  f: floatForm(4, 4, 16),
  D: floatForm(8, 3, 15),
  yb: bitForm(1, 4),
  yd: bitForm(4, 1),
  ds: pointedForm(4, 'symbol'),
  qs: pointedForm(8, 'symbol'),
  dp: pointedForm(4, 'value'),
  qp: pointedForm(8, 'value'),
  da: pointedForm(4, 'text'),
  qa: pointedForm(8, 'text'),
  du: pointedForm(4, 'wide text'),
  qu: pointedForm(8, 'wide text'),
};

/** By the letters after the `d`; a leading `p` is `d` or `q`, by the machine. */
function formOf(letters: string, context: CommandContext): Form | undefined {
  const pointer = pointerSize(context.target) === 8 ? 'q' : 'd';
  return forms[letters] ?? forms[letters.replace(/^p/, pointer)];
}

/** Letter case tells `d` from `D`, `w` from `W` and `s` from `S`, and nothing else. */
function readForm(line: CommandLine): string {
  const start = line.at;
  const letters = line.take(/[dpq][spau](?![a-z])|y[bd](?![a-z])|[abcdfpquw]|[a-z]*/iy)?.[0] ?? '';
  if (/^y/i.test(letters) && letters.length !== 2) throw line.caret('Syntax error', start + 1);
  return /^[DW]$/.test(letters) ? letters : letters.toLowerCase();
}

/** `d` and its letters; the line stands after the `d`. */
export function displayMemory(line: CommandLine, context: CommandContext): CommandOutput {
  const cursor = memoryCursor(context);
  const letters = readForm(line);
  const name = letters === '' ? cursor.form : letters;
  const form = formOf(name, context);
  if (form === undefined) throw new CommandError(`d${letters} is not simulated`);
  const columns =
    Number.parseInt(line.skipBlanks().take(/\/c\s*([\da-f]+)/iy)?.[1] ?? '0', 16) || form.columns;
  const { space } = new Names(context);
  const onwards = rangeFrom(cursor.next, form.elements * form.size, space);
  const range = line.skipBlanks().ended ? onwards : readRange(line, context, form.size, form.elements)!;
  if (range.bytes === Number.MAX_SAFE_INTEGER) throw line.caret('Overflow error');
  cursor.form = name;
  cursor.next = range.origin + BigInt(range.bytes);
  return form.show(range, columns, context);
}
