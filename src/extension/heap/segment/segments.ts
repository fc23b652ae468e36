/**
 * The contexts of a segment heap and the segments in their lists.
 *
 * Up to 15063 a heap has one list of 1 MiB segments; from 16299 on it has two contexts, of 4 KiB and of 64 KiB
 * units. Each segment begins with its list entry, a signature, and one descriptor for each of its 256 units.
 */
import type { StructureReader } from '../reading/structure-reader';
import { hex } from './hex';
import type { SegmentLayout } from './layout';

export const unitsOfSegment = 256;
/** Far more than an address space holds. */
const mostSegments = 1 << 20;

export interface SegmentContext {
  /** What signatures of segments are coded with: the context, or the heap where there are none. */
  readonly address: number;
  /** The head of the list of segments. */
  readonly list: number;
  /** Bytes of a unit are 1 << shift. */
  readonly shift: number;
  /** The units in front of it hold the descriptors. */
  readonly firstUnit: number;
}

/** Contexts that are captured and plausible. */
export function contextsOf(
  structures: StructureReader,
  layout: SegmentLayout,
  heap: number,
): SegmentContext[] {
  const pages = Math.ceil((unitsOfSegment * layout.descriptor.size) / 0x1000);
  if (layout.heap.contexts < 0)
    return [{ address: heap, list: heap + layout.heap.segmentList, shift: 12, firstUnit: pages }];
  const contexts: SegmentContext[] = [];
  for (let i = 0; i < 2; i++) {
    const address = heap + layout.heap.contexts + i * layout.context.size;
    const shift = structures.u8(address + layout.context.unitShift);
    const firstUnit = structures.u8(address + layout.context.firstDescriptor);
    if (shift === null || firstUnit === null || shift < 12 || shift > 20 || firstUnit === 0) continue;
    contexts.push({ address, list: address + layout.context.segmentList, shift, firstUnit });
  }
  return contexts;
}

export function segmentBytes(context: SegmentContext): number {
  return unitsOfSegment * 2 ** context.shift;
}

/** Whether a segment of this context can begin there. */
export function isSegmentAddress(context: SegmentContext, address: number): boolean {
  return address > 0 && address % segmentBytes(context) === 0;
}

/**
 * Segments in the order of the list, which is the order in which the heap got them. A list that is broken is
 * followed from its other end too.
 *
 * @param most segments from either end
 */
export function segmentsOf(
  structures: StructureReader,
  layout: SegmentLayout,
  context: SegmentContext,
  most = mostSegments,
): { segments: number[]; broken: string } {
  const seen: Record<number, true> = {};
  const forward = follow(structures, layout, context, 0, seen, most);
  if (forward.broken === '') return forward;
  const backward = follow(structures, layout, context, layout.pointerSize, seen, most);
  return { segments: forward.segments.concat(backward.segments.reverse()), broken: forward.broken };
}

function follow(
  structures: StructureReader,
  layout: SegmentLayout,
  context: SegmentContext,
  link: number,
  seen: Record<number, true>,
  most: number,
): { segments: number[]; broken: string } {
  const segments: number[] = [];
  let from = context.list;
  for (;;) {
    const next = structures.pointer(from + link, layout.pointerSize);
    if (next === null) return { segments, broken: 'the link at ' + hex(from + link) + ' is not captured' };
    if (next === context.list || segments.length >= most) return { segments, broken: '' };
    if (!isSegmentAddress(context, next) || seen[next] === true)
      return { segments, broken: 'the link at ' + hex(from + link) + ' leads to ' + hex(next) };
    seen[next] = true;
    segments.push(next);
    from = next;
  }
}
