/**
 * Makes minidumps for tests: exactly what is asked for, and any damage on top.
 *
 *     const dump = buildDump({
 *       arch: 'x86',
 *       modules: [{ base: 0x400000, size: 0x3000, path: 'C:\\app\\app.exe' }],
 *       memory: [{ start: 0x10000, bytes: Buffer.from('hello') }, { start: 0x20000, size: 0x1000 }],
 *       regions: [{ base: 0x10000, size: 0x1000, state: 0x1000, type: 0x20000, protect: 4 }],
 *     });
 *     dump.patchU32(dump.stream('MemoryInfoList').offset + 8, 0xffffffff);   // a count that lies
 *     dump.writeTo(path);
 *
 * It shares no code, no constants and no names of types with the reader, so that a wrong offset cannot cancel
 * out; the numbers below are from the documentation of minidumpapiset.h and winnt.h. Memory that is given as
 * `size` only is zeros and is never materialised: writeTo leaves a hole in the file, so that dumps of many
 * gigabytes cost nothing.
 */
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import {
  type CountersSpec,
  encodeCounters,
  encodeFunctionTables,
  encodeHandleOperations,
  encodeSystemMemory,
  encodeTokens,
  type FunctionTableSpec,
  type HandleOperationSpec,
  type SystemMemorySpec,
  type TokenSpec,
} from './synthetic-process.js';
import {
  type Address,
  encodeHandles,
  encodeMemoryInfo,
  encodeMiscInfo,
  encodeModules,
  encodeSystemInfo,
  encodeUnloaded,
  type HandleSpec,
  type ModuleSpec,
  type Placer,
  type RegionSpec,
  type WindowsSpec,
} from './synthetic-streams.js';
import {
  type ExceptionSpec,
  encodeException,
  encodeThreadInfos,
  encodeThreadNames,
  encodeThreads,
  type ThreadInfoSpec,
  type ThreadSpec,
} from './synthetic-threads.js';

export type { Address, HandleSpec, ModuleSpec, RegionSpec } from './synthetic-streams.js';
export type { ExceptionSpec, ThreadInfoSpec, ThreadSpec } from './synthetic-threads.js';

const TYPE_NUMBERS = {
  ThreadList: 3,
  ModuleList: 4,
  MemoryList: 5,
  Exception: 6,
  SystemInfo: 7,
  ThreadExList: 8,
  Memory64List: 9,
  CommentA: 10,
  CommentW: 11,
  HandleData: 12,
  FunctionTable: 13,
  UnloadedModuleList: 14,
  MiscInfo: 15,
  MemoryInfoList: 16,
  ThreadInfoList: 17,
  HandleOperationList: 18,
  Token: 19,
  SystemMemoryInfo: 21,
  ProcessVmCounters: 22,
  ThreadNames: 24,
};
export type StreamLabel = keyof typeof TYPE_NUMBERS;

/** Captured memory: its bytes, or a size of zeros that takes no space on disk. */
export type MemorySpec = { start: Address; bytes: Uint8Array } | { start: Address; size: number };

export interface DumpSpec {
  /** Default x64. A 32-bit process in a 64-bit dump is x64 with the right modules. */
  arch?: 'x86' | 'x64' | 'arm64';
  windows?: WindowsSpec;
  /** Seconds since 1970. */
  timestamp?: number;
  /** MINIDUMP_TYPE bits. */
  flags?: number;
  processId?: number;
  modules?: ModuleSpec[];
  unloaded?: { base: Address; size: number; path: string }[];
  threads?: ThreadSpec[];
  /** Write ThreadExList instead of ThreadList. */
  extendedThreads?: boolean;
  threadInfos?: ThreadInfoSpec[];
  threadNames?: { id: number; name: string }[];
  memory?: MemorySpec[];
  /** Default Memory64List. */
  memoryAs?: 'Memory64List' | 'MemoryList';
  /** Left out: no MemoryInfoList. */
  regions?: RegionSpec[];
  handles?: HandleSpec[];
  handleOperations?: HandleOperationSpec[];
  functionTables?: FunctionTableSpec[];
  tokens?: TokenSpec[];
  counters?: CountersSpec;
  systemMemory?: SystemMemorySpec;
  exception?: ExceptionSpec;
  commentA?: string;
  commentW?: string;
  /** Streams of other types, bytes as they are. */
  extra?: { type: number; bytes: Uint8Array }[];
  /** Unused directory entries (type 0) between the used ones. */
  unused?: number;
  /** x86: store addresses from 2 GB up with the upper half set, as the genuine writer does. */
  signExtend?: boolean;
  /** Put every stream, string and context at an odd offset. */
  unaligned?: boolean;
  /** Four more bytes between the count and the first entry of counted lists, as some writers do. */
  paddedLists?: boolean;
  /** Leave SystemInfo out. */
  withoutSystemInfo?: boolean;
}

export interface Placed {
  /** File offset of the directory entry. */
  entry: number;
  /** File offset of the stream. */
  offset: number;
  /** Bytes. */
  size: number;
}

/** Builds the dump; nothing is checked, impossible values are written as given. */
export function buildDump(spec: DumpSpec): SyntheticDump {
  return new SyntheticDump(spec);
}

export class SyntheticDump {
  /** Bytes of the file. */
  size: number;
  private readonly pieces: { offset: number; bytes: Buffer }[] = [];
  private readonly placed = new Map<number, Placed>();
  private readonly unaligned: boolean;

  constructor(spec: DumpSpec) {
    this.unaligned = spec.unaligned === true;
    const plans = planStreams(spec);
    const entries = plans.length + (spec.memory ? 1 : 0);
    this.size = 32;
    const directory = this.place(Buffer.alloc(12 * entries));
    this.place(headerOf(spec, entries, directory), 0);
    for (const [i, { type, encode }] of plans.entries()) {
      this.addStream(type, encode(this.placer), directory + 12 * i);
    }
    if (spec.memory) this.addMemory(spec, spec.memory, directory + 12 * (entries - 1));
  }

  stream(label: StreamLabel | number): Placed {
    const found = this.placed.get(typeof label === 'number' ? label : TYPE_NUMBERS[label]);
    if (found === undefined) throw new Error(`the synthetic dump has no ${label}`);
    return found;
  }

  /** Overwrites four bytes anywhere in what was materialised. */
  patchU32(offset: number, value: number): this {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return this.patch(offset, bytes);
  }

  /** Overwrites bytes; the last writer wins. */
  patch(offset: number, bytes: Uint8Array): this {
    this.pieces.push({ offset, bytes: Buffer.from(bytes) });
    return this;
  }

  /** Cuts the file. */
  truncate(size: number): this {
    this.size = size;
    return this;
  }

  /** The whole file in memory; not for sparse giants. */
  bytes(): Buffer {
    const file = Buffer.alloc(this.size);
    for (const { offset, bytes } of this.pieces) if (offset < this.size) bytes.copy(file, offset);
    return file;
  }

  /** Writes the file with holes for memory that was given as a size. */
  writeTo(path: string): string {
    const fd = openSync(path, 'w');
    for (const { offset, bytes } of this.pieces) writeSync(fd, bytes, 0, bytes.length, offset);
    ftruncateSync(fd, this.size);
    closeSync(fd);
    return path;
  }

  private readonly placer: Placer = (bytes) => this.place(bytes);

  private place(bytes: Buffer, at = this.nextOffset()): number {
    this.pieces.push({ offset: at, bytes });
    this.size = Math.max(this.size, at + bytes.length);
    return at;
  }

  private nextOffset(): number {
    return this.unaligned ? this.size + ((this.size + 1) % 2) : Math.ceil(this.size / 8) * 8;
  }

  private addStream(type: number, bytes: Buffer, entry: number): void {
    const offset = this.place(bytes);
    if (type === 0) return;
    this.placed.set(type, { entry, offset, size: bytes.length });
    this.patch(entry, words(type, bytes.length, offset));
  }

  /** The memory list comes last and its bytes right behind it, so that every place is known. */
  private addMemory(spec: DumpSpec, memory: MemorySpec[], entry: number): void {
    const wide = spec.memoryAs !== 'MemoryList';
    const padding = !wide && spec.paddedLists ? 4 : 0;
    const header = (wide ? 16 : 4) + padding;
    const list = Buffer.alloc(header + 16 * memory.length);
    const dataOffset = this.nextOffset() + list.length;
    list.writeUInt32LE(memory.length, 0);
    if (wide) list.writeBigUInt64LE(BigInt(dataOffset), 8);
    let at = dataOffset;
    memory.forEach((range, i) => {
      const size = 'bytes' in range ? range.bytes.length : range.size;
      list.writeBigUInt64LE(storedAddress(range.start, spec), header + 16 * i);
      if (wide) list.writeBigUInt64LE(BigInt(size), header + 16 * i + 8);
      else list.set(words(size, at), header + 16 * i + 8);
      at += size;
    });
    this.addStream(TYPE_NUMBERS[wide ? 'Memory64List' : 'MemoryList'], list, entry);
    at = dataOffset;
    for (const range of memory) {
      if ('bytes' in range) this.pieces.push({ offset: at, bytes: Buffer.from(range.bytes) });
      at += 'bytes' in range ? range.bytes.length : range.size;
    }
    this.size = at;
  }
}

/** How an address is stored in this dump. */
export function storedAddress(address: Address, spec: Pick<DumpSpec, 'arch' | 'signExtend'>): bigint {
  const value = BigInt(address);
  const extend = spec.arch === 'x86' && spec.signExtend && value >= 0x8000_0000n && value <= 0xffff_ffffn;
  return extend ? value | 0xffff_ffff_0000_0000n : value;
}

function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [i, value] of values.entries()) bytes.writeUInt32LE(value, 4 * i);
  return bytes;
}

function headerOf(spec: DumpSpec, entries: number, directory: number): Buffer {
  return Buffer.concat([
    Buffer.from('MDMP'),
    words(0x0001a793, entries, directory, 0, spec.timestamp ?? 0x60000000, spec.flags ?? 0x2, 0),
  ]);
}

interface Plan {
  type: number;
  encode: (place: Placer) => Buffer;
}

function planStreams(spec: DumpSpec): Plan[] {
  const plans: Plan[] = [];
  const add = <T>(label: StreamLabel, value: T | undefined, encode: (value: T, place: Placer) => Buffer) => {
    if (value !== undefined)
      plans.push({ type: TYPE_NUMBERS[label], encode: (place) => encode(value, place) });
  };
  const arch = spec.arch ?? 'x64';
  const padding = spec.paddedLists ? 4 : 0;
  const at = (address: Address) => storedAddress(address, spec);
  const system = spec.withoutSystemInfo ? undefined : (spec.windows ?? {});
  for (let i = 0; i < (spec.unused ?? 0); i++) plans.push({ type: 0, encode: () => Buffer.alloc(0) });
  add('SystemInfo', system, (windows, place) => encodeSystemInfo(arch, windows, place));
  add('MiscInfo', spec.processId, (id) => encodeMiscInfo(id));
  add(spec.extendedThreads ? 'ThreadExList' : 'ThreadList', spec.threads, (list, place) =>
    encodeThreads(list, { arch, at, place, padding, extended: spec.extendedThreads === true }),
  );
  add('ThreadInfoList', spec.threadInfos, (list) => encodeThreadInfos(list, at));
  add('ThreadNames', spec.threadNames, (list, place) => encodeThreadNames(list, place));
  add('ModuleList', spec.modules, (list, place) => encodeModules(list, { at, place, padding }));
  add('UnloadedModuleList', spec.unloaded, (list, place) => encodeUnloaded(list, at, place));
  add('MemoryInfoList', spec.regions, (list) => encodeMemoryInfo(list, at));
  add('HandleData', spec.handles, (list, place) => encodeHandles(list, place));
  add('HandleOperationList', spec.handleOperations, (list) => encodeHandleOperations(list, at));
  add('FunctionTable', spec.functionTables, (list) => encodeFunctionTables(list, at));
  add('Token', spec.tokens, (list) => encodeTokens(list));
  add('ProcessVmCounters', spec.counters, (counters) => encodeCounters(counters));
  add('SystemMemoryInfo', spec.systemMemory, (memory) => encodeSystemMemory(memory));
  add('Exception', spec.exception, (exception, place) => encodeException(exception, { arch, at, place }));
  add('CommentA', spec.commentA, (text) => Buffer.from(`${text}\0`, 'latin1'));
  add('CommentW', spec.commentW, (text) => Buffer.from(`${text}\0`, 'utf16le'));
  for (const { type, bytes } of spec.extra ?? []) plans.push({ type, encode: () => Buffer.from(bytes) });
  return plans;
}
