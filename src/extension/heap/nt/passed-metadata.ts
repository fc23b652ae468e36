/**
 * Copies of the last metadata blocks that a walk has passed. The LFH keeps its subsegments in some of them, at
 * most a few dozen in each and usually in front of the user blocks that they describe: without a copy each of
 * these blocks would cost a read of its own.
 */
import type { WindowReader } from '../reading/window-reader';

const kept = 64;
const largestCopy = 0x2000;

export class PassedMetadata {
  private readonly starts: number[] = [];
  private readonly copies: Uint32Array[] = [];
  private next = 0;

  /** Not copied where the block is not in the window as a whole. */
  remember(reader: WindowReader, address: number, size: number): void {
    const from = (address - reader.base) / 4;
    const to = from + size / 4;
    if (size > largestCopy || from < 0 || to > reader.words.length) return;
    if (reader.firstHole(address, address + size) !== 0) return;
    this.starts[this.next] = address;
    this.copies[this.next] = new Uint32Array(reader.words.subarray(from, to));
    this.next = (this.next + 1) % kept;
  }

  /** -1 when no copy holds it. */
  word(address: number): number {
    const { starts, copies } = this;
    if (address % 4 !== 0) return -1;
    for (let i = 0; i < starts.length; i++) {
      const index = (address - starts[i]!) / 4;
      if (index >= 0 && index < copies[i]!.length) return copies[i]![index]!;
    }
    return -1;
  }
}
