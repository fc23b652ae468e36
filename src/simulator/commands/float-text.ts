/**
 * Floating-point numbers as the debugger's C library prints them: `%.Ng` with three digits of exponent, and its
 * own words for what is no number (`1.#INF`, `-1.#IND`, `1.#QNAN`).
 */

/** @param digits significant ones */
export function floatText(
  value: number,
  digits: number,
  isNegative = value < 0 || Object.is(value, -0),
): string {
  if (Number.isNaN(value)) return isNegative ? '-1.#IND' : '1.#QNAN';
  if (!Number.isFinite(value)) return isNegative ? '-1.#INF' : '1.#INF';
  if (value === 0) return isNegative ? '-0' : '0';
  const [mantissa, power] = value.toExponential(digits - 1).split('e') as [string, string];
  const exponent = Number(power);
  if (exponent >= -4 && exponent < digits) return withoutZeros(value.toFixed(digits - 1 - exponent));
  const sign = exponent < 0 ? '-' : '+';
  return `${withoutZeros(mantissa)}e${sign}${String(Math.abs(exponent)).padStart(3, '0')}`;
}

function withoutZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

/** A number in memory; its sign is read from the bits, because a NaN of JavaScript's has none. */
export function storedFloat(bytes: DataView, at: number, size: 4 | 8, digits: number): string {
  const value = size === 4 ? bytes.getFloat32(at, true) : bytes.getFloat64(at, true);
  const isNegative = (bytes.getUint8(at + size - 1) & 0x80) !== 0;
  return floatText(value, digits, isNegative);
}
