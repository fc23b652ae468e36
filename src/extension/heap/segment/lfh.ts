/**
 * One LFH subsegment: a header, two bits for each slot, equal slots.
 *
 * A slot whose lower bit is set is busy; with the upper bit its last two bytes say how much of it nobody asked
 * for. FreeCount may be smaller than the number of clear bits, because slots are taken in advance; a larger
 * one contradicts itself.
 */
import { hex } from '../hex';
import { busy, free, fromLfh } from '../vocabulary';
import { highHalf } from './key';
import type { SegmentLayout } from './layout';
import type { PageRange } from './page-ranges';
import type { SegmentWalk } from './segment-walk';
import { extraPresent, oneByteUnused, traceIn, unusedOfLfh, unusedOfLfhFrom26100 } from './unused-bytes';

/** What the header says, decoded. */
interface LfhGeometry {
  /** Offset of the first slot. */
  readonly first: number;
  /** Bytes of a slot. */
  readonly stride: number;
  readonly count: number;
  readonly freeCount: number;
}

/** Behind the bits of the largest subsegment no header goes on. */
const headerBytes = 0x48;

/** What the address of a subsegment contributes to the code of its offsets. */
export function offsetsMask(layout: SegmentLayout, address: number): number {
  if (!layout.lfh.reworked) return ((address % 0x100000000) >>> 0) >>> 12;
  return ((highHalf(address) << 20) | (((address % 0x100000000) >>> 0) >>> 12)) >>> 0;
}

/** Where the slots begin: the commit state of each unit stands between the bits and them. */
export function firstSlot(layout: SegmentLayout, word: (offset: number) => number): number {
  const { commitState, commitUnitCount, reworked } = layout.lfh;
  const state = field(word, commitState, reworked ? 0xff : 0xffff);
  const end = state + 2 * field(word, commitUnitCount, 0xff);
  return Math.ceil(end / layout.granularity) * layout.granularity;
}

/** Bytes of its commit units; a guard page may follow them. 0 when they are not in the range. */
export function slotBytes(layout: SegmentLayout, range: PageRange, word: (offset: number) => number): number {
  const { commitUnitShift, commitUnitCount } = layout.lfh;
  const shift = field(word, commitUnitShift, 0xff);
  const bytes = shift > 30 ? 0 : field(word, commitUnitCount, 0xff) * 2 ** shift;
  return bytes <= range.bytes ? bytes : 0;
}

function field(word: (offset: number) => number, offset: number, mask: number): number {
  return (word(offset - (offset % 4)) >>> ((offset % 4) * 8)) & mask;
}

/** null: the header contradicts itself. */
function geometryOf(
  layout: SegmentLayout,
  range: PageRange,
  key: number,
  word: (offset: number) => number,
): LfhGeometry | null {
  const { lfh } = layout;
  const offsets = (word(lfh.blockOffsets) ^ key ^ offsetsMask(layout, range.address)) >>> 0;
  const counts = word(lfh.freeCount);
  const geometry = {
    first: offsets >>> 16,
    stride: offsets & 0xffff,
    count: counts >>> 16,
    freeCount: counts & 0xffff,
  };
  const { first, stride, count } = geometry;
  const fits =
    count > 0 &&
    stride > 0 &&
    stride % layout.granularity === 0 &&
    first === firstSlot(layout, word) &&
    Math.floor((slotBytes(layout, range, word) - first) / stride) === count;
  return fits ? geometry : null;
}

export function walkLfh(walk: SegmentWalk, range: PageRange, key: number | null, padding: number): void {
  const { layout } = walk;
  const start = range.address;
  const end = start + range.bytes;
  if (!walk.has(start, headerBytes)) {
    walk.gap(
      start,
      end,
      'not captured',
      'the header of the LFH subsegment at ' + hex(start) + ' is not captured',
    );
    return;
  }
  if (key === null) {
    walk.gap(start, end, 'not decoded', 'the key of LFH subsegments is not known');
    return;
  }
  const { reader } = walk;
  const at = (start - reader.base) / 4;
  const geometry = geometryOf(layout, range, key, (offset) => reader.words[at + offset / 4]!);
  if (geometry === null) {
    walk.gap(
      start,
      end,
      'damaged',
      'the header of the LFH subsegment at ' + hex(start) + ' contradicts itself',
    );
    return;
  }
  const bits = busyBits(walk, start, geometry.count);
  if (bits === null) {
    walk.gap(
      start,
      end,
      'not captured',
      'the bits of the LFH subsegment at ' + hex(start) + ' are not captured',
    );
    return;
  }
  walk.frame(start, start + geometry.first, fromLfh);
  const taken = walkSlots(walk, range, geometry, bits, padding);
  walk.frame(start + geometry.first + geometry.count * geometry.stride, end, fromLfh);
  if (taken + geometry.freeCount > geometry.count) {
    const detail = `of ${geometry.count} slots of the LFH subsegment at ${hex(start)} ${taken} are busy and ${geometry.freeCount} free`;
    walk.addGap(start, 0, 'damaged', detail);
  }
}

/** Two bits for each slot, which stay while the window moves on. */
function busyBits(walk: SegmentWalk, start: number, count: number): Uint32Array | null {
  const { reader } = walk;
  const address = start + walk.layout.lfh.bitmap;
  const length = Math.ceil(count / 16) * 4;
  if (!walk.has(address, length)) return null;
  const at = (address - reader.base) / 4;
  return reader.words.subarray(at, at + length / 4);
}

/** How many of them are busy. */
function walkSlots(
  walk: SegmentWalk,
  range: PageRange,
  geometry: LfhGeometry,
  bits: Uint32Array,
  padding: number,
): number {
  const { stride, count } = geometry;
  let slot = range.address + geometry.first;
  const end = slot + count * stride;
  const whole = walk.isCommitted(slot, end);
  // The window stays where all of it is there; so does the batch.
  if (whole && walk.hasWhole(slot, end - slot) && walk.makeRoom(count))
    return walkWholeSlots(walk, slot, geometry, bits, padding);
  let taken = 0;
  for (let i = 0; i < count && !walk.ended; i++, slot += stride) {
    const pair = (bits[i >>> 4]! >>> ((i & 15) * 2)) & 3;
    taken += pair & 1;
    if (!whole && !walk.isCommitted(slot, slot + stride)) slotWithoutPages(walk, slot, stride, pair);
    else if (pair === 3) slotWithUnusedBytes(walk, slot, stride, padding);
    else if (pair === 1) walk.busyRow(slot, stride, slot + padding, stride - padding, fromLfh, 0, 0);
    else walk.row(slot, stride, free, fromLfh);
  }
  return taken;
}

/** More than any slot has: the bitmap says that bytes are unused, and the slot counts none. */
const noCount = 0x10000;

/** The same for slots that all lie in the window: this runs for most blocks of a process. */
function walkWholeSlots(
  walk: SegmentWalk,
  first: number,
  geometry: LfhGeometry,
  bits: Uint32Array,
  padding: number,
): number {
  const { batch, reader, layout } = walk;
  const { address, user, userSize, state } = batch;
  const { stride, count } = geometry;
  const { words } = reader;
  const mask = layout.lfh.reworked ? unusedOfLfhFrom26100 : unusedOfLfh;
  const wordsOfSlot = stride >>> 2;
  const room = stride - padding;
  let n = batch.count;
  batch.size.fill(stride, n, n + count);
  batch.origin.fill(fromLfh, n, n + count);
  batch.flags.fill(0, n, n + count);
  batch.trace.fill(0, n, n + count);
  let tail = ((first - reader.base) >>> 2) + wordsOfSlot - 1;
  let slot = first;
  let taken = 0;
  for (let i = 0; i < count; i++) {
    const pair = bits[i >>> 4]! >>> ((i & 15) * 2);
    if ((pair & 1) === 0) {
      address[n] = slot;
      user[n] = 0;
      userSize[n] = 0;
      state[n++] = free;
    } else {
      taken++;
      const info = (pair & 2) === 0 ? 0 : words[tail]! >>> 16 || noCount;
      if (info > room || (info & ~mask) !== 0) {
        batch.count = n;
        slotWithUnusedBytes(walk, slot, stride, padding);
        n = batch.count;
      } else {
        address[n] = slot;
        user[n] = slot + padding;
        userSize[n] = room - info;
        state[n++] = busy;
      }
    }
    tail += wordsOfSlot;
    slot += stride;
  }
  batch.count = n;
  return taken;
}

function slotWithoutPages(walk: SegmentWalk, slot: number, stride: number, pair: number): void {
  if ((pair & 1) === 0) walk.committedRows(slot, slot + stride, free, fromLfh);
  else
    walk.gap(slot, slot + stride, 'damaged', 'a busy slot of the LFH lies in pages that are not committed');
}

function slotWithUnusedBytes(walk: SegmentWalk, slot: number, stride: number, padding: number): void {
  const { layout, reader } = walk;
  const end = slot + stride;
  const tail = end - 4;
  if ((walk.holey || end > reader.limit || tail < reader.base) && !walk.has(tail, 4)) {
    walk.gap(slot, end, 'not captured', 'the sizes of busy slots of the LFH are not captured');
    return;
  }
  const info = reader.words[(tail - reader.base) >>> 2]! >>> 16;
  const mask = layout.lfh.reworked ? unusedOfLfhFrom26100 : unusedOfLfh;
  const unused = (info & oneByteUnused) !== 0 ? 1 : info & mask;
  if (info === 0 || unused + padding > stride) {
    const contradiction = info === 0 ? ' are none, against its bitmap' : ' are more than it has';
    walk.gap(slot, end, 'damaged', 'the unused bytes of the LFH slot at ' + hex(slot) + contradiction);
    return;
  }
  const asked = stride - unused - padding;
  const trace = (info & extraPresent) === 0 ? 0 : traceIn(walk, slot, padding + asked, stride);
  walk.busyRow(slot, stride, slot + padding, asked, fromLfh, 0, trace);
}
