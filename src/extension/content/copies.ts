/** How many copies of a page of text the hits of a search show, and the bytes that these copies take. */
import { type Period, periodOf } from './period';

export interface Copies {
  /** Bytes from one copy to the next. */
  readonly period: number;
  readonly hitsPerCopy: number;
  /** Copies of which at least one neighbour stands at exactly that distance. */
  readonly copies: number;
  /** Bytes of these copies. */
  readonly bytes: number;
}

/** Hits from whose distances the period is taken: enough to be sure, and quickly sorted. */
const sample = 20000;

/**
 * @param addresses ascending
 * @returns null when nothing repeats
 */
export function copiesOf(addresses: Float64Array): Copies | null {
  const period = periodOf(Array.prototype.slice.call(addresses.subarray(0, sample)), []);
  if (period === null) return null;
  const copies = Math.round(members(addresses, period) / period.hitsPerCopy);
  const { bytes, hitsPerCopy } = period;
  return { period: bytes, hitsPerCopy, copies, bytes: copies * bytes };
}

/**
 * Hits that have a like one a period away. Copies stand in runs, each run in an allocation of its own: so links
 * between copies are fewer than copies, and hits are counted instead.
 */
function members(addresses: Float64Array, { bytes, hitsPerCopy }: Period): number {
  let count = 0;
  for (let i = 0; i < addresses.length; i++) {
    const before = i - hitsPerCopy;
    const behind = i + hitsPerCopy;
    if (before >= 0 && addresses[i]! - addresses[before]! === bytes) count++;
    else if (behind < addresses.length && addresses[behind]! - addresses[i]! === bytes) count++;
  }
  return count;
}
