/**
 * Output that was printed twice over, word by word: some debuggers deliver a callback's text to two listeners,
 * so that `ntdll!Foo+0x10` reads `ntdll!Foontdll!Foo++0x100x10` and `a b` reads `a b a b`.
 */

import { words } from './numbers';

/** One copy of a doubled stack line, or null when the line is not doubled. */
export function undoubled(line: string): string | null {
  const cells = words(line);
  const half = Math.floor(cells.length / 2);
  if (half < 1 || cells.length % 2 === 0) return null;
  for (let i = 0; i < half; i++) if (cells[i] !== cells[half + i]) return null;
  return cells.slice(0, half).join(' ') + ' ' + oneSymbol(cells[2 * half]!);
}

/** Name, plus sign and offset are each doubled. */
function oneSymbol(text: string): string {
  const plus = text.indexOf('++');
  if (plus < 0) return oneHalf(text);
  return oneHalf(text.slice(0, plus)) + '+' + oneHalf(text.slice(plus + 2));
}

/** A name whose halves differ was edited by hand afterwards: two `!` still say that there are two of it. */
function oneHalf(text: string): string {
  const half = text.slice(0, Math.ceil(text.length / 2));
  const isTwice = half === text.slice(half.length) || text.split('!').length === 3;
  return isTwice ? half : text;
}
