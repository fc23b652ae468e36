/**
 * Headers of heaps found by their looks, for dumps whose lists are not captured. A heap begins an allocation, so
 * only those are looked at, by a read of their header alone; where the dump does not say which memory is an
 * allocation, every 64 KiB of what was captured.
 */
import type { Debuggee, RegionTable } from '../../debuggee/debuggee';
import { largestWindow, pageSize } from '../../debuggee/memory';
import { memCommit, memImage, memMapped, pageGuard } from '../../text/memory-flags';
import type { World } from '../world';
import { type Header, hasPageHeap, headerAt, headerIn } from './header';

/** Allocations begin at multiples of it. */
const allocationStep = 0x10000;
const limit32 = 0x100000000;
/** PAGE_READWRITE and PAGE_EXECUTE_READWRITE: nobody can allocate from what cannot be written. */
const writable = 0x04 | 0x40;
/** Reads of one scan; beyond that the rest is left out, and said. */
const mostReads = 4096;

export interface Candidate extends Header {
  readonly address: number;
  /** Of a section: it may be shared with the process that made it. */
  readonly isMapped: boolean;
}

export interface Scan {
  readonly found: readonly Candidate[];
  /** Places that were looked at. */
  readonly looked: number;
  /** false: the debugger does not list regions, or there were too many. */
  readonly isWhole: boolean;
}

export function scanForHeaps(debuggee: Debuggee, world: World): Scan {
  const regions = debuggee.regions();
  if (!regions.known) return { found: [], looked: 0, isWhole: false };
  const table = regions.value;
  const scan = { found: [] as Candidate[], looked: 0, reads: 0 };
  for (let i = 0; i < table.count; i++) {
    if (!mayHoldHeap(world, table, i) || (world.bits === 32 && table.base[i]! >= limit32)) continue;
    if (scan.reads >= mostReads) return { found: scan.found, looked: scan.looked, isWhole: false };
    if (table.complete || table.size[i]! <= allocationStep) lookAtStart(world, table, i, scan);
    else lookThrough(world, table, i, scan);
  }
  return { found: scan.found, looked: scan.looked, isWhole: true };
}

interface Progress {
  readonly found: Candidate[];
  looked: number;
  reads: number;
}

function mayHoldHeap(world: World, regions: RegionTable, i: number): boolean {
  const state = regions.state[i]!;
  if ((state !== memCommit && state !== 0) || regions.type[i] === memImage) return false;
  if (!regions.complete) return true;
  const protect = regions.protect[i]!;
  const isWritable = (protect & writable) !== 0 && (protect & pageGuard) === 0;
  // The handle of a page heap is a page that may be protected.
  if (!isWritable && !hasPageHeap(world)) return false;
  return regions.base[i] === regions.allocationBase[i] && regions.base[i]! % allocationStep === 0;
}

function lookAtStart(world: World, regions: RegionTable, i: number, scan: Progress): void {
  const address = regions.base[i]!;
  if (address % pageSize !== 0) return;
  scan.reads++;
  scan.looked++;
  note(scan, headerAt(world, address), address, regions.type[i]!);
}

/** Captured memory without a description: one read for each MiB of it. */
function lookThrough(world: World, regions: RegionTable, i: number, scan: Progress): void {
  const end = regions.base[i]! + regions.size[i]!;
  for (let start = regions.base[i]!; start < end; start += largestWindow) {
    const window = world.memory.whole(start, Math.min(largestWindow, end - start));
    scan.reads++;
    if (window === null) continue;
    let address = start % pageSize === 0 ? start : Math.ceil(start / allocationStep) * allocationStep;
    while (address < start + window.words.length * 4) {
      scan.looked++;
      note(scan, headerIn(world, window.words, (address - start) / 4, address), address, regions.type[i]!);
      address = (Math.floor(address / allocationStep) + 1) * allocationStep;
    }
  }
}

function note(scan: Progress, header: Header, address: number, type: number): void {
  if (header.kind === 'none' || header.kind === 'not captured') return;
  scan.found.push({ kind: header.kind, owner: header.owner, address, isMapped: type === memMapped });
}
