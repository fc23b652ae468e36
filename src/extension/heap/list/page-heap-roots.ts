/**
 * Page heaps hang in a list of their own. The PEB names the first of them as the process heap, and lists the NT
 * heaps behind them, which are heaps of their own here.
 *
 * Source: public PDBs of ntdll (_DPH_HEAP_ROOT): pNextHeapRoot and pPrevHeapRoot on XP, later the LIST_ENTRY
 * NextHeap, whose head lies in verifier.dll.
 */
import { pageSize } from '../../debuggee/memory';
import type { StructureTable } from '../layouts/structure-table';
import type { World } from '../world';
import { isRoot } from './header';

const mostRoots = 65536;

export interface Roots {
  /** Handles: the page in front of each root. */
  readonly handles: readonly number[];
  /** Both ends of the list were reached. */
  readonly isWhole: boolean;
}

export function pageHeapRoots(world: World, processHeap: number): Roots {
  const start = processHeap + pageSize;
  if (!isRoot(world, start)) return { handles: [], isWhole: false };
  const layout = world.layouts[0];
  const handles = [processHeap];
  if (layout === undefined) return { handles, isWhole: false };
  const links = linksOf(layout, world.pointerSize);
  const forward = follow(world, start, links.next, links.base, handles);
  const isClosed = forward === start;
  const back = isClosed ? start : follow(world, start, links.previous, links.base, handles);
  return { handles, isWhole: isClosed || (forward === back && forward !== -1) };
}

interface Links {
  readonly next: number;
  readonly previous: number;
  /** Bytes from the root to where links point. */
  readonly base: number;
}

function linksOf(layout: StructureTable, pointerSize: number): Links {
  const entry = layout.offset('_DPH_HEAP_ROOT', 'NextHeap');
  if (entry >= 0) return { next: entry, previous: entry + pointerSize, base: entry };
  return {
    next: layout.offset('_DPH_HEAP_ROOT', 'pNextHeapRoot'),
    previous: layout.offset('_DPH_HEAP_ROOT', 'pPrevHeapRoot'),
    base: 0,
  };
}

/** The start when the list closed, the address of its head (0 on XP), or -1 when it breaks off. */
function follow(world: World, start: number, link: number, base: number, handles: number[]): number {
  const { memory, pointerSize } = world;
  if (link < 0) return -1;
  let root = start;
  for (let steps = 0; steps < mostRoots; steps++) {
    const next = memory.pointer(root + link, pointerSize);
    if (next === null) return -1;
    if (next === 0) return base === 0 ? 0 : -1;
    root = next - base;
    if (root === start) return start;
    if (!isRoot(world, root)) return next;
    if (handles.indexOf(root - pageSize) >= 0) return -1;
    handles.push(root - pageSize);
  }
  return -1;
}
