/**
 * A segment heap: its page segments, its large allocations, and the pages in front that hold its own structures.
 *
 * Opening reads the header alone. The lists are followed when somebody asks for areas; a walk that comes first
 * follows them as it goes, and so reads no segment twice.
 */
import type { Memory } from '../../debuggee/debuggee';
import { hex } from '../hex';
import { WindowReader } from '../reading/window-reader';
import { segmentHeapSignature } from '../signatures';
import { type BlockSink, fromBackEnd, fromLarge, type Heap, type HeapArea, internal } from '../vocabulary';
import type { Opened, World } from '../world';
import { contextsOf } from './contexts';
import { mapOf, readDescriptors } from './descriptors';
import type { SegmentLayout } from './layout';
import { type Padding, unpadded } from './padding';
import { type FrontArea, type LargeArea, type NotListedArea, type Parts, PartsReader } from './parts';
import type { SegmentProcess } from './process';
import { ReadAhead } from './read-ahead';
import { walkRanges, walkSegment } from './segment-blocks';
import { SegmentWalk } from './segment-walk';
import { traceIn } from './unused-bytes';

/** @param process made by `segmentProcess` of the same world */
export function openSegmentHeap(world: World, address: number, process: SegmentProcess): Opened<Heap> {
  const { layout } = process;
  if (layout === null) return { heap: null, why: process.why };
  const signature = world.memory.u32(address + 2 * layout.pointerSize);
  if (signature === null) return { heap: null, why: 'the header of the heap is not captured' };
  if (signature !== segmentHeapSignature)
    return { heap: null, why: 'the signature of a segment heap is not there' };
  if (contextsOf(world.memory, layout, address).length === 0)
    return { heap: null, why: 'the contexts of the heap are not captured' };
  return { heap: new SegmentHeap(world, address, process, layout), why: '' };
}

const metadataCaveat =
  'The heap is of ntdll itself: it holds what is noted about large allocations of the other segment heaps.';

class SegmentHeap implements Heap {
  readonly kind = 'segment';
  readonly frontEnd = 'LFH';
  readonly uncommittedRanges = 0;
  readonly bits: World['bits'];
  readonly flags: number;
  readonly layout: string;
  readonly keys: string;
  private readonly memory: Memory;
  /** It holds the nodes of the other heaps' large allocations and nothing else. */
  private readonly isMetadata: boolean;
  private readonly padding: Padding;
  private known: Parts | null = null;

  constructor(
    world: World,
    readonly address: number,
    private readonly process: SegmentProcess,
    private readonly offsets: SegmentLayout,
  ) {
    this.bits = world.bits;
    this.memory = world.memory;
    this.isMetadata = process.metadataHeaps[address] === true;
    this.padding = this.isMetadata ? unpadded : process.padding;
    this.layout = process.layoutText;
    this.keys = process.keysText;
    this.flags = world.memory.u32(address + offsets.heap.globalFlags) || 0;
  }

  get areas(): readonly HeapArea[] {
    return this.parts().areas;
  }

  get caveats(): readonly string[] {
    const own = this.isMetadata ? [metadataCaveat] : [];
    return this.process.caveats.concat(own, this.parts().caveats);
  }

  walk(sink: BlockSink, area?: HeapArea): boolean {
    const { memory, offsets, process } = this;
    const walk = new SegmentWalk(
      offsets,
      new WindowReader(memory),
      memory,
      process.pieces,
      sink,
      this.isMetadata,
    );
    if (area === undefined && this.known === null) return this.walkUnread(walk, sink);
    return this.walkKnown(walk, sink, 0, area);
  }

  private walkKnown(walk: SegmentWalk, sink: BlockSink, from: number, only?: HeapArea): boolean {
    const { areas } = this.parts();
    for (let i = from; i < areas.length; i++) {
      const area = areas[i]!;
      if (only !== undefined && area !== only) continue;
      if (!sink.area(area)) return false;
      if (area.kind === 'segment') walkSegment(walk, area, this.process.keys, this.padding);
      else this.rowOf(walk, area);
      if (!walk.leave()) return false;
    }
    return true;
  }

  /** Walks each segment as soon as the list leads to it. */
  private walkUnread(walk: SegmentWalk, sink: BlockSink): boolean {
    const { memory, offsets, process } = this;
    const parts = new PartsReader(memory, process.pieces, offsets, this.address, process.heapKey);
    const ahead = new ReadAhead(memory, walk.reader, offsets);
    const front = parts.areas[0];
    if (front !== undefined && front.kind === 'front end' && !this.pass(walk, sink, front)) return false;
    let wanted = true;
    let unknown = false;
    parts.eachSegment(
      (base) => ahead.read(base),
      (area, descriptors) => {
        const map = mapOf(process.pieces, offsets, area.context, descriptors);
        area.note(map);
        // How much is committed has to be known before: it takes all of them.
        unknown = area.unknown > 0;
        if (unknown) return false;
        ahead.note(area);
        wanted = sink.area(area);
        if (wanted) walkRanges(walk, area, map, process.keys, this.padding);
        wanted = walk.leave() && wanted;
        return wanted;
      },
    );
    if (!wanted) return false;
    if (unknown) return this.walkKnown(walk, sink, parts.areas.length - 1);
    const large = parts.readLarge();
    const rest = parts.compareCommit();
    this.known = parts;
    for (let i = 0; i < large.length; i++) if (!this.pass(walk, sink, large[i]!)) return false;
    return rest === null || this.pass(walk, sink, rest);
  }

  private pass(walk: SegmentWalk, sink: BlockSink, area: FrontArea | LargeArea | NotListedArea): boolean {
    if (!sink.area(area)) return false;
    this.rowOf(walk, area);
    return walk.leave();
  }

  private rowOf(walk: SegmentWalk, area: FrontArea | LargeArea | NotListedArea): void {
    if (area.kind === 'large block') this.largeRow(walk, area);
    else if (area.kind === 'not listed') walk.addGap(area.base, area.committed, area.reason, area.detail);
    else walk.row(area.base, area.committed, internal, fromBackEnd);
  }

  private largeRow(walk: SegmentWalk, area: LargeArea): void {
    const { largeShift, large } = this.padding;
    const { unused, extra } = area.allocation;
    const asked = area.committed - unused - large;
    if (asked < 0) {
      const detail = `the large block at ${hex(area.base)} has ${unused} unused bytes`;
      walk.addGap(area.base, area.committed, 'damaged', detail);
      return;
    }
    const trace = extra ? traceIn(walk, area.base, largeShift + asked, area.committed) : 0;
    walk.busyRow(area.base, area.committed, area.base + largeShift, asked, fromLarge, 0, trace);
  }

  private parts(): Parts {
    if (this.known === null) {
      const { memory, offsets, process } = this;
      const parts = new PartsReader(memory, process.pieces, offsets, this.address, process.heapKey);
      parts.eachSegment(
        (base) => readDescriptors(memory, offsets, base),
        (area, descriptors) => {
          area.note(mapOf(process.pieces, offsets, area.context, descriptors));
          return true;
        },
      );
      parts.assumeTheRest();
      parts.readLarge();
      parts.compareCommit();
      this.known = parts;
    }
    return this.known;
  }
}
