/**
 * Memory of a process that never was: committed ranges with bytes of their own, or with a rule that makes the
 * bytes when they are read, so that a heap of half a gigabyte needs no memory. Single pages can be taken away.
 */
const page = 0x1000;

/** Fills `into` with the bytes from `offset` of the range on. */
export type Rule = (offset: number, into: Uint8Array) => void;

export interface CommittedRange {
  readonly start: number;
  readonly end: number;
  /** null: `rule` makes them. */
  readonly bytes: Uint8Array | null;
  readonly rule: Rule | null;
}

export class SparseMemory {
  /** Ascending, not overlapping. */
  readonly ranges: CommittedRange[] = [];
  private readonly hidden = new Set<number>();
  private last: CommittedRange | null = null;

  /** Zeros that can be written. */
  commit(start: number, size: number): void {
    this.insert({ start, end: start + size, bytes: new Uint8Array(size), rule: null });
  }

  /** Bytes by a rule; they cannot be written. */
  generate(start: number, size: number, rule: Rule): void {
    this.insert({ start, end: start + size, bytes: null, rule });
  }

  /** From now on the page of an address is not captured. */
  hide(address: number): void {
    this.hidden.add(address - (address % page));
  }

  isCaptured(address: number): boolean {
    return !this.hidden.has(address - (address % page)) && this.find(address) !== null;
  }

  /** null when one byte of it is not captured. */
  read(start: number, length: number): Uint8Array | null {
    if (!(start >= 0) || !(length > 0)) return null;
    for (let at = start - (start % page); this.hidden.size > 0 && at < start + length; at += page)
      if (this.hidden.has(at)) return null;
    const out = new Uint8Array(length);
    for (let at = start; at < start + length; ) {
      const range = this.find(at);
      if (range === null) return null;
      const part = out.subarray(at - start, Math.min(length, range.end - start));
      if (range.bytes !== null)
        part.set(range.bytes.subarray(at - range.start, at - range.start + part.length));
      else range.rule!(at - range.start, part);
      at += part.length;
    }
    return out;
  }

  put8(address: number, value: number): void {
    const range = this.writable(address);
    range.bytes![address - range.start] = value;
  }

  /** A whole number below 2^53, little-endian, in `size` bytes. */
  put(address: number, value: number, size: 1 | 2 | 4 | 8): void {
    const range = this.writable(address);
    for (let i = 0, rest = value; i < size; i++, rest = Math.floor(rest / 256))
      range.bytes![address - range.start + i] = rest % 256;
  }

  putBytes(address: number, bytes: Uint8Array): void {
    const range = this.writable(address);
    range.bytes!.set(bytes, address - range.start);
  }

  /** The same byte everywhere in [start, start + size). */
  fill(start: number, size: number, value: number): void {
    const range = this.writable(start);
    range.bytes!.fill(value, start - range.start, start - range.start + size);
  }

  /** Zeros where nothing is captured. */
  get(address: number, size: 1 | 2 | 4 | 8): number {
    const bytes = this.read(address, size);
    let value = 0;
    for (let i = size - 1; bytes !== null && i >= 0; i--) value = value * 256 + bytes[i]!;
    return value;
  }

  private writable(address: number): CommittedRange {
    const range = this.find(address);
    if (range === null || range.bytes === null)
      throw new Error(`nothing to write at ${address.toString(16)}`);
    return range;
  }

  private insert(range: CommittedRange): void {
    let at = this.ranges.length;
    while (at > 0 && this.ranges[at - 1]!.start > range.start) at--;
    if ((this.ranges[at - 1]?.end ?? 0) > range.start || (this.ranges[at]?.start ?? Infinity) < range.end)
      throw new Error(`${range.start.toString(16)} is committed twice`);
    this.ranges.splice(at, 0, range);
  }

  private find(address: number): CommittedRange | null {
    if (this.last !== null && this.last.start <= address && address < this.last.end) return this.last;
    let low = 0;
    for (let high = this.ranges.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (this.ranges[middle]!.end <= address) low = middle + 1;
      else high = middle;
    }
    const range = this.ranges[low];
    if (range === undefined || address < range.start) return null;
    this.last = range;
    return range;
  }
}
