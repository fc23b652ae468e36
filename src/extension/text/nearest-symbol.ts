/** `ln`: the symbols around an address, and those exactly at it. */

import type { ParsedOutput } from './parsed-output';

export interface NearSymbol {
  /** Address of the symbol itself. */
  readonly address: number;
  readonly symbol: string;
  /** Bytes from the symbol to the address asked for; 0 for the next symbol and for an exact one. */
  readonly offset: number;
}

export interface NearestSymbol extends ParsedOutput {
  /** The symbol before the address; null when the debugger knows none. */
  readonly before: NearSymbol | null;
  /** The symbol after it; null when not printed. */
  readonly after: NearSymbol | null;
  /** Lines of `Exact matches:` without indentation. */
  readonly exact: readonly string[];
}

export function parseNearestSymbol(lines: readonly string[]): NearestSymbol {
  throw new Error('not written yet ' + lines.length);
}
