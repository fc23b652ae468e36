/** `x`: one symbol per row. Names may hold blanks, commas, brackets and quotes, so only the known tails are peeled off. */

import { hex } from './numbers';
import { type ParsedOutput, UnreadLines } from './parsed-output';

interface SymbolRow {
  /** null with `x /1`, which prints names only. */
  readonly address: number | null;
  /** `module!name`; empty with `x /0`, which prints addresses only. */
  readonly symbol: string;
  readonly module: string;
  readonly name: string;
  /** What follows the name: `= <no type information>`, a prototype in parentheses; empty when nothing does. */
  readonly tail: string;
  /** With `x /v`: private or public symbol. */
  readonly scope?: 'prv' | 'pub';
  /** With `x /v`: kind of symbol, e.g. `func`, `global`, `data`. */
  readonly kind?: string;
  /** With `x /v`: bytes. */
  readonly size?: number;
}

export interface Symbols extends ParsedOutput {
  readonly rows: readonly SymbolRow[];
}

const ADDRESS = '[0-9a-f]{1,8}`[0-9a-f]{8}|[0-9a-f]{8}|[0-9a-f]{16}';
const ROW = new RegExp(`^(${ADDRESS})(?:\\s+(\\S.*))?$`, 'i');
const VERBOSE_ROW = new RegExp(`^(prv|pub)\\s+(\\w+)\\s+(${ADDRESS})\\s+([0-9a-f]+)\\s+(\\S.*)$`, 'i');
const NAME_ONLY = /^[^\s!=()]+![^\s].*$/;
/** The line of letters that `x /D` prints first. */
const ALPHABET = /^[A-Z](?: [A-Z]){20,}$/;

export function parseSymbols(lines: readonly string[]): Symbols {
  const rows: SymbolRow[] = [];
  const unread = new UnreadLines();
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    const row = verboseRow(text) || plainRow(text);
    if (row) rows.push(row);
    else if (!ALPHABET.test(text)) unread.file(text);
  }
  return { rows, skipped: unread.skipped, truncated: unread.truncated };
}

function verboseRow(text: string): SymbolRow | null {
  const cells = VERBOSE_ROW.exec(text);
  if (!cells) return null;
  const scope = cells[1]!.toLowerCase() as 'prv' | 'pub';
  return { ...named(hex(cells[3]!), cells[5]!), scope, kind: cells[2]!, size: hex(cells[4]!) };
}

function plainRow(text: string): SymbolRow | null {
  const cells = ROW.exec(text);
  if (cells && cells[2] === undefined) return named(hex(cells[1]!), '');
  if (cells) return cells[2]!.indexOf('!') > 0 ? named(hex(cells[1]!), cells[2]!) : null;
  return NAME_ONLY.test(text) ? named(null, text) : null;
}

/** Splits `[type ]module!name[ tail]`; the type (`x /t`) stands in front of the word that holds the first `!`. */
function named(address: number | null, text: string): SymbolRow {
  const bang = text.indexOf('!');
  const start = text.lastIndexOf(' ', bang) + 1;
  const end = bang < 0 ? text.length : tailStart(text, bang);
  const symbol = text.slice(start, end).trim();
  return {
    address,
    symbol,
    module: text.slice(start, Math.max(start, bang)),
    name: symbol.slice(symbol.indexOf('!') + 1),
    tail: text.slice(end).trim(),
  };
}

/** Where ` = …` begins, or the bracket that matches the closing one at the end of the line. */
function tailStart(text: string, from: number): number {
  const equals = text.indexOf(' = ', from);
  if (equals >= 0) return equals;
  if (text.charAt(text.length - 1) !== ')') return text.length;
  let depth = 0;
  for (let at = text.length - 1; at > from; at -= 1) {
    const letter = text.charAt(at);
    if (letter === ')') depth += 1;
    else if (letter === '(') depth -= 1;
    if (depth === 0) return text.charAt(at - 1) === ' ' ? at - 1 : text.length;
  }
  return text.length;
}
