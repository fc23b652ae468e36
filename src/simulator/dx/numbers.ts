/**
 * Arithmetic of dx. Types follow C with differences, measured: the result is unsigned when either operand is (also
 * 64-bit signed with 32-bit unsigned, and in shifts), and a narrow operand keeps its sign when it becomes 32 bits.
 * Strings join with `+`; a number beside a string is written in decimal, a boolean as 0 or 1.
 */
import {
  bitsOf,
  float,
  type IntegerType,
  integer,
  ModelError,
  type ModelValue,
  text,
} from '../../provider/model.js';
import { systemError } from '../../provider/system-error.js';
import { errorOf, failed, unexpected } from './errors.js';

export type Arithmetic = '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^' | '<<' | '>>';

type Integer = { readonly type: IntegerType; readonly value: bigint };

/** The operand as an integer after C's integer promotions; undefined when it is none. An error value counts as its code. */
export function promoted(value: ModelValue): Integer | undefined {
  if (errorOf(value) !== undefined) return { type: 'UI4', value: BigInt(failed) };
  if (value.kind === 'bool') return { type: 'I4', value: value.value ? 1n : 0n };
  if (value.kind === 'object' && value.object.pointer !== undefined) {
    return { type: 'UI8', value: value.object.pointer() };
  }
  if (value.kind !== 'integer') return undefined;
  if (bitsOf(value.type) >= 32) return { type: value.type, value: value.value };
  return { type: value.type.startsWith('U') ? 'UI4' : 'I4', value: value.value };
}

/** The operand as a floating-point number; undefined for anything that is not a number. */
export function asNumber(value: ModelValue): number | undefined {
  if (value.kind === 'float') return value.value;
  const whole = promoted(value);
  return whole === undefined ? undefined : Number(whole.value);
}

/** The type in which two integers meet. */
export function commonType(left: IntegerType, right: IntegerType): IntegerType {
  const wide = bitsOf(left) === 64 || bitsOf(right) === 64;
  const unsigned = left.startsWith('U') || right.startsWith('U');
  return `${unsigned ? 'UI' : 'I'}${wide ? 8 : 4}`;
}

/** How `+` writes an operand beside a string; undefined when it cannot be joined. */
export function joined(value: ModelValue): string | undefined {
  if (value.kind === 'string') return value.value;
  if (value.kind === 'float') return shortNumber(value.value, value.type === 'R4' ? 7 : 15);
  return promoted(value)?.value.toString();
}

/** A number as a VARIANT converts it to text: 15 or 7 significant digits, an exponent of at least two digits. */
function shortNumber(value: number, precision: number): string {
  if (!Number.isFinite(value) || value === 0) return String(value);
  const [digits = '', exponent = ''] = value.toExponential(precision - 1).split('e');
  const power = Number(exponent);
  if (power >= -4 && power < precision) return String(Number(value.toPrecision(precision)));
  const sign = power < 0 ? '-' : '+';
  return `${Number(digits)}E${sign}${String(Math.abs(power)).padStart(2, '0')}`;
}

export function arithmetic(operator: Arithmetic, left: ModelValue, right: ModelValue): ModelValue {
  if (left.kind === 'string' || right.kind === 'string') return joinStrings(operator, left, right);
  const a = promoted(left);
  const b = promoted(right);
  if (a !== undefined && b !== undefined) return integerArithmetic(operator, a, b);
  const x = asNumber(left);
  const y = asNumber(right);
  if (x === undefined || y === undefined) {
    throw new ModelError('Unexpected type(s) for arithmetic operation');
  }
  const result = floatArithmetic(operator, x, y);
  if (needsDouble(left) || needsDouble(right)) return float(result);
  return { kind: 'float', type: 'R4', value: Math.fround(result) };
}

/** A single-precision operand keeps the result single, except beside a double or a 64-bit integer. */
function needsDouble(value: ModelValue): boolean {
  if (value.kind === 'float') return value.type === 'R8';
  return value.kind === 'integer' && bitsOf(value.type) === 64;
}

function joinStrings(operator: Arithmetic, left: ModelValue, right: ModelValue): ModelValue {
  const a = joined(left);
  const b = joined(right);
  if (a === undefined || b === undefined) {
    throw new ModelError('Unexpected type(s) for arithmetic operation');
  }
  if (operator !== '+') throw systemError(unexpected);
  return text(a + b);
}

function floatArithmetic(operator: Arithmetic, x: number, y: number): number {
  switch (operator) {
    case '+':
      return x + y;
    case '-':
      return x - y;
    case '*':
      return x * y;
    case '/':
      return x / y;
    case '%':
      throw new ModelError('Modulo operation can not apply to floating point values');
    default:
      throw systemError(failed);
  }
}

function integerArithmetic(operator: Arithmetic, a: Integer, b: Integer): ModelValue {
  const type = commonType(a.type, b.type);
  const x = wrap(type, a.value);
  const y = wrap(type, b.value);
  if (operator === '<<' || operator === '>>') return shifted(operator, type, x, y);
  if ((operator === '/' || operator === '%') && y === 0n) throw new ModelError('Illegal division by zero');
  switch (operator) {
    case '+':
      return integer(type, x + y);
    case '-':
      return integer(type, x - y);
    case '*':
      return integer(type, x * y);
    case '/':
      return integer(type, x / y);
    case '%':
      return integer(type, x % y);
    case '&':
      return integer(type, x & y);
    case '|':
      return integer(type, x | y);
    default:
      return integer(type, x ^ y);
  }
}

/** Only the low bits of the count matter, as in the machine's own shift. */
function shifted(operator: '<<' | '>>', type: IntegerType, x: bigint, y: bigint): ModelValue {
  const count = BigInt.asUintN(64, y) & BigInt(bitsOf(type) - 1);
  return integer(type, operator === '<<' ? x << count : x >> count);
}

/** A value wrapped to the width and sign of a type. */
export function wrap(type: IntegerType, value: bigint): bigint {
  const bits = bitsOf(type);
  return type.startsWith('U') ? BigInt.asUintN(bits, value) : BigInt.asIntN(bits, value);
}

export function negated(value: ModelValue): ModelValue {
  if (value.kind === 'float') return { kind: 'float', type: value.type, value: -value.value };
  const whole = promoted(value);
  if (whole !== undefined) return integer(whole.type, -whole.value);
  throw systemError(value.kind === 'string' ? unexpected : failed);
}

export function inverted(value: ModelValue): ModelValue {
  if (value.kind === 'float') {
    throw new ModelError('Bitwise negation cannot apply to floating point values');
  }
  const whole = promoted(value);
  if (whole === undefined) throw systemError(value.kind === 'string' ? unexpected : failed);
  return integer(whole.type, ~whole.value);
}

/**
 * Truth of a value, as `?:`, `&&`, `!` and predicates see it. A string is true when it reads as `true` or as a
 * number other than zero.
 * @throws ModelError for objects and absent values
 */
export function truth(value: ModelValue): boolean {
  switch (value.kind) {
    case 'bool':
      return value.value;
    case 'integer':
      return value.value !== 0n;
    case 'float':
      return value.value !== 0;
    case 'string':
      return textTruth(value.value);
    default:
      if (errorOf(value) !== undefined) return true;
      if (value.kind === 'object' && value.object.pointer !== undefined) return value.object.pointer() !== 0n;
      throw systemError(failed);
  }
}

function textTruth(content: string): boolean {
  if (/^true$/i.test(content)) return true;
  return content.trim() !== '' && Number(content) !== 0 && !Number.isNaN(Number(content));
}
