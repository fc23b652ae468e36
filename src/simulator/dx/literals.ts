/**
 * Literals of dx. An integer without suffix is I4 up to 0x7fffffff and I8 above it, in every base; `u` makes it
 * unsigned. Strings know only the escapes \\ \" \n \r \uXXXX, characters \\ \' \n \r (anything else is no literal).
 * Each reader answers with the literal's length in characters, or undefined when none starts there.
 */
import { type IntegerType, integer, type ModelValue, text } from '../../provider/model.js';
import { systemError } from '../../provider/system-error.js';
import { unexpected } from './errors.js';

export interface Literal {
  readonly value: ModelValue;
  readonly length: number;
}

const real = /(\d+)(?:(\.\d*(?:[eE][+-]?\d+)?)([fF]?)|([fF]))/y;
const bases: readonly { pattern: RegExp; prefix: string }[] = [
  { pattern: /0x([0-9a-fA-F]*)/y, prefix: '0x' },
  { pattern: /0n(\d*)/y, prefix: '' },
  { pattern: /0y([01]*)/y, prefix: '0b' },
  { pattern: /0([0-7]*)/y, prefix: '0o' },
  { pattern: /(\d+)/y, prefix: '' },
];
const suffix = /[uU]?[lL]{0,2}/y;

function matchAt(pattern: RegExp, source: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(source);
}

export function numberLiteral(source: string, start: number): Literal | undefined {
  const fraction = matchAt(real, source, start);
  if (fraction !== null) return realLiteral(source, fraction);
  for (const { pattern, prefix } of bases) {
    const match = matchAt(pattern, source, start);
    if (match !== null) return integerLiteral(source, match, prefix);
  }
  return undefined;
}

/** The whole part is read as a 64-bit integer, so it wraps there. */
function realLiteral(source: string, match: RegExpExecArray): Literal | undefined {
  const [all, whole = '', rest = '', ending = '', bare = ''] = match;
  if (ending === '' && bare === '' && /[eE]/.test(source[match.index + all.length] ?? '')) return undefined;
  const value = Number(BigInt.asUintN(64, BigInt(whole)).toString() + (rest === '.' ? '' : rest));
  if (ending === '' && bare === '')
    return { value: { kind: 'float', type: 'R8', value }, length: all.length };
  return { value: { kind: 'float', type: 'R4', value: Math.fround(value) }, length: all.length };
}

function integerLiteral(source: string, match: RegExpExecArray, prefix: string): Literal {
  const digits = match[1] ?? '';
  const value = digits === '' ? 0n : BigInt(prefix + digits);
  const end = match.index + match[0].length;
  const ending = (matchAt(suffix, source, end)?.[0] ?? '').toLowerCase();
  return { value: integer(literalType(value, ending), value), length: match[0].length + ending.length };
}

function literalType(value: bigint, ending: string): IntegerType {
  const unsigned = ending.includes('u');
  const wide = ending.includes('ll') || value > (unsigned ? 0xffffffffn : 0x7fffffffn);
  return `${unsigned ? 'UI' : 'I'}${wide ? 8 : 4}`;
}

const stringBody = /L?"((?:[^"\\]|\\\\|\\"|\\n|\\r|\\u[0-9a-fA-F]{4})*)"/y;
const characterBody = /(L?)'([^'\\]|\\\\|\\'|\\n|\\r)'/y;
const escaped: Readonly<Record<string, string>> = { n: '\n', r: '\r' };

export function stringLiteral(source: string, start: number): Literal | undefined {
  const match = matchAt(stringBody, source, start);
  if (match === null) return undefined;
  return { value: text(withoutEscapes(match[1] ?? '')), length: match[0].length };
}

export function characterLiteral(source: string, start: number): Literal | undefined {
  const match = matchAt(characterBody, source, start);
  if (match === null) return undefined;
  const code = withoutEscapes(match[2] ?? '').charCodeAt(0);
  return { value: integer(match[1] === 'L' ? 'UI2' : 'I1', code), length: match[0].length };
}

function withoutEscapes(body: string): string {
  return body.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, hex: string | undefined, letter: string) => {
    if (hex === undefined) return escaped[letter] ?? letter;
    const code = Number.parseInt(hex, 16);
    if (code >= 0xd800 && code <= 0xdfff) throw systemError(unexpected);
    return String.fromCharCode(code);
  });
}
