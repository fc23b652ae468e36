/**
 * One line of a memory dump: address, elements, and for most widths the bytes as text.
 *
 * Used by `d*` and by the matches of `s`, which look the same. What was not captured shows as `?`; an element
 * that is captured in part is not shown at all, except by single bytes.
 */
import { addressText } from '../target/addresses.js';
import type { Names } from './names.js';

export interface RowStyle {
  /** Bytes of an element. */
  readonly size: 1 | 2 | 4 | 8;
  /** With the bytes as text behind the elements. */
  readonly withText: boolean;
  /** Elements of a full line; the text is aligned to it. */
  readonly columns: number;
}

const bytesPerRow = 16;

const styles: Readonly<Record<string, RowStyle>> = {
  b: { size: 1, withText: true, columns: 16 },
  a: { size: 1, withText: true, columns: 16 },
  w: { size: 2, withText: true, columns: 8 },
  u: { size: 2, withText: true, columns: 8 },
  d: { size: 4, withText: true, columns: 4 },
  q: { size: 8, withText: false, columns: 2 },
};

function characterOf(byte: number): string {
  return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.';
}

/** Digits of the element at `offset`; question marks when a byte of it is missing. */
function elementText(bytes: Uint8Array, offset: number, size: number): string {
  if (offset + size > bytes.length) return size === 8 ? '????????`????????' : '??'.repeat(size);
  let digits = '';
  for (let index = size - 1; index >= 0; index--)
    digits += bytes[offset + index]!.toString(16).padStart(2, '0');
  return size === 8 ? `${digits.slice(0, 8)}\`${digits.slice(8)}` : digits;
}

/**
 * @param bytes captured bytes from the address on; shorter than the line where capture ends
 * @param count elements to show, at most `style.columns`
 */
export function rowText(bytes: Uint8Array, count: number, style: RowStyle): string {
  const { size, withText, columns } = style;
  const width = size === 8 ? 17 : size * 2;
  let elements = '';
  let text = '';
  for (let index = 0; index < count; index++) {
    if (index > 0) elements += size === 1 && index === 8 ? '-' : ' ';
    elements += elementText(bytes, index * size, size);
    const captured = (index + 1) * size <= bytes.length;
    for (let byte = index * size; byte < (index + 1) * size; byte++)
      text += captured ? characterOf(bytes[byte]!) : '?';
  }
  return withText ? `${elements.padEnd(columns * (width + 1) - 1)}  ${text}` : elements;
}

/** The line of a match at `address`. */
export function memoryRow(address: number, kind: string, names: Names): string {
  const style = styles[kind]!;
  const bytes = names.target.read(address, bytesPerRow);
  return `${addressText(address, names.pointerSize)}  ${rowText(bytes, style.columns, style)}`;
}
