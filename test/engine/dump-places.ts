// Addresses worth asking about, read out of a dump's own streams: where captured memory begins and ends, what the
// threads' stacks and TEBs are, which modules there are.
//
// A reader of its own, of a page: a place that src/ misreads must not be left out of the questions put to src/.
// Source: minidumpapiset.h, winnt.h (CONTEXT).
import { closeSync, openSync, readSync } from 'node:fs';

export interface PlacedModule {
  readonly base: bigint;
  readonly size: bigint;
  /** `ntdll.dll`. */
  readonly fileName: string;
}

export interface Places {
  /** 8 of x64 and ARM64, 4 of x86. */
  readonly pointerSize: 4 | 8;
  /** Ascending by base. */
  readonly modules: readonly PlacedModule[];
  readonly threads: readonly { readonly id: number; readonly teb: bigint; readonly stackPointer: bigint }[];
  /** Captured memory, adjoining ranges joined: [start, end), ascending. */
  readonly runs: readonly { readonly start: bigint; readonly end: bigint }[];
}

const processorX86 = 0;
/** Offset of Rsp, Esp, Sp in a CONTEXT, by ProcessorArchitecture. */
const stackPointers: Readonly<Record<number, [offset: number, bytes: 4 | 8]>> = {
  0: [0xc4, 4],
  9: [0x98, 8],
  12: [0x100, 8],
};

class RawDump {
  readonly #file: number;
  readonly #streams = new Map<number, { size: number; at: number }>();

  constructor(path: string) {
    this.#file = openSync(path, 'r');
    const [count, directory] = [this.u32(8), this.u32(12)];
    for (let at = directory; at < directory + count * 12; at += 12) {
      this.#streams.set(this.u32(at), { size: this.u32(at + 4), at: this.u32(at + 8) });
    }
  }

  bytes(at: number, length: number): Buffer {
    const buffer = Buffer.alloc(length);
    readSync(this.#file, buffer, 0, length, at);
    return buffer;
  }

  u32(at: number): number {
    return this.bytes(at, 4).readUInt32LE();
  }

  /** Offset of a stream, or undefined. */
  stream(type: number): number | undefined {
    return this.#streams.get(type)?.at;
  }

  /** Entries of a list with a 32-bit count; writers that align the entries leave four bytes after the count. */
  entries(type: number, entryBytes: number): Buffer[] {
    const stream = this.#streams.get(type);
    if (stream === undefined) return [];
    const count = this.u32(stream.at);
    const header = stream.size === 8 + count * entryBytes ? 8 : 4;
    const all = this.bytes(stream.at + header, count * entryBytes);
    return Array.from({ length: count }, (_, i) => all.subarray(i * entryBytes, (i + 1) * entryBytes));
  }

  string(at: number): string {
    return this.bytes(at + 4, Math.min(this.u32(at), 2048)).toString('utf16le');
  }

  close(): void {
    closeSync(this.#file);
  }
}

export function placesIn(path: string): Places {
  const dump = new RawDump(path);
  try {
    const processor = dump.bytes(dump.stream(7)!, 2).readUInt16LE();
    const pointerSize = processor === processorX86 ? 4 : 8;
    const address = (value: bigint) => BigInt.asUintN(pointerSize * 8, value);
    return {
      pointerSize,
      modules: modulesOf(dump, address),
      threads: threadsOf(dump, stackPointers[processor]!, address),
      runs: runsOf(dump, address),
    };
  } finally {
    dump.close();
  }
}

type Address = (value: bigint) => bigint;

function byNumber(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function modulesOf(dump: RawDump, address: Address): PlacedModule[] {
  return dump
    .entries(4, 108)
    .map((entry) => ({
      base: address(entry.readBigUInt64LE(0)),
      size: BigInt(entry.readUInt32LE(8)),
      fileName: dump.string(entry.readUInt32LE(20)).split('\\').at(-1)!,
    }))
    .sort((a, b) => byNumber(a.base, b.base));
}

function threadsOf(dump: RawDump, [offset, bytes]: [number, 4 | 8], address: Address): Places['threads'] {
  return dump.entries(3, 48).map((entry) => {
    const context = dump.bytes(entry.readUInt32LE(44) + offset, 8).readBigUInt64LE();
    return {
      id: entry.readUInt32LE(0),
      teb: address(entry.readBigUInt64LE(16)),
      stackPointer: BigInt.asUintN(bytes * 8, context),
    };
  });
}

function runsOf(dump: RawDump, address: Address): Places['runs'] {
  const ranges = dump.entries(5, 16).map((entry) => ({
    start: address(entry.readBigUInt64LE(0)),
    size: BigInt(entry.readUInt32LE(8)),
  }));
  const list64 = dump.stream(9);
  if (list64 !== undefined) {
    const count = Number(dump.bytes(list64, 8).readBigUInt64LE());
    const all = dump.bytes(list64 + 16, count * 16);
    for (let at = 0; at < all.length; at += 16) {
      ranges.push({ start: address(all.readBigUInt64LE(at)), size: all.readBigUInt64LE(at + 8) });
    }
  }
  const runs: { start: bigint; end: bigint }[] = [];
  for (const { start, size } of ranges.sort((a, b) => byNumber(a.start, b.start))) {
    const last = runs.at(-1);
    if (last === undefined || start > last.end) runs.push({ start, end: start + size });
    else if (start + size > last.end) last.end = start + size;
  }
  return runs;
}
