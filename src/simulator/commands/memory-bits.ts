/** `dyb` and `dyd`: memory in binary, four bytes a line under a ruler of bit numbers. */
import { type Elements, elementValue } from './memory-elements.js';
import { elementDigits } from './memory-row.js';

const ruler = ['76543210 76543210 76543210 76543210', '-------- -------- -------- --------'];
const wideRuler = [
  ' 3          2          1          0',
  '10987654 32109876 54321098 76543210',
  '-------- -------- -------- --------',
];

/** Lines above the table, without the room of the addresses. */
export function bitRuler(size: 1 | 4): readonly string[] {
  return size === 1 ? ruler : wideRuler;
}

/** Groups of eight bits, the most significant byte of an element first; then the elements in hexadecimal. */
export function bitRow(elements: Elements, columns: number): string {
  const indices = Array.from({ length: elements.count }, (_, index) => index);
  const bits = indices.map((index) => elementBits(elements, index)).join(' ');
  const digits = indices.map((index) => elementDigits(elements, index)).join(' ');
  return `${bits.padEnd(columns * elements.size * 9 - 1)}  ${digits}`;
}

function elementBits(elements: Elements, index: number): string {
  const width = elements.size * 8;
  const bits = elements.isCaptured(index)
    ? elementValue(elements, index).toString(2).padStart(width, '0')
    : '?'.repeat(width);
  return grouped(bits);
}

/** Bits in groups of eight. */
export function grouped(bits: string): string {
  return bits.replace(/.{8}(?=.)/g, '$& ');
}
