/**
 * Everything the detectors look at, each gathered once and only when one of them asks.
 *
 * A command of the debugger costs as much as dozens of memory reads, and several detectors look at the same
 * heap or the same regions; so they share this and never ask the debuggee themselves.
 */
import { byAllocation, type HistogramRow, histogram } from '../address-space/histogram';
import { share } from '../address-space/share';
import { type AddressSpace, addressSpaceOf } from '../address-space/space';
import { type AllocationStack, recordedAllocationStack } from '../breakpoints/recorded-stack';
import { recordedTextSearches, type TextSearch } from '../content/recorded-searches';
import type { Debuggee, Known } from '../debuggee/debuggee';
import { recordedAddresses, recordedBlocksOfSize } from '../heap/recorded-blocks';
import {
  type Growth,
  type ReportedHeap,
  type ReportedHeaps,
  recordedGrowth,
  reportedHeaps,
  reportedSizeClasses,
  type SizeClasses,
} from '../heap/reported';
import {
  type AssemblyList,
  assemblyList,
  type GcFigures,
  gcFigures,
  type LoaderFigures,
  loaderFigures,
  moduleTypes,
} from '../managed/reported';
import type { HeapFilter } from '../text/heap-filter';
import type { HeapAddress } from '../text/heap-page-a';
import type { ModuleTypes } from '../text/module-types';

/** Heaps whose size classes are asked for on a dump or live target: each is a command that walks the heap. */
const heapsLookedAt = 2;

export interface HeapClasses {
  readonly heap: ReportedHeap;
  /** Percent of the commit of all heaps. */
  readonly share: number;
  readonly classes: SizeClasses;
}

export class Survey {
  private readonly answers: Record<string, unknown> = {};

  constructor(readonly debuggee: Debuggee) {}

  heaps(): Known<ReportedHeaps> {
    return this.once('heaps', () => reportedHeaps(this.debuggee));
  }

  private sizeClasses(heap: number): Known<SizeClasses> {
    return this.once(`sizeClasses ${heap}`, () => reportedSizeClasses(this.debuggee, heap));
  }

  /** Size classes of the heaps worth a look, largest heap first. */
  heapClasses(): readonly HeapClasses[] {
    return this.once('heapClasses', () => {
      const heaps = this.heaps();
      if (!heaps.known) return [];
      const asked =
        this.debuggee.target.kind === 'log' ? heaps.value.heaps : heaps.value.heaps.slice(0, heapsLookedAt);
      const found: HeapClasses[] = [];
      asked.forEach((heap) => {
        const classes = this.sizeClasses(heap.address);
        if (classes.known)
          found.push({ heap, share: share(heap.commit, heaps.value.commit), classes: classes.value });
      });
      return found;
    });
  }

  /** Why the largest heap has no size classes: not asked for, or nothing in the answer could be trusted. */
  withoutClasses(): string {
    const heaps = this.heaps();
    if (!heaps.known) return heaps.why;
    const classes = this.sizeClasses(heaps.value.heaps[0]!.address);
    return classes.known ? '' : classes.why;
  }

  space(): Known<AddressSpace> {
    return this.once('space', () => addressSpaceOf(this.debuggee));
  }

  /** Allocations grouped by size, type and usage, most committed first; empty when no regions are listed. */
  allocationClasses(): readonly HistogramRow[] {
    return this.once('allocationClasses', () => {
      const space = this.space();
      if (!space.known || space.value.layout === null) return [];
      const { regions, allocations, usage } = space.value.layout;
      return histogram(regions, allocations, usage, byAllocation);
    });
  }

  /** Committed bytes of the process. */
  committed(): Known<number> {
    const space = this.space();
    return space.known ? { known: true, value: space.value.budget.committed, caveats: space.caveats } : space;
  }

  gc(): Known<GcFigures> {
    return this.once('gc', () => gcFigures(this.debuggee));
  }

  loader(): Known<LoaderFigures> {
    return this.once('loader', () => loaderFigures(this.debuggee));
  }

  assemblies(): Known<AssemblyList> {
    return this.once('assemblies', () => assemblyList(this.debuggee));
  }

  /** A log lists no threads: there a TEB stands for one, and of a WOW64 thread's two the same world's are counted. */
  threadCount(): number {
    if (this.debuggee.target.kind !== 'log') return this.debuggee.threads().length;
    const space = this.space();
    if (!space.known) return 0;
    const tebs = space.value.budget.usage
      .filter((row) => /^TEB/.test(row.name))
      .map((row) => row.regions || 0);
    return tebs.reduce((most, regions) => Math.max(most, regions), 0);
  }

  /** Growth of a size class between two listings of a log. */
  growth(heap: number, size: number): Growth | null {
    return this.once(`growth ${heap} ${size}`, () => recordedGrowth(this.debuggee, heap, size));
  }

  /** What somebody looked at in the debugger, over a log. */
  blocksOfSize(size: number): HeapFilter | null {
    return this.once(`blocks ${size}`, () => recordedBlocksOfSize(this.debuggee, size));
  }

  heapAddresses(): readonly HeapAddress[] {
    return this.once('heapAddresses', () => recordedAddresses(this.debuggee));
  }

  textSearches(): readonly TextSearch[] {
    return this.once('textSearches', () => recordedTextSearches(this.debuggee));
  }

  allocationStack(): AllocationStack | null {
    return this.once('allocationStack', () => recordedAllocationStack(this.debuggee));
  }

  moduleTypes(): readonly ModuleTypes[] {
    return this.once('moduleTypes', () => moduleTypes(this.debuggee));
  }

  private once<T>(key: string, gather: () => T): T {
    if (!(key in this.answers)) this.answers[key] = gather();
    return this.answers[key] as T;
  }
}
