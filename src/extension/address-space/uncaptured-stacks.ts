/**
 * Stacks of threads whose TEB a dump does not hold: the allocation that a stack pointer lies in, and after that
 * allocations of the shape that Windows gives a stack, at most as many as there are threads left.
 *
 * The shape: pages that cannot be touched yet (reserved, or no access), one guard region, and committed
 * read-write pages to the end. Source: Microsoft Learn, "Thread Stack Size" and "Creating Guard Pages".
 */
import type { Debuggee, RegionTable } from '../debuggee/debuggee';
import { parseEvaluated } from '../text/evaluated';
import { memPrivate, memReserve, pageGuard, pageNoAccess, pageReadWrite } from '../text/memory-flags';
import type { AllocationTable } from './allocations';
import { isCommitted } from './committed';

export interface UncapturedStacks {
  /** Indices of the allocations that hold a stack pointer. */
  readonly byPointer: readonly number[];
  /** Indices of those that have the shape of a stack. */
  readonly byGuard: readonly number[];
}

/**
 * @param most stacks that are looked for
 * @param isOpen false for an allocation whose use is known already
 */
export function uncapturedStacks(
  debuggee: Debuggee,
  regions: RegionTable,
  allocations: AllocationTable,
  most: number,
  isOpen: (allocation: number) => boolean,
): UncapturedStacks {
  const { type } = allocations;
  const taken = new Uint8Array(allocations.count);
  const byPointer: number[] = [];
  const pointers = parseEvaluated(debuggee.run('~*e ? @$csp').lines);
  for (let i = 0; i < pointers.length; i++) {
    const a = allocationAt(allocations, pointers[i]!);
    // A dump without MemoryInfoList has no types.
    if (a < 0 || taken[a] === 1 || (type[a] !== memPrivate && type[a] !== 0) || !isOpen(a)) continue;
    taken[a] = 1;
    byPointer.push(a);
  }
  const byGuard: number[] = [];
  for (let a = 0; a < allocations.count && byPointer.length + byGuard.length < most; a++) {
    if (taken[a] === 0 && isOpen(a) && hasStackShape(regions, allocations, a)) byGuard.push(a);
  }
  return { byPointer, byGuard };
}

function hasStackShape(regions: RegionTable, allocations: AllocationTable, allocation: number): boolean {
  if (allocations.type[allocation] !== memPrivate) return false;
  const first = allocations.firstRegion[allocation]!;
  const end = first + allocations.regionCount[allocation]!;
  let i = first;
  while (i < end && (regions.state[i] === memReserve || regions.protect[i] === pageNoAccess)) i++;
  const guard = i;
  while (i < end && (regions.protect[i]! & pageGuard) !== 0) i++;
  const top = i;
  while (i < end && isCommitted(regions.state[i]!) && regions.protect[i] === pageReadWrite) i++;
  return first < guard && guard < top && top < end && i === end;
}

/** Index of the allocation that holds an address, or -1. */
function allocationAt(allocations: AllocationTable, address: number): number {
  let low = 0;
  let high = allocations.count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (allocations.base[middle]! > address) high = middle - 1;
    else low = middle + 1;
  }
  return high >= 0 && address < allocations.base[high]! + allocations.size[high]! ? high : -1;
}
