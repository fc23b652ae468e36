/**
 * The keys of a process's segment heaps, without symbols: each segment and subsegment that is coded with a key
 * allows few values, and a vote over many of them leaves one.
 *
 * - HeapKey: the signature of a segment is its own address, its context's, a constant, and the key.
 * - LFH key: where the slots of a subsegment begin follows from its commit state, and how large they are from
 *   their number; what is coded is both.
 * - Key of VS chunks: HeapKey from 15063 on, seen to make chains of chunks hold. Before, its lower half is the
 *   LFH key, and its upper half is what makes the first chunks of subsegments fit.
 *
 * The constant and the formulas are those that were observed in heaps made by ntdll; MemProcFS has none from
 * 26100 on, so both are tried on the chains.
 */

import type { Words } from '../reading/fields';
import type { SegmentContext } from './contexts';
import { Ballot, type Elected, highHalf, type Key } from './key';
import type { SegmentLayout } from './layout';
import { firstSlot, offsetsMask, slotBytes } from './lfh';
import type { PageRange } from './page-ranges';
import { chunkAt, endOfChunks } from './vs-chunk';

/** Both halves of the constant in signatures of segments. */
const signatureConstant = 0xa2e64ead;

/** What the signature of a segment leaves of HeapKey; null when it is not captured. */
export function heapKeyBy(
  words: Words,
  layout: SegmentLayout,
  context: SegmentContext,
  segment: number,
): Key | null {
  const signature = segment + 2 * layout.pointerSize;
  const low = words.u32(signature);
  const high = layout.pointerSize === 8 ? words.u32(signature + 4) : 0;
  if (low === null || high === null) return null;
  const named = layout.heap.contexts < 0 ? Math.floor(segment / 0x100000) : segment;
  const constant = layout.pointerSize === 8 ? signatureConstant : 0;
  return {
    low: (low ^ (named % 0x100000000) ^ (context.address % 0x100000000) ^ signatureConstant) >>> 0,
    high: (high ^ highHalf(named) ^ highHalf(context.address) ^ constant) >>> 0,
  };
}

/** The same key as if the signature had no constant in it. */
export function withoutConstant(layout: SegmentLayout, key: Key): Key {
  const high = layout.pointerSize === 8 ? (key.high ^ signatureConstant) >>> 0 : 0;
  return { low: (key.low ^ signatureConstant) >>> 0, high };
}

/** Lets a subsegment vote for the LFH key. */
export function voteForLfhKey(words: Words, layout: SegmentLayout, range: PageRange, ballot: Ballot): void {
  let captured = true;
  const word = (offset: number) => {
    const value = words.u32(range.address + offset);
    if (value === null) captured = false;
    return value || 0;
  };
  const first = firstSlot(layout, word);
  const coded = word(layout.lfh.blockOffsets) ^ offsetsMask(layout, range.address);
  const count = word(layout.lfh.freeCount) >>> 16;
  const room = slotBytes(layout, range, word) - first;
  if (!captured || count === 0 || room <= 0) return;
  const { granularity } = layout;
  const strides: number[] = [];
  let stride = Math.floor(room / count / granularity) * granularity;
  for (; stride > 0 && Math.floor(room / stride) === count && strides.length < 16; stride -= granularity)
    strides.push(((first * 0x10000 + stride) ^ coded) >>> 0);
  ballot.addOneOf(strides);
}

/** The beginning of a VS subsegment, kept until the key can be tried on it. */
export interface VsSample {
  readonly range: PageRange;
  readonly words: Words;
}

/** Whether the first chunks of a VS subsegment fit each other; null when they are not captured. */
export function chainHolds(layout: SegmentLayout, { range, words }: VsSample, key: Key): boolean | null {
  const sizes = words.u32(range.address + layout.vs.size);
  if (sizes === null) return null;
  const end = endOfChunks(layout, range, sizes);
  let offset = layout.vs.firstChunk;
  let previous = 0;
  for (let i = 0; i < 4 && offset < end; i++) {
    const chunk = chunkAt(words, layout, range.address + offset, key);
    if (chunk === null) return i < 2 ? null : true;
    if (chunk.units === 0 || chunk.before !== previous || chunk.allocated > 1) return false;
    previous = chunk.units;
    offset += chunk.units * layout.granularity;
    if (offset > end) return false;
  }
  return end > 0;
}

/**
 * The key of VS chunks up to 14393, from its lower half. The first chunk of a subsegment has no chunk before it,
 * so its upper half shows the key but for the bit that says whether it is allocated; that bit is the one for
 * which chunks with a pointer in them (links of a free chunk) are free.
 */
export function oldVsKey(layout: SegmentLayout, samples: readonly VsSample[], low: number): Elected | null {
  if (layout.pointerSize === 4)
    return { key: { low, high: 0 }, votes: samples.length, voters: samples.length };
  const ballot = new Ballot();
  const allocatedBit = 0x10000;
  for (let i = 0; i < samples.length; i++) {
    const { range, words } = samples[i]!;
    const first = range.address + layout.vs.firstChunk;
    const high = words.u32(first + 4);
    if (high !== null) ballot.add(low, ((high ^ highHalf(first)) & ~allocatedBit) >>> 0);
  }
  const elected = ballot.winner();
  if (elected === null) return null;
  const { key } = elected;
  const set = { low, high: (key.high | allocatedBit) >>> 0 };
  const other = { ...elected, key: set };
  return contradictions(layout, samples, key) <= contradictions(layout, samples, set) ? elected : other;
}

/** Chunks that look free and would be allocated weigh most; allocated ones are more frequent than free ones. */
function contradictions(layout: SegmentLayout, samples: readonly VsSample[], key: Key): number {
  let sum = 0;
  for (let i = 0; i < samples.length; i++) {
    const { range, words } = samples[i]!;
    let offset = layout.vs.firstChunk;
    for (let n = 0; n < 64 && offset < range.bytes; n++) {
      const chunk = chunkAt(words, layout, range.address + offset, key);
      if (chunk === null || chunk.units === 0) break;
      const holdsPointer = chunk.details >= 0x400;
      if (holdsPointer && chunk.allocated === 1) sum += 100;
      else if (!holdsPointer && chunk.allocated === 0) sum++;
      offset += chunk.units * layout.granularity;
    }
  }
  return sum;
}
