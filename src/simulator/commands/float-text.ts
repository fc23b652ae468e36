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
  const rounded = roundedToEven(Math.abs(value), digits);
  const shown = generalForm(rounded.digits, rounded.exponent);
  return isNegative ? `-${shown}` : shown;
}

interface Decimal {
  /** The point stands behind the first one. */
  readonly digits: string;
  readonly exponent: number;
}

/** Enough to see whether what is cut off is exactly a half. */
const moreDigits = 60;

/** JavaScript rounds a half up, the C library to the even digit. */
function roundedToEven(value: number, digits: number): Decimal {
  const [mantissa, power] = value.toExponential(digits - 1).split('e') as [string, string];
  const shown = mantissa.replace('.', '');
  const isHalf = /^50*$/.test(value.toExponential(moreDigits).split('e')[0]!.replace('.', '').slice(digits));
  const isOdd = Number(shown.at(-1)) % 2 === 1;
  return {
    digits: isHalf && isOdd ? String(BigInt(shown) - 1n) : shown,
    exponent: Number(power),
  };
}

/** Plain between 0.0001 and as many digits as there are, else with an exponent; no zeros at the end. */
function generalForm(digits: string, exponent: number): string {
  if (exponent < -4 || exponent >= digits.length) {
    const mantissa = withoutZeros(`${digits[0]}.${digits.slice(1)}`);
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(3, '0')}`;
  }
  if (exponent < 0) return withoutZeros(`0.${'0'.repeat(-exponent - 1)}${digits}`);
  return withoutZeros(`${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`);
}

function withoutZeros(digits: string): string {
  return digits.replace(/\.?0*$/, '');
}

/** A number in memory; its sign is read from the bits, because a NaN of JavaScript's has none. */
export function storedFloat(bytes: DataView, at: number, size: 4 | 8, digits: number): string {
  const value = size === 4 ? bytes.getFloat32(at, true) : bytes.getFloat64(at, true);
  const isNegative = (bytes.getUint8(at + size - 1) & 0x80) !== 0;
  return floatText(value, digits, isNegative);
}
