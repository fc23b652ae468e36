// Writes a synthetic dump with many regions for the benchmarks: SystemInfo, MemoryInfoList, Memory64List, and a
// sparse file behind it. Layouts: minidumpapiset.h (MINIDUMP_HEADER, MINIDUMP_MEMORY_INFO, MINIDUMP_MEMORY64_LIST).
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';

const chunk = 0x20000n;

/** Sizes as in the published hunt: mostly 0x20000, the rest between one page and 63 pages. */
function sizeOf(i) {
  return i % 17 === 0 ? BigInt(1 + (i % 63)) * 0x1000n : chunk;
}

export function writeLargeDump(path, regions) {
  const header = Buffer.alloc(32);
  const directory = Buffer.alloc(3 * 12);
  const system = Buffer.alloc(56);
  const info = Buffer.alloc(16 + regions * 48);
  const list = Buffer.alloc(16 + regions * 16);
  let at = 32 + directory.length;
  const place = (index, type, bytes) => {
    directory.writeUInt32LE(type, index * 12);
    directory.writeUInt32LE(bytes.length, index * 12 + 4);
    directory.writeUInt32LE(at, index * 12 + 8);
    at += bytes.length;
  };
  header.write('MDMP', 'latin1');
  header.writeUInt32LE(0xa793, 4);
  header.writeUInt32LE(3, 8);
  header.writeUInt32LE(32, 12);
  header.writeBigUInt64LE(2n, 24); // MiniDumpWithFullMemory
  system.writeUInt16LE(9, 0); // PROCESSOR_ARCHITECTURE_AMD64
  system.writeUInt32LE(10, 8);
  system.writeUInt32LE(19041, 16);
  system.writeUInt32LE(2, 20); // VER_PLATFORM_WIN32_NT
  place(0, 7, system);
  place(1, 16, info);
  place(2, 9, list);
  const bytes = fillRegions(info, list, regions, BigInt(at));
  const file = openSync(path, 'w');
  for (const part of [header, directory, system, info, list]) writeSync(file, part);
  ftruncateSync(file, at + Number(bytes));
  closeSync(file);
}

function fillRegions(info, list, regions, dataAt) {
  info.writeUInt32LE(16, 0);
  info.writeUInt32LE(48, 4);
  info.writeBigUInt64LE(BigInt(regions), 8);
  list.writeBigUInt64LE(BigInt(regions), 0);
  list.writeBigUInt64LE(dataAt, 8);
  let address = 0x1d000000000n;
  let bytes = 0n;
  for (let i = 0; i < regions; i++) {
    const size = sizeOf(i);
    const at = 16 + i * 48;
    info.writeBigUInt64LE(address, at);
    info.writeBigUInt64LE(address, at + 8);
    info.writeUInt32LE(4, at + 16);
    info.writeBigUInt64LE(size, at + 24);
    info.writeUInt32LE(0x1000, at + 32);
    info.writeUInt32LE(4, at + 36);
    info.writeUInt32LE(0x20000, at + 40);
    list.writeBigUInt64LE(address, 16 + i * 16);
    list.writeBigUInt64LE(size, 16 + i * 16 + 8);
    bytes += size;
    address += ((size + 0xffffn) / 0x10000n) * 0x10000n;
  }
  return bytes;
}
