/**
 * What a segment heap says of a layout: its signature, the bounds of the pages in front, its contexts, and the first
 * segment of each.
 *
 * Source: public PDBs of ntdll (_SEGMENT_HEAP, _HEAP_SEG_CONTEXT).
 */
import type { Memory } from '../../debuggee/debuggee';
import { pageSize } from '../../debuggee/memory';
import type { Checks } from '../layouts/choose';
import type { StructureTable } from '../layouts/structure-table';
import { pointerAt } from '../reading/fields';
import { segmentHeapSignature } from '../signatures';
import type { World } from '../world';
import { contextsOf, isSegmentAddress } from './contexts';
import { type SegmentLayout, segmentLayout } from './layout';

export function examineSegmentHeap(world: World, table: StructureTable, heap: number, checks: Checks): void {
  const layout = segmentLayout(table, world);
  checks.demand('the structures', layout !== null);
  if (layout === null) return;
  const { pointerSize } = layout;
  const { memory } = world;
  const signature = memory.u32(heap + table.offset('_SEGMENT_HEAP', 'Signature'));
  checks.demand('Signature', signature === null ? null : signature === segmentHeapSignature);
  const top = pointerAt(memory, heap + layout.heap.uncommittedBase, pointerSize);
  const limit = pointerAt(memory, heap + layout.heap.reservedLimit, pointerSize);
  if (top !== null && limit !== null)
    checks.check(
      'UncommittedBase',
      top > heap && top <= limit && top % pageSize === 0 && limit - heap < 0x10000000,
    );
  // What tells 26100 from the builds before it: 8 bytes more lie in front of these three.
  const regionEnd = table.offset('_SEGMENT_HEAP', 'ReservedRegionEnd');
  const end = regionEnd < 0 ? null : pointerAt(memory, heap + regionEnd, pointerSize);
  checks.check('ReservedRegionEnd', end === null || limit === null ? null : end >= limit);
  if (layout.heap.contexts >= 0) examineContexts(memory, layout, heap, checks);
  examineLists(memory, layout, heap, checks);
}

function examineContexts(memory: Memory, layout: SegmentLayout, heap: number, checks: Checks): void {
  const { table, pointerSize } = layout;
  for (let i = 0; i < 2; i++) {
    const context = heap + layout.heap.contexts + i * layout.context.size;
    const owner = pointerAt(memory, context + layout.context.heap, pointerSize);
    checks.demand('_HEAP_SEG_CONTEXT.Heap', owner === null ? null : owner === heap);
    const vs = pointerAt(memory, context + table.offset('_HEAP_SEG_CONTEXT', 'VsContext'), pointerSize);
    const inHeap = heap + table.offset('_SEGMENT_HEAP', 'VsContext');
    checks.check('VsContext', vs === null || vs === 0 ? null : vs === inHeap);
  }
}

/** The first segment of each context lies where segments can, and points back. */
function examineLists(memory: Memory, layout: SegmentLayout, heap: number, checks: Checks): void {
  const { pointerSize } = layout;
  const contexts = contextsOf(memory, layout, heap);
  for (let i = 0; i < contexts.length; i++) {
    const { list } = contexts[i]!;
    const first = pointerAt(memory, list, pointerSize);
    if (first === null) continue;
    checks.demand('SegmentListHead', first === list || isSegmentAddress(contexts[i]!, first));
    const back = first === list ? null : pointerAt(memory, first + pointerSize, pointerSize);
    checks.check('the first link back', back === null ? null : back === list);
  }
}
