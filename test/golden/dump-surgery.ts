/** Copies of dumps with memory taken away: what is left must be answered, what is gone must be said. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

interface Range {
  readonly start: number;
  readonly size: number;
  /** In the file. */
  readonly offset: number;
}

const memory64List = 9;

/** A dump with a Memory64List, in memory. */
export class CutDump {
  private readonly bytes: Buffer;
  /** Of the directory entry. */
  private readonly entry: number;
  readonly ranges: readonly Range[];

  constructor(gzipped: string) {
    this.bytes = gunzipSync(readFileSync(gzipped));
    const streams = this.bytes.readUInt32LE(8);
    const directory = this.bytes.readUInt32LE(12);
    const entries = Array.from({ length: streams }, (_, i) => directory + i * 12);
    const entry = entries.find((at) => this.bytes.readUInt32LE(at) === memory64List);
    if (entry === undefined) throw new Error(`${gzipped} has no Memory64List`);
    this.entry = entry;
    this.ranges = this.readRanges(this.bytes.readUInt32LE(entry + 8));
  }

  /** The beginning of the file: a dump whose writing was cut off. Answers the path of the copy. */
  cutAt(length: number): string {
    return copy(this.bytes.subarray(0, length));
  }

  /** Where the captured bytes begin and end in the file. */
  get memoryInFile(): readonly [number, number] {
    const last = this.ranges[this.ranges.length - 1]!;
    return [this.ranges[0]!.offset, last.offset + last.size];
  }

  /** Whether any captured byte of [from, to) stands behind the first `length` bytes of the file. */
  loses(length: number, from: number, to: number): boolean {
    return this.ranges.some(({ start, size, offset }) => {
      const end = Math.min(start + size, to);
      return Math.max(start, from) < end && offset + (end - start) > length;
    });
  }

  /** A whole dump of the same process that lacks some pages. Answers the path of the copy. */
  withoutPages(pages: readonly number[]): string {
    const kept = this.ranges.flatMap((range) =>
      without(
        range,
        [...pages].sort((a, b) => a - b),
      ),
    );
    const [first, last] = this.memoryInFile;
    if (last !== this.bytes.length) throw new Error('memory is not the last thing in this file');
    const list = Buffer.alloc(16 + kept.length * 16);
    list.writeBigUInt64LE(BigInt(kept.length), 0);
    list.writeBigUInt64LE(BigInt(first + list.length), 8);
    for (const [i, { start, size }] of kept.entries()) {
      list.writeBigUInt64LE(BigInt(start), 16 + i * 16);
      list.writeBigUInt64LE(BigInt(size), 24 + i * 16);
    }
    const head = Buffer.from(this.bytes.subarray(0, first));
    head.writeUInt32LE(list.length, this.entry + 4);
    head.writeUInt32LE(first, this.entry + 8);
    const data = kept.map(({ offset, size }) => this.bytes.subarray(offset, offset + size));
    return copy(Buffer.concat([head, list, ...data]));
  }

  private readRanges(at: number): Range[] {
    const number = (offset: number) => Number(this.bytes.readBigUInt64LE(offset));
    let offset = number(at + 8);
    return Array.from({ length: number(at) }, (_, i) => {
      const range = { start: number(at + 16 + i * 16), size: number(at + 24 + i * 16), offset };
      offset += range.size;
      return range;
    });
  }
}

const pageSize = 0x1000;

/** What is left of a range without some pages, which ascend. */
function without(range: Range, pages: readonly number[]): Range[] {
  const left: Range[] = [];
  let { start, offset } = range;
  const end = range.start + range.size;
  const keep = (to: number) => {
    if (to > start) left.push({ start, size: to - start, offset });
  };
  for (const page of pages) {
    if (page + pageSize <= start || page >= end) continue;
    keep(page);
    offset += page + pageSize - start;
    start = page + pageSize;
  }
  keep(end);
  return left;
}

function copy(bytes: Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'leakscope-cut-')), 'cut.dmp');
  writeFileSync(path, bytes);
  return path;
}

/** Takes away a copy and its folder. */
export function removeCopy(path: string): void {
  rmSync(join(path, '..'), { recursive: true, force: true });
}
