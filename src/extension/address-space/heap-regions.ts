/**
 * The regions of heaps: all areas of a heap that was opened, the allocation that it begins of one that was not.
 * Names are those of `!address`.
 */
import type { Debuggee, RegionTable } from '../debuggee/debuggee';
import { type HeapEntry, processHeaps } from '../heap/process-heaps';
import type { Bits, HeapArea } from '../heap/vocabulary';
import type { AllocationTable } from './allocations';
import { markAllocation, regionFrom } from './marking';

type FillHeap = (region: number, usage: string, bits: Bits) => void;

/** Answers with what is not known about the heaps. */
export function markHeaps(
  debuggee: Debuggee,
  regions: RegionTable,
  allocations: AllocationTable,
  fill: FillHeap,
): string[] {
  const heaps = processHeaps(debuggee);
  if (!heaps.known) return [heaps.why];
  heaps.value.entries.forEach((entry) => {
    const usage = entry.found.kind === 'page heap' ? 'PageHeap' : 'Heap';
    markHeap(regions, allocations, entry, (i) => fill(i, usage, entry.bits));
  });
  return heaps.value.caveats.slice();
}

function markHeap(
  regions: RegionTable,
  allocations: AllocationTable,
  { heap, address }: HeapEntry,
  visit: (region: number) => void,
): void {
  if (heap === null) markAllocation(regions, allocations, address, visit);
  else
    heap.areas.forEach((area) => {
      markArea(regions, allocations, area, visit);
    });
}

/** An area fills its allocation, unless the heap was made inside of memory that somebody else had. */
function markArea(
  regions: RegionTable,
  allocations: AllocationTable,
  area: HeapArea,
  visit: (region: number) => void,
): void {
  const first = regionFrom(regions, area.base);
  const holds = first < regions.count && regions.base[first]! <= area.base;
  // From Windows 10 on a large block begins some pages behind the start of its allocation.
  if (holds && (regions.allocationBase[first] === area.base || area.kind === 'large block'))
    markAllocation(regions, allocations, area.base, visit);
  const end = area.base + area.reserved;
  for (let i = first; i < regions.count && regions.base[i]! < end; i++) visit(i);
}
