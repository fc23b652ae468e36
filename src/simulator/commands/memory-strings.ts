/**
 * Zero-terminated strings: `da` and `du`, and those that `dpa` and `dpu` find behind pointers.
 *
 * A character that was not captured shows as `?` and ends nothing.
 */
import { addressText } from '../target/addresses.js';
import { pointerSize, type Target } from '../target/target.js';
import { elementValue, readElements } from './memory-elements.js';
import { shownCharacter } from './printable.js';
import type { Range } from './range.js';

const charactersPerLine = 32;
/** Bytes that are shown at most. */
const longestString = 0x10_0000;
/** Characters of a string behind a pointer that are shown. */
const longestPointedString = 55;

/** Characters up to a zero, `count` at most. */
function stringAt(
  target: Target,
  address: bigint,
  count: number,
  size: 1 | 2,
): { text: string; ended: boolean } {
  const elements = readElements(target, address, count, size);
  let text = '';
  for (let index = 0; index < count; index++) {
    if (!elements.isCaptured(index)) text += '?';
    else {
      const code = Number(elementValue(elements, index));
      if (code === 0) return { text, ended: true };
      text += shownCharacter(code, size);
    }
  }
  return { text, ended: false };
}

/** The lines of `da` (size 1) and `du` (size 2). */
export function stringLines(target: Target, range: Range, size: 1 | 2): string {
  const bytesPerLine = charactersPerLine * size;
  const length = Math.min(range.bytes, longestString);
  let lines = '';
  for (let at = 0; at < length; at += bytesPerLine) {
    const count = Math.ceil(Math.min(bytesPerLine, length - at) / size);
    const address = range.origin + BigInt(at);
    const { text, ended } = stringAt(target, address, count, size);
    if (text !== '' || at === 0) lines += `${addressText(address, pointerSize(target))}  "${text}"\n`;
    if (ended) break;
  }
  return lines;
}

/** A string behind a pointer, in quotes; undefined where its first character was not captured. */
export function pointedString(target: Target, address: bigint, size: 1 | 2): string | undefined {
  if (!readElements(target, address, 1, size).isCaptured(0)) return undefined;
  return `"${stringAt(target, address, longestPointedString, size).text}"`;
}
