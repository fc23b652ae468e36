/**
 * Strings in target memory: narrow ones in the Western code page (1252), wide ones in UTF-16 as they stand,
 * lone surrogates included. Without a length they end at NUL; with one they are exactly that long.
 */

import type { ReadMemory } from '../model.js';
import { decodeNarrow } from './code-page.js';

/** Bytes of one character unit. */
export type TextUnit = 1 | 2;

/** The text and the bytes it took, or how many bytes could be read before the first that could not. */
type TargetText = { text: string; bytes: number } | { failedAfter: number };

const firstChunk = 256;
const largestChunk = 0x100000;
/** A string without an end is given up here, so that a damaged target cannot fill the memory. */
const longest = 0x10000000;

/** @param length units to read, NULs included; undefined reads up to the first NUL */
export function readText(
  read: ReadMemory,
  address: bigint,
  unit: TextUnit,
  length: number | undefined,
): TargetText {
  if (length === undefined) return readTerminated(read, address, unit);
  if (length === 0) return { text: '', bytes: 0 };
  const size = length * unit;
  const bytes = read(address, size);
  return bytes.length < size ? { failedAfter: bytes.length } : { text: decode(bytes, unit), bytes: size };
}

function readTerminated(read: ReadMemory, address: bigint, unit: TextUnit): TargetText {
  const parts: Buffer[] = [];
  let total = 0;
  for (let size = firstChunk; total < longest; size = Math.min(size * 2, largestChunk)) {
    const got = read(address + BigInt(total), size);
    // A chunk is a whole number of units, except the last readable one.
    const bytes = Buffer.from(got.buffer, got.byteOffset, got.length);
    const end = terminator(bytes, unit);
    parts.push(end < 0 ? bytes : bytes.subarray(0, end));
    if (end >= 0) return { text: decode(Buffer.concat(parts), unit), bytes: total + end + unit };
    total += got.length;
    if (got.length < size) return { failedAfter: total };
  }
  return { failedAfter: total };
}

function terminator(bytes: Buffer, unit: TextUnit): number {
  if (unit === 1) return bytes.indexOf(0);
  for (let at = 0; at + 1 < bytes.length; at += 2) if (bytes[at] === 0 && bytes[at + 1] === 0) return at;
  return -1;
}

function decode(bytes: Uint8Array, unit: TextUnit): string {
  if (unit === 1) return decodeNarrow(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf16le');
}
