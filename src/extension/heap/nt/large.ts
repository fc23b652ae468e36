/**
 * Large blocks: each has an allocation of its own and hangs in a list of the heap.
 *
 * Their header keeps the number of unused bytes where others keep their size. From Windows 10 on the entry stands
 * at a random page of its reservation, so the area begins at the entry and not at the allocation base.
 *
 * Source: public PDB of ntdll (_HEAP_VIRTUAL_ALLOC_ENTRY).
 */
import { pageSize } from '../../debuggee/memory';
import { hex } from '../hex';
import type { HeapArea } from '../vocabulary';
import type { NtFacts } from './facts';
import type { Fields } from './fields';
import { isChecksumWrong } from './header';
import { ring } from './ring';

export interface LargeBlock extends HeapArea {
  readonly kind: 'large block';
  readonly user: number;
  readonly userSize: number;
  readonly flags: number;
  /** Address of the record of the allocating stack; 0 where none is kept. */
  readonly trace: number;
  /** Why its header cannot be believed; empty when it can. */
  readonly damage: string;
}

export interface LargeList {
  readonly blocks: readonly LargeBlock[];
  /** The first entry that is missing, or the link that leads nowhere; 0 when the list is whole. */
  readonly lost: number;
  readonly caveats: readonly string[];
}

export function readLargeBlocks(fields: Fields, facts: NtFacts): LargeList {
  const caveats: string[] = [];
  const head = facts.address + facts.layout.heap.virtualAllocdBlocks;
  const list = ring(fields, head);
  if (list.broken !== '') caveats.push('The list of large blocks is not whole: ' + list.broken + '.');
  const blocks: LargeBlock[] = [];
  let lost = list.brokenAt;
  list.entries.forEach((entry) => {
    const block = readLargeBlock(fields, facts, entry);
    if (block !== null) {
      blocks.push(block);
      return;
    }
    lost = lost || entry;
    caveats.push('The large block at ' + hex(entry) + ' is left out: its header is damaged or not captured.');
  });
  return { blocks, lost, caveats };
}

function readLargeBlock(fields: Fields, facts: NtFacts, entry: number): LargeBlock | null {
  const { large, hasSegmentList } = facts.layout;
  const { granularity } = facts.world;
  const committed = fields.pointer(entry + large.commitSize);
  const reserved = fields.pointer(entry + large.reserveSize);
  const header = entry + large.busyBlock + facts.headerWord * 4;
  const codedLow = fields.u32(header);
  const high = fields.u32(header + 4);
  if (committed === null || reserved === null || codedLow === null || high === null) return null;
  if (entry % pageSize !== 0 || committed % pageSize !== 0 || committed <= large.size || reserved < committed)
    return null;
  const low = (codedLow ^ facts.code0) >>> 0;
  const flags = hasSegmentList ? (low >>> 16) & 0xff : (high >>> 8) & 0xff;
  const unused = low & 0xffff;
  const prefix = hasSegmentList ? ((high >>> 16) & 0xff) * granularity : 0;
  const body = entry + large.busyBlock + granularity;
  const damage =
    isChecksumWrong(low, facts.checkMask) ||
    (flags & 1) === 0 ||
    unused < large.size + prefix ||
    unused > committed
      ? 'the header of the large block at ' + hex(entry) + ' is damaged'
      : '';
  const trace = prefix === 0 ? 0 : fields.pointer(body) || 0;
  return {
    kind: 'large block',
    base: entry,
    reserved,
    committed,
    user: body + prefix,
    userSize: committed - unused,
    flags,
    trace,
    damage,
  };
}
