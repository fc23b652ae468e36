/**
 * Up to 16299 ntdll keeps the nodes of large allocations in a segment heap of its own, which stands in the PEB's list
 * like any other. Nothing in it is an allocation of a program, and it is never padded. It is known by what it
 * holds: the root of another heap's tree. (Observed; later builds keep the nodes outside of all listed heaps.)
 */
import type { Memory } from '../../debuggee/debuggee';
import { pointerAt } from '../reading/fields';
import { contextsOf, segmentBytes } from './contexts';
import { largeRoot } from './large';
import type { SegmentLayout } from './layout';

/** By address. */
export function metadataHeaps(
  memory: Memory,
  layout: SegmentLayout,
  heaps: readonly number[],
): Readonly<Record<number, true>> {
  const found: Record<number, true> = {};
  const roots = heaps.map((heap) => largeRoot(memory, layout, heap) || 0);
  for (let i = 0; i < heaps.length; i++) {
    if (roots[i] !== 0) continue;
    const heap = heaps[i]!;
    for (let k = 0; k < roots.length; k++)
      if (roots[k] !== 0 && isAtAnEnd(memory, layout, heap, roots[k]!)) found[heap] = true;
  }
  return found;
}

/** Whether an address lies in the first or in the last segment of a heap; it seldom has more. */
function isAtAnEnd(memory: Memory, layout: SegmentLayout, heap: number, address: number): boolean {
  const contexts = contextsOf(memory, layout, heap);
  for (let i = 0; i < contexts.length; i++) {
    const { list } = contexts[i]!;
    const segment = address - (address % segmentBytes(contexts[i]!));
    if (pointerAt(memory, list, layout.pointerSize) === segment) return true;
    if (pointerAt(memory, list + layout.pointerSize, layout.pointerSize) === segment) return true;
  }
  return false;
}
