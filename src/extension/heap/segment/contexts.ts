/**
 * The contexts of a segment heap.
 *
 * Up to 15063 a heap has one list of 1 MiB segments; from 16299 on it has two contexts, of 4 KiB and of 64 KiB
 * units. Each segment begins with its list entry, a signature, and one descriptor for each of its 256 units.
 */
import type { Memory } from '../../debuggee/debuggee';
import { pageSize } from '../../debuggee/memory';
import { byteAt, isAddress } from '../reading/fields';
import type { SegmentLayout } from './layout';

export const unitsOfSegment = 256;

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
export function contextsOf(memory: Memory, layout: SegmentLayout, heap: number): SegmentContext[] {
  if (layout.heap.contexts < 0) {
    const firstUnit = descriptorBytes(layout) / pageSize;
    return [{ address: heap, list: heap + layout.heap.segmentList, shift: 12, firstUnit }];
  }
  const contexts: SegmentContext[] = [];
  for (let i = 0; i < 2; i++) {
    const address = heap + layout.heap.contexts + i * layout.context.size;
    const shift = byteAt(memory, address + layout.context.unitShift);
    const firstUnit = byteAt(memory, address + layout.context.firstDescriptor);
    if (shift === null || firstUnit === null || shift < 12 || shift > 20 || firstUnit === 0) continue;
    contexts.push({ address, list: address + layout.context.segmentList, shift, firstUnit });
  }
  return contexts;
}

/** Bytes in front of a segment that its list entry and the descriptors of its units take: whole pages. */
export function descriptorBytes(layout: SegmentLayout): number {
  return Math.ceil((unitsOfSegment * layout.descriptor.size) / pageSize) * pageSize;
}

export function segmentBytes(context: SegmentContext): number {
  return unitsOfSegment * 2 ** context.shift;
}

/** Whether a segment of this context can begin there. */
export function isSegmentAddress(context: SegmentContext, address: number): boolean {
  return isAddress(address) && address % segmentBytes(context) === 0;
}
