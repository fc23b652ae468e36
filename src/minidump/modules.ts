/**
 * ModuleList and UnloadedModuleList.
 *
 * A module whose name or debug record cannot be read stays in the list without it: its base and size are what
 * memory is classified by. A module at an impossible address is dropped and recorded.
 *
 * Source: minidumpapiset.h, MINIDUMP_MODULE (108 bytes), MINIDUMP_UNLOADED_MODULE; verrsrc.h, VS_FIXEDFILEINFO.
 */
import { type CodeView, readCodeView } from './codeview.js';
import { hex } from './error.js';
import { type Extent, readString, readZeroTerminated } from './extent.js';
import { readAddress, readLocation } from './fields.js';
import { endOfSpace, type ParseContext } from './parse-context.js';

const moduleBytes = 108;
const unloadedBytes = 24;
const mostModules = 0x2_0000;
const fixedFileInfoBytes = 52;
const versionSignature = 0xfeef04bd;

export interface Module {
  readonly base: number;
  /** Bytes. */
  readonly size: number;
  readonly checksum: number;
  /** TimeDateStamp of the image: seconds since 1970, or a hash in reproducible builds. */
  readonly timestamp: number;
  /** As stored, usually the full path; empty when it cannot be read. */
  readonly path: string;
  /** `10.0.19041.1`; undefined without version resource. */
  readonly fileVersion: string | undefined;
  readonly productVersion: string | undefined;
  /** The image's VS_FIXEDFILEINFO as the dump keeps it (52 bytes); undefined without version resource. */
  readonly fixedFileInfo: Uint8Array | undefined;
  /** The record that names the PDB; undefined when absent or of an unknown kind. */
  readonly codeView: CodeView | undefined;
}

export function readModules(dump: ParseContext, stream: Extent): Module[] {
  const list = stream.countedList(moduleBytes, mostModules);
  const modules: Module[] = [];
  const end = endOfSpace(dump);
  stream.windows(list, (view, first, count) => {
    for (let k = 0; k < count; k++) {
      const place = stream.offset + list.headerSize + (first + k) * list.entrySize;
      const module = readModule(dump, stream.name, view, k * list.entrySize);
      if (module.base + module.size <= end) modules.push(module);
      else dropped(dump, stream.name, place, module.base);
    }
  });
  return modules;
}

function dropped(dump: ParseContext, name: string, place: number, base: number): void {
  dump.warnings.add(name, place, `a module at ${hex(base)} is left out: that is no user-mode address`, base);
}

function readModule(dump: ParseContext, name: string, view: DataView, at: number): Module {
  const codeView = readLocation(view, at + 76);
  return {
    base: readAddress(view, at, dump.pointerSize),
    size: view.getUint32(at + 8, true),
    checksum: view.getUint32(at + 12, true),
    timestamp: view.getUint32(at + 16, true),
    path: readPath(dump, name, view.getUint32(at + 20, true)),
    ...readVersions(view, at + 24),
    codeView: codeView && readCodeView(dump, name, codeView),
  };
}

/** Up to the zero behind it: where a damaged dump lacks that, a debugger takes what follows for the path, too. */
function readPath(dump: ParseContext, name: string, rva: number): string {
  return dump.warnings.recover('a module name', '', () => {
    const listed = readString(dump.file, name, rva);
    if (listed.includes('\0')) return listed.slice(0, listed.indexOf('\0'));
    return readZeroTerminated(dump.file, name, rva + 4, listed.length * 2);
  });
}

function readVersions(
  view: DataView,
  at: number,
): Pick<Module, 'fileVersion' | 'productVersion' | 'fixedFileInfo'> {
  const known = view.getUint32(at, true) === versionSignature;
  const info = new Uint8Array(view.buffer, view.byteOffset + at, fixedFileInfoBytes);
  return {
    fixedFileInfo: known ? info.slice() : undefined,
    fileVersion: known ? readVersion(view, at + 8) : undefined,
    productVersion: known ? readVersion(view, at + 16) : undefined,
  };
}

/** Two 32-bit words, most significant first, each of two 16-bit parts. */
function readVersion(view: DataView, at: number): string {
  const high = view.getUint32(at, true);
  const low = view.getUint32(at + 4, true);
  return [high >>> 16, high & 0xffff, low >>> 16, low & 0xffff].join('.');
}

export interface UnloadedModule {
  readonly base: number;
  /** Bytes. */
  readonly size: number;
  readonly checksum: number;
  readonly timestamp: number;
  readonly path: string;
}

export function readUnloadedModules(dump: ParseContext, stream: Extent): UnloadedModule[] {
  const list = stream.describedList(32, unloadedBytes, mostModules);
  const modules: UnloadedModule[] = [];
  const end = endOfSpace(dump);
  stream.windows(list, (view, first, count) => {
    for (let k = 0; k < count; k++) {
      const at = k * list.entrySize;
      const place = stream.offset + list.headerSize + (first + k) * list.entrySize;
      const base = readAddress(view, at, dump.pointerSize);
      const size = view.getUint32(at + 8, true);
      if (base + size > end) {
        dropped(dump, stream.name, place, base);
        continue;
      }
      const path = readPath(dump, stream.name, view.getUint32(at + 20, true));
      modules.push({
        base,
        size,
        checksum: view.getUint32(at + 12, true),
        timestamp: view.getUint32(at + 16, true),
        path,
      });
    }
  });
  return modules;
}
