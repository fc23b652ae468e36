/** The text or the bytes that a user wants to find, and how they are written. */
import { type BytePattern, bytesForm, patternOfBytes, patternOfText } from '../content/byte-pattern';
import { shortestPattern } from '../content/literal-search';
import { plain } from '../view/format';
import type { Argument, Parameter } from './question';

/** Windows of memory overlap by this much. */
const longestPattern = 1024;

export const soughtParameters: readonly Parameter[] = [
  { name: 'text', type: 'text', help: 'a text, or bytes as "50 6f 70 ??" with ?? for any byte' },
  {
    name: 'letterCase',
    type: 'text',
    help: 'sensitive, or insensitive for the letters a to z',
    default: 'sensitive',
    isOption: true,
  },
  {
    name: 'encoding',
    type: 'text',
    help: 'any: ASCII and UTF-16, or bytes where the text is written as bytes; text, ascii, utf16 or bytes',
    default: 'any',
    isOption: true,
  },
];

export interface Sought {
  readonly patterns: readonly BytePattern[];
  readonly anyCase: boolean;
  /** `"PopupCalendar" as ASCII and UTF-16`. */
  readonly text: string;
}

/**
 * @param args the arguments of `soughtParameters`
 * @throws when they contradict each other, or nothing can be found by them
 */
export function soughtOf(args: readonly Argument[]): Sought {
  const text = String(args[0]);
  const anyCase = oneOf('letterCase', String(args[1]), ['sensitive', 'insensitive']) === 'insensitive';
  const encoding = oneOf('encoding', String(args[2]), ['any', 'text', 'ascii', 'utf16', 'bytes']);
  const patterns = patternsOf(text, encoding, anyCase);
  const longest = Math.max(...patterns.map((one) => one.value.length));
  if (longest > longestPattern) throw new Error(`At most ${longestPattern} bytes can be looked for.`);
  const isBytes = patterns[0]!.encoding === 'bytes';
  const names = patterns.map((one) => one.encoding).join(' and ');
  return {
    patterns,
    anyCase,
    text: isBytes
      ? `bytes ${plain(text.trim())}`
      : `"${plain(text)}" as ${names}${anyCase ? ', either case' : ''}`,
  };
}

function patternsOf(text: string, encoding: string, anyCase: boolean): BytePattern[] {
  if (encoding === 'bytes' || (encoding === 'any' && bytesForm.test(text))) {
    if (!bytesForm.test(text)) throw new Error(`"${plain(text)}" is no row of bytes such as "50 6f 70 ??".`);
    const pattern = patternOfBytes(text);
    if (!pattern.mask.some((mask, i) => mask !== 0 && pattern.mask[i + 1]))
      throw new Error('A row of bytes needs two known bytes side by side.');
    return [pattern];
  }
  if (text.length < shortestPattern) throw new Error('A text needs at least two characters.');
  const patterns: BytePattern[] = [];
  if (encoding !== 'utf16') patterns.push(patternOfText(text, false, anyCase));
  if (encoding !== 'ascii') patterns.push(patternOfText(text, true, anyCase));
  return patterns;
}

function oneOf(name: string, given: string, known: readonly string[]): string {
  const word = given.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (known.indexOf(word) < 0)
    throw new Error(`There is no ${name} "${plain(given)}". Use ${known.join(', ')}.`);
  return word;
}
