/**
 * Memory of one committed run, front to back, in windows of up to 1 MiB: one read a window however small the
 * things in it are. A walker looks at `words` directly and calls `cover` when it leaves the window.
 */
import type { Memory, MemoryWindow } from '../../debuggee/debuggee';
import { largestWindow, pageSize } from '../../debuggee/memory';

export class WindowReader {
  /** Little-endian 32-bit words from `base` on; words of unreadable pages are 0. */
  words: Uint32Array = new Uint32Array(0);
  /** Address of the first word. */
  base = 0;
  /** First address behind the window. */
  limit = 0;
  private window: MemoryWindow | null = null;

  constructor(private readonly memory: Memory) {}

  /**
   * Makes [address, address + length) part of the window; true when all of it could be read.
   *
   * @param runEnd first address behind the committed run: nothing from there on is read
   * @param length bytes, at most 1 MiB less a page
   */
  cover(address: number, length: number, runEnd: number): boolean {
    if (address < this.base || address + length > this.limit) {
      if (address + length > runEnd) return false;
      this.base = address - (address % pageSize);
      const size = Math.min(largestWindow, runEnd - this.base);
      this.adopt(this.memory.ahead(this.base, address + length - this.base, size - (size % 4)));
      if (address + length > this.limit) return false;
    }
    return this.firstHole(address, address + length) === 0;
  }

  /**
   * Takes the longest window from a page on, in one read, where nothing says yet how much is committed there.
   *
   * @returns false, and nothing has changed, when a byte of it cannot be read
   */
  coverWhole(address: number): boolean {
    const window = this.memory.whole(address, largestWindow);
    if (window === null) return false;
    this.window = window;
    this.words = window.words;
    this.base = address;
    this.limit = address + largestWindow;
    return true;
  }

  /** Goes on with a window that was read elsewhere. */
  adopt(window: MemoryWindow): void {
    this.window = window;
    this.base = window.address;
    this.words = window.words;
    this.limit = this.base + this.words.length * 4;
  }

  /** Start of the first hole of the window that touches [from, to); 0 when there is none. */
  firstHole(from: number, to: number): number {
    const holes = this.window === null ? [] : this.window.holes;
    for (let i = 0; i < holes.length; i++) {
      if (holes[i]![0] < to && holes[i]![1] > from) return holes[i]![0];
    }
    return 0;
  }

  /** End of the hole at an address; the address itself when it is readable. */
  holeEnd(address: number): number {
    const holes = this.window === null ? [] : this.window.holes;
    for (let i = 0; i < holes.length; i++) {
      if (holes[i]![0] <= address && address < holes[i]![1]) return holes[i]![1];
    }
    return address;
  }
}
