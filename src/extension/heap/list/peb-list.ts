/**
 * The heaps that the PEB lists, in its order.
 *
 * Source: public PDBs of ntdll (_PEB: NumberOfHeaps, ProcessHeaps), the same from Windows XP to 11.
 */
import { hex } from '../hex';
import type { World } from '../world';

const listLayouts = {
  32: { numberOfHeaps: 0x88, processHeaps: 0x90, readOnlyShared: 0x4c },
  64: { numberOfHeaps: 0xe8, processHeaps: 0xf0, readOnlyShared: 0x88 },
};

/** Far above what a process has; a count beyond it is damage. */
const mostHeaps = 65536;

export interface PebList {
  readonly addresses: readonly number[];
  /** Heaps that the PEB says there are; 0 when it does not tell. */
  readonly count: number;
  /** null: the list was read to its end. */
  readonly missing: string | null;
}

export function pebList(world: World): PebList {
  const { memory, peb, pointerSize } = world;
  const of = 'the heap list of the ' + world.bits + '-bit PEB';
  if (peb === null) return { addresses: [], count: 0, missing: 'no ' + world.bits + '-bit PEB was captured' };
  const layout = listLayouts[world.bits];
  const count = memory.u32(peb + layout.numberOfHeaps);
  const list = memory.pointer(peb + layout.processHeaps, pointerSize);
  if (count === null || list === null) return { addresses: [], count: 0, missing: of + ' was not captured' };
  if (count > mostHeaps || (count > 0 && (list === 0 || list % pointerSize !== 0)))
    return {
      addresses: [],
      count: 0,
      missing: of + ' is damaged (' + count + ' heaps at ' + hex(list) + ')',
    };
  const addresses: number[] = [];
  for (let i = 0; i < count; i++) {
    const heap = memory.pointer(list + i * pointerSize, pointerSize);
    // The process heap stands in the PEB too: a list of one lacks nothing.
    if (heap === null && count === 1 && world.processHeap !== null) break;
    if (heap === null)
      return { addresses, count, missing: of + ' was not captured from entry ' + i + ' of ' + count + ' on' };
    if (heap > 0) addresses.push(heap);
  }
  return { addresses, count, missing: null };
}

/** Where a heap of the session's subsystem is mapped (PEB.ReadOnlySharedMemoryBase); 0 when not known. */
export function sharedHeapOf(world: World): number {
  if (world.peb === null) return 0;
  const at = world.peb + listLayouts[world.bits].readOnlyShared;
  return world.memory.pointer(at, world.pointerSize) || 0;
}
