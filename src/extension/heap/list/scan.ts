/**
 * Headers of heaps found by their looks, for dumps whose lists are not captured. A heap begins an allocation, so
 * only those are looked at, by a read of their header alone; where the dump does not say which memory is an
 * allocation, every 64 KiB of what was captured.
 */
import type { Debuggee, RegionTable } from '../../debuggee/debuggee';
import { largestWindow, pageSize } from '../../debuggee/memory';
import { memCommit, memImage, memMapped, pageGuard } from '../../text/memory-flags';
import { hasPageHeap } from '../global-flags';
import type { World } from '../world';
import { type Header, headerAt, headerIn } from './header';

/** Allocations begin at multiples of it. */
const allocationStep = 0x10000;
const limit32 = 0x100000000;
/** PAGE_READWRITE and PAGE_EXECUTE_READWRITE: nobody can allocate from what cannot be written. */
const writable = 0x04 | 0x40;
/**
 * A scan may take a read for each 4 MiB that are committed, and these in any case; what is beyond is left out, and
 * said. Where only captured memory is known, all of it is read.
 */
const freeReads = 128;
const bytesPerRead = 4 * largestWindow;

export interface Candidate extends Header {
  readonly address: number;
  /** Of a section: it may be shared with the process that made it. */
  readonly isMapped: boolean;
}

export interface Scan {
  readonly found: readonly Candidate[];
  /** Places that were looked at. */
  readonly looked: number;
  /** Places that were left out because there are too many. */
  readonly left: number;
}

/** @param isEnough whether the heaps found up to now are all there can be */
export function scanForHeaps(
  debuggee: Debuggee,
  world: World,
  isEnough: (found: readonly Candidate[]) => boolean,
): Scan {
  const regions = debuggee.regions();
  if (!regions.known) return { found: [], looked: 0, left: 0 };
  const table = regions.value;
  const places = placesIn(table, world);
  const most = table.complete
    ? Math.max(freeReads, committedBytes(table) / bytesPerRead)
    : Number.POSITIVE_INFINITY;
  const scan = { found: [] as Candidate[], looked: 0, reads: 0 };
  let i = 0;
  for (; i < places.length && scan.reads < most && !isEnough(scan.found); i++) {
    if (table.complete || table.size[places[i]!]! <= allocationStep)
      lookAtStart(world, table, places[i]!, scan);
    else lookThrough(world, table, places[i]!, scan);
  }
  const left = isEnough(scan.found) ? 0 : places.length - i;
  scan.found.sort((a, b) => a.address - b.address);
  return { found: scan.found, looked: scan.looked, left };
}

interface Progress {
  readonly found: Candidate[];
  looked: number;
  reads: number;
}

/**
 * Regions in which a heap may begin, the most likely ones first: sections of one allocation step, of which Windows
 * makes a heap in every process; then allocations with room to grow.
 */
function placesIn(regions: RegionTable, world: World): number[] {
  const sections: number[] = [];
  const growing: number[] = [];
  const others: number[] = [];
  for (let i = 0; i < regions.count; i++) {
    if (!mayHoldHeap(world, regions, i) || (world.bits === 32 && regions.base[i]! >= limit32)) continue;
    const grows = i + 1 < regions.count && regions.allocationBase[i + 1] === regions.allocationBase[i];
    const isSection = regions.type[i] === memMapped && regions.size[i] === allocationStep;
    (isSection ? sections : grows ? growing : others).push(i);
  }
  return sections.concat(growing, others);
}

function mayHoldHeap(world: World, regions: RegionTable, i: number): boolean {
  if (!isCommitted(regions.state[i]!) || regions.type[i] === memImage) return false;
  if (!regions.complete) return true;
  const protect = regions.protect[i]!;
  const isWritable = (protect & writable) !== 0 && (protect & pageGuard) === 0;
  // The handle of a page heap is a page that may be protected.
  if (!isWritable && !hasPageHeap(world)) return false;
  return regions.base[i] === regions.allocationBase[i] && regions.base[i]! % allocationStep === 0;
}

/** Of unknown state: a dump that does not describe its regions knows captured ones only. */
function isCommitted(state: number): boolean {
  return state === memCommit || state === 0;
}

function committedBytes(regions: RegionTable): number {
  let bytes = 0;
  for (let i = 0; i < regions.count; i++) if (isCommitted(regions.state[i]!)) bytes += regions.size[i]!;
  return bytes;
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
