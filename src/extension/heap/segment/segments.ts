/** The segments in the list of a context. */
import type { Memory } from '../../debuggee/debuggee';
import { isSegmentAddress, type SegmentContext } from './contexts';
import { type Descriptors, linkIn } from './descriptors';
import { pointerAt } from './fields';
import { hex } from './hex';
import type { SegmentLayout } from './layout';

/** Far more than an address space holds. */
const mostSegments = 1 << 20;

/**
 * Segments in the order of the list, which is the order in which the heap got them. Of a list that is broken,
 * those that its other end leads to come last.
 *
 * @param read reads the beginning of a segment
 * @param visit false ends it
 * @returns where the list is broken; empty when it is whole, or when it was ended
 */
export function eachSegment(
  memory: Memory,
  layout: SegmentLayout,
  context: SegmentContext,
  read: (base: number) => Descriptors,
  visit: (descriptors: Descriptors) => boolean,
): string {
  const seen: Record<number, true> = {};
  const broken = follow(memory, layout, context, 0, seen, read, visit);
  if (broken !== '') follow(memory, layout, context, layout.pointerSize, seen, read, visit);
  return broken;
}

function follow(
  memory: Memory,
  layout: SegmentLayout,
  context: SegmentContext,
  link: number,
  seen: Record<number, true>,
  read: (base: number) => Descriptors,
  visit: (descriptors: Descriptors) => boolean,
): string {
  let place = context.list + link;
  let next = pointerAt(memory, place, layout.pointerSize);
  for (let count = 0; count < mostSegments; count++) {
    if (next === null) return 'the link at ' + hex(place) + ' is not captured';
    if (next === context.list) return '';
    if (!isSegmentAddress(context, next) || seen[next] === true)
      return 'the link at ' + hex(place) + ' leads to ' + hex(next);
    seen[next] = true;
    const descriptors = read(next);
    place = next + link;
    next = linkIn(memory, layout, descriptors, link);
    if (!visit(descriptors)) return '';
  }
  return 'it does not end';
}
