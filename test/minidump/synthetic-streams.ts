/**
 * The encoders behind synthetic.ts: one function per stream, from a description to bytes.
 *
 * Offsets are written out once per field, next to the field's name, from the public documentation of
 * minidumpapiset.h and winnt.h; nothing here comes from the reader under test.
 */

export type Address = number | bigint;

/** Puts bytes somewhere in the file and says where. */
export type Placer = (bytes: Buffer) => number;

export type Arch = 'x86' | 'x64' | 'arm64';
export type ToStored = (address: Address) => bigint;

export interface WindowsSpec {
  major?: number;
  minor?: number;
  build?: number;
  /** VER_PLATFORM_*; default 2, NT. */
  platform?: number;
  servicePack?: string;
  processors?: number;
  /** The raw architecture number, when the file shall lie about it. */
  architecture?: number;
}

export interface ModuleSpec {
  base: Address;
  size: number;
  path: string;
  timestamp?: number;
  checksum?: number;
  /** Four parts, most significant first. */
  version?: [number, number, number, number];
  /** guid as 32 hex digits, in the order in which a GUID is printed. */
  pdb?: { guid: string; age: number; name: string };
}

export interface RegionSpec {
  base: Address;
  size: Address;
  allocationBase?: Address;
  state?: number;
  protect?: number;
  type?: number;
  allocationProtect?: number;
}

export interface HandleSpec {
  handle: number;
  type?: string;
  object?: string;
  access?: number;
  /** Records about the object itself: type number and bytes. */
  information?: { kind: number; bytes: Buffer }[];
}

export function u64(bytes: Buffer, value: Address, offset: number): void {
  bytes.writeBigUInt64LE(BigInt(value), offset);
}

/** Bytes of text, then UTF-16 with a terminator that is not counted. */
export function placeString(text: string, place: Placer): number {
  const bytes = Buffer.alloc(4 + 2 * text.length + 2);
  bytes.writeUInt32LE(2 * text.length, 0);
  bytes.write(text, 4, 'utf16le');
  return place(bytes);
}

export function list<T>(
  items: readonly T[],
  size: number,
  padding: number,
  fill: (item: T, entry: Buffer) => void,
): Buffer {
  const count = Buffer.alloc(4 + padding);
  count.writeUInt32LE(items.length, 0);
  return Buffer.concat([count, ...items.map((item) => filled(size, (entry) => fill(item, entry)))]);
}

export function filled(size: number, fill: (bytes: Buffer) => void): Buffer {
  const bytes = Buffer.alloc(size);
  fill(bytes);
  return bytes;
}

/** A header that says its own size, the size of an entry and the number of entries. */
export function describedList<T>(
  items: readonly T[],
  header: number,
  size: number,
  fill: (item: T, entry: Buffer) => void,
): Buffer {
  const start = filled(header, (bytes) => {
    bytes.writeUInt32LE(header, 0);
    bytes.writeUInt32LE(size, 4);
    bytes.writeUInt32LE(items.length, 8);
  });
  return Buffer.concat([start, ...items.map((item) => filled(size, (entry) => fill(item, entry)))]);
}

export function encodeSystemInfo(arch: Arch, windows: WindowsSpec, place: Placer): Buffer {
  return filled(56, (b) => {
    b.writeUInt16LE(windows.architecture ?? { x86: 0, x64: 9, arm64: 12 }[arch], 0);
    b.writeUInt8(windows.processors ?? 2, 6);
    b.writeUInt8(1, 7); // workstation
    b.writeUInt32LE(windows.major ?? 10, 8);
    b.writeUInt32LE(windows.minor ?? 0, 12);
    b.writeUInt32LE(windows.build ?? 19041, 16);
    b.writeUInt32LE(windows.platform ?? 2, 20);
    b.writeUInt32LE(windows.servicePack === undefined ? 0 : placeString(windows.servicePack, place), 24);
  });
}

export function encodeMiscInfo(processId: number): Buffer {
  return filled(24, (b) => {
    b.writeUInt32LE(24, 0);
    b.writeUInt32LE(1, 4); // only the process id is filled
    b.writeUInt32LE(processId, 8);
  });
}

export function encodeMemoryInfo(regions: readonly RegionSpec[], at: ToStored): Buffer {
  return describedList(regions, 16, 48, (region, e) => {
    u64(e, at(region.base), 0);
    u64(e, at(region.allocationBase ?? region.base), 8);
    e.writeUInt32LE(region.allocationProtect ?? region.protect ?? 0, 16);
    u64(e, region.size, 24);
    e.writeUInt32LE(region.state ?? 0x1000, 32);
    e.writeUInt32LE(region.protect ?? 0, 36);
    e.writeUInt32LE(region.type ?? 0, 40);
  });
}

interface ModuleContext {
  at: ToStored;
  place: Placer;
  padding: number;
}

export function encodeModules(modules: readonly ModuleSpec[], { at, place, padding }: ModuleContext): Buffer {
  return list(modules, 108, padding, (module, e) => {
    u64(e, at(module.base), 0);
    e.writeUInt32LE(module.size, 8);
    e.writeUInt32LE(module.checksum ?? 0, 12);
    e.writeUInt32LE(module.timestamp ?? 0, 16);
    e.writeUInt32LE(placeString(module.path, place), 20);
    if (module.version) {
      const [a, b, c, d] = module.version;
      e.writeUInt32LE(0xfeef04bd, 24);
      for (const offset of [32, 40]) {
        e.writeUInt32LE(a * 0x10000 + b, offset);
        e.writeUInt32LE(c * 0x10000 + d, offset + 4);
      }
    }
    if (module.pdb) {
      const record = codeViewRecord(module.pdb);
      e.writeUInt32LE(record.length, 76);
      e.writeUInt32LE(place(record), 80);
    }
  });
}

/** RSDS: the first three parts of a GUID are little-endian numbers, the last eight bytes stand as printed. */
function codeViewRecord({ guid, age, name }: { guid: string; age: number; name: string }): Buffer {
  const printed = Buffer.from(guid, 'hex');
  const stored = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15].map((i) => printed[i]!);
  const ageBytes = filled(4, (b) => b.writeUInt32LE(age));
  return Buffer.concat([Buffer.from('RSDS'), Buffer.from(stored), ageBytes, Buffer.from(`${name}\0`)]);
}

export function encodeUnloaded(
  modules: readonly { base: Address; size: number; path: string }[],
  at: ToStored,
  place: Placer,
): Buffer {
  return describedList(modules, 12, 24, (module, e) => {
    u64(e, at(module.base), 0);
    e.writeUInt32LE(module.size, 8);
    e.writeUInt32LE(placeString(module.path, place), 20);
  });
}

export function encodeHandles(handles: readonly HandleSpec[], place: Placer): Buffer {
  return describedList(handles, 16, 40, (handle, e) => {
    u64(e, handle.handle, 0);
    if (handle.type !== undefined) e.writeUInt32LE(placeString(handle.type, place), 8);
    if (handle.object !== undefined) e.writeUInt32LE(placeString(handle.object, place), 12);
    e.writeUInt32LE(handle.access ?? 0, 20);
    e.writeUInt32LE(1, 24);
    e.writeUInt32LE(1, 28);
    // A chain is placed from its end, so that each record knows the next.
    let next = 0;
    for (const { kind, bytes } of [...(handle.information ?? [])].reverse()) {
      const head = Buffer.alloc(12);
      for (const [i, value] of [next, kind, bytes.length].entries()) head.writeUInt32LE(value, 4 * i);
      next = place(Buffer.concat([head, bytes]));
    }
    e.writeUInt32LE(next, 32);
  });
}
