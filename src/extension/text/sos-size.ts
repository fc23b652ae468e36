/**
 * Sizes as SOS prints them, in all its versions: `0x1000(4096)`, `0x1000 (4096)`, `0x00001000`, `1000(4096)`.
 * Where hex and decimal are both printed they must agree; thousands separators follow the user's culture.
 */

import { decimal, hex } from './numbers';

const SIZE = '((?:0x)?[0-9a-f]{1,16})\\s?\\((\\d[\\d,.\\u00a0\\u202f]*)\\)';

/** Bytes of every `hex(decimal)` size of a text, in order; a pair that disagrees is NaN. */
export function sosSizes(text: string): number[] {
  const sizes: number[] = [];
  const pattern = new RegExp(SIZE, 'gi');
  for (let cells = pattern.exec(text); cells; cells = pattern.exec(text)) {
    const bytes = hex(cells[1]!);
    sizes.push(bytes === decimal(cells[2]!) ? bytes : NaN);
  }
  return sizes;
}

/** Bytes of a text that is one size, with or without its decimal; null when it is none or disagrees. */
export function sosSize(text: string): number | null {
  const pairs = sosSizes(text);
  const plain = /0x([0-9a-f]{1,16})\b/i.exec(text);
  const bytes = pairs.length > 0 ? pairs[0]! : plain ? hex(plain[1]!) : NaN;
  return Number.isNaN(bytes) ? null : bytes;
}
