/**
 * From build 26100 on the PEB lists the process heap alone. Every heap has a descriptor in the process heap, and
 * all descriptors hang in a ring; its head, in ntdll's data, has no heap.
 *
 * Without symbols of ntdll the ring is entered at the process heap's own descriptor, which its UserContext names.
 *
 * Source: public PDBs of ntdll (_HEAP.UserContext, _SEGMENT_HEAP.UserContext, _RTLP_PROCESS_HEAP_DESCRIPTOR). Of
 * the 32-bit segment heap no layout of these builds is published: its offset is the 64-bit one by analogy.
 * Whatever the offset, a descriptor is believed only when it names the heap that it was found through.
 */
import { hex } from '../hex';
import type { World } from '../world';

const ringBuild = 26100;

const entries = { 32: [0xdc, 0x24], 64: [0x188, 0x38] };
const mostDescriptors = 65536;

/** Whether the PEB of this build lists the process heap alone. */
export function listsFirstHeapOnly(world: World): boolean {
  return world.build !== null && world.build >= ringBuild;
}

export interface Ring {
  readonly heaps: readonly number[];
  /** null: the ring closed. */
  readonly missing: string | null;
}

export function descriptorRing(world: World, processHeap: number): Ring {
  const start = ownDescriptor(world, processHeap);
  if (start === 0) return { heaps: [], missing: "the process heap's own descriptor was not captured" };
  const heaps: number[] = [];
  const end = follow(world, start, 0, heaps);
  if (end === start) return { heaps, missing: null };
  // A dump without ntdll's data lacks the head: what is behind it is found from the other side.
  const back: number[] = [];
  const otherEnd = follow(world, start, world.pointerSize, back);
  for (let i = back.length - 1; i > 0; i--) if (heaps.indexOf(back[i]!) < 0) heaps.push(back[i]!);
  return end === otherEnd && isHead(world, end)
    ? { heaps, missing: null }
    : { heaps, missing: 'the descriptor at ' + hex(end) + ' was not captured or is damaged' };
}

/** Adds the heaps from a descriptor on; the start when the ring closed, else the node that leads no further. */
function follow(world: World, start: number, link: number, heaps: number[]): number {
  const { memory, pointerSize } = world;
  const seen: Record<number, true> = {};
  let node = start;
  for (let steps = 0; steps < mostDescriptors; steps++) {
    seen[node] = true;
    const heap = isHead(world, node) ? null : memory.pointer(node + 2 * pointerSize, pointerSize);
    if (heap !== null) heaps.push(heap);
    const next = memory.pointer(node + link, pointerSize);
    if (next === start) return start;
    if (next === null || next === 0 || next % pointerSize !== 0 || seen[next]) return node;
    node = next;
  }
  return node;
}

function ownDescriptor(world: World, heap: number): number {
  const { memory, pointerSize } = world;
  const offsets = entries[world.bits];
  for (let i = 0; i < offsets.length; i++) {
    const node = memory.pointer(heap + offsets[i]!, pointerSize);
    if (node === null || node === 0 || node % pointerSize !== 0) continue;
    if (memory.pointer(node + 2 * pointerSize, pointerSize) === heap) return node;
  }
  return 0;
}

/** The head lies in ntdll's image: what stands behind its links is another variable. */
function isHead(world: World, node: number): boolean {
  const { ntdll } = world;
  return ntdll !== null && node >= ntdll.base && node < ntdll.base + ntdll.size;
}
