/** What a segment heap consists of, by its own lists. */
import type { Memory } from '../../debuggee/debuggee';
import { pageSize } from '../../debuggee/memory';
import { hex } from '../hex';
import { pointerAt } from '../reading/fields';
import type { Gap, HeapArea } from '../vocabulary';
import { contextsOf } from './contexts';
import type { Descriptors } from './descriptors';
import type { Key } from './key';
import { type LargeAllocation, largeAllocations } from './large';
import type { SegmentLayout } from './layout';
import type { Pieces } from './pieces';
import { SegmentArea } from './segment-area';
import { SegmentList } from './segments';

/** The pages in front: _SEGMENT_HEAP itself and what the LFH keeps of its own. */
export class FrontArea implements HeapArea {
  readonly kind = 'front end';

  constructor(
    readonly base: number,
    readonly reserved: number,
    readonly committed: number,
  ) {}
}

export class LargeArea implements HeapArea {
  readonly kind = 'large block';
  readonly base: number;
  readonly reserved: number;
  readonly committed: number;

  constructor(readonly allocation: LargeAllocation) {
    this.base = allocation.base;
    this.reserved = allocation.reserved;
    this.committed = allocation.committed;
  }
}

/** What the heap counts and its lists do not lead to. */
export class NotListedArea implements HeapArea {
  readonly kind = 'not listed';
  readonly reserved = 0;

  constructor(
    readonly base: number,
    readonly committed: number,
    readonly reason: Gap['reason'],
    readonly detail: string,
  ) {}
}

export type Area = FrontArea | SegmentArea | LargeArea | NotListedArea;

export interface Parts {
  readonly areas: readonly Area[];
  readonly caveats: readonly string[];
}

/** Follows the lists of a heap. */
export class PartsReader implements Parts {
  readonly areas: Area[] = [];
  readonly caveats: string[] = [];
  private readonly segments: SegmentArea[] = [];
  private readonly front: FrontArea | null;
  /** A list of segments is not whole. */
  private hasLost = false;

  constructor(
    private readonly memory: Memory,
    private readonly pieces: Pieces,
    private readonly layout: SegmentLayout,
    private readonly heap: number,
    private readonly key: Key | null,
  ) {
    this.front = this.frontArea();
    if (this.front !== null) this.areas.push(this.front);
  }

  eachSegment(
    read: (base: number) => Descriptors,
    visit: (area: SegmentArea, descriptors: Descriptors) => boolean,
  ): void {
    const { memory, pieces, layout } = this;
    const contexts = contextsOf(memory, layout, this.heap);
    let goesOn = true;
    for (let i = 0; i < contexts.length && goesOn; i++) {
      const context = contexts[i]!;
      const list = new SegmentList(memory, pieces, layout, context, this.key);
      const broken = list.each(read, (descriptors) => {
        const area = new SegmentArea(descriptors.base, context);
        this.segments.push(area);
        this.areas.push(area);
        goesOn = visit(area, descriptors);
        return goesOn;
      });
      if (broken === '') continue;
      this.caveats.push(`The list of segments is broken: ${broken}.`);
      this.hasLost = true;
    }
  }

  /** What the heap's counter says beyond what is seen lies in units whose descriptors are not captured. */
  assumeTheRest(): void {
    const { segments } = this;
    const unknown = segments.reduce((sum, area) => sum + area.unknown, 0);
    if (unknown === 0) return;
    let rest = this.uncounted();
    for (let i = 0; i < segments.length && rest > 0; i++) {
      const share = Math.min(rest, segments[i]!.unknown);
      segments[i]!.assume(share);
      rest -= share;
    }
    const what = `Descriptors of ${hex(unknown)} bytes of segments are not captured`;
    this.caveats.push(`${what}; how much of it is committed the heap's counter says.`);
  }

  /** The large allocations, and what is missing of them. */
  readLarge(): readonly (LargeArea | NotListedArea)[] {
    const { allocations, broken, reason } = largeAllocations(this.memory, this.layout, this.heap);
    if (broken !== '') this.caveats.push(`The tree of large allocations is broken: ${broken}.`);
    const pages = this.pointer(this.layout.heap.largeCommitted);
    const seen = allocations.reduce((sum, one) => sum + one.committed, 0);
    if (pages !== null && pages * pageSize !== seen)
      this.caveats.push(
        `Large allocations of ${hex(seen)} bytes are found, the heap counts ${hex(pages * pageSize)}.`,
      );
    const areas: (LargeArea | NotListedArea)[] = allocations.map((one) => new LargeArea(one));
    const rest = pages === null || broken === '' ? 0 : pages * pageSize - seen;
    if (rest > 0) {
      const tree = this.heap + this.layout.heap.largeTree;
      const detail = `${hex(rest)} bytes of large allocations that the heap counts are in no part of its tree`;
      areas.push(new NotListedArea(tree, rest, reason, detail));
    }
    areas.forEach((area) => {
      this.areas.push(area);
    });
    return areas;
  }

  /** To be called when all segments are known; what the heap counts beyond them, where a list is not whole. */
  compareCommit(): NotListedArea | null {
    // The counter does not follow the pages in front to the last one.
    const slack = this.front === null ? 0 : this.front.committed;
    const rest = this.uncounted();
    if (this.hasLost && rest > 0) {
      const detail = `${hex(rest)} bytes of segments that the heap counts are in no part of its list`;
      const area = new NotListedArea(this.heap, rest, 'not captured', detail);
      this.areas.push(area);
      return area;
    }
    if (Math.abs(rest) > slack)
      this.caveats.push(
        `The heap counts ${hex(Math.abs(rest))} bytes ${rest > 0 ? 'more' : 'less'} as committed than its segments show.`,
      );
    return null;
  }

  /** Committed bytes by the heap's counter beyond those of its segments and of the pages in front. */
  private uncounted(): number {
    const total = this.pointer(this.layout.heap.totalCommitted);
    if (total === null) return 0;
    const seen = this.segments.reduce((sum, area) => sum + area.committed, 0);
    return total * pageSize - seen - (this.front === null ? 0 : this.front.committed);
  }

  private frontArea(): FrontArea | null {
    const { heap } = this;
    const top = this.pointer(this.layout.heap.uncommittedBase);
    const limit = this.pointer(this.layout.heap.reservedLimit);
    if (top === null || limit === null) return null;
    if (top <= heap || top > limit || limit - heap > 0x10000000) return null;
    return new FrontArea(heap, limit - heap, top - heap);
  }

  private pointer(offset: number): number | null {
    return pointerAt(this.memory, this.heap + offset, this.layout.pointerSize);
  }
}
