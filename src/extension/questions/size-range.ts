/** Sizes of blocks as the user writes them: one, or a range with both ends in it. */
import { hex, plain } from '../view/format';
import { parseNumber } from './arguments';

export interface SizeRange {
  /** Bytes, both inclusive. */
  readonly from: number;
  readonly to: number;
}

export const sizeRangeHelp =
  'bytes that were asked for: one size such as 0x20000, or a range such as 0x50-0x7f, both ends included';

/** @throws with what can be written */
export function sizeRange(text: string): SizeRange {
  const [first, second, ...more] = text.split(/\s*(?:-|\.\.)\s*/);
  const from = parseNumber(first || '');
  const to = second === undefined ? from : parseNumber(second);
  if (more.length > 0 || Number.isNaN(from) || Number.isNaN(to) || from > to)
    throw new Error(`"${plain(text)}" is no size of blocks. Give ${sizeRangeHelp}.`);
  return { from, to };
}

/** `0x48`, or `0x50 to 0x7f`. */
export function rangeText({ from, to }: SizeRange): string {
  return from === to ? hex(from) : `${hex(from)} to ${hex(to)}`;
}
