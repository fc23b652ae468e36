/**
 * One line of a memory dump: address, elements, and for most widths the bytes as text.
 *
 * Used by `d*` and by the matches of `s`, which look the same. What was not captured shows as `?`.
 */
import { addressText } from '../target/addresses.js';
import { type Elements, elementValue, readElements } from './memory-elements.js';
import type { Names } from './names.js';

export interface RowStyle {
  /** Bytes of an element. */
  readonly size: 1 | 2 | 4 | 8;
  /** With the bytes as text behind the elements. */
  readonly withText: boolean;
  /** Elements of a full line; the text is aligned to it. */
  readonly columns: number;
}

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

/** Digits of an element, with a grave accent in the middle of eight bytes; question marks where it is missing. */
export function elementDigits(elements: Elements, index: number): string {
  const { size } = elements;
  const digits = elements.isCaptured(index)
    ? elementValue(elements, index)
        .toString(16)
        .padStart(size * 2, '0')
    : '?'.repeat(size * 2);
  return size === 8 ? `${digits.slice(0, 8)}\`${digits.slice(8)}` : digits;
}

/** @param elements at most `style.columns` */
export function rowText(elements: Elements, { withText, columns }: RowStyle): string {
  const { size, count, bytes } = elements;
  let shown = '';
  let text = '';
  for (let index = 0; index < count; index++) {
    if (index > 0) shown += size === 1 && index === 8 ? '-' : ' ';
    shown += elementDigits(elements, index);
    if (!withText) continue;
    const captured = elements.isCaptured(index);
    for (let byte = index * size; byte < (index + 1) * size; byte++) {
      text += captured ? characterOf(bytes.getUint8(byte)) : '?';
    }
  }
  const width = size === 8 ? 17 : size * 2;
  return withText ? `${shown.padEnd(columns * (width + 1) - 1)}  ${text}` : shown;
}

/** The line of a match at `address`. */
export function memoryRow(address: number, kind: string, names: Names): string {
  const style = styles[kind]!;
  const elements = readElements(names.target, BigInt(address), style.columns, style.size);
  return `${addressText(address, names.pointerSize)}  ${rowText(elements, style)}`;
}
