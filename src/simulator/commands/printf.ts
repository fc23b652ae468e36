/**
 * `.printf [/D] "format", values`: C formats over expressions, with the debugger's own `%p`, `%y`, `%ma`, `%mu`, `%N`.
 *
 * Values of an expression are 64 bits; a plain `%x` shows the lower 32 of them, `%p` a pointer of the machine.
 * Each value is read and shown before the next one is looked at, so an error comes after the text before it.
 */

import { addressText } from '../target/addresses.js';
import { pointerSize, type Target } from '../target/target.js';
import type { CommandContext } from './command.js';
import { stripDml } from './dml.js';
import { evaluate } from './evaluate.js';
import type { CommandLine } from './line.js';
import { Names } from './names.js';
import { unescaped } from './search-pattern.js';
import { symbolAt } from './symbols.js';

const directive = /%([-+# 0]*)(\*|\d+)?(?:\.(\d+))?(I64|I32|ll|l|h|w)?(ma|mu|ms[au]|p|y|[a-zA-Z%])|%/g;
const longestText = 0x4000;

interface Directive {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
  readonly bits: 16 | 32 | 64;
}

function pad(text: string, { flags, width }: Directive): string {
  if (text.length >= width) return text;
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[-+]|^0x/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}

function integerText(value: bigint, conversion: string, form: Directive): string {
  const unsigned = BigInt.asUintN(form.bits, value);
  const digits = (radix: number) => unsigned.toString(radix).padStart(form.precision ?? 1, '0');
  const mark = form.flags.includes('#');
  switch (conversion) {
    case 'x':
      return (mark && unsigned !== 0n ? '0x' : '') + digits(16);
    case 'X':
      return (mark && unsigned !== 0n ? '0X' : '') + digits(16).toUpperCase();
    case 'o':
      return digits(8);
    case 'u':
      return digits(10);
    default: {
      const signed = BigInt.asIntN(form.bits, value);
      const magnitude = (signed < 0n ? -signed : signed).toString().padStart(form.precision ?? 1, '0');
      return (signed < 0n ? '-' : form.flags.includes('+') ? '+' : '') + magnitude;
    }
  }
}

/** The engine reads the two kinds of dumps in different ways, and fails in different ways. */
function unreadableText(target: Target): string {
  const isFull = target.dump?.header.flagNames.includes('WithFullMemory') ?? false;
  return isFull ? '<HRESULT 0x80004002>' : '<Win32 error 0n30>';
}

function targetText(address: number, width: 1 | 2, names: Names): string {
  const bytes = names.target.read(address, longestText);
  if (bytes.length < width) return unreadableText(names.target);
  let text = '';
  for (let at = 0; at + width <= bytes.length; at += width) {
    const code = width === 1 ? bytes[at]! : bytes[at]! | (bytes[at + 1]! << 8);
    if (code === 0) break;
    text += String.fromCharCode(code);
  }
  return text;
}

/** `module!symbol (address)`, or the address alone outside of modules. */
function symbolText(address: number, context: CommandContext): string {
  const place = addressText(address, pointerSize(context.target));
  const symbol = symbolAt(address, context);
  return symbol === undefined ? place : `${symbol} (${place})`;
}

/** undefined: not a conversion of the debugger. */
function converted(
  conversion: string,
  value: bigint,
  form: Directive,
  context: CommandContext,
): string | undefined {
  const names = new Names(context);
  const address = names.address(value);
  const size = pointerSize(context.target);
  if ('dixXuo'.includes(conversion)) return integerText(value, conversion, form);
  if (conversion === 'p') return address.toString(16).padStart(size * 2, '0');
  if (conversion === 'N')
    return address
      .toString(16)
      .toUpperCase()
      .padStart(size * 2, '0');
  if (conversion === 'c' || conversion === 'C') {
    return value === 0n ? '' : String.fromCharCode(Number(value & 0xffn));
  }
  if (conversion === 'y') return symbolText(address, context);
  if (conversion === 'ma') return targetText(address, 1, names);
  if (conversion === 'mu') return targetText(address, 2, names);
  if (conversion.startsWith('ms')) return '<HRESULT 0x80004002>';
  if ('feEgG'.includes(conversion)) return doubleText(value, conversion, form);
  return undefined;
}

/** The 64 bits of a value as a double. */
function doubleText(value: bigint, conversion: string, form: Directive): string {
  const double = new Float64Array(new BigInt64Array([value]).buffer)[0]!;
  const precision = form.precision ?? 6;
  if (conversion === 'f') return double.toFixed(precision);
  const text =
    conversion.toLowerCase() === 'e' ? double.toExponential(precision) : double.toPrecision(precision || 1);
  return text.replace(/e([-+])(\d)$/, 'e$10$2');
}

function bitsOf(length: string | undefined): 16 | 32 | 64 {
  return length === 'I64' || length === 'll' ? 64 : length === 'h' ? 16 : 32;
}

class Printer {
  text = '';

  constructor(
    private readonly line: CommandLine,
    private readonly context: CommandContext,
  ) {}

  /** The value behind the next comma. */
  #value(): bigint {
    if (this.line.skipBlanks().next !== ',') throw this.line.caret('Comma expected');
    this.line.at++;
    return evaluate(this.line, this.context);
  }

  format(format: string): void {
    let after = 0;
    for (const match of format.matchAll(directive)) {
      this.text += format.slice(after, match.index);
      after = match.index + match[0].length;
      this.#directive(match);
    }
    this.text += format.slice(after);
  }

  #directive(match: RegExpMatchArray): void {
    const [, flags = '', width, precision, length, conversion] = match;
    if (conversion === '%') {
      this.text += '%';
      return;
    }
    if (conversion === 's' || conversion === 'S') throw this.line.caret('Unsupported format type');
    const form: Directive = {
      flags,
      width: width === '*' ? Number(this.#value()) : Number(width ?? 0),
      precision: precision === undefined ? undefined : Number(precision),
      bits: bitsOf(length),
    };
    const value = this.#value();
    const text = conversion === undefined ? undefined : converted(conversion, value, form, this.context);
    if (text === undefined)
      throw this.line.caret('Unknown format control character', this.line.at, this.line.shown, '');
    this.text += pad(text, form);
  }
}

export function printf(line: CommandLine, context: CommandContext): undefined {
  const isDml = line.skipBlanks().take(/[/-][dD](?=\s|")/y) !== undefined;
  line.take(/\s*[/-]o[bwdcus](?=\s)/y);
  const start = line.skipBlanks().at;
  if (line.remaining.startsWith('""')) throw line.caret('Non-empty string required', start + 1);
  const format = unescaped(line.quoted());
  line.shown = line.shown.slice(0, start + 1) + format;
  const printer = new Printer(line, context);
  const show = () => context.print(isDml ? stripDml(printer.text) : printer.text);
  try {
    printer.format(format);
  } catch (error) {
    show();
    throw error;
  }
  show();
}
