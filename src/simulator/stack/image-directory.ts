/**
 * Where an image keeps its exception data: entry 3 of the optional header's data directory (PE/COFF specification,
 * "Optional Header Data Directories").
 */
import type { TargetModule } from '../target/target.js';
import type { StackMemory } from './memory.js';

export interface ExceptionDirectory {
  /** Address of its first byte. */
  readonly address: bigint;
  /** Bytes; never beyond the image. */
  readonly size: number;
}

const exceptionEntry = 3;

/** undefined: the headers were not captured, or the image has none. */
export function exceptionDirectory(
  module: TargetModule,
  memory: StackMemory,
): ExceptionDirectory | undefined {
  const base = BigInt(module.base);
  const headers = memory.prefix(base, Math.min(0x1000, module.size));
  if (headers.byteLength < 0x40 || headers.getUint16(0, true) !== 0x5a4d) return undefined;
  const optional = headers.getUint32(0x3c, true) + 0x18;
  if (optional + 2 > headers.byteLength || headers.getUint32(optional - 0x18, true) !== 0x4550) {
    return undefined;
  }
  const directories = optional + (headers.getUint16(optional, true) === 0x20b ? 112 : 96);
  const entry = directories + exceptionEntry * 8;
  if (entry + 8 > headers.byteLength) return undefined;
  if (headers.getUint32(directories - 4, true) <= exceptionEntry) return undefined;
  const rva = headers.getUint32(entry, true);
  const size = Math.min(headers.getUint32(entry + 4, true), module.size - rva);
  return rva === 0 || size <= 0 ? undefined : { address: base + BigInt(rva), size };
}
