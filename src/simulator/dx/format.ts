/**
 * Numbers as dx prints them. The VARIANT type decides: unsigned in hexadecimal, signed in decimal, floating point
 * with six digits, whatever the value; a format specifier or `PreferredRadix` overrules for integers only.
 */
import { bitsOf, type IntegerType, type ModelValue } from '../../provider/model.js';

export type Radix = 'x' | 'd' | 'o' | 'b';

export interface Format {
  readonly radix?: Radix;
  /** `,c`: the character behind the number. */
  readonly character?: boolean;
}

function inBase(type: IntegerType, value: bigint, base: number): string {
  const fits = BigInt.asIntN(bitsOf(type), value) === value;
  return (fits ? BigInt.asUintN(bitsOf(type), value) : value).toString(base);
}

export function formatInteger(type: IntegerType, value: bigint, radix?: Radix): string {
  switch (radix) {
    case 'd':
      return value.toString();
    case 'x':
      return `0x${inBase(type, value, 16)}`;
    case 'o':
      return value === 0n ? '0' : `0${inBase(type, value, 8)}`;
    case 'b':
      return `0y${inBase(type, value, 2)}`;
    default:
      return type.startsWith('U') ? formatInteger(type, value, 'x') : value.toString();
  }
}

const named: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 13: '\\r' };

/** ` 'a'` after a number that is a printable character in its low 16 bits, else nothing. */
function characterOf(value: bigint): string {
  const code = Number(BigInt.asUintN(16, value));
  const printable = code >= 0x20 && !(code >= 0x7f && code <= 0xa0) && code < 0xfffd;
  const shown = named[code] ?? (printable ? String.fromCharCode(code) : '');
  return shown === '' ? '' : ` '${shown}'`;
}

/** C's `%f`, never with an exponent. */
function formatFloat(value: number): string {
  if (Number.isNaN(value)) return '1.#QNAN0';
  if (!Number.isFinite(value)) return value < 0 ? '-1.#INF00' : '1.#INF00';
  const fixed = Math.abs(value) < 1e21 ? value.toFixed(6) : `${BigInt(value)}.000000`;
  return Object.is(value, -0) ? `-${fixed}` : fixed;
}

/** The text of a number or truth value; undefined for anything else. */
export function formatIntrinsic(value: ModelValue, format: Format): string | undefined {
  switch (value.kind) {
    case 'bool':
      return String(value.value);
    case 'integer': {
      const shown = formatInteger(value.type, value.value, format.radix);
      if (format.character) return shown + characterOf(value.value);
      const isCharacter = value.typeName === 'char' || value.typeName === 'wchar_t';
      return isCharacter && format.radix === undefined ? shownCharacter(value.value) : shown;
    }
    case 'float':
      return formatFloat(value.value);
    default:
      return undefined;
  }
}

/** A negative `char` is none of the ASCII characters. */
function shownCharacter(value: bigint): string {
  return value < 0n ? value.toString() : value.toString() + characterOf(value);
}
