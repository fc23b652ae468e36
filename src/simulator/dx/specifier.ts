/**
 * The format specifier after the last comma of a dx command: `,d`, `,5`, `,2d`, `,[expr]`, `,!`.
 * What is no specifier belongs to the expression, where the comma is C's operator.
 */
import type { Format, Radix } from './format.js';
import { tokenize } from './lexer.js';
import { numberLiteral } from './literals.js';

export interface Specifier {
  readonly format: Format;
  /** Number of items shown of the root container. */
  readonly limit?: number;
  /** The same as an expression to evaluate. */
  readonly limitExpression?: string;
  /** `,!`: the object without what models add. */
  readonly raw: boolean;
}

interface Specified {
  readonly expression: string;
  readonly specifier: Specifier;
}

const radices: ReadonlySet<string> = new Set(['x', 'd', 'o', 'b']);
const others: ReadonlySet<string> = new Set([
  'ndx',
  's32',
  's32b',
  'wm',
  'hr',
  '',
  's',
  'sb',
  's8',
  's8b',
  'su',
  'sub',
  'en',
  'nd',
  'na',
  'hv',
]);
const plain: Specifier = { format: {}, raw: false };

/** The format that a specifier's letters name; undefined when they name none. */
export function formatOfSpecifier(letters: string): Format | undefined {
  if (radices.has(letters)) return { radix: letters as Radix };
  if (letters === 'c') return { character: true };
  return letters !== '' && (others.has(letters) || /^(?:\d+|!)$/.test(letters)) ? {} : undefined;
}

/** Takes the specifier off the text of a command. */
export function splitSpecifier(source: string): Specified {
  const comma = lastComma(source);
  const specifier = comma < 0 ? undefined : readSpecifier(source.slice(comma + 1).trim());
  if (specifier === undefined) return { expression: source, specifier: plain };
  return { expression: source.slice(0, comma), specifier };
}

function lastComma(source: string): number {
  let depth = 0;
  let found = -1;
  for (const token of tokenize(source)) {
    if (token.kind !== 'operator') continue;
    if ('([{'.includes(token.text)) depth++;
    else if (')]}'.includes(token.text)) depth--;
    else if (token.text === ',' && depth === 0) found = token.start;
  }
  return found;
}

function readSpecifier(written: string): Specifier | undefined {
  if (written === '') return undefined;
  const bracketed = /^\[(.+)\](\w*)$/.exec(written);
  if (bracketed !== null) return withLetters(bracketed[2] ?? '', { limitExpression: bracketed[1] ?? '' });
  const count = numberLiteral(written, 0);
  if (count === undefined) return withLetters(written, {});
  if (count.value.kind !== 'integer') return undefined;
  return withLetters(written.slice(count.length), { limit: Number(count.value.value) });
}

function withLetters(
  letters: string,
  length: Pick<Specifier, 'limit' | 'limitExpression'>,
): Specifier | undefined {
  if (letters === '') return { ...length, format: {}, raw: false };
  if (letters === '!') return { ...length, format: {}, raw: true };
  const format = /^view\(.+\)$/.test(letters) ? {} : formatOfSpecifier(letters);
  return format && { ...length, format, raw: false };
}
