// A second, independent way to look into a sample: shares no layout and no code with src/minidump, so that a
// wrong offset there cannot cancel out. Whole file in memory, x64 only, no mercy for damaged input.
// Offsets: minidumpapiset.h (MINIDUMP_HEADER, _DIRECTORY, _MEMORY_INFO, _MEMORY64_LIST, _MODULE, _THREAD).
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export const Stream = { threads: 3, modules: 4, system: 7, memory64: 9, misc: 15, regions: 16 } as const;
export const Memory = { commit: 0x1000, reserve: 0x2000, free: 0x10000 } as const;
export const Type = { private: 0x20000, mapped: 0x40000, image: 0x1000000 } as const;

export interface Region {
  readonly base: number;
  readonly allocationBase: number;
  readonly size: number;
  readonly state: number;
  readonly protect: number;
  readonly type: number;
}

interface Range {
  readonly start: number;
  readonly size: number;
  readonly offset: number;
}

export class DumpFile {
  readonly bytes: Buffer;
  readonly streams: ReadonlyMap<number, number>;
  readonly ranges: readonly Range[];

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    const entries = bytes.readUInt32LE(8);
    const directory = bytes.readUInt32LE(12);
    const streams = new Map<number, number>();
    for (let at = directory; at < directory + entries * 12; at += 12)
      streams.set(bytes.readUInt32LE(at), bytes.readUInt32LE(at + 8));
    this.streams = streams;
    this.ranges = this.readRanges();
  }

  static open(gzipped: string | URL): DumpFile {
    return new DumpFile(gunzipSync(readFileSync(gzipped)));
  }

  regions(): Region[] {
    const at = this.streams.get(Stream.regions)!;
    const first = at + this.bytes.readUInt32LE(at);
    const size = this.bytes.readUInt32LE(at + 4);
    return Array.from({ length: this.number(at + 8) }, (_, i) => this.region(first + i * size));
  }

  modules(): { base: number; size: number; name: string }[] {
    const at = this.streams.get(Stream.modules)!;
    return Array.from({ length: this.bytes.readUInt32LE(at) }, (_, i) => {
      const entry = at + 4 + i * 108;
      const name = this.bytes.readUInt32LE(entry + 20);
      const text = this.bytes.toString('utf16le', name + 4, name + 4 + this.bytes.readUInt32LE(name));
      return { base: this.number(entry), size: this.bytes.readUInt32LE(entry + 8), name: text };
    });
  }

  threads(): { id: number; teb: number; stackPointer: number; stackStart: number }[] {
    const at = this.streams.get(Stream.threads)!;
    return Array.from({ length: this.bytes.readUInt32LE(at) }, (_, i) => {
      const entry = at + 4 + i * 48;
      const context = this.bytes.readUInt32LE(entry + 44);
      return {
        id: this.bytes.readUInt32LE(entry),
        teb: this.number(entry + 16),
        stackStart: this.number(entry + 24),
        stackPointer: this.number(context + 0x98),
      };
    });
  }

  processId(): number {
    return this.bytes.readUInt32LE(this.streams.get(Stream.misc)! + 8);
  }

  /** Bytes of target memory; throws when they were not captured by one range. */
  memory(address: number, size: number): Buffer {
    const range = this.ranges.find((r) => address >= r.start && address + size <= r.start + r.size);
    if (!range) throw new Error(`0x${address.toString(16)}: ${size} bytes are not in the dump`);
    const at = range.offset + (address - range.start);
    return this.bytes.subarray(at, at + size);
  }

  pointer(address: number): number {
    return Number(this.memory(address, 8).readBigUInt64LE());
  }

  isCaptured(address: number): boolean {
    return this.ranges.some((r) => address >= r.start && address < r.start + r.size);
  }

  /** Every aligned place in captured memory that holds one of the values: value → addresses. */
  references(values: ReadonlySet<number>): Map<number, number[]> {
    const found = new Map<number, number[]>();
    const high = new Set([...values].map((value) => Math.floor(value / 2 ** 32)));
    for (const { start, size, offset } of this.ranges) {
      for (let at = 0; at + 8 <= size; at += 8) {
        if (!high.has(this.bytes.readUInt32LE(offset + at + 4))) continue;
        const value = this.number(offset + at);
        if (values.has(value)) found.set(value, [...(found.get(value) ?? []), start + at]);
      }
    }
    return found;
  }

  private readRanges(): Range[] {
    const at = this.streams.get(Stream.memory64)!;
    let offset = this.number(at + 8);
    return Array.from({ length: this.number(at) }, (_, i) => {
      const start = this.number(at + 16 + i * 16);
      const size = this.number(at + 24 + i * 16);
      offset += size;
      return { start, size, offset: offset - size };
    });
  }

  private region(at: number): Region {
    return {
      base: this.number(at),
      allocationBase: this.number(at + 8),
      size: this.number(at + 24),
      state: this.bytes.readUInt32LE(at + 32),
      protect: this.bytes.readUInt32LE(at + 36),
      type: this.bytes.readUInt32LE(at + 40),
    };
  }

  private number(at: number): number {
    return Number(this.bytes.readBigUInt64LE(at));
  }
}

/** The same dump as a writer without MemoryInfoList would have left it: the directory entry is gone, the rest stays. */
export function withoutRegions(dump: Buffer): Buffer {
  const copy = Buffer.from(dump);
  const count = copy.readUInt32LE(8);
  const directory = copy.readUInt32LE(12);
  const entries = Array.from({ length: count }, (_, i) =>
    dump.subarray(directory + i * 12, directory + i * 12 + 12),
  );
  const kept = entries.filter((entry) => entry.readUInt32LE(0) !== Stream.regions);
  copy.fill(0, directory, directory + count * 12);
  kept.forEach((entry, i) => {
    entry.copy(copy, directory + i * 12);
  });
  copy.writeUInt32LE(kept.length, 8);
  copy.writeBigUInt64LE(2n, 24); // MiniDumpWithFullMemory only
  return copy;
}
