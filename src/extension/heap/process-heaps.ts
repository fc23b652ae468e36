/**
 * Every heap of the process, opened: found in the PEB, in the ring of descriptors or by a scan, and handed to
 * the allocator that it belongs to. Opening reads headers and lists; blocks are read by who walks.
 */
import type { Debuggee, Known, RegionTable } from '../debuggee/debuggee';
import { memCommit } from '../text/memory-flags';
import { findHeaps } from './list/find-heaps';
import type { FoundHeap } from './list/found-heap';
import { worldsOf } from './list/worlds';
import { openNtHeap } from './nt/open';
import { openPageHeap } from './page-heap/open';
import { openSegmentHeap } from './segment/open';
import { type SegmentProcess, segmentProcess } from './segment/process';
import type { Bits, Heap } from './vocabulary';
import type { Opened, World } from './world';

export interface HeapEntry {
  readonly found: FoundHeap;
  readonly address: number;
  readonly bits: Bits;
  /** null: foreign, not captured, or no layout proves itself; `why` says it. */
  readonly heap: Heap | null;
  readonly why: string;
  /** Committed bytes of the allocation that it begins, when heap is null; 0 where regions are not known. */
  readonly undecoded: number;
}

/** In one word, of a heap that could not be opened; `why` is the sentence. */
export function whyUnseen({ found }: HeapEntry): 'foreign' | 'not captured' | 'not decoded' {
  return found.kind === 'foreign' || found.kind === 'not captured' ? found.kind : 'not decoded';
}

export interface ProcessHeaps {
  readonly entries: readonly HeapEntry[];
  readonly caveats: readonly string[];
}

/** Known unless there is no memory to read (a log), or no heap was found. */
export function processHeaps(debuggee: Debuggee): Known<ProcessHeaps> {
  if (debuggee.memory === null)
    return { known: false, why: 'A log holds no memory: heaps are known as the debugger listed them.' };
  return debuggee.once('process heaps', () => openAll(debuggee));
}

function openAll(debuggee: Debuggee): Known<ProcessHeaps> {
  const entries: HeapEntry[] = [];
  let caveats: string[] = [];
  const worlds = worldsOf(debuggee);
  worlds.forEach((world) => {
    const found = findHeaps(debuggee, world);
    caveats = caveats.concat(found.caveats);
    const open = openerOf(world, found.heaps);
    found.heaps.forEach((heap) => {
      entries.push(entryOf(debuggee, world.bits, heap, open(heap)));
    });
  });
  if (entries.length === 0) return { known: false, why: ['No heap was found.'].concat(caveats).join(' ') };
  return { known: true, value: { entries, caveats }, caveats };
}

/** What all segment heaps of a world share is worked out when the first of them is opened. */
function openerOf(world: World, heaps: readonly FoundHeap[]): (heap: FoundHeap) => Opened<Heap> {
  let shared: SegmentProcess | null = null;
  return (heap) => {
    if (heap.kind === 'NT') return openNtHeap(world, heap.address);
    if (heap.kind === 'page heap') return openPageHeap(world, heap.address);
    if (heap.kind !== 'segment') return { heap: null, why: heap.kind + ': ' + heap.why };
    if (shared === null) shared = segmentProcess(world, addressesOf(heaps));
    return openSegmentHeap(world, heap.address, shared);
  };
}

function addressesOf(heaps: readonly FoundHeap[]): number[] {
  return heaps.filter(({ kind }) => kind === 'segment').map(({ address }) => address);
}

function entryOf(debuggee: Debuggee, bits: Bits, found: FoundHeap, opened: Opened<Heap>): HeapEntry {
  return {
    found,
    address: found.address,
    bits,
    heap: opened.heap,
    why: opened.why,
    undecoded: opened.heap === null ? committedAt(debuggee.regions(), found.address) : 0,
  };
}

/** Committed bytes of the allocation that holds an address. */
function committedAt(regions: Known<RegionTable>, address: number): number {
  if (!regions.known) return 0;
  const { count, base, size, allocationBase, state } = regions.value;
  let allocation = -1;
  for (let i = 0; i < count && allocation < 0; i++) {
    if (base[i]! <= address && address < base[i]! + size[i]!) allocation = allocationBase[i]!;
  }
  let committed = 0;
  for (let i = 0; i < count && allocation >= 0; i++) {
    if (allocationBase[i] === allocation && (state[i] === memCommit || state[i] === 0)) committed += size[i]!;
  }
  return committed;
}
