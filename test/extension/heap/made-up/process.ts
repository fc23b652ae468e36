/**
 * A made-up process around made-up heaps: TEB, PEB with the list of heaps, and ntdll's place in the list of
 * modules; and the same as a minidump, which any reader of dumps can be asked about.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { buildDump } from '../../../minidump/synthetic.js';
import type { SparseMemory } from './sparse-memory.js';

/** Offsets by ntdll's public symbols, builds 19041 to 19045. */
const offsets = {
  64: {
    tebSelf: 0x30,
    tebPeb: 0x60,
    processHeap: 0x30,
    globalFlag: 0xbc,
    count: 0xe8,
    list: 0xf0,
    version: 0x118,
  },
  32: {
    tebSelf: 0x18,
    tebPeb: 0x30,
    processHeap: 0x18,
    globalFlag: 0x68,
    count: 0x88,
    list: 0x90,
    version: 0xa4,
  },
};

export const usualBuild = 19041;

export interface MadeUpProcess {
  readonly bits: 32 | 64;
  readonly memory: SparseMemory;
  readonly teb: number;
  readonly peb: number;
  readonly ntdll: { readonly base: number; readonly size: number };
  /** As the PEB lists them; the first is the process heap. */
  readonly heaps: readonly number[];
  readonly build: number;
}

/** Heaps must lie between 16 MiB and 0x70000000, or above 4 GiB. */
export function makeProcess(
  memory: SparseMemory,
  bits: 32 | 64,
  heaps: readonly number[],
  build = usualBuild,
): MadeUpProcess {
  const at = offsets[bits];
  const pointer = bits === 64 ? 8 : 4;
  const peb = 0x2a0000;
  const teb = 0x2a4000;
  const ntdll = { base: bits === 64 ? 0x7ffa10000000 : 0x77000000, size: 0x1f5000 };
  // The list lies in ntdll's data until it outgrows its place there.
  const list = ntdll.base + 0x168000;
  memory.commit(peb, 0x1000);
  memory.commit(teb, 0x2000);
  memory.commit(list, 0x1000);
  memory.put(teb + at.tebSelf, teb, pointer);
  memory.put(teb + at.tebPeb, peb, pointer);
  memory.put(peb + at.processHeap, heaps[0] ?? 0, pointer);
  memory.put(peb + at.globalFlag, 0, 4);
  memory.put(peb + at.count, heaps.length, 4);
  memory.put(peb + at.count + 4, Math.max(16, heaps.length), 4);
  memory.put(peb + at.list, list, pointer);
  memory.put(peb + at.version, 10, 4);
  memory.put(peb + at.version + 8, build, 2);
  memory.put(peb + at.version + 12, 2, 4);
  heaps.forEach((heap, i) => {
    memory.put(list + i * pointer, heap, pointer);
  });
  return { bits, memory, teb, peb, ntdll, heaps, build };
}

/** The process as a full dump, whatever its size: memory is made MiB by MiB while it is written. */
export function writeDump(process: MadeUpProcess, path: string): string {
  const runs = capturedRuns(process.memory);
  const dump = buildDump({
    arch: process.bits === 64 ? 'x64' : 'x86',
    windows: { build: process.build },
    threads: [{ id: 0x1004, teb: process.teb }],
    modules: [{ ...process.ntdll, path: 'C:\\Windows\\System32\\ntdll.dll' }],
    regions: runs.map(([start, end]) => privateRegion(start, end - start)),
    memory: runs.map(([start, end]) => ({ start, size: end - start })),
  });
  dump.writeTo(path);
  const list = dump.stream('Memory64List');
  const file = openSync(path, 'r+');
  let place = list.offset + list.size;
  for (const [start, end] of runs) {
    for (let at = start; at < end; at += 0x100000) {
      const bytes = process.memory.read(at, Math.min(0x100000, end - at))!;
      place += writeSync(file, bytes, 0, bytes.length, place);
    }
  }
  closeSync(file);
  return path;
}

/** Committed, private, read and write: MEM_COMMIT, MEM_PRIVATE, PAGE_READWRITE of winnt.h. */
function privateRegion(base: number, size: number) {
  return { base, size, state: 0x1000, type: 0x20000, protect: 4 };
}

/** [start, end) without the pages that are not captured. */
function capturedRuns(memory: SparseMemory): [number, number][] {
  const runs: [number, number][] = [];
  for (const { start, end } of memory.ranges) {
    for (let at = start; at < end; at += 0x1000) {
      const last = runs[runs.length - 1];
      if (!memory.isCaptured(at)) continue;
      if (last !== undefined && last[1] === at && at > start) last[1] += 0x1000;
      else runs.push([at, at + 0x1000]);
    }
  }
  return runs;
}
