/**
 * A piece of the dump file that is said to hold a structure or a list: every read is checked against the
 * piece and against the file before a byte is allocated.
 *
 * Lists are handed out in windows of at most 1 MiB, so that a list of millions of entries is decoded in a
 * loop over one buffer and not kept twice.
 */
import type { DumpFile } from './dump-file.js';
import { hex, MinidumpError } from './error.js';

const windowBytes = 0x10_0000;
/** UNICODE_STRING counts its bytes in 16 bits; nothing Windows names is longer. */
const longestString = 0xffff;

/** Where a list lies inside its stream, after its header was checked. */
export interface ListLayout {
  /** Bytes before the first entry. */
  readonly headerSize: number;
  /** Bytes from one entry to the next. */
  readonly entrySize: number;
  readonly count: number;
}

export class Extent {
  readonly file: DumpFile;
  /** Name used in messages. */
  readonly name: string;
  /** Offset in the file. */
  readonly offset: number;
  /** Bytes. */
  readonly size: number;

  /** Throws when the piece does not lie in the file. */
  constructor(file: DumpFile, name: string, offset: number, size: number) {
    this.file = file;
    this.name = name;
    this.offset = offset;
    this.size = size;
    if (offset > file.size) {
      throw this.error(
        0,
        `begins behind the end of the file (${hex(file.size)} bytes): the dump is cut off or damaged`,
      );
    }
    if (offset + size > file.size) {
      throw this.error(
        0,
        `${hex(size)} bytes reach behind the end of the file (${hex(file.size)} bytes): the dump is cut off or damaged`,
      );
    }
  }

  /** A copy of `length` bytes at `offset` inside the piece. */
  bytes(offset: number, length: number): Uint8Array {
    if (offset < 0 || offset + length > this.size) {
      throw this.error(
        offset,
        `${hex(length)} bytes are needed here, the stream has ${hex(this.size)} in all`,
      );
    }
    const target = new Uint8Array(length);
    this.file.readInto(this.offset + offset, target);
    return target;
  }

  view(offset: number, length: number): DataView {
    return new DataView(this.bytes(offset, length).buffer);
  }

  /** The error that names this stream and a place inside it. */
  error(offset: number, message: string): MinidumpError {
    return new MinidumpError(this.file.path, this.name, this.offset + offset, message);
  }

  /**
   * Calls `visit` with windows of whole entries, in order. In each window entry k (counted from `first`)
   * begins at byte k * entrySize of `view`; `words` are the same bytes as 32-bit words of a little-endian
   * machine, for lists that are long enough to care. Entries are a multiple of 4 bytes long.
   */
  windows(
    list: ListLayout,
    visit: (view: DataView, first: number, count: number, words: Uint32Array) => void,
  ): void {
    const perWindow = Math.max(1, Math.floor(windowBytes / list.entrySize));
    const buffer = new ArrayBuffer(Math.min(perWindow, list.count) * list.entrySize);
    for (let first = 0; first < list.count; first += perWindow) {
      const count = Math.min(perWindow, list.count - first);
      const window = new Uint8Array(buffer, 0, count * list.entrySize);
      this.file.readInto(this.offset + list.headerSize + first * list.entrySize, window);
      visit(new DataView(buffer, 0, window.length), first, count, new Uint32Array(buffer));
    }
  }

  /** Checks a list against the size of its stream and against `limit`, before anything is allocated for it. */
  checkList(list: ListLayout, limit: number): ListLayout {
    const needed = list.headerSize + list.count * list.entrySize;
    if (needed > this.size) {
      const claim = `claims ${list.count} entries of ${list.entrySize} bytes`;
      throw this.error(
        0,
        `${claim} (${hex(needed)} bytes with its header), the stream has ${hex(this.size)}`,
      );
    }
    if (list.count > limit) {
      throw this.error(0, `claims ${list.count} entries; more than ${limit} are not believed`);
    }
    return list;
  }

  /**
   * A list that begins with a 32-bit count. Some writers align its first entry to 8 bytes: then the stream is
   * 4 bytes longer than count and entries.
   */
  countedList(entrySize: number, limit: number): ListLayout {
    const count = this.view(0, 4).getUint32(0, true);
    const padded = this.size === 8 + count * entrySize && count > 0;
    return this.checkList({ headerSize: padded ? 8 : 4, entrySize, count }, limit);
  }

  /**
   * A list that begins with the sizes of its header and of an entry (both may grow in later versions), then
   * the number of entries in 32 or 64 bits.
   */
  describedList(countBits: 32 | 64, smallestEntry: number, limit: number): ListLayout {
    const headerBytes = countBits === 32 ? 12 : 16;
    const header = this.view(0, headerBytes);
    const headerSize = header.getUint32(0, true);
    const entrySize = header.getUint32(4, true);
    const high = countBits === 64 ? header.getUint32(12, true) : 0;
    const count = header.getUint32(8, true) + high * 0x1_0000_0000;
    const odd = entrySize % 4 !== 0 || entrySize > windowBytes;
    if (headerSize < headerBytes || entrySize < smallestEntry || odd) {
      throw this.error(0, `header of ${headerSize} bytes and entries of ${entrySize} make no sense here`);
    }
    return this.checkList({ headerSize, entrySize, count }, limit);
  }
}

/**
 * A counted UTF-16 string anywhere in the file (minidumpapiset.h, MINIDUMP_STRING: bytes, then characters).
 * Trailing zeros are dropped; nothing else is changed, so whoever prints it must escape it.
 */
export function readString(file: DumpFile, name: string, rva: number): string {
  const length = new Extent(file, name, rva, 4).view(0, 4).getUint32(0, true);
  if (length > longestString) {
    throw new MinidumpError(
      file.path,
      name,
      rva,
      `a string of ${hex(length)} bytes is longer than any name can be`,
    );
  }
  const bytes = new Extent(file, name, rva + 4, length).bytes(0, length - (length % 2));
  return utf16(bytes);
}

/** UTF-16LE up to a zero, `most` characters at most or what the file still holds of them. */
export function readZeroTerminated(file: DumpFile, name: string, at: number, most: number): string {
  const length = Math.min(most * 2, file.size - at);
  const bytes = new Extent(file, name, at, length).bytes(0, length - (length % 2));
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le');
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}

/** UTF-16LE up to the trailing zeros. */
export function utf16(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le');
  return text.replace(/\0+$/, '');
}
