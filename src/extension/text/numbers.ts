/**
 * The numbers of debugger output: hex with or without `0x` and backtick, decimals with thousands separators.
 *
 * Everything becomes a JavaScript number. User-mode addresses and sizes are below 2^53 and exact; a larger
 * value (an LFH key, packed data) is rounded, and whoever needs all its digits keeps the text.
 */

/** One hex number as the debugger prints it: optional `0x`, digits, optional backtick in the middle. */
export const HEX = '(?:0x)?[0-9a-f]{1,16}(?:`[0-9a-f]{8})?';

/** Value of a hex number (`0x` and backtick allowed), NaN when the text is none. */
export function hex(text: string): number {
  const digits = text.replace('`', '').replace(/^0x/i, '');
  return /^[0-9a-f]{1,16}$/i.test(digits) ? parseInt(digits, 16) : NaN;
}

/** Value of a decimal number, thousands separators allowed; NaN when the text is none. */
export function decimal(text: string): number {
  if (!/^\d/.test(text)) return NaN;
  const digits = text.replace(/[,.'\u00a0\u202f](?=\d{3}(?:\D|$))/g, '');
  return /^\d{1,20}$/.test(digits) ? parseInt(digits, 10) : NaN;
}

/** The blank-separated words of a line. */
export function words(line: string): string[] {
  const trimmed = line.trim();
  return trimmed === '' ? [] : trimmed.split(/\s+/);
}
