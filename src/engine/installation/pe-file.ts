/**
 * What a Windows program or DLL says of itself: its machine, how long it must be, its file version.
 *
 * Read with a few positional reads, because a folder of DLLs is looked at before every use of the engine and on systems
 * that cannot load them. Source: PE format specification (COFF header, section table, resource directory), VS_VERSIONINFO.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

export interface PeFile {
  /** COFF machine, e.g. `machines.x64`. */
  readonly machine: number;
  /** Bytes that headers, sections and signature take; a shorter file was cut. */
  readonly expectedBytes: number;
  /** Bytes that the file has. */
  readonly bytes: number;
  /** Four numbers of VS_FIXEDFILEINFO, most significant first; undefined without a version resource. */
  readonly version: readonly number[] | undefined;
}

export const machines = { x86: 0x14c, x64: 0x8664, arm64: 0xaa64 } as const;

/** `x64`, `x86`, `ARM64`, or the number. */
export function machineName(machine: number): string {
  if (machine === machines.x64) return 'x64';
  if (machine === machines.x86) return 'x86';
  return machine === machines.arm64 ? 'ARM64' : `machine 0x${machine.toString(16)}`;
}

interface Section {
  readonly address: number;
  readonly size: number;
  readonly offset: number;
}

const mostHeaderBytes = 4096;
const mostSections = 96;
const sectionBytes = 40;
const resourceDirectory = 2;
const certificateDirectory = 4;
const versionResource = 16;

/** @returns undefined where the file is no PE image, or too short to tell. @throws where it cannot be read */
export function readPeFile(path: string): PeFile | undefined {
  const file = openSync(path, 'r');
  try {
    return describe(file);
  } finally {
    closeSync(file);
  }
}

function describe(file: number): PeFile | undefined {
  const header = bytesAt(file, 0, mostHeaderBytes);
  if (header.length < 0x40 || header.toString('latin1', 0, 2) !== 'MZ') return undefined;
  const start = header.readUInt32LE(0x3c);
  if (start + 24 > header.length || header.toString('latin1', start, start + 4) !== 'PE\0\0')
    return undefined;
  const optional = start + 24;
  const optionalBytes = header.readUInt16LE(start + 20);
  const table = optional + optionalBytes;
  const count = header.readUInt16LE(start + 6);
  if (optionalBytes < 96 || count > mostSections || table + count * sectionBytes > header.length) {
    return undefined;
  }
  const sections = Array.from({ length: count }, (_, i) => sectionAt(header, table + i * sectionBytes));
  const [signature, signatureBytes] = directory(header, optional, optionalBytes, certificateDirectory);
  const [resources] = directory(header, optional, optionalBytes, resourceDirectory);
  return {
    machine: header.readUInt16LE(start + 4),
    bytes: fstatSync(file).size,
    expectedBytes: Math.max(signature + signatureBytes, ...sections.map((one) => one.offset + one.size)),
    version: resources === 0 ? undefined : fileVersion(file, sections, resources),
  };
}

function bytesAt(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
}

function sectionAt(header: Buffer, at: number): Section {
  return {
    address: header.readUInt32LE(at + 12),
    size: header.readUInt32LE(at + 16),
    offset: header.readUInt32LE(at + 20),
  };
}

/** Address and size of a data directory; the certificate's address is an offset in the file. Zeros where it is not. */
function directory(header: Buffer, optional: number, bytes: number, index: number): [number, number] {
  const at = (header.readUInt16LE(optional) === 0x20b ? 112 : 96) + index * 8;
  if (at + 8 > bytes) return [0, 0];
  return [header.readUInt32LE(optional + at), header.readUInt32LE(optional + at + 4)];
}

/** The version that Explorer shows: the first language of the first resource of type RT_VERSION. */
function fileVersion(file: number, sections: readonly Section[], root: number): number[] | undefined {
  const offsetOf = (address: number) => {
    const section = sections.find((one) => address >= one.address && address - one.address < one.size);
    return section === undefined ? undefined : address - section.address + section.offset;
  };
  const base = offsetOf(root);
  if (base === undefined) return undefined;
  const names = subdirectory(file, base, 0, (id) => id === versionResource);
  const languages = names === undefined ? undefined : subdirectory(file, base, names, () => true);
  const entry = languages === undefined ? undefined : subdirectory(file, base, languages, () => true);
  if (entry === undefined) return undefined;
  const leaf = bytesAt(file, base + entry, 8);
  const offset = leaf.length < 8 ? undefined : offsetOf(leaf.readUInt32LE(0));
  return offset === undefined ? undefined : fixedFileInfo(bytesAt(file, offset, 64));
}

/** Where the first fitting entry of a resource directory leads, relative to the root directory. */
function subdirectory(
  file: number,
  base: number,
  at: number,
  fits: (id: number) => boolean,
): number | undefined {
  const header = bytesAt(file, base + at, 16);
  if (header.length < 16) return undefined;
  const count = header.readUInt16LE(12) + header.readUInt16LE(14);
  const entries = bytesAt(file, base + at + 16, count * 8);
  for (let entry = 0; entry + 8 <= entries.length; entry += 8) {
    if (fits(entries.readUInt32LE(entry))) return entries.readUInt32LE(entry + 4) & 0x7fffffff;
  }
  return undefined;
}

/** VS_VERSIONINFO: three words, the key `VS_VERSION_INFO` as UTF-16, padding, VS_FIXEDFILEINFO. */
function fixedFileInfo(info: Buffer): number[] | undefined {
  if (info.length < 56 || info.toString('utf16le', 6, 36) !== 'VS_VERSION_INFO') return undefined;
  if (info.readUInt32LE(40) !== 0xfeef04bd) return undefined;
  return [info.readUInt16LE(50), info.readUInt16LE(48), info.readUInt16LE(54), info.readUInt16LE(52)];
}
