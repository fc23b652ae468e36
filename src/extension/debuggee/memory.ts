/**
 * Memory in windows, never per field: one read of up to 1 MiB in 4-byte elements.
 *
 * One unreadable byte fails a whole read. A window that fails is read in the pieces that the dump holds, where the
 * regions tell them; else, and where a piece fails too, it is halved down to pages. What stays unreadable is recorded
 * as holes; of a long stretch that holds neither its first word nor the one in its middle nor its last one nothing is
 * looked for, because asking for each of its pages would cost more than reading everything else. Single values come
 * from whole pages that are kept for a while.
 */
import type { CostCounter } from './cost';
import type { Memory, MemoryWindow, RegionTable } from './debuggee';
import { rethrowInterruption } from './interruption';

/** Bytes. */
export const pageSize = 0x1000;
/** Bytes of the longest single read. */
export const largestWindow = 0x100000;
/** Bytes from which on three missing words stand for all. */
const longStretch = 0x4000;
/** 1 MiB of pages; when it is full it starts anew. */
const keptPages = 256;
/** Bytes of a page of which a small dump holds a part: a header that stands there has many fields. */
const lineSize = 128;

export class DebuggerMemory implements Memory {
  private pages: Record<number, Uint32Array | null> = {};
  private kept = 0;
  /** Of pages that are not held as a whole. */
  private lines: Record<number, Uint32Array | null> = {};

  /** @param captured the regions of a dump, when nothing outside of them can be read; asked when a read fails */
  constructor(
    private readonly cost: CostCounter,
    private readonly captured: () => RegionTable | null = () => null,
  ) {}

  whole(address: number, length: number): MemoryWindow | null {
    if (address % 4 !== 0 || length % 4 !== 0 || length <= 0 || length > largestWindow) {
      throw new Error('a window needs an address and a length in multiples of 4, of at most 1 MiB');
    }
    const words = this.read(address, length);
    return words === null ? null : { address, words, holes: [] };
  }

  window(address: number, length: number): MemoryWindow {
    const whole = this.whole(address, length);
    if (whole !== null) return whole;
    const words = new Uint32Array(length / 4);
    const holes: [number, number][] = [];
    const known = this.captured();
    if (known === null) this.fill(address, length, address, words, holes);
    else this.fillCaptured(known, address, address + length, words, holes);
    return { address, words, holes };
  }

  ahead(address: number, length: number, most: number): MemoryWindow {
    if (toPage(address + length) - address >= most) return this.window(address, most);
    const whole = this.whole(address, most);
    if (whole !== null) return whole;
    if (this.captured() !== null) return this.window(address, most);
    const asked = this.window(address, Math.min(most, toPage(address + length) - address));
    return asked.holes.length > 0 ? asked : this.extended(asked, most);
  }

  pointer(address: number, size: 4 | 8): number | null {
    const low = this.u32(address);
    if (size === 4 || low === null) return low;
    const high = this.u32(address + 4);
    return high === null ? null : high * 0x100000000 + low;
  }

  u32(address: number): number | null {
    if (address < 0 || address % 4 !== 0) return null;
    const start = address - (address % pageSize);
    const page = this.page(start);
    if (page !== null) return page[(address - start) / 4]!;
    // A small dump may hold a part of the page only.
    const line = this.line(address - (address % lineSize));
    if (line !== null) return line[(address % lineSize) / 4]!;
    const word = this.read(address, 4);
    return word === null ? null : word[0]!;
  }

  /** Adds what lies behind a window, a page at first and then ever more, up to where a read fails. */
  private extended(window: MemoryWindow, most: number): MemoryWindow {
    const { address } = window;
    const words = new Uint32Array(most / 4);
    words.set(window.words);
    let length = window.words.length * 4;
    for (let step = pageSize; length < most; step *= 2) {
      const size = Math.min(step, most - length);
      const part = this.read(address + length, size);
      if (part === null) break;
      words.set(part, length / 4);
      length += size;
    }
    return { address, words: words.subarray(0, length / 4), holes: [] };
  }

  /** Reads what the dump holds of [start, end), neighbouring regions in one piece. */
  private fillCaptured(
    regions: RegionTable,
    start: number,
    end: number,
    words: Uint32Array,
    holes: [number, number][],
  ): void {
    let done = start;
    for (let i = firstBehind(regions, start); i < regions.count && regions.base[i]! < end; ) {
      let stop = regions.base[i]!;
      const from = Math.max(done, upToWord(stop));
      while (i < regions.count && regions.base[i]! === stop && stop < end) stop += regions.size[i++]!;
      const to = Math.min(end, stop - (stop % 4));
      if (to <= from) continue;
      if (from > done) note(holes, done, from);
      const part = this.read(from, to - from);
      if (part === null) this.fill(from, to - from, start, words, holes);
      else words.set(part, (from - start) / 4);
      done = to;
    }
    if (done < end) note(holes, done, end);
  }

  /** Reads the two halves of a range that failed as a whole, down to pages. */
  private fill(
    address: number,
    length: number,
    start: number,
    words: Uint32Array,
    holes: [number, number][],
  ): void {
    const middle = middlePage(address, length);
    if (middle === 0 || (length >= longStretch && this.isMissing(address, middle, address + length - 4))) {
      note(holes, address, address + length);
      return;
    }
    const halves: [number, number][] = [
      [address, middle - address],
      [middle, address + length - middle],
    ];
    for (let i = 0; i < 2; i++) {
      const [from, size] = halves[i]!;
      const part = this.read(from, size);
      if (part === null) this.fill(from, size, start, words, holes);
      else words.set(part, (from - start) / 4);
    }
  }

  private isMissing(first: number, middle: number, last: number): boolean {
    return this.read(first, 4) === null && this.read(middle, 4) === null && this.read(last, 4) === null;
  }

  private line(start: number): Uint32Array | null {
    const known = this.lines[start];
    if (known !== undefined) return known;
    const line = this.read(start, lineSize);
    this.lines[start] = line;
    return line;
  }

  private page(start: number): Uint32Array | null {
    const known = this.pages[start];
    if (known !== undefined) return known;
    if (this.kept++ >= keptPages) {
      this.pages = {};
      this.lines = {};
      this.kept = 1;
    }
    const page = this.read(start, pageSize);
    this.pages[start] = page;
    return page;
  }

  private read(address: number, length: number): Uint32Array | null {
    this.cost.reads++;
    this.cost.bytes += length;
    try {
      return host.memory!.readMemoryValues(address, length / 4, 4, false) as Uint32Array;
    } catch (error) {
      rethrowInterruption(error);
      return null;
    }
  }
}

/** The page boundary nearest to the middle of a range, strictly inside it; 0 when the range has none. */
function middlePage(address: number, length: number): number {
  const first = address - (address % pageSize) + pageSize;
  const end = address + length;
  if (first >= end) return 0;
  const pages = Math.ceil((end - first) / pageSize);
  return first + Math.floor((pages - 1) / 2) * pageSize;
}

/** Index of the first region that ends behind an address. */
function firstBehind(regions: RegionTable, address: number): number {
  let low = 0;
  let high = regions.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (regions.base[middle]! + regions.size[middle]! > address) high = middle;
    else low = middle + 1;
  }
  return low;
}

function toPage(address: number): number {
  return Math.ceil(address / pageSize) * pageSize;
}

/** The next multiple of 4. */
export function upToWord(address: number): number {
  return Math.ceil(address / 4) * 4;
}

function note(holes: [number, number][], from: number, to: number): void {
  const last = holes[holes.length - 1];
  if (last !== undefined && last[1] === from) last[1] = to;
  else holes.push([from, to]);
}
