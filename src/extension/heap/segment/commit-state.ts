/**
 * Which pages of a range are committed, where descriptors only count them: up to 15063, and where not all
 * descriptors of a range are captured.
 *
 * A VS subsegment has a bit for each page (CommitBitmap), an LFH subsegment 16 bits for each of its commit units,
 * all ones where the unit is not committed; both seen to agree with the memory of heaps. Of a
 * free range nothing says where the counted pages are: they are taken as its first ones.
 */
import type { Memory } from '../../debuggee/debuggee';
import { pageSize } from '../../debuggee/memory';
import { byteAt, shortAt } from '../reading/fields';
import { rangeLfh, rangeVs, type SegmentLayout } from './layout';
import type { PageRange, SegmentMap } from './page-ranges';

const uncommittedUnit = 0xffff;

/** Corrects the map where a subsegment knows better; the number of pages stays what the descriptor says. */
export function readCommitStates(memory: Memory, layout: SegmentLayout, map: SegmentMap): void {
  for (let i = 0; i < map.ranges.length; i++) {
    const range = map.ranges[i]!;
    if (!range.isPlaceOpen) continue;
    const pages = pagesOf(memory, layout, range);
    if (pages === null) continue;
    let count = 0;
    for (let page = 0; page < range.bytes / pageSize; page++) if (pages(page)) count++;
    if (count === range.countedPages) map.commitOnly(range, pages);
  }
}

function pagesOf(
  memory: Memory,
  layout: SegmentLayout,
  range: PageRange,
): ((page: number) => boolean) | null {
  if (range.kind === rangeVs) return pagesOfVs(memory, range.address + layout.vs.commitBitmap);
  return range.kind === rangeLfh ? pagesOfLfh(memory, layout, range.address) : null;
}

function pagesOfVs(memory: Memory, address: number): ((page: number) => boolean) | null {
  const low = memory.u32(address);
  const high = memory.u32(address + 4);
  if (low === null || high === null) return null;
  return (page) => page < 64 && (((page < 32 ? low : high) >>> (page & 31)) & 1) === 1;
}

function pagesOfLfh(
  memory: Memory,
  { lfh }: SegmentLayout,
  address: number,
): ((page: number) => boolean) | null {
  const shift = byteAt(memory, address + lfh.commitUnitShift);
  const count = byteAt(memory, address + lfh.commitUnitCount);
  const offset = shortAt(memory, address + lfh.commitState);
  if (shift === null || count === null || offset === null || shift < 12) return null;
  return (page) => {
    const unit = Math.floor(page / 2 ** (shift - 12));
    return unit < count && shortAt(memory, address + offset + 2 * unit) !== uncommittedUnit;
  };
}
