/**
 * What `s` looks for: a list of values of the element's size, or a text in one or two bytes a character.
 */
import { type CommandContext, CommandError } from './command.js';
import { evaluate } from './evaluate.js';
import type { CommandLine } from './line.js';

export interface SearchPattern {
  readonly bytes: Uint8Array;
  /** Matches lie at multiples of this from the start of the range; bytes. */
  readonly step: 1 | 2 | 4 | 8;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', a: '\x07', b: '\b' };

/** Backslash escapes of quoted strings: `\n`, `\x41`, `\\`, … */
export function unescaped(text: string): string {
  return text.replace(/\\(?:x([\da-f]{1,2})|([\s\S]))/gi, (_all, code: string | undefined, letter: string) =>
    code === undefined ? (escapes[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function textPattern(line: CommandLine, characterBytes: 1 | 2): SearchPattern {
  const quote = line.skipBlanks().at;
  const isQuoted = line.next === '"';
  const text = isQuoted ? unescaped(line.quoted()) : line.take(/[^\s;]*/y)![0];
  if (text === '') {
    throw line.caret('Non-empty string required', isQuoted ? quote + 1 : quote, shownWhole(line));
  }
  const bytes = new Uint8Array(text.length * characterBytes);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes[index * characterBytes] = code & 0xff;
    if (characterBytes === 2) bytes[index * 2 + 1] = code >> 8;
  }
  return { bytes, step: characterBytes };
}

/** The lower-cased line with its closing quote: an empty string is complained about before the quote is cut off. */
function shownWhole(line: CommandLine): string {
  return line.shown + line.text.slice(line.shown.length);
}

/** The value in little-endian order; overflow when it fits neither signed nor unsigned. */
function valueBytes(value: bigint, size: number, line: CommandLine): number[] {
  const bits = size * 8;
  if (BigInt.asUintN(bits, value) !== value && BigInt.asIntN(bits, value) !== value) {
    throw line.caret('Overflow error');
  }
  return Array.from({ length: size }, (_, index) => Number((value >> BigInt(index * 8)) & 0xffn));
}

/** @throws CommandError with the engine's text for a missing or impossible pattern */
export function readPattern(
  line: CommandLine,
  context: CommandContext,
  kind: string,
  size: 1 | 2 | 4 | 8,
): SearchPattern {
  if (kind === 'a' || kind === 'u') return textPattern(line, kind === 'u' ? 2 : 1);
  if (line.skipBlanks().ended) throw line.caret('Search pattern missing', line.at, line.shown, 'from ');
  const bytes: number[] = [];
  while (!line.skipBlanks().ended) {
    if (line.next === ',') throw new CommandError(`Numeric expression missing from '${line.remaining}'`);
    bytes.push(...valueBytes(evaluate(line, context), size, line));
  }
  return { bytes: Uint8Array.from(bytes), step: size };
}
