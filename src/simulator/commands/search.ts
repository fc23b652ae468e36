/**
 * `s`: searches captured memory for bytes, words, dwords, qwords or text, or lists the strings in it.
 *
 * Memory is looked at in windows over the captured ranges, so a search of the whole address space costs only
 * what the dump holds; a window begins with the end of the one before, so that a match across a border is found.
 * Matches lie at multiples of the element size from the start of the range. Rules and error texts are the
 * engine's own (measured); flags other than `1` and `lN` (writable memory, saved hits) are read and ignored.
 */

import { addressText } from '../target/addresses.js';
import { pointerSize, type Target } from '../target/target.js';
import { visitCaptured } from './captured-windows.js';
import { type CommandContext, CommandError, type CommandOutput, type LineSource } from './command.js';
import { parseNumber } from './expression.js';
import type { CommandLine } from './line.js';
import { memoryRow } from './memory-row.js';
import { Names } from './names.js';
import { readRange } from './range.js';
import { readPattern, type SearchPattern } from './search-pattern.js';
import { listStrings } from './search-strings.js';

type SearchKind = 'b' | 'a' | 'u' | 'w' | 'd' | 'q' | 'sa' | 'su';

const elementSizes: Readonly<Record<SearchKind, 1 | 2 | 4 | 8>> = {
  b: 1,
  a: 1,
  u: 2,
  w: 2,
  d: 4,
  q: 8,
  sa: 1,
  su: 2,
};
/** More would be a search for zeros; the engine prints them until somebody interrupts it. */
const mostMatches = 4_000_000;
const shortestString = 3;

interface Options {
  readonly kind: SearchKind;
  readonly addressesOnly: boolean;
  /** Shortest string that `sa` and `su` list, in characters. */
  readonly shortest: number;
}

/** `-b`, `-[1]a`, `-[l12]sa`, …; without one, bytes. */
function readOptions(line: CommandLine): Options {
  const start = line.skipBlanks().at;
  const match = line.take(/-(?:\[([^\]]*)\])?(sa|su|[bauwdq])?/y);
  if (match === undefined) return { kind: 'b', addressesOnly: false, shortest: shortestString };
  const [whole, flags = '', kind] = match;
  const letters = flags.replace(/l\w+|n.*/, '');
  if (!/^[1w]*$/.test(letters)) throw line.caret('Syntax error', start + 2);
  if (kind === undefined) throw line.caret('Syntax error', start + whole.length);
  // The number follows the session's radix: `l12` asks for eighteen characters.
  const shortest = parseNumber(/l(\w+)/.exec(flags)?.[1] ?? '', 16);
  return {
    kind: kind as SearchKind,
    addressesOnly: letters.includes('1'),
    shortest: shortest === undefined ? shortestString : Number(shortest),
  };
}

/** Addresses of the matches, each once, ascending. */
function findAll(target: Target, start: number, end: number, pattern: SearchPattern): number[] {
  const { bytes, step } = pattern;
  const needle = Buffer.from(bytes);
  const found: number[] = [];
  let after = -1;
  visitCaptured(target, start, end, bytes.length - 1, (address, window) => {
    const haystack = Buffer.from(window.buffer, window.byteOffset, window.byteLength);
    for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
      const match = address + at;
      if (match <= after || (match - start) % step !== 0) continue;
      if (found.length === mostMatches)
        throw new CommandError(`The search was stopped after ${mostMatches} matches`);
      found.push(match);
      after = match;
    }
  });
  return found;
}

function addressLine(address: number, size: 4 | 8): string {
  return `0x${addressText(address, size)}`;
}

export function search(line: CommandLine, context: CommandContext): CommandOutput {
  const { target } = context;
  const size = pointerSize(target);
  const options = readOptions(line);
  const isListing = options.kind === 'sa' || options.kind === 'su';
  const elementSize = elementSizes[options.kind];
  const range = line.skipBlanks().ended ? undefined : readRange(line, context, elementSize);
  if (range === undefined) {
    if (isListing) return '';
    throw missing(line);
  }
  if (isListing) {
    const strings = listStrings(target, range, options.kind, options.shortest);
    const lines = options.addressesOnly
      ? strings.filter(({ goesOn }) => !goesOn).map(({ address }) => addressLine(address, size))
      : strings.map(({ address, text }) => `${addressText(address, size)}  "${text}"`);
    return joinLines(lines);
  }
  const pattern = readPattern(line, context, options.kind, elementSize);
  const found = findAll(target, range.start, range.end, pattern);
  return lazyLines(found, (address) =>
    options.addressesOnly ? addressLine(address, size) : memoryRow(address, options.kind, new Names(context)),
  );
}

function missing(line: CommandLine) {
  line.lowerCase();
  return line.caret('Search pattern missing', line.at, line.shown, 'from ');
}

function joinLines(lines: readonly string[]): CommandOutput {
  return { count: lines.length, line: (index) => lines[index]! };
}

function lazyLines(addresses: readonly number[], make: (address: number) => string): LineSource {
  return { count: addresses.length, line: (index) => make(addresses[index]!) };
}
