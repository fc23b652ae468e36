/**
 * Which memory was captured and where its bytes stand in the file: Memory64List, MemoryList and, for dumps
 * that list no memory in either, the stacks of the threads.
 *
 * The table is sorted by address and its ranges are disjoint: writers of small dumps list the same bytes more
 * than once, and a reader that searches by address must meet each byte once. What the list said is kept in
 * `listed`.
 *
 * Source: minidumpapiset.h, MINIDUMP_MEMORY64_LIST, MINIDUMP_MEMORY_LIST, MINIDUMP_MEMORY_DESCRIPTOR(64).
 */
import { hex } from './error.js';
import type { Extent } from './extent.js';
import { END_OF_EXACT, endOfSpace, readAddress, readU64, type Target } from './target.js';
import type { Thread } from './threads.js';

/** No process has more: entries are pages at least, and the kernel keeps 100 bytes and more for each. */
export const MOST_RANGES = 0x100_0000;
const ENTRY_BYTES = 16;
/** Nothing captured stands inside the dump's own header. */
const HEADER_BYTES = 32;

/** Captured memory, ascending by address, disjoint; only the first `count` elements are meaningful. */
export interface RangeTable {
  readonly count: number;
  readonly start: Float64Array;
  /** Bytes as the dump lists them. */
  readonly size: Float64Array;
  /** Offset of the first byte in the file. */
  readonly fileOffset: Float64Array;
  /** Bytes that the file really holds; less than size where a dump is cut off. */
  readonly available: Float64Array;
  /** Entries in the dump's lists, before overlaps were cut and impossible ones dropped. */
  readonly listed: number;
  /** Sum of `size`. */
  readonly totalBytes: number;
}

/** Reads the lists that are there. `threads` are the last resort, see above. */
export function readMemoryRanges(
  target: Target,
  list64: Extent | undefined,
  list32: Extent | undefined,
  threads: readonly Thread[],
): RangeTable {
  const layout64 = list64 && layoutOf64(list64);
  const layout32 = list32?.countedList(ENTRY_BYTES, MOST_RANGES);
  const listed = (layout64?.count ?? 0) + (layout32?.count ?? 0);
  const stacks = listed === 0 ? threads.filter((thread) => thread.stack.fileOffset > 0) : [];
  const builder = new RangeBuilder(target, listed + stacks.length);
  if (list64 && layout64) readList64(builder, list64, layout64);
  if (list32 && layout32) readList32(builder, list32, layout32);
  for (const { stack } of stacks) builder.add('ThreadList', 0, stack.start, stack.size, stack.fileOffset);
  return builder.finish(listed);
}

function layoutOf64(stream: Extent) {
  const header = stream.view(0, 16);
  const count = readU64(header, 0);
  return stream.checkList({ headerSize: 16, entrySize: ENTRY_BYTES, count }, MOST_RANGES);
}

function readList64(builder: RangeBuilder, stream: Extent, layout: ReturnType<typeof layoutOf64>): void {
  const { pointerSize } = builder.target;
  let fileOffset = readU64(stream.view(8, 8), 0);
  stream.windows(layout, (view, first, count) => {
    for (let k = 0; k < count; k++) {
      const at = k * ENTRY_BYTES;
      const size = readU64(view, at + 8);
      const place = stream.offset + layout.headerSize + (first + k) * ENTRY_BYTES;
      builder.add(stream.name, place, readAddress(view, at, pointerSize), size, fileOffset);
      fileOffset += size;
    }
  });
}

function readList32(builder: RangeBuilder, stream: Extent, layout: ReturnType<Extent['countedList']>): void {
  const { pointerSize } = builder.target;
  stream.windows(layout, (view, first, count) => {
    for (let k = 0; k < count; k++) {
      const at = k * ENTRY_BYTES;
      const place = stream.offset + layout.headerSize + (first + k) * ENTRY_BYTES;
      const fileOffset = view.getUint32(at + 12, true);
      builder.add(
        stream.name,
        place,
        readAddress(view, at, pointerSize),
        view.getUint32(at + 8, true),
        fileOffset,
      );
    }
  });
}

/** Collects ranges as they come, then sorts them and cuts overlaps. */
class RangeBuilder {
  readonly target: Target;
  private readonly end: number;
  private start: Float64Array;
  private size: Float64Array;
  private fileOffset: Float64Array;
  private count = 0;
  private sorted = true;
  private lastStream = 'memory';

  constructor(target: Target, capacity: number) {
    this.target = target;
    this.end = endOfSpace(target);
    this.start = new Float64Array(capacity);
    this.size = new Float64Array(capacity);
    this.fileOffset = new Float64Array(capacity);
  }

  add(stream: string, place: number, start: number, size: number, fileOffset: number): void {
    if (size === 0) return;
    this.lastStream = stream;
    if (start >= this.end || fileOffset >= END_OF_EXACT || fileOffset < HEADER_BYTES) {
      const what = `a range at ${hex(start)} with its bytes at file offset ${hex(fileOffset)}`;
      this.target.warnings.add(
        stream,
        place,
        `${what} is left out: no address or no place of a dump's bytes`,
        start,
      );
      return;
    }
    if (size > this.end - start) {
      const what = `the range at ${hex(start)} of ${hex(size)} bytes`;
      this.target.warnings.add(
        stream,
        place,
        `${what} reaches behind the end of the address space and is cut`,
        start,
      );
    }
    if (this.count > 0 && start < this.start[this.count - 1]!) this.sorted = false;
    this.start[this.count] = start;
    this.size[this.count] = Math.min(size, this.end - start);
    this.fileOffset[this.count++] = fileOffset;
  }

  finish(listed: number): RangeTable {
    if (!this.sorted) this.sort();
    this.cutOverlaps();
    const { count, start, size, fileOffset } = this;
    return { count, start, size, fileOffset, listed, ...this.checkAvailable() };
  }

  /** By address; of two that begin together the longer one first, so that the shorter one is the one cut. */
  private sort(): void {
    const { count, start, size, fileOffset } = this;
    const order = Array.from({ length: count }, (_, i) => i);
    order.sort((a, b) => start[a]! - start[b]! || size[b]! - size[a]!);
    this.start = Float64Array.from(order, (i) => start[i]!);
    this.size = Float64Array.from(order, (i) => size[i]!);
    this.fileOffset = Float64Array.from(order, (i) => fileOffset[i]!);
  }

  private cutOverlaps(): void {
    const { start, size, fileOffset } = this;
    let kept = 0;
    let end = 0;
    for (let i = 0; i < this.count; i++) {
      const cut = Math.max(0, end - start[i]!);
      if (cut >= size[i]!) continue;
      start[kept] = start[i]! + cut;
      size[kept] = size[i]! - cut;
      fileOffset[kept] = fileOffset[i]! + cut;
      end = start[kept]! + size[kept]!;
      kept++;
    }
    this.count = kept;
  }

  private checkAvailable(): { available: Float64Array; totalBytes: number } {
    const fileSize = this.target.file.size;
    const available = new Float64Array(this.count);
    let totalBytes = 0;
    let lost = 0;
    let firstLost = -1;
    for (let i = 0; i < this.count; i++) {
      const size = this.size[i]!;
      available[i] = Math.max(0, Math.min(size, fileSize - this.fileOffset[i]!));
      totalBytes += size;
      if (available[i] === size) continue;
      if (firstLost < 0) firstLost = i;
      lost += size - available[i]!;
    }
    if (firstLost >= 0) this.warnTruncated(firstLost, available[firstLost]!, lost);
    return { available, totalBytes };
  }

  private warnTruncated(first: number, kept: number, lost: number): void {
    const address = this.start[first]! + kept;
    const text = `the file is cut off: ${hex(lost)} bytes of captured memory are missing, the first at address ${hex(address)}`;
    this.target.warnings.add(this.lastStream, this.fileOffset[first]! + kept, text, address);
  }
}

/** Index of the last element of the first `count` that is <= value; -1 when there is none. */
export function lastAtOrBelow(sorted: Float64Array, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
