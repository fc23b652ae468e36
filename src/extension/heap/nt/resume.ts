/**
 * Where a chain goes on that was lost. A header that merely looks right proves nothing: user data hold old headers.
 * A free block does prove itself: both of its neighbours in the free list point back to it.
 */
import { pageSize } from '../../debuggee/memory';
import type { Gap } from '../vocabulary';
import { busyFlag, isChecksumWrong } from './header';
import type { NtWalk } from './walk';

/** Candidates of one lost chain whose neighbours are looked up: each may cost reads. */
const mostLookUps = 2000;

/** What one search has cost so far. */
interface Search {
  lookUps: number;
}

/**
 * Address of the next free block that proves itself; `end` when there is none.
 *
 * @param from first address that is looked at
 * @param end of the committed run
 */
function nextTrusted(walk: NtWalk, from: number, end: number): number {
  const { granularity, reader } = walk;
  const search: Search = { lookUps: 0 };
  let at = Math.ceil(from / granularity) * granularity;
  while (at + 2 * granularity <= end && search.lookUps < mostLookUps) {
    if (!reader.cover(at, 2 * granularity, end)) {
      at = nextCaptured(walk, Math.max(reader.holeEnd(at), at + granularity), end);
      continue;
    }
    const found = searchWindow(walk, at, end, search);
    if (found.isFree) return found.at;
    at = found.at;
  }
  return end;
}

/**
 * The chain was lost at a block: what it takes away is a gap, up to the next block that proves itself.
 *
 * @param behind first address at which that one may stand
 * @returns where the walk goes on, or -1 when the sink ended it
 */
export function loseChain(
  walk: NtWalk,
  at: number,
  behind: number,
  end: number,
  reason: Gap['reason'],
  detail: string,
): number {
  const next = nextTrusted(walk, behind, end);
  walk.previousGranules = -1;
  return walk.gap(at, next - at, reason, detail) ? next : -1;
}

/** The next page that can be read; `end` when there is none, or none near. */
function nextCaptured(walk: NtWalk, from: number, end: number): number {
  const { memory } = walk.facts.world;
  for (let page = Math.ceil(from / pageSize) * pageSize; page < end; page += pageSize) {
    if (walk.probesLeft-- <= 0) return end;
    if (memory.whole(page, pageSize) !== null) return page;
  }
  return end;
}

/** Looks through the window from an address on; where the search goes on, or the block that was found. */
function searchWindow(
  walk: NtWalk,
  from: number,
  end: number,
  search: Search,
): { at: number; isFree: boolean } {
  const { reader, granularity } = walk;
  const { words, base } = reader;
  const hole = reader.firstHole(from, reader.limit);
  const limit = Math.min(hole === 0 ? reader.limit : hole, end);
  let at = from;
  for (; at + 2 * granularity <= limit; at += granularity) {
    if (!looksFree(walk, words, (at - base) / 4, end - at)) continue;
    if (search.lookUps++ >= mostLookUps) return { at: end, isFree: false };
    if (isInFreeList(walk, at)) return { at, isFree: true };
  }
  return { at: Math.max(at, hole === 0 ? at : hole), isFree: false };
}

function looksFree(walk: NtWalk, words: Uint32Array, index: number, room: number): boolean {
  const { granularity, headerWord } = walk;
  const { code0, checkMask, layout } = walk.facts;
  const low = words[index + headerWord]! ^ code0;
  const flags = layout.hasSegmentList ? (low >>> 16) & 0xff : (words[index + headerWord + 1]! >>> 8) & 0xff;
  if ((flags & busyFlag) !== 0) return false;
  if (isChecksumWrong(low, checkMask)) return false;
  const size = (low & 0xffff) * granularity;
  if (size < 2 * granularity || size > room) return false;
  const link = index + granularity / 4;
  return words[link] !== 0 && words[link]! % 4 === 0 && words[link + granularity / 8]! % 4 === 0;
}

function isInFreeList(walk: NtWalk, at: number): boolean {
  const { memory, pointerSize } = walk.facts.world;
  const entry = at + walk.granularity;
  const next = memory.pointer(entry, pointerSize);
  const previous = memory.pointer(entry + pointerSize, pointerSize);
  if (next === null || previous === null || !isPlace(next) || !isPlace(previous)) return false;
  return (
    memory.pointer(next + pointerSize, pointerSize) === entry &&
    memory.pointer(previous, pointerSize) === entry
  );
}

function isPlace(pointer: number): boolean {
  return pointer >= 0x10000 && pointer < 0x800000000000 && pointer % 4 === 0;
}
