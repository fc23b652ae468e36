/**
 * The few fields of an image's PE headers that commands show, read from target memory.
 *
 * Format: winnt.h, IMAGE_DOS_HEADER, IMAGE_NT_HEADERS.
 */
import type { Target, TargetModule } from '../target/target.js';

const headerBytes = 0x1000;

interface ImageHeaders {
  /** Relative to the image's base; 0 for none. */
  readonly entryPoint: number;
  /** Address and size, relative to the base, of the resource directory; size 0 for none. */
  readonly resources: { readonly rva: number; readonly size: number };
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
  if (pe + 0x18 + 0x88 > bytes.length || view.getUint32(pe, true) !== 0x4550) return undefined;
  const optional = pe + 0x18;
  const directories = optional + (view.getUint16(optional, true) === 0x20b ? 112 : 96);
  const resource = directories + 2 * 8;
  if (resource + 8 > bytes.length) return undefined;
  return {
    entryPoint: view.getUint32(optional + 16, true),
    resources: { rva: view.getUint32(resource, true), size: view.getUint32(resource + 4, true) },
  };
}

/** Address of the image's first instruction; undefined when its headers are not at hand or it has none. */
export function imageEntryPoint(target: Target, module: TargetModule): number | undefined {
  const headers = imageHeaders(target, module);
  return headers === undefined || headers.entryPoint === 0 ? undefined : module.base + headers.entryPoint;
}
