/**
 * What a heap counts beyond what its lists lead to. A dump that lacks a segment's header would otherwise look like one of
 * a smaller heap that is known to the last byte.
 *
 * In every heap that is whole, TotalMemoryCommitted is the commit of all segments and of the LFH's own reservation, and
 * TotalSizeInVirtualBlocks that of all large blocks.
 *
 * Source: public PDB of ntdll (_HEAP_COUNTERS), Vista and later; XP and 2003 count nothing of the kind.
 */
import { pageSize } from '../../debuggee/memory';
import { hex } from '../hex';
import type { Gap, HeapArea } from '../vocabulary';
import type { NtFacts } from './facts';
import type { Fields } from './fields';
import type { LargeList } from './large';
import type { SegmentList } from './segments';

export interface NotListed extends HeapArea {
  readonly kind: 'not listed';
  readonly reason: Gap['reason'];
  /** What it is, as a sentence for people. */
  readonly detail: string;
}

export function notListed(
  fields: Fields,
  facts: NtFacts,
  segments: SegmentList,
  large: LargeList,
  frontEnd: HeapArea | null,
): NotListed[] {
  const { heap } = facts.layout;
  const areas: NotListed[] = [];
  const add = (lost: number, counter: number, known: number, what: string) => {
    const counted = lost === 0 || counter < 0 ? null : fields.pointer(facts.address + counter);
    if (counted === null || counted % pageSize !== 0 || counted <= known) return;
    const detail =
      hex(counted - known) + ' bytes of ' + what + ' that the heap counts are in no part of its list';
    const reason = fields.pointer(lost) === null ? 'not captured' : 'damaged';
    areas.push({ kind: 'not listed', base: lost, reserved: 0, committed: counted - known, reason, detail });
  };
  const inFront = frontEnd === null ? 0 : frontEnd.committed;
  add(segments.lost, heap.totalCommitted, committed(segments.segments) + inFront, 'segments');
  add(large.lost, heap.totalInLargeBlocks, committed(large.blocks), 'large blocks');
  return areas;
}

function committed(areas: readonly HeapArea[]): number {
  return areas.reduce((sum, area) => sum + area.committed, 0);
}
