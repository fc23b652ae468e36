/**
 * The regions of the target, for the commands of uext and ext that need them.
 *
 * Over a log there are none; a dump without MemoryInfoList has what can be derived (state and protection 0).
 */
import type { RegionTable } from '../../minidump/index.js';
import type { MappedTarget } from '../target/target.js';
import { CommandError } from './command.js';

export function targetRegions(target: MappedTarget): RegionTable {
  const regions = target.regions();
  if (regions === undefined)
    throw new CommandError('Memory regions are known from a dump or a live process, not from a log');
  return regions;
}

/** Index of the region that holds `address`, or -1. */
export function regionAt(regions: RegionTable, address: number): number {
  let low = 0;
  let high = regions.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (regions.base[middle]! <= address) low = middle + 1;
    else high = middle;
  }
  const index = low - 1;
  return index >= 0 && address < regions.base[index]! + regions.size[index]! ? index : -1;
}
