/**
 * Room that is left in a 32-bit address space: what is free, and the largest piece of it.
 *
 * A request fails when no single free block holds it, however much is free in all. In a 64-bit view of a WOW64
 * process only what lies below 4 GiB counts.
 */
import type { RegionTable, Target } from '../debuggee/debuggee';
import { memFree } from '../text/memory-flags';
import type { FreeBlock } from './budget';
import { share } from './share';
import type { AddressSpace } from './space';

export interface Room {
  /** Bytes of the address space: committed, reserved and free. */
  readonly total: number;
  readonly free: number;
  /** null where the source does not say. */
  readonly largestFree: FreeBlock | null;
  /** Percent of the address space in use. */
  readonly used: number;
}

const fourGiB = 0x100000000;

/** null for a 64-bit process, where room never runs out, and where free memory is not known. */
export function roomOf(target: Target, space: AddressSpace): Room | null {
  if (target.pointerSize === 8 && !target.isWow64) return null;
  const { layout, budget } = space;
  if (layout !== null && layout.regions.complete) return roomOfRegions(layout.regions);
  const total = budget.busy + budget.free;
  if (budget.free === 0 || total > fourGiB) return null;
  return { total, free: budget.free, largestFree: budget.largestFree, used: share(budget.busy, total) };
}

function roomOfRegions(regions: RegionTable): Room | null {
  let total = 0;
  let free = 0;
  let largestFree: FreeBlock | null = null;
  for (let i = 0; i < regions.count && regions.base[i]! < fourGiB; i++) {
    const size = Math.min(regions.size[i]!, fourGiB - regions.base[i]!);
    total += size;
    if (regions.state[i] !== memFree) continue;
    free += size;
    if (largestFree === null || size > largestFree.size) largestFree = { base: regions.base[i]!, size };
  }
  return free === 0 ? null : { total, free, largestFree, used: share(total - free, total) };
}
