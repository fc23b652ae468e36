/** The blocks of one segment, range after range. */
import { hex } from '../hex';
import { free, fromBackEnd, internal } from '../vocabulary';
import { readCommitStates } from './commit-state';
import { descriptorBytes } from './contexts';
import { descriptorsThrough, mapOf } from './descriptors';
import type { Key } from './key';
import {
  rangeBlock,
  rangeDamaged,
  rangeFree,
  rangeInternal,
  rangeLfh,
  rangeMissing,
  rangeVs,
} from './layout';
import { walkLfh } from './lfh';
import type { Padding } from './padding';
import type { PageRange, SegmentMap } from './page-ranges';
import type { SegmentArea } from './segment-area';
import type { SegmentWalk } from './segment-walk';
import { traceIn } from './unused-bytes';
import { walkVs } from './vs';

export interface Keys {
  /** null where no vote found it. */
  readonly lfh: number | null;
  readonly vs: Key | null;
}

/** @param area was noted: its descriptors are read again where they are whole, in one window with what follows */
export function walkSegment(walk: SegmentWalk, area: SegmentArea, keys: Keys, padding: Padding): void {
  walkRanges(walk, area, area.map || mapThrough(walk, area), keys, padding);
}

function mapThrough(walk: SegmentWalk, area: SegmentArea): SegmentMap {
  const { reader, layout, pieces } = walk;
  reader.cover(area.base, descriptorBytes(layout), area.firstRunEnd);
  return mapOf(pieces, layout, area.context, descriptorsThrough(reader, layout, area.base));
}

export function walkRanges(
  walk: SegmentWalk,
  area: SegmentArea,
  map: SegmentMap,
  keys: Keys,
  padding: Padding,
): void {
  readCommitStates(walk.memory, walk.layout, map);
  walk.enter(map);
  walk.row(area.base, descriptorBytes(walk.layout), internal, fromBackEnd);
  let assumed = area.assumed;
  for (let i = 0; i < map.ranges.length && !walk.ended; i++) {
    const range = map.ranges[i]!;
    if (range.kind === rangeMissing) {
      const share = Math.min(assumed, range.bytes);
      assumed -= share;
      const end = range.address + range.bytes;
      const detail = `the descriptors that say what ${hex(range.address)} to ${hex(end)} is used for are not captured`;
      walk.gap(range.address, end, 'not captured', detail);
      walk.addGap(range.address, share, 'not captured', detail);
    } else {
      walkRange(walk, area, range, keys, padding);
    }
  }
}

function walkRange(
  walk: SegmentWalk,
  area: SegmentArea,
  range: PageRange,
  keys: Keys,
  padding: Padding,
): void {
  const { address } = range;
  const end = address + range.bytes;
  switch (range.kind) {
    case rangeFree:
      walk.committedRows(address, end, free, fromBackEnd);
      break;
    case rangeBlock:
      blockOfPages(walk, range, padding, area.context.shift > 12);
      break;
    case rangeLfh:
      walkLfh(walk, range, keys.lfh, padding.block);
      break;
    case rangeVs:
      walkVs(walk, range, keys.vs, padding.block);
      break;
    case rangeInternal:
      walk.frame(address, end, fromBackEnd);
      break;
    case rangeDamaged:
      // Of builds that were never seen whole the layout may be to blame.
      walk.gap(
        address,
        end,
        walk.layout.lfh.reworked ? 'not decoded' : 'damaged',
        'the page-range descriptor of ' + hex(address) + ' makes no sense',
      );
      break;
  }
}

/** A block of whole pages; the last ones need not be committed. */
function blockOfPages(walk: SegmentWalk, range: PageRange, padding: Padding, largeUnits: boolean): void {
  const { address, bytes, unused } = range;
  const before = largeUnits ? paddingOfBlock(walk, range, padding) : padding.block;
  const asked = bytes - unused - before;
  const committed = Math.min(walk.runEnd(address) - address, bytes);
  if (asked < 0 || before + asked > committed) {
    const detail = `the block of pages at ${hex(address)} has ${committed} bytes and ${unused} unused ones`;
    walk.gap(address, address + bytes, 'damaged', detail);
    return;
  }
  const trace = range.extra ? traceIn(walk, address, before + asked, committed) : 0;
  walk.busyRow(address, committed, address + before, asked, fromBackEnd, range.flags, trace);
  // Pages that are committed behind the block's own.
  walk.frame(address + committed, address + bytes, fromBackEnd);
}

/** Blocks of 64 KiB units have more of it from some size on: 4 G with 1 MiB and more was seen, G with 512 KiB. */
function paddingOfBlock(walk: SegmentWalk, range: PageRange, padding: Padding): number {
  if (padding.block === 0 || padding.large === padding.block) return padding.block;
  const told = walk.memory.u32(range.address);
  if (told === padding.block || told === padding.large) return told;
  return range.bytes - range.unused >= 0x100000 ? padding.large : padding.block;
}
