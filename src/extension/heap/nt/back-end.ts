/**
 * The chain of blocks in one committed run, Vista and later.
 *
 * Behind a header that cannot be believed anything looks like a header: the walk goes on at the next uncommitted
 * range, or at a block before it that proves itself.
 */
import { hex, hexBytes } from '../hex';
import { busy, free, fromBackEnd } from '../vocabulary';
import { busyBlock } from './busy-block';
import { busyFlag, internalFlag, isChecksumWrong, leastUnused, plainUnused } from './header';
import { loseChain } from './resume';
import { openInternalBlock } from './user-blocks';
import type { NtWalk } from './walk';

/** UnusedBytes of blocks that only the heap uses: its metadata, and the stub in front of an uncommitted range. */
const unusedOfMetadata = 1;
const unusedOfStub = 3;

/** False when the sink ended the walk. */
export function walkRun(walk: NtWalk, from: number, end: number): boolean {
  let at = from;
  walk.previousGranules = -1;
  walk.runEnd = end;
  while (at < end) {
    if (walk.reader.cover(at, walk.granularity, end)) {
      at = walkWindow(walk, at, end);
    } else {
      const detail = 'the header at ' + hex(at) + ' is not captured';
      at = loseChain(walk, at, walk.reader.holeEnd(at), end, 'not captured', detail);
    }
    if (at < 0) return false;
  }
  return true;
}

/** Walks to the end of the window; where it goes on, or -1 when the sink ended the walk. */
function walkWindow(walk: NtWalk, from: number, end: number): number {
  const { reader, batch, granularity, headerWord } = walk;
  const { code0, code1, checkMask } = walk.facts;
  const { words, base } = reader;
  const { address, size, user, userSize, state, origin, flags, trace, capacity } = batch;
  const granuleWords = granularity / 4;
  const hole = reader.firstHole(from, reader.limit);
  const endWord = (end - base) / 4;
  const stop = Math.min(((hole === 0 ? reader.limit : hole) - base) / 4 - headerWord - 1, endWord);
  // Page heap tells the size of each block in the block itself.
  const plainest = walk.information === null ? plainUnused : 0;
  // Locals: what is imported is a variable of the whole script once it is built.
  const isBusy = busyFlag;
  const isInternal = internalFlag;
  const least = leastUnused;
  let previous = walk.previousGranules;
  let n = batch.count;
  let i = (from - base) / 4;
  while (i < stop) {
    const low = words[i + headerWord]! ^ code0;
    const high = words[i + headerWord + 1]!;
    const granules = low & 0xffff;
    const next = i + granules * granuleWords;
    const at = base + i * 4;
    const isDoubtful = isChecksumWrong(low, checkMask) || granules === 0 || next > endWord;
    if (isDoubtful || (high ^ code1 ^ previous) << 16 !== 0) {
      batch.count = n;
      walk.previousGranules = previous;
      if (isDoubtful || !isTrusted(walk, at, low)) {
        const detail = damage(walk, at, low, high, end);
        return loseChain(walk, at, at + granularity, end, 'damaged', detail);
      }
    }
    const flag = (low >>> 16) & 0xff;
    const unused = high >>> 24;
    const bytes = granules * granularity;
    if ((flag & isBusy) === 0) {
      walk.freeGranules += granules;
      address[n] = at;
      size[n] = bytes;
      user[n] = 0;
      userSize[n] = 0;
      state[n] = free;
      origin[n] = fromBackEnd;
      flags[n] = flag;
      trace[n] = 0;
      n++;
    } else if ((flag & isInternal) === 0 && unused >= least && unused <= plainest && unused <= bytes) {
      address[n] = at;
      size[n] = bytes;
      user[n] = at + granularity;
      userSize[n] = bytes - unused;
      state[n] = busy;
      origin[n] = fromBackEnd;
      flags[n] = flag;
      trace[n] = 0;
      n++;
    } else {
      batch.count = n;
      if (!special(walk, at, bytes, flag, unused)) return -1;
      n = batch.count;
      if (reader.words !== words) {
        walk.previousGranules = granules;
        return base + next * 4;
      }
    }
    if (n === capacity) {
      batch.count = n;
      if (!walk.flush()) return -1;
      n = 0;
    }
    previous = granules;
    i = next;
  }
  batch.count = n;
  walk.previousGranules = previous;
  return base + i * 4;
}

function special(walk: NtWalk, at: number, size: number, flag: number, unused: number): boolean {
  if (unused === unusedOfStub) return walk.internalRow(at, size, flag);
  if (unused === unusedOfMetadata) return walk.metadataRow(at, size, flag);
  if ((flag & internalFlag) !== 0) return openInternalBlock(walk, at, size, flag, unused);
  return busyBlock(walk, at, size, fromBackEnd, flag, unused);
}

/** Whether the walk goes on although the header does not name the size of the block before. */
function isTrusted(walk: NtWalk, at: number, low: number): boolean {
  const { checkMask, code1 } = walk.facts;
  const granules = low & 0xffff;
  if (walk.previousGranules < 0) return true;
  // Without a checksum the header behind has to confirm what this one says.
  if (checkMask === 0 && at + granules * walk.granularity < walk.runEnd) {
    const next = walk.word(at + granules * walk.granularity + walk.headerWord * 4 + 4, at);
    if (next === null || ((next ^ code1) & 0xffff) !== granules) return false;
  }
  walk.notes.noteWrongPrevious(at);
  return true;
}

function damage(walk: NtWalk, at: number, low: number, high: number, end: number): string {
  const { code0, checkMask } = walk.facts;
  const header = 'the header ' + hexBytes(low ^ code0) + ' ' + hexBytes(high) + ' at ' + hex(at);
  const granules = low & 0xffff;
  if (isChecksumWrong(low, checkMask)) return header + ' has a wrong checksum';
  if (granules === 0) return header + ' names a size of 0';
  const size = granules * walk.granularity;
  if (at + size > end) return header + ' names ' + size + ' bytes, which reach past the committed memory';
  return header + ' fits neither the block before nor the one behind';
}
