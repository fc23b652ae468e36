/**
 * The few fields of an image's PE headers that commands show, read from target memory.
 *
 * Format: winnt.h, IMAGE_DOS_HEADER, IMAGE_NT_HEADERS.
 */
import type { Target, TargetModule } from '../target/target.js';

const headerBytes = 0x1000;
/** IMAGE_NUMBEROF_DIRECTORY_ENTRIES. */
const directoryCount = 16;

interface ImageHeaders {
  /** Relative to the image's base; 0 for none. */
  readonly entryPoint: number;
  /** Address and size, relative to the base, of the resource directory; size 0 for none. */
  readonly resources: Directory;
  /** Flags of the CLI header (corhdr.h, COMIMAGE_FLAGS_*); undefined in an image without .NET code. */
  readonly managedFlags: number | undefined;
  /** Its debug directory says that the time stamp is a hash. */
  readonly isReproducible: boolean;
}

const parsed = new WeakMap<TargetModule, ImageHeaders | undefined>();

/** undefined when the headers were not captured or are no PE headers. */
export function imageHeaders(target: Target, module: TargetModule): ImageHeaders | undefined {
  if (!parsed.has(module)) parsed.set(module, parseHeaders(target, module));
  return parsed.get(module);
}

function parseHeaders(target: Target, module: TargetModule): ImageHeaders | undefined {
  const bytes = target.read(module.base, Math.min(headerBytes, module.size));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 0x40 || view.getUint16(0, true) !== 0x5a4d) return undefined;
  const pe = view.getUint32(0x3c, true);
  if (pe + 0x1a > bytes.length || view.getUint32(pe, true) !== 0x4550) return undefined;
  const optional = pe + 0x18;
  const directories = optional + (view.getUint16(optional, true) === 0x20b ? 112 : 96);
  if (directories + directoryCount * 8 > bytes.length) return undefined;
  const directory = (index: number) => ({
    rva: view.getUint32(directories + index * 8, true),
    size: view.getUint32(directories + index * 8 + 4, true),
  });
  return {
    entryPoint: view.getUint32(optional + 16, true),
    resources: directory(2),
    managedFlags: readManagedFlags(target, module, directory(14)),
    isReproducible: hasReproEntry(target, module, directory(6)),
  };
}

interface Directory {
  readonly rva: number;
  readonly size: number;
}

/** 0 where the CLI header itself was not captured. */
function readManagedFlags(
  target: Target,
  module: TargetModule,
  { rva, size }: Directory,
): number | undefined {
  if (rva === 0 || size === 0) return undefined;
  const bytes = target.read(module.base + rva + 16, 4);
  return bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
}

const debugEntryBytes = 28;
const mostDebugEntries = 32;
/** winnt.h, IMAGE_DEBUG_TYPE_REPRO. */
const reproType = 16;

/** Among the IMAGE_DEBUG_DIRECTORY entries as far as they were captured. */
function hasReproEntry(target: Target, module: TargetModule, { rva, size }: Directory): boolean {
  const length = Math.min(size, mostDebugEntries * debugEntryBytes);
  if (rva === 0 || length === 0) return false;
  const bytes = target.read(module.base + rva, length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + debugEntryBytes <= bytes.length; at += debugEntryBytes) {
    if (view.getUint32(at + 12, true) === reproType) return true;
  }
  return false;
}

/** Address of the image's first instruction, its base when it has none; undefined without its headers. */
export function imageEntryPoint(target: Target, module: TargetModule): number | undefined {
  const headers = imageHeaders(target, module);
  return headers && module.base + headers.entryPoint;
}

/** Images of .NET code have no symbols to look up: the debugger loads them only where an address lies in one. */
export function isManagedImage(target: Target, module: TargetModule): boolean {
  return imageHeaders(target, module)?.managedFlags !== undefined;
}
