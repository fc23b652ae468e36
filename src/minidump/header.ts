/**
 * Header and directory: the only parts that are read at once, with SystemInfo, when a dump is opened.
 *
 * What is recognisably something else (a kernel dump, an archive, a core file) is refused by name, because
 * "bad signature" does not tell a person what to do.
 *
 * Source: minidumpapiset.h, MINIDUMP_HEADER (32 bytes), MINIDUMP_DIRECTORY (12 bytes), MINIDUMP_TYPE.
 */
import type { DumpFile } from './dump-file.js';
import { hex, MinidumpError, type Warnings } from './error.js';
import { Extent } from './extent.js';
import { streamTypeName } from './stream-types.js';

const headerBytes = 32;
const directoryEntryBytes = 12;
/** Real dumps have below 40 streams. */
const mostStreams = 4096;
const formatVersion = 0xa793;

/** MINIDUMP_TYPE flags by bit. */
const typeFlags = [
  'WithDataSegs',
  'WithFullMemory',
  'WithHandleData',
  'FilterMemory',
  'ScanMemory',
  'WithUnloadedModules',
  'WithIndirectlyReferencedMemory',
  'FilterModulePaths',
  'WithProcessThreadData',
  'WithPrivateReadWriteMemory',
  'WithoutOptionalData',
  'WithFullMemoryInfo',
  'WithThreadInfo',
  'WithCodeSegs',
  'WithoutAuxiliaryState',
  'WithFullAuxiliaryState',
  'WithPrivateWriteCopyMemory',
  'IgnoreInaccessibleMemory',
  'WithTokenInformation',
  'WithModuleHeaders',
  'FilterTriage',
  'WithAvxXStateContext',
  'WithIptTrace',
  'ScanInaccessiblePartialPages',
];

export interface Header {
  /** The low half is the format's version 0xa793, the high half the writer's own. */
  readonly version: number;
  readonly streamCount: number;
  readonly directoryOffset: number;
  readonly checksum: number;
  /** Seconds since 1970 (UTC). */
  readonly timestamp: number;
  /** MINIDUMP_TYPE bits. */
  readonly flags: number;
  /** Names of the bits, e.g. `WithFullMemory`. */
  readonly flagNames: readonly string[];
}

/** One entry of the directory; entries of type 0 (unused) are left out. */
export interface DirectoryEntry {
  readonly type: number;
  /** `ModuleList`, …, or `unknown 0xfff0`. */
  readonly name: string;
  /** File offset (RVA in the header's terms). */
  readonly offset: number;
  /** Bytes. */
  readonly size: number;
}

/** Refuses what is no minidump, by the first bytes of the (decompressed) file. */
export function checkSignature(path: string, start: Uint8Array): void {
  const text = Buffer.from(start.subarray(0, 8)).toString('latin1');
  if (text.startsWith('MDMP')) return;
  throw new MinidumpError(path, 'header', 0, describeOther(text));
}

function describeOther(text: string): string {
  const first = [...text.slice(0, 4)].map((c) => c.charCodeAt(0).toString(16).padStart(2, '0')).join(' ');
  if (text.startsWith('PAGEDU64') || text.startsWith('PAGEDUMP')) {
    const bits = text.startsWith('PAGEDU64') ? '64' : '32';
    return `this is a ${bits}-bit kernel dump (${text}), not a dump of a process; take one with procdump -ma or Task Manager`;
  }
  if (text.startsWith('\x7fELF')) return 'this is an ELF file (a Linux core dump?), not a Windows minidump';
  if (text.startsWith('PMDM'))
    return 'this is a minidump of a big-endian machine, which Windows does not run on';
  if (text.startsWith('PK')) return 'this is a zip archive; extract the .dmp from it first';
  if (text.startsWith('MSCF')) return 'this is a cabinet archive; extract the .dmp from it first';
  if (text.startsWith('7z\xbc\xaf')) return 'this is a 7z archive; extract the .dmp from it first';
  if (text.startsWith('\xfd7zX'))
    return 'this is an xz file; decompress it first (only .gz is read directly)';
  if (text.startsWith('\x28\xb5\x2f\xfd'))
    return 'this is a zstd file; decompress it first (only .gz is read directly)';
  if (text.length < 4) return 'the file is too short for a minidump';
  return `the file begins with ${first}, a minidump begins with 4d 44 4d 50 (MDMP)`;
}

export function readHeader(file: DumpFile, warnings: Warnings): Header {
  const start = new Uint8Array(headerBytes);
  const count = file.readInto(0, start);
  checkSignature(file.path, start.subarray(0, count));
  const view = new Extent(file, 'header', 0, headerBytes).view(0, headerBytes);
  const version = view.getUint32(4, true);
  if ((version & 0xffff) !== formatVersion) {
    warnings.add('header', 4, `format version ${hex(version & 0xffff)} instead of ${hex(formatVersion)}`);
  }
  const low = view.getUint32(24, true);
  return {
    version,
    streamCount: view.getUint32(8, true),
    directoryOffset: view.getUint32(12, true),
    checksum: view.getUint32(16, true),
    timestamp: view.getUint32(20, true),
    flags: low + view.getUint32(28, true) * 0x1_0000_0000,
    flagNames: typeFlags.filter((_, bit) => (low >>> bit) & 1),
  };
}

/** All used entries, in the order of the file. */
export function readDirectory(file: DumpFile, header: Header): DirectoryEntry[] {
  const { streamCount, directoryOffset } = header;
  const refuse = (why: string) => new MinidumpError(file.path, 'directory', directoryOffset, why);
  if (streamCount > mostStreams) throw refuse(`claims ${streamCount} streams; the header is damaged`);
  if (directoryOffset < headerBytes) {
    throw refuse(`lies inside the header (${headerBytes} bytes); the header is damaged`);
  }
  const size = streamCount * directoryEntryBytes;
  const view = new Extent(file, 'directory', directoryOffset, size).view(0, size);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at < size; at += directoryEntryBytes) {
    const type = view.getUint32(at, true);
    if (type === 0) continue;
    const name = streamTypeName(type);
    entries.push({ type, name, size: view.getUint32(at + 4, true), offset: view.getUint32(at + 8, true) });
  }
  return entries;
}
