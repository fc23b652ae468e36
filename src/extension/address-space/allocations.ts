/**
 * Allocations: regions joined again by their allocation base.
 *
 * One VirtualAlloc or one mapped view is one allocation, however many regions later changes of protection and
 * commitment cut it into. Sizes of regions mislead where a program protects or commits a part.
 */
import type { RegionTable } from '../debuggee/debuggee';
import { memFree } from '../text/memory-flags';
import { isCommitted } from './committed';

export interface AllocationTable {
  readonly count: number;
  readonly base: Float64Array;
  /** Bytes reserved and committed together. */
  readonly size: Float64Array;
  /** Bytes. */
  readonly committed: Float64Array;
  /** Index of the first region in the region table. */
  readonly firstRegion: Uint32Array;
  readonly regionCount: Uint32Array;
  /** MEM_PRIVATE, MEM_MAPPED, MEM_IMAGE, or 0: the type of the first region that has one. */
  readonly type: Uint32Array;
  /** Allocation that each region belongs to; -1 for a free region. */
  readonly ofRegion: Int32Array;
}

/** Regions of one allocation stand next to each other, since the table ascends by address. */
export function joinAllocations(regions: RegionTable): AllocationTable {
  const ofRegion = new Int32Array(regions.count);
  let count = 0;
  let current = -1;
  for (let i = 0; i < regions.count; i++) {
    if (regions.state[i] === memFree) {
      ofRegion[i] = -1;
      continue;
    }
    if (count === 0 || regions.allocationBase[i] !== current) {
      count++;
      current = regions.allocationBase[i]!;
    }
    ofRegion[i] = count - 1;
  }
  return summed(regions, ofRegion, count);
}

function summed(regions: RegionTable, ofRegion: Int32Array, count: number): AllocationTable {
  const table = {
    count,
    base: new Float64Array(count),
    size: new Float64Array(count),
    committed: new Float64Array(count),
    firstRegion: new Uint32Array(count),
    regionCount: new Uint32Array(count),
    type: new Uint32Array(count),
    ofRegion,
  };
  for (let i = 0; i < regions.count; i++) {
    const a = ofRegion[i]!;
    if (a < 0) continue;
    if (table.regionCount[a] === 0) {
      table.base[a] = regions.base[i]!;
      table.firstRegion[a] = i;
    }
    table.regionCount[a] = table.regionCount[a]! + 1;
    table.size[a] = table.size[a]! + regions.size[i]!;
    if (isCommitted(regions.state[i]!)) table.committed[a] = table.committed[a]! + regions.size[i]!;
    if (table.type[a] === 0) table.type[a] = regions.type[i]!;
  }
  return table;
}
