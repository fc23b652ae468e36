/**
 * Fields of the format: 64-bit values, addresses, times, locations.
 *
 * An address is a number. Two writers' habits meet here: on 32-bit targets the genuine writer stores addresses
 * from 2 GB up sign-extended (0xffffffff8…), which are the same addresses as their low 32 bits; on 64-bit
 * targets anything from 2^53 on cannot be a user-mode address and is left out by whoever reads it.
 */

/** One past the last address of a 32-bit target. */
export const endOf32Bit = 0x1_0000_0000;
/** One past the last number that is exact. */
export const endOfExact = Number.MAX_SAFE_INTEGER + 1;

/** Any 64-bit value as a number; from 2^53 on it is inexact, and only good for comparing with endOfExact. */
export function readU64(view: DataView, offset: number): number {
  return view.getUint32(offset, true) + view.getUint32(offset + 4, true) * endOf32Bit;
}

/** A 64-bit address field; the result may be beyond endOfExact on 64-bit targets, which callers check. */
export function readAddress(view: DataView, offset: number, pointerSize: 4 | 8): number {
  return pointerSize === 4 ? view.getUint32(offset, true) : readU64(view, offset);
}

/** The same for a single field: undefined instead of an inexact number. */
export function readExactAddress(view: DataView, offset: number, pointerSize: 4 | 8): number | undefined {
  const address = readAddress(view, offset, pointerSize);
  return address < endOfExact ? address : undefined;
}

/** FILETIME (100 ns since 1601) as milliseconds since 1970 UTC; undefined when it is zero (not set). */
export function readFileTime(view: DataView, offset: number): number | undefined {
  const ticks = view.getBigUint64(offset, true);
  return ticks === 0n ? undefined : Number(ticks / 10_000n) - 11_644_473_600_000;
}

/** A duration in units of 100 ns as milliseconds. */
export function readDuration(view: DataView, offset: number): number {
  return readU64(view, offset) / 10_000;
}

/** Where a structure or some bytes lie in the file (minidumpapiset.h, MINIDUMP_LOCATION_DESCRIPTOR). */
export interface Location {
  /** Bytes. */
  readonly size: number;
  /** File offset. */
  readonly offset: number;
}

/** undefined for the empty location that writers use for "not here". */
export function readLocation(view: DataView, offset: number): Location | undefined {
  const location = { size: view.getUint32(offset, true), offset: view.getUint32(offset + 4, true) };
  return location.size === 0 || location.offset === 0 ? undefined : location;
}
