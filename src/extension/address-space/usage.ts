/**
 * What each region is used for, worked out by ourselves: from its type, the modules, the threads' TEBs and
 * stacks, and the heaps of the process. Names are those of `!address`; under WOW64 with the suffix 32 or 64 where
 * both worlds have one. What nothing speaks for is `<unknown>`, and a source that prints usage is believed.
 */
import type { Debuggee, Module, RegionTable } from '../debuggee/debuggee';
import { type ProcessBlocks, processBlocksOf } from '../debuggee/process-blocks';
import { memFree, memImage, memMapped } from '../text/memory-flags';
import type { AllocationTable } from './allocations';
import { markHeaps } from './heap-regions';
import { type Fill, markAllocation, markRegion, regionAt } from './marking';
import { type UncapturedStacks, uncapturedStacks } from './uncaptured-stacks';

export interface UsageMap {
  /** Names in order of first use. */
  readonly names: readonly string[];
  /** Index into `names` for each region. */
  readonly of: Uint32Array;
  readonly caveats: readonly string[];
}

/** The page that Windows shares with every user process, and its neighbour. */
const sharedData = 0x7ffe0000;
const sharedDataEnd = 0x7fff0000;

export function classifyUsage(
  debuggee: Debuggee,
  regions: RegionTable,
  allocations: AllocationTable,
): UsageMap {
  const names = new Names();
  const of = new Uint32Array(regions.count);
  if (regions.printedUsage !== null) {
    for (let i = 0; i < regions.count; i++) of[i] = names.index(regions.printedUsage[i] || '<unknown>');
    return { names: names.all, of, caveats: [] };
  }
  const fill = (i: number, name: string) => {
    of[i] = names.index(name);
  };
  const isUnknown = (i: number) => names.all[of[i]!] === '<unknown>';
  classifyByType(regions, debuggee.modules(), fill);
  const caveats = classifyByThreads(debuggee, regions, allocations, fill, isUnknown);
  return { names: names.all, of, caveats };
}

function classifyByType(regions: RegionTable, modules: readonly Module[], fill: Fill): void {
  const sorted = modules.slice().sort((a, b) => a.base - b.base);
  let m = 0;
  for (let i = 0; i < regions.count; i++) {
    const base = regions.base[i]!;
    while (m < sorted.length && sorted[m]!.base + sorted[m]!.size <= base) m++;
    const module = m < sorted.length && sorted[m]!.base <= base ? sorted[m] : undefined;
    fill(i, usageByType(regions, i, module));
  }
}

/** An image that was loaded from bytes is in the module list too, but with a bare name and in private memory. */
function usageByType(regions: RegionTable, i: number, module: Module | undefined): string {
  const type = regions.type[i]!;
  if (regions.state[i] === memFree) return 'Free';
  if (type === memImage) return 'Image';
  if (module !== undefined && (type === 0 || /[\\/]/.test(module.path))) return 'Image';
  if (regions.base[i]! >= sharedData && regions.base[i]! < sharedDataEnd) return 'Other';
  return type === memMapped ? 'MappedFile' : '<unknown>';
}

function classifyByThreads(
  debuggee: Debuggee,
  regions: RegionTable,
  allocations: AllocationTable,
  fill: Fill,
  isUnknown: (region: number) => boolean,
): string[] {
  const blocks = processBlocksOf(debuggee);
  if (blocks === null)
    return ['Stacks, TEBs and heaps are not told apart: that needs memory, which a log does not hold.'];
  const { target } = debuggee;
  const threads = debuggee.threads().length;
  const suffix = (bits: number) => (target.isWow64 ? String(bits) : '');
  markStacks(regions, allocations, blocks, suffix, fill);
  for (const peb of blocks.pebs) markRegion(regions, peb.address, 'PEB' + suffix(peb.bits), fill);
  for (const teb of blocks.tebs) markRegion(regions, teb.address, 'TEB' + suffix(teb.bits), fill);
  const caveats = markHeaps(debuggee, regions, allocations, (i, usage, bits) => {
    // A damaged list may lead anywhere: what is known already stays what it is.
    if (isUnknown(i) || regions.type[i] === memMapped) fill(i, usage + suffix(bits));
  });
  if (threads === 0) return ['The debugger lists no threads: stacks are not told apart.'].concat(caveats);
  if (blocks.unread === 0) return caveats;
  const isOpen = (allocation: number) => isUnknown(allocations.firstRegion[allocation]!);
  const most = blocks.unread * (target.isWow64 ? 2 : 1);
  const found = uncapturedStacks(debuggee, regions, allocations, most, isOpen);
  // Under WOW64 nothing but the TEB tells of which world a stack is.
  found.byPointer.concat(found.byGuard).forEach((allocation) => {
    markAllocation(regions, allocations, allocations.base[allocation]!, (i) => fill(i, 'Stack'));
  });
  return [uncaptured(blocks.unread, threads, found, most)].concat(caveats);
}

/** How the stacks of threads without a TEB were told, and how many were not. */
function uncaptured(unread: number, threads: number, found: UncapturedStacks, most: number): string {
  const { byPointer, byGuard } = found;
  const missing = most - byPointer.length - byGuard.length;
  const told = unread + ' of ' + threads + ' TEBs were not captured: ';
  if (missing === most) return told + 'their stacks are not told apart.';
  const ways: string[] = [];
  if (byPointer.length > 0) ways.push('by a stack pointer (' + byPointer.length + ')');
  if (byGuard.length > 0)
    ways.push('by guard pages, which other memory may have too (' + byGuard.length + ')');
  if (missing > 0) ways.push('not at all (' + missing + ')');
  return told + 'their stacks were told apart ' + ways.join(', ') + '.';
}

function markStacks(
  regions: RegionTable,
  allocations: AllocationTable,
  blocks: ProcessBlocks,
  suffix: (bits: number) => string,
  fill: Fill,
): void {
  blocks.stacks.forEach((stack) => {
    const usage = 'Stack' + suffix(stack.bits);
    const top = regionAt(regions, stack.high - 1);
    if (top < 0) return;
    markAllocation(regions, allocations, regions.allocationBase[top]!, (i) => fill(i, usage));
    for (let i = top; i >= 0 && regions.base[i]! >= stack.low; i--) {
      if (regions.state[i] !== memFree) fill(i, usage);
    }
  });
}

class Names {
  readonly all: string[] = [];
  /** Without a prototype: names come from a log, and one may be constructor. */
  private readonly indices: Record<string, number> = Object.create(null);

  index(name: string): number {
    const known = this.indices[name];
    if (known !== undefined) return known;
    this.indices[name] = this.all.length;
    this.all.push(name);
    return this.all.length - 1;
  }
}
