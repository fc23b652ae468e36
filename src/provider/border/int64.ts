/**
 * The arithmetic of `host.Int64`, over bigint.
 *
 * A 64-bit value is its mathematical value here, -2^63 to 2^64-1, so equal values are equal whatever their
 * sign bit was called. An operation gives the exact result where 64 bits can hold it: as a signed value only
 * when an operand is negative, otherwise unsigned, and modulo 2^64 beyond. What no public source settles
 * (the shift of a negative value, the default radix, the prefix) is a switch of the profile.
 */
import { ModelError } from '../model.js';
import type { Profile } from '../profile.js';

export type BinaryOperation =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'modulo'
  | 'bitwiseAnd'
  | 'bitwiseOr'
  | 'bitwiseXor';

/** Largest magnitude that converts: 2^53-2. The documentation shows 2^53-1 failing already. */
const largestExact = 2n ** 53n - 2n;
export const minimum = -(2n ** 63n);
export const maximum = 2n ** 63n - 1n;

const precisionLoss = '64 bit value loses precision on conversion to number';

export function wrapped(exact: bigint, signed: boolean): bigint {
  return signed && exact < 0n && exact >= minimum ? exact : BigInt.asUintN(64, exact);
}

/** @throws ModelError `Invalid argument to method 'divide'` (or `'modulo'`) on a zero divisor */
export function compute(operation: BinaryOperation, left: bigint, right: bigint): bigint {
  const signed = left < 0n || right < 0n;
  switch (operation) {
    case 'add':
      return wrapped(left + right, signed);
    case 'subtract':
      return wrapped(left - right, signed);
    case 'multiply':
      return wrapped(left * right, signed);
    case 'divide':
    case 'modulo':
      if (right === 0n) throw new ModelError(`Invalid argument to method '${operation}'`);
      return wrapped(operation === 'divide' ? left / right : left % right, signed);
    case 'bitwiseAnd':
      return bits(BigInt.asUintN(64, left) & BigInt.asUintN(64, right), left < 0n && right < 0n);
    case 'bitwiseOr':
      return bits(BigInt.asUintN(64, left) | BigInt.asUintN(64, right), left < 0n && right < 0n);
    case 'bitwiseXor':
      return bits(BigInt.asUintN(64, left) ^ BigInt.asUintN(64, right), false);
  }
}

/** @param count bits; 64 and more shift everything out */
export function shiftLeft(value: bigint, count: bigint): bigint {
  return count >= 64n ? 0n : bits(value << count, value < 0n);
}

export function shiftRight(value: bigint, count: bigint, profile: Profile): bigint {
  if (value < 0n && profile.Int64ShiftSigned) return count >= 64n ? -1n : value >> count;
  return count >= 64n ? 0n : BigInt.asUintN(64, value) >> count;
}

export function complement(value: bigint): bigint {
  return BigInt.asUintN(64, ~value);
}

/** @throws ModelError with the documented text above 2^53-2 */
export function toExactNumber(value: bigint): number {
  if (value > largestExact || value < -largestExact) throw new ModelError(precisionLoss);
  return Number(value);
}

/**
 * Decimal with its sign; the other radices show the 64 bits, in lower case without padding.
 * @param radix 2, 8, 10 or 16; the profile's own when absent
 */
export function formatInt64(value: bigint, radix: number | undefined, profile: Profile): string {
  const chosen = radix ?? profile.Int64Radix;
  if (chosen === 10) return value.toString();
  if (chosen !== 2 && chosen !== 8 && chosen !== 16)
    throw new ModelError("Invalid argument to method 'toString'");
  const digits = BigInt.asUintN(64, value).toString(chosen);
  // Text of the default radix must read back with parseInt, so hexadecimal by default always says so.
  return chosen === 16 && (profile.Int64HexPrefix || radix === undefined) ? `0x${digits}` : digits;
}

/**
 * `host.parseInt64`: a `0x` prefix is accepted with and without radix 16.
 * @throws ModelError on any other text, on another radix, and on a value that needs more than 64 bits
 */
export function parseInt64(text: string, radix = 10): bigint {
  const parts = /^\s*(-?)(0[xX])?([0-9a-fA-F]+)\s*$/.exec(text);
  const base = parts?.[2] ? 16 : radix;
  const digits = parts?.[3]?.toLowerCase() ?? '';
  const allowed = base === 16 ? /^[0-9a-f]+$/ : base === 10 ? /^\d+$/ : base === 8 ? /^[0-7]+$/ : /^[01]+$/;
  const known = [2, 8, 10, 16].includes(radix) && (base === radix || radix === 10);
  if (!parts || !known || !allowed.test(digits))
    throw new ModelError("Invalid argument to method 'parseInt64'");
  const prefix = { 2: '0b', 8: '0o', 10: '', 16: '0x' }[base] as string;
  const value = parts[1] ? -BigInt(prefix + digits) : BigInt(prefix + digits);
  if (value < minimum || value > 2n ** 64n - 1n)
    throw new ModelError("Invalid argument to method 'parseInt64'");
  return value;
}

function bits(pattern: bigint, signed: boolean): bigint {
  return signed ? BigInt.asIntN(64, pattern) : BigInt.asUintN(64, pattern);
}
