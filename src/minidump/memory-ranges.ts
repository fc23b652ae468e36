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
import type { Extent, ListLayout } from './extent.js';
import { endOf32Bit, endOfExact, readU64 } from './fields.js';
import { endOfSpace, type ParseContext } from './parse-context.js';
import { disjointRows, inOrder, type SpanRow } from './spans.js';
import type { Thread } from './threads.js';

/** No process has more: entries are pages at least, and the kernel keeps 100 bytes and more for each. */
export const mostRanges = 0x100_0000;
const entryBytes = 16;
/** Nothing captured stands inside the dump's own header. */
const headerBytes = 32;

/** Captured memory, ascending by address, disjoint; `count` elements in each column. */
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

/** As listed, in the order of the file. */
interface RawRanges {
  readonly count: number;
  readonly start: Float64Array;
  readonly size: Float64Array;
  readonly fileOffset: Float64Array;
}

/** Where a list is, for warnings. */
interface Origin {
  readonly name: string;
  readonly offset: number;
}

/** Reads the lists that are there. `threads` are the last resort, see above. */
export function readMemoryRanges(
  dump: ParseContext,
  list64: Extent | undefined,
  list32: Extent | undefined,
  threads: readonly Thread[],
): RangeTable {
  const layout64 = list64 && layoutOf64(list64);
  const layout32 = list32?.countedList(entryBytes, mostRanges);
  const count64 = layout64?.count ?? 0;
  const listed = count64 + (layout32?.count ?? 0);
  const stacks = listed === 0 ? threads.filter((thread) => thread.stack.fileOffset > 0) : [];
  const raw = newRanges(listed + stacks.length);
  if (list64 && layout64) readList64(raw, list64, layout64, dump.pointerSize);
  if (list32 && layout32) readList32(raw, count64, list32, layout32, dump.pointerSize);
  for (const [i, { stack }] of stacks.entries()) {
    raw.start[i] = stack.start;
    raw.size[i] = stack.size;
    raw.fileOffset[i] = stack.fileOffset;
  }
  const origin = list64 ?? list32 ?? { name: 'ThreadList', offset: 0 };
  return { ...captured(dump, origin, tidy(dump, origin, raw)), listed };
}

function newRanges(count: number): RawRanges {
  const column = () => new Float64Array(count);
  return { count, start: column(), size: column(), fileOffset: column() };
}

function layoutOf64(stream: Extent): ListLayout {
  const count = readU64(stream.view(0, 16), 0);
  return stream.checkList({ headerSize: 16, entrySize: entryBytes, count }, mostRanges);
}

function readList64(ranges: RawRanges, stream: Extent, layout: ListLayout, pointerSize: 4 | 8): void {
  const { start, size, fileOffset } = ranges;
  const high = pointerSize === 4 ? 0 : endOf32Bit;
  let place = readU64(stream.view(8, 8), 0);
  stream.windows(layout, (_view, first, count, words) => {
    for (let k = 0; k < count; k++) {
      const i = first + k;
      const w = k * 4;
      const bytes = words[w + 2]! + words[w + 3]! * endOf32Bit;
      start[i] = words[w]! + words[w + 1]! * high;
      size[i] = bytes;
      fileOffset[i] = place;
      place += bytes;
    }
  });
}

/** Fills from index `base` on. */
function readList32(
  ranges: RawRanges,
  base: number,
  stream: Extent,
  layout: ListLayout,
  pointerSize: 4 | 8,
): void {
  const { start, size, fileOffset } = ranges;
  const high = pointerSize === 4 ? 0 : endOf32Bit;
  stream.windows(layout, (_view, first, count, words) => {
    for (let k = 0; k < count; k++) {
      const i = base + first + k;
      const w = k * 4;
      start[i] = words[w]! + words[w + 1]! * high;
      size[i] = words[w + 2]!;
      fileOffset[i] = words[w + 3]!;
    }
  });
}

/** The same object when it is in order and possible, as good dumps are. */
function tidy(dump: ParseContext, origin: Origin, ranges: RawRanges): RawRanges {
  const { count, start, size, fileOffset } = ranges;
  const space = endOfSpace(dump);
  if (inOrder(start, size, count, space) && allPossible(fileOffset, count)) return ranges;
  for (let i = 0; i < count; i++) {
    if (size[i] === 0 || (possiblePlace(fileOffset[i]!) && start[i]! + size[i]! <= space)) continue;
    warnImpossible(dump, origin, ranges, i);
    if (!possiblePlace(fileOffset[i]!)) size[i] = 0;
  }
  return pick(ranges, disjointRows(start, size, count, space));
}

function allPossible(fileOffset: Float64Array, count: number): boolean {
  for (let i = 0; i < count; i++) if (!possiblePlace(fileOffset[i]!)) return false;
  return true;
}

function possiblePlace(fileOffset: number): boolean {
  return fileOffset >= headerBytes && fileOffset < endOfExact;
}

function warnImpossible(
  dump: ParseContext,
  origin: Origin,
  { start, size, fileOffset }: RawRanges,
  i: number,
): void {
  const what = `the range at ${hex(start[i]!)} of ${hex(size[i]!)} bytes, stored at file offset ${hex(fileOffset[i]!)}`;
  const text = `${what}, is left out where it lies outside the address space or the dump`;
  dump.warnings.add(origin.name, origin.offset, text, start[i]);
}

function pick(from: RawRanges, rows: readonly SpanRow[]): RawRanges {
  const to = newRanges(rows.length);
  for (const [i, { row, start, end }] of rows.entries()) {
    to.start[i] = start;
    to.size[i] = end - start;
    to.fileOffset[i] = from.fileOffset[row]! + start - from.start[row]!;
  }
  return to;
}

/** Adds what the file really holds of each range. */
function captured(dump: ParseContext, origin: Origin, ranges: RawRanges): Omit<RangeTable, 'listed'> {
  const { count, start, size, fileOffset } = ranges;
  const fileSize = dump.file.size;
  let totalBytes = 0;
  let missing = 0;
  for (let i = 0; i < count; i++) {
    totalBytes += size[i]!;
    if (fileOffset[i]! + size[i]! > fileSize) missing++;
  }
  if (missing === 0) return { ...ranges, available: size, totalBytes };
  const available = size.map((bytes, i) => Math.max(0, Math.min(bytes, fileSize - fileOffset[i]!)));
  const first = available.findIndex((bytes, i) => bytes < size[i]!);
  const lost = totalBytes - available.reduce((sum, bytes) => sum + bytes, 0);
  const address = start[first]! + available[first]!;
  const what = `the file is cut off: ${hex(lost)} bytes of captured memory in ${missing} ranges are missing`;
  const offset = fileOffset[first]! + available[first]!;
  dump.warnings.add(origin.name, offset, `${what}, the first at address ${hex(address)}`, address);
  return { ...ranges, available, totalBytes };
}
