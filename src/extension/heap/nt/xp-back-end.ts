/**
 * The chain of blocks in one committed run, XP and 2003. Nothing is coded and there is no checksum: a header is
 * believed when it names its segment and the size of the block before, or when the header behind confirms it.
 */
import { hex, hexBytes } from '../hex';
import { busy, free, fromBackEnd } from '../vocabulary';
import { busyFlag } from './header';
import type { LookAside } from './look-aside';
import { loseChain } from './resume';
import { userDataSignature } from './user-blocks';
import type { NtWalk } from './walk';

interface XpRun {
  readonly from: number;
  readonly end: number;
  /** Place of the segment in the array of the heap. */
  readonly segment: number;
  /** Free blocks that call themselves busy. */
  readonly lookAside: LookAside;
}

/** False when the sink ended the walk. */
export function walkXpRun(walk: NtWalk, run: XpRun): boolean {
  let at = run.from;
  walk.previousGranules = -1;
  walk.runEnd = run.end;
  while (at < run.end) {
    if (walk.reader.cover(at, walk.granularity, run.end)) {
      at = walkWindow(walk, run, at);
    } else {
      const detail = 'the header at ' + hex(at) + ' is not captured';
      at = loseChain(walk, at, walk.reader.holeEnd(at), run.end, 'not captured', detail);
    }
    if (at < 0) return false;
  }
  return true;
}

/** Walks to the end of the window; where it goes on, or -1 when the sink ended the walk. */
function walkWindow(walk: NtWalk, run: XpRun, from: number): number {
  const { reader, batch, granularity, headerWord } = walk;
  const { words, base } = reader;
  const { address, size, user, userSize, state, origin, flags, trace, capacity } = batch;
  const { segment, end } = run;
  const { blocks: lookAside, caveats } = run.lookAside;
  const granuleWords = granularity / 4;
  const hole = reader.firstHole(from, reader.limit);
  const endWord = (end - base) / 4;
  const stop = Math.min(((hole === 0 ? reader.limit : hole) - base) / 4 - headerWord - 1, endWord);
  const isPlain = walk.information === null && walk.facts.frontEndType !== 2 && caveats.length === 0;
  const array = walk.facts.frontEndType === 1 ? walk.facts.frontEnd - granularity : 0;
  let next = 0;
  while (next < lookAside.length && lookAside[next]! < from) next++;
  const isBusy = busyFlag;
  let previous = walk.previousGranules;
  let n = batch.count;
  let i = (from - base) / 4;
  while (i < stop) {
    const low = words[i + headerWord]!;
    const high = words[i + headerWord + 1]!;
    const granules = low & 0xffff;
    const behind = i + granules * granuleWords;
    const at = base + i * 4;
    if (granules === 0 || behind > endWord || high >>> 24 !== segment || low >>> 16 !== previous) {
      batch.count = n;
      if (!isTrusted(walk, run, at, low, high, previous)) {
        const detail = damage(run, walk, at, low, high);
        return loseChain(walk, at, at + granularity, end, 'damaged', detail);
      }
    }
    const flag = (high >>> 8) & 0xff;
    const bytes = granules * granularity;
    if (next < lookAside.length && lookAside[next]! < at) next++;
    const isAside = next < lookAside.length && lookAside[next] === at;
    if ((flag & isBusy) === 0 || isAside) {
      if (!isAside) walk.freeGranules += granules;
      address[n] = at;
      size[n] = bytes;
      user[n] = 0;
      userSize[n] = 0;
      state[n] = free;
      origin[n] = fromBackEnd;
      flags[n] = flag;
      trace[n] = 0;
      n++;
    } else if (isPlain && at !== array) {
      address[n] = at;
      size[n] = bytes;
      user[n] = at + granularity;
      userSize[n] = bytes - ((high >>> 16) & 0xff);
      state[n] = busy;
      origin[n] = fromBackEnd;
      flags[n] = flag;
      trace[n] = 0;
      n++;
    } else {
      batch.count = n;
      if (!special(walk, run, at, bytes, flag, (high >>> 16) & 0xff)) return -1;
      n = batch.count;
      if (reader.words !== words) {
        walk.previousGranules = granules;
        return base + behind * 4;
      }
    }
    if (n === capacity) {
      batch.count = n;
      if (!walk.flush()) return -1;
      n = 0;
    }
    previous = granules;
    i = behind;
  }
  batch.count = n;
  walk.previousGranules = previous;
  return base + i * 4;
}

function special(walk: NtWalk, run: XpRun, at: number, size: number, flags: number, unused: number): boolean {
  const { frontEnd, frontEndType } = walk.facts;
  if (frontEndType === 1 && at + walk.granularity === frontEnd) return walk.internalRow(at, size, flags);
  if (run.lookAside.uncertain[size / walk.granularity] === 1) {
    const detail = 'the block at ' + hex(at) + ' may be free: the look-aside list of its size is not whole';
    return walk.gap(at, size, 'not captured', detail);
  }
  const { userData } = walk.facts.layout;
  const body = at + walk.granularity;
  if (walk.facts.frontEndType === 2 && body + userData.size <= at + size) {
    if (walk.word(body + userData.signature, at) === userDataSignature)
      return walk.gap(
        at,
        size,
        'not decoded',
        'a user block of the LFH of before Vista, whose slots are not known',
      );
  }
  return walk.busyRow(at, size, body, size - unused, fromBackEnd, flags, 0);
}

function isTrusted(
  walk: NtWalk,
  run: XpRun,
  at: number,
  low: number,
  high: number,
  previous: number,
): boolean {
  const granules = low & 0xffff;
  const behind = at + granules * walk.granularity;
  if (granules === 0 || behind > run.end || high >>> 24 !== run.segment) return false;
  if (previous < 0 || low >>> 16 === previous) return true;
  if (behind < run.end) {
    const header = behind + walk.headerWord * 4;
    const nextLow = walk.word(header, at);
    const nextHigh = walk.word(header + 4, at);
    if (nextLow === null || nextHigh === null) return false;
    if (nextLow >>> 16 !== granules || nextHigh >>> 24 !== run.segment) return false;
  }
  walk.notes.noteWrongPrevious(at);
  return true;
}

function damage(run: XpRun, walk: NtWalk, at: number, low: number, high: number): string {
  const header = 'the header ' + hexBytes(low) + ' ' + hexBytes(high) + ' at ' + hex(at);
  const granules = low & 0xffff;
  if (granules === 0) return header + ' names a size of 0';
  const size = granules * walk.granularity;
  if (at + size > run.end) return header + ' names ' + size + ' bytes, which reach past the committed memory';
  if (high >>> 24 !== run.segment)
    return header + ' names another segment than the ' + run.segment + ' that it is in';
  return header + ' fits neither the block before nor the one behind';
}
