/** The segments in the list of a context. */
import type { Memory } from '../../debuggee/debuggee';
import { hex } from '../hex';
import { pointerAt } from '../reading/fields';
import { isSegmentAddress, type SegmentContext } from './contexts';
import { type Descriptors, linkIn, wordsOf } from './descriptors';
import type { Key } from './key';
import { heapKeyBy } from './keys';
import type { SegmentLayout } from './layout';
import type { Pieces } from './pieces';

/** Far more than an address space holds. */
const mostSegments = 1 << 20;

export class SegmentList {
  private readonly seen: Record<number, true> = {};

  /** @param key HeapKey; null while it is not known */
  constructor(
    private readonly memory: Memory,
    private readonly pieces: Pieces,
    private readonly layout: SegmentLayout,
    private readonly context: SegmentContext,
    private readonly key: Key | null,
  ) {}

  /**
   * Segments in the order of the list, which is the order in which the heap got them. Of a list that is broken,
   * those that its other end leads to come last.
   *
   * @param read reads the beginning of a segment
   * @param visit false ends it
   * @returns where the list is broken; empty when it is whole, or when it was ended
   */
  each(read: (base: number) => Descriptors, visit: (descriptors: Descriptors) => boolean): string {
    const { pointerSize } = this.layout;
    const broken = this.follow(0, pointerSize, read, visit);
    if (broken !== '') this.follow(pointerSize, 0, read, visit);
    return broken;
  }

  /** @param link offset of the link to follow, `other` of the one that leads back */
  private follow(
    link: number,
    other: number,
    read: (base: number) => Descriptors,
    visit: (descriptors: Descriptors) => boolean,
  ): string {
    const { memory, pieces, layout, context, seen } = this;
    let from = context.list;
    let next = pointerAt(memory, from + link, layout.pointerSize);
    for (let count = 0; count < mostSegments; count++) {
      const place = 'the link at ' + hex(from + link);
      if (next === null) return place + ' is not captured';
      if (next === context.list) return '';
      if (!isSegmentAddress(context, next) || seen[next] === true) return place + ' leads to ' + hex(next);
      const descriptors = read(next);
      const back = linkIn(pieces, layout, descriptors, other);
      if (back !== null && back !== from && !this.isSigned(descriptors))
        return place + ' leads to ' + hex(next) + ', where no segment of the heap is';
      seen[next] = true;
      from = next;
      next = linkIn(pieces, layout, descriptors, link);
      if (!visit(descriptors)) return '';
    }
    return 'it does not end';
  }

  /** Whether the signature is that of a segment of this context. */
  private isSigned(descriptors: Descriptors): boolean {
    const { pieces, layout, context, key } = this;
    const found = heapKeyBy(wordsOf(pieces, descriptors), layout, context, descriptors.base);
    return key !== null && found !== null && found.low === key.low && found.high === key.high;
  }
}
