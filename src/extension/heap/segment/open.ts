/**
 * A segment heap: its page segments, its large allocations, and the pages in front that hold its own structures.
 *
 * Opening reads the header alone; the lists are followed when somebody asks for areas or blocks.
 */
import type { Memory } from '../../debuggee/debuggee';
import { WindowReader } from '../reading/window-reader';
import { type BlockSink, fromBackEnd, fromLarge, type Heap, type HeapArea, internal } from '../vocabulary';
import type { Opened, World } from '../world';
import { hex } from './hex';
import { type LargeAllocation, largeAllocations } from './large';
import type { SegmentLayout } from './layout';
import { pageSize } from './page-ranges';
import { type SegmentProcess, segmentHeapSignature } from './process';
import { readSegmentMap, SegmentArea } from './segment-area';
import { walkSegment } from './segment-blocks';
import { SegmentWalk } from './segment-walk';
import { contextsOf, segmentsOf } from './segments';
import { traceIn } from './unused-bytes';

/** @param process made by `segmentProcess` of the same world */
export function openSegmentHeap(world: World, address: number, process: SegmentProcess): Opened<Heap> {
  const { layout, structures } = process;
  if (layout === null) return { heap: null, why: process.why };
  const signature = structures.u32(address + 2 * layout.pointerSize);
  if (signature === null) return { heap: null, why: 'the header of the heap is not captured' };
  if (signature !== segmentHeapSignature)
    return { heap: null, why: 'the signature of a segment heap is not there' };
  const contexts = contextsOf(structures, layout, address);
  if (contexts.length === 0) return { heap: null, why: 'the contexts of the heap are not captured' };
  return { heap: new SegmentHeap(world, address, process, layout), why: '' };
}

/** The pages in front: _SEGMENT_HEAP itself and what the LFH keeps of its own. */
class FrontArea implements HeapArea {
  readonly kind = 'front end';

  constructor(
    readonly base: number,
    readonly reserved: number,
    readonly committed: number,
  ) {}
}

class LargeArea implements HeapArea {
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

interface Parts {
  readonly areas: readonly (FrontArea | SegmentArea | LargeArea)[];
  readonly caveats: readonly string[];
}

class SegmentHeap implements Heap {
  readonly kind = 'segment';
  readonly frontEnd = 'LFH';
  readonly uncommittedRanges = 0;
  readonly bits: World['bits'];
  readonly flags: number;
  readonly layout: string;
  private readonly memory: Memory;
  private known: Parts | null = null;

  constructor(
    world: World,
    readonly address: number,
    private readonly process: SegmentProcess,
    private readonly offsets: SegmentLayout,
  ) {
    this.bits = world.bits;
    this.memory = world.memory;
    this.layout = process.text;
    this.flags = process.structures.u32(address + offsets.heap.globalFlags) || 0;
  }

  get areas(): readonly HeapArea[] {
    return this.parts().areas;
  }

  get caveats(): readonly string[] {
    return this.process.caveats.concat(this.parts().caveats);
  }

  walk(sink: BlockSink, area?: HeapArea): boolean {
    const walk = new SegmentWalk(this.offsets, new WindowReader(this.memory), this.process.structures, sink);
    const { areas } = this.parts();
    for (let i = 0; i < areas.length; i++) {
      if (area !== undefined && areas[i] !== area) continue;
      if (!sink.area(areas[i]!)) return false;
      this.walkArea(walk, areas[i]!);
      if (!walk.leave()) return false;
    }
    return true;
  }

  private walkArea(walk: SegmentWalk, area: FrontArea | SegmentArea | LargeArea): void {
    if (area.kind === 'segment') walkSegment(walk, area, this.process.keys, this.process.padding);
    else if (area.kind === 'large block') this.largeRow(walk, area);
    else walk.row(area.base, area.committed, internal, fromBackEnd);
  }

  private largeRow(walk: SegmentWalk, area: LargeArea): void {
    const { largeShift, large } = this.process.padding;
    const { unused, extra } = area.allocation;
    const asked = area.committed - unused - large;
    if (asked < 0) {
      walk.addGap(
        area.base,
        area.committed,
        'damaged',
        `the large block at ${hex(area.base)} has ${unused} unused bytes`,
      );
      return;
    }
    const trace = extra ? traceIn(walk, area.base, largeShift + asked, area.committed) : 0;
    walk.busyRow(area.base, area.committed, fromLarge, area.base + largeShift, asked, 0, trace);
  }

  private parts(): Parts {
    if (this.known === null) this.known = this.readParts();
    return this.known;
  }

  private readParts(): Parts {
    const { offsets, process, address } = this;
    const { structures } = process;
    const caveats: string[] = [];
    const front = this.frontArea();
    const segments = this.segments(caveats);
    this.assumeTheRest(front, segments, caveats);
    const large = largeAllocations(structures, offsets, address);
    if (large.broken !== '') caveats.push(`Large allocations of the heap: ${large.broken}.`);
    this.compareLarge(large.allocations, caveats);
    const areas: (FrontArea | SegmentArea | LargeArea)[] = front === null ? [] : [front];
    return {
      areas: areas.concat(
        segments,
        large.allocations.map((one) => new LargeArea(one)),
      ),
      caveats,
    };
  }

  private frontArea(): FrontArea | null {
    const { address } = this;
    const { heap } = this.offsets;
    const top = this.pointer(heap.uncommittedBase);
    const limit = this.pointer(heap.reservedLimit);
    if (top === null || limit === null) return null;
    if (top <= address || top > limit || limit - address > 0x10000000) return null;
    return new FrontArea(address, limit - address, top - address);
  }

  private segments(caveats: string[]): SegmentArea[] {
    const { offsets, process } = this;
    const { structures } = process;
    const areas: SegmentArea[] = [];
    const contexts = contextsOf(structures, offsets, this.address);
    for (let c = 0; c < contexts.length; c++) {
      const context = contexts[c]!;
      const { segments, broken } = segmentsOf(structures, offsets, context);
      if (broken !== '') caveats.push(`The list of segments is broken: ${broken}.`);
      for (let s = 0; s < segments.length; s++) {
        const area = new SegmentArea(segments[s]!, context);
        area.note(readSegmentMap(this.memory, structures, offsets, context, segments[s]!));
        areas.push(area);
      }
    }
    return areas;
  }

  /** What the heap's counter says beyond what is seen lies in units whose descriptors are not captured. */
  private assumeTheRest(front: FrontArea | null, segments: readonly SegmentArea[], caveats: string[]): void {
    const total = this.pointer(this.offsets.heap.totalCommitted);
    const unknown = segments.reduce((sum, area) => sum + area.unknown, 0);
    if (unknown === 0) return;
    let rest = total === null ? 0 : total * pageSize - (front === null ? 0 : front.committed);
    for (let i = 0; i < segments.length; i++) rest -= segments[i]!.committed;
    for (let i = 0; i < segments.length && rest > 0; i++) {
      const share = Math.min(rest, segments[i]!.unknown);
      segments[i]!.assume(share);
      rest -= share;
    }
    const bytes = unknown.toString(16);
    caveats.push(
      `Descriptors of 0x${bytes} bytes of segments are not captured; how much of it is committed the heap's counter says.`,
    );
  }

  private compareLarge(allocations: readonly LargeAllocation[], caveats: string[]): void {
    const pages = this.pointer(this.offsets.heap.largeCommitted);
    const seen = allocations.reduce((sum, one) => sum + one.committed, 0);
    if (pages === null || pages * pageSize === seen) return;
    caveats.push(
      `Large allocations: 0x${seen.toString(16)} bytes found, the heap counts ${hex(pages * pageSize)}.`,
    );
  }

  private pointer(offset: number): number | null {
    return this.process.structures.pointer(this.address + offset, this.offsets.pointerSize);
  }
}
