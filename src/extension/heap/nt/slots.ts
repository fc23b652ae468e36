/**
 * The slots of a user block of the LFH. All have one size; the last byte of each slot's header says whether it is
 * busy and how many bytes are unused. From Windows 8 on a bitmap says it too, and is what the allocator goes by.
 */
import { hex } from '../hex';
import { type BlockBatch, busy, free, fromLfh } from '../vocabulary';
import { busyBlock } from './busy-block';
import { leastUnused, plainUnused } from './header';
import type { NtWalk } from './walk';

/** UnusedBytes of a slot has this bit; without any other it is free. */
const isSlot = 0x80;

export interface Slots {
  /** Address of the first. */
  readonly first: number;
  /** Bytes of each. */
  readonly stride: number;
  readonly count: number;
  /** One bit a slot, 1 is busy; null before Windows 8. */
  readonly bitmap: Uint32Array | null;
}

/** False when the sink ended the walk. */
export function walkSlots(walk: NtWalk, slots: Slots): boolean {
  const { reader, granularity } = walk;
  const { first, stride, count } = slots;
  let k = 0;
  while (k < count) {
    const slot = first + k * stride;
    if (!reader.cover(slot, granularity, walk.runEnd)) {
      const missing = missingSlots(walk, slots, k);
      const detail = 'the headers of ' + missing + ' slots from ' + hex(slot) + ' on are not captured';
      if (!walk.gap(slot, missing * stride, 'not captured', detail)) return false;
      k += missing;
      continue;
    }
    k = walkWindow(walk, slots, k);
    if (k < 0) return false;
  }
  return true;
}

/** From slot k on, those whose header lies in the hole that k's lies in. */
function missingSlots(walk: NtWalk, { first, stride, count }: Slots, k: number): number {
  const header = first + k * stride + walk.granularity - 4;
  const behind = walk.reader.holeEnd(header);
  if (behind === header) return 1;
  return Math.min(Math.max(Math.ceil((behind - header) / stride), 1), count - k);
}

/** Walks to the end of the window; the slot that comes next, or -1 when the sink ended the walk. */
function walkWindow(walk: NtWalk, slots: Slots, from: number): number {
  const { reader, batch, granularity } = walk;
  const { words, base } = reader;
  const { address, user, userSize, state, capacity } = batch;
  const { stride, bitmap } = slots;
  const strideWords = stride >>> 2;
  const hole = reader.firstHole(slots.first + from * stride, reader.limit);
  const stop = ((hole === 0 ? reader.limit : hole) - base) >>> 2;
  const least = isSlot + leastUnused;
  const plainest = walk.information === null ? isSlot + Math.min(plainUnused, stride) : 0;
  const { count } = slots;
  let n = batch.count;
  /** Rows of the batch from here on lack what all slots have in common. */
  let bare = n;
  let k = from;
  let at = slots.first + from * stride;
  // Word that ends with UnusedBytes.
  let i = ((at - base + granularity) >>> 2) - 1;
  for (; k < count && i < stop; k++, i += strideWords, at += stride) {
    const unused = words[i]! >>> 24;
    const isBusy = bitmap === null ? unused !== isSlot : ((bitmap[k >>> 5]! >>> (k & 31)) & 1) !== 0;
    if (!isBusy) {
      if (unused !== isSlot) walk.notes.noteSlotDifference(at);
      address[n] = at;
      user[n] = 0;
      userSize[n] = 0;
      state[n] = free;
      n++;
    } else if (unused >= least && unused <= plainest) {
      address[n] = at;
      user[n] = at + granularity;
      userSize[n] = stride - unused + isSlot;
      state[n] = busy;
      n++;
    } else {
      fillSlots(batch, bare, n, stride);
      if (!special(walk, at, stride, unused)) return -1;
      bare = n = batch.count;
      if (reader.words !== words) return k + 1;
    }
    if (n === capacity) {
      fillSlots(batch, bare, n, stride);
      if (!walk.flush()) return -1;
      bare = n = 0;
    }
  }
  fillSlots(batch, bare, n, stride);
  return k;
}

/** Completes rows [from, to) of the batch, its last ones: a fill is cheaper than a store for each of them. */
function fillSlots(batch: BlockBatch, from: number, to: number, stride: number): void {
  batch.count = to;
  if (from === to) return;
  batch.size.fill(stride, from, to);
  batch.origin.fill(fromLfh, from, to);
  batch.flags.fill(0, from, to);
  batch.trace.fill(0, from, to);
}

function special(walk: NtWalk, at: number, stride: number, unused: number): boolean {
  if (unused === isSlot) {
    // Taken but not handed out yet, or given back but not yet put in order: nobody's in either case, or damage.
    walk.notes.noteSlotDifference(at);
    const detail = 'the slot at ' + hex(at) + ' is busy in the bitmap and free in its header';
    return walk.gap(at, stride, 'not decoded', detail);
  }
  if ((unused & isSlot) === 0) {
    const detail = 'the slot at ' + hex(at) + ' ends its header with ' + hex(unused);
    return walk.gap(at, stride, 'damaged', detail);
  }
  return busyBlock(walk, at, stride, fromLfh, 0, unused & 0x7f);
}
