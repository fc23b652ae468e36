/**
 * How numbers and foreign text look to a person. One spelling each, everywhere: sizes as `0x20000` and as
 * `128 KiB`, addresses as WinDbg writes them, counts with thousands separators, shares with two decimals.
 */

/** `0x20000`. Exact below 2^53, which covers every user-mode address and size. */
export function hex(value: number): string {
  return '0x' + value.toString(16);
}

const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];

/** A number of bytes in binary units, at most two decimals: `128 KiB`, `11.44 MiB`, `12 B`. */
export function bytes(value: number): string {
  let unit = 0;
  let amount = value;
  // 1023.995 would be printed as 1024: the next unit takes over where the rounding does.
  while (amount >= 1023.995 && unit < units.length - 1) {
    amount /= 1024;
    unit++;
  }
  return trimZeros(amount.toFixed(2)) + ' ' + units[unit];
}

/** An address for the pointer width (bytes) of the target: `0000020d`2c794430` or `1190b020`. */
export function addressText(value: number, pointerSize: 4 | 8): string {
  const low = digits(value % 0x100000000);
  if (pointerSize === 4 && value < 0x100000000) return low;
  return digits(Math.floor(value / 0x100000000)) + '`' + low;
}

function digits(half: number): string {
  return ('0000000' + half.toString(16)).slice(-8);
}

/** A share given in percent: `84.60 %`. */
export function percent(value: number): string {
  return value.toFixed(2) + ' %';
}

/** `9,000`. */
export function count(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}

function trimZeros(text: string): string {
  return text.replace(/\.?0+$/, '');
}

/**
 * Text out of target memory, made harmless for a terminal: control characters (C0, C1, DEL), line and
 * paragraph separators, bidirectional controls and lone surrogates become `\xHH` or `\uHHHH`.
 */
export function plain(text: string): string {
  return text.replace(hostile, (found) => (found.length === 2 ? found : escaped(found.charCodeAt(0))));
}

// A well-formed surrogate pair is matched first, so that only the lone halves are escaped.
const hostile =
  /[\ud800-\udbff][\udc00-\udfff]|[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/g;

function escaped(code: number): string {
  const digits = code.toString(16);
  return code < 0x100 ? '\\x' + ('0' + digits).slice(-2) : '\\u' + ('000' + digits).slice(-4);
}
