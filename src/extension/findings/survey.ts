/**
 * Everything the detectors look at, each gathered once and only when one of them asks.
 *
 * A command of the debugger costs as much as dozens of memory reads, and several detectors look at the same
 * heap or the same regions; so they share this and never ask the debuggee themselves.
 */
import { byAllocation, type HistogramRow, histogram } from '../address-space/histogram';
import { type AddressSpace, addressSpaceOf } from '../address-space/space';
import { type AllocationStack, recordedAllocationStack } from '../breakpoints/recorded-stack';
import { recordedTextSearches, type TextSearch } from '../content/recorded-searches';
import type { Debuggee, Known } from '../debuggee/debuggee';
import { recordedAddresses, recordedBlocksOfSize } from '../heap/recorded-blocks';
import { type Growth, recordedGrowth } from '../heap/reported';
import { type CommonStack, commonStack } from '../heap/stack-traces/common-stack';
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
import type { HeapPicture, PicturedHeap } from './heap-picture';
import { listedHeaps, withoutClasses } from './listed-heaps';
import { walkedHeaps } from './walked-heaps';

export class Survey {
  private readonly answers: Record<string, unknown> = {};

  constructor(readonly debuggee: Debuggee) {}

  /** By a walk wherever there is memory; a log is asked for the listings that it holds. */
  heaps(): Known<HeapPicture> {
    return this.once('heaps', () => {
      if (this.debuggee.memory === null) return listedHeaps(this.debuggee);
      const walked = walkedHeaps(this.debuggee);
      if (!walked.known || walked.value.heaps.length > 0) return walked;
      // Windows heaps that no layout fits: the debugger may know their build better.
      const undecoded = walked.value.unseen.some((one) => one.reason === 'not decoded');
      const listed = undecoded ? listedHeaps(this.debuggee) : null;
      return listed !== null && listed.known ? listed : walked;
    });
  }

  /** The heaps whose size classes are known, most committed first. */
  heapsWithClasses(): readonly PicturedHeap[] {
    const heaps = this.heaps();
    return heaps.known ? heaps.value.heaps.filter((heap) => heap.classes !== null) : [];
  }

  /** Why a listing has no size classes of a heap. */
  withoutClasses(heap: number): string {
    return withoutClasses(this.debuggee, heap);
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

  /** What shares of the process are measured against: its commit, or at least that of its heaps. */
  wholeCommit(): number {
    const committed = this.committed();
    const heaps = this.heaps();
    return Math.max(committed.known ? committed.value : 0, heaps.known ? heaps.value.commit : 0);
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

  /** The stack that most blocks of a size were allocated from; null where the heap keeps none. */
  commonStack(heap: PicturedHeap, size: number): CommonStack | null {
    const { walked } = heap;
    if (walked === null || walked.traced === 0) return null;
    return this.once(`stack ${heap.address} ${size}`, () => commonStack(this.debuggee, walked.entry, size));
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
