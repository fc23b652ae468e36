/** Stretches of memory that alone are looked at: blocks of a heap, a range of addresses. */
import type { PassedWindow, PassSink } from '../memory/pass';

/** Ascending, and none overlaps another. */
export interface Ranges {
  readonly starts: Float64Array;
  /** First address behind each. */
  readonly ends: Float64Array;
}

export function oneRange(from: number, to: number): Ranges {
  return { starts: new Float64Array([from]), ends: new Float64Array([to]) };
}

/** Index of the first range that ends behind an address. */
export function rangeFrom({ ends }: Ranges, address: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= address) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether [from, to) overlaps one of them. */
export function overlaps(ranges: Ranges, from: number, to: number): boolean {
  const i = rangeFrom(ranges, from);
  return i < ranges.starts.length && ranges.starts[i]! < to;
}

/** Whether [from, to) lies in one of them. */
export function contains(ranges: Ranges, from: number, to: number): boolean {
  const i = rangeFrom(ranges, from);
  return i < ranges.starts.length && ranges.starts[i]! <= from && to <= ranges.ends[i]!;
}

/** Hands windows on in which everything outside of the ranges is zero, and counts what lies inside. */
export class InRanges implements PassSink {
  /** Bytes of the ranges that were looked at. */
  bytes = 0;
  notCaptured = 0;

  constructor(
    private readonly ranges: Ranges,
    private readonly sink: PassSink,
  ) {}

  window(window: PassedWindow): boolean {
    const { address, words, until } = window;
    const end = address + words.length * 4;
    const { starts, ends } = this.ranges;
    let clean = address;
    for (let i = rangeFrom(this.ranges, address); i < starts.length && starts[i]! < end; i++) {
      clear(window, clean, starts[i]!);
      clean = Math.min(ends[i]!, end);
      const from = Math.max(starts[i]!, address);
      const to = Math.min(clean, until);
      if (to > from) this.count(window, from, to);
    }
    clear(window, clean, end);
    return this.sink.window(window);
  }

  private count({ holes }: PassedWindow, from: number, to: number): void {
    let missing = 0;
    for (let i = 0; i < holes.length; i++)
      missing += Math.max(0, Math.min(to, holes[i]![1]) - Math.max(from, holes[i]![0]));
    this.notCaptured += missing;
    this.bytes += to - from - missing;
  }
}

/** Makes the bytes of [from, to) zero, as far as they lie in the window. */
function clear({ address, words }: PassedWindow, from: number, to: number): void {
  let at = Math.max(0, from - address);
  const end = Math.min(words.length * 4, to - address);
  for (; at < end && at % 4 !== 0; at++) clearByte(words, at);
  if (end - at >= 4) {
    const last = Math.floor(end / 4);
    for (let i = at / 4; i < last; i++) words[i] = 0;
    at = last * 4;
  }
  for (; at < end; at++) clearByte(words, at);
}

function clearByte(words: Uint32Array, at: number): void {
  words[at >>> 2] = words[at >>> 2]! & ~(0xff << ((at & 3) * 8));
}
