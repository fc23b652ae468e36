/** `x`: one symbol per row. Names may hold blanks, commas, brackets and quotes, so only the known tails are peeled off. */

import type { ParsedOutput } from './parsed-output';

export interface SymbolRow {
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

export function parseSymbols(lines: readonly string[]): Symbols {
  throw new Error('not written yet ' + lines.length);
}
