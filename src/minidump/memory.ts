/**
 * Reading target memory by address, as a debugger does: the readable prefix, across ranges that touch.
 *
 * The result is never padded: a short answer is the fact that the next byte was not captured.
 */
import type { DumpFile } from './dump-file.js';
import type { RangeTable } from './memory-ranges.js';
import { lastAtOrBelow } from './spans.js';

export class Memory {
  private readonly file: DumpFile;
  private readonly ranges: RangeTable;

  constructor(file: DumpFile, ranges: RangeTable) {
    this.file = file;
    this.ranges = ranges;
  }

  /** How many bytes, at most `length`, can be read in one piece from `address` on. */
  readable(address: number, length: number): number {
    if (length <= 0) return 0;
    const { start, available, count } = this.ranges;
    let end = address;
    for (let i = lastAtOrBelow(start, count, address); i >= 0 && i < count; i++) {
      if (start[i]! > end) break;
      const rangeEnd = start[i]! + available[i]!;
      if (rangeEnd <= end) break;
      end = rangeEnd;
      if (end - address >= length) return length;
    }
    return end - address;
  }

  /** Fills the beginning of `target` with the readable prefix; returns its length in bytes. */
  readInto(address: number, target: Uint8Array): number {
    const { start, available, fileOffset, count } = this.ranges;
    let done = 0;
    for (let i = lastAtOrBelow(start, count, address); i >= 0 && i < count && done < target.length; i++) {
      const inside = address + done - start[i]!;
      if (inside < 0) break;
      const have = Math.min(target.length - done, available[i]! - inside);
      if (have <= 0) break;
      this.file.readInto(fileOffset[i]! + inside, target.subarray(done, done + have));
      done += have;
    }
    return done;
  }

  /** The readable prefix as a new array; nothing is allocated for what was not captured. */
  read(address: number, length: number): Uint8Array {
    const bytes = new Uint8Array(this.readable(address, length));
    this.readInto(address, bytes);
    return bytes;
  }
}
