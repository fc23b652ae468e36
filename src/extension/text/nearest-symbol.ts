/** `ln`: the symbols around an address, and those exactly at it. */

import { HEX, hex } from './numbers';
import { type ParsedOutput, UnreadLines } from './parsed-output';
import { splitSource } from './source-position';

interface NearSymbol {
  /** Address of the symbol itself. */
  readonly address: number;
  readonly symbol: string;
  /** Bytes from the symbol to the address asked for; 0 for the next symbol and for an exact one. */
  readonly offset: number;
}

interface NearestSymbol extends ParsedOutput {
  /** The symbol before the address; null when the debugger knows none. */
  readonly before: NearSymbol | null;
  /** The symbol after it; null when not printed. */
  readonly after: NearSymbol | null;
  /** Lines of `Exact matches:` without indentation. */
  readonly exact: readonly string[];
}

const ENTRY = new RegExp(`^\\((${HEX})\\)\\s+(\\S.*)$`, 'i');
const FURNITURE = /^(?:Browse module|Set bu breakpoint)/;

export function parseNearestSymbol(lines: readonly string[]): NearestSymbol {
  let before: NearSymbol | null = null;
  let after: NearSymbol | null = null;
  let inExact = false;
  const exact: string[] = [];
  const unread = new UnreadLines();
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    const bar = text.lastIndexOf('|  (');
    const left = nearSymbol(bar < 0 ? text : text.slice(0, bar));
    if (left) {
      before = left;
      after = bar < 0 ? null : nearSymbol(text.slice(bar + 1).trim());
    } else if (/^Exact matches:/.test(text)) inExact = true;
    else if (inExact && text.indexOf('!') > 0) exact.push(text);
    else if (!FURNITURE.test(text)) unread.file(text);
  }
  return { before, after, exact, skipped: unread.skipped, truncated: unread.truncated };
}

function nearSymbol(text: string): NearSymbol | null {
  const cells = ENTRY.exec(text.trim());
  if (!cells) return null;
  const name = splitSource(cells[2]!).text;
  const offset = /\+0x([0-9a-f]+)$/i.exec(name);
  return {
    address: hex(cells[1]!),
    symbol: offset ? name.slice(0, offset.index) : name,
    offset: offset ? hex(offset[1]!) : 0,
  };
}
