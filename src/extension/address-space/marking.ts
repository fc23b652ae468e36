/** Finding regions by an address, and giving them, or the whole allocation that they belong to, a usage. */
import type { RegionTable } from '../debuggee/debuggee';
import { memFree } from '../text/memory-flags';
import type { AllocationTable } from './allocations';

export type Fill = (region: number, usage: string) => void;

export function markRegion(regions: RegionTable, address: number, usage: string, fill: Fill): void {
  const i = regionAt(regions, address);
  if (i >= 0 && regions.state[i] !== memFree) fill(i, usage);
}

/** Visits every region of the allocation that begins at `base`. */
export function markAllocation(
  regions: RegionTable,
  allocations: AllocationTable,
  base: number,
  visit: (region: number) => void,
): void {
  const first = regionAt(regions, base);
  const allocation = first < 0 ? -1 : allocations.ofRegion[first]!;
  if (allocation < 0) return;
  const start = allocations.firstRegion[allocation]!;
  for (let i = 0; i < allocations.regionCount[allocation]!; i++) visit(start + i);
}

/** Index of the region that holds an address, or -1. */
export function regionAt(regions: RegionTable, address: number): number {
  const i = regionFrom(regions, address);
  return i < regions.count && regions.base[i]! <= address ? i : -1;
}

/** Index of the first region that ends behind an address; the number of regions when none does. */
export function regionFrom(regions: RegionTable, address: number): number {
  let low = 0;
  let high = regions.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (regions.base[middle]! + regions.size[middle]! <= address) low = middle + 1;
    else high = middle;
  }
  return low;
}
