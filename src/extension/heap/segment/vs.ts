/**
 * One VS subsegment: a header, then chunks of any size up to its end, each with a coded header that names its own
 * size and that of the chunk before it.
 *
 * A chunk is handed out when the one behind it names its size. Where that does not hold, the chain goes on at the
 * chunk that names the lost one: a match of two sizes under the key, each 15 or 16 bits, is no accident.
 */
import { pageSize } from '../../debuggee/memory';
import { hex, hexBytes } from '../hex';
import { free, fromVs } from '../vocabulary';
import { highHalf, type Key } from './key';
import type { PageRange } from './page-ranges';
import type { SegmentWalk } from './segment-walk';
import { extraPresent, holdsLfhSubsegment, oneByteUnused, traceIn, unusedOfVs } from './unused-bytes';
import { type Chunk, chunkAt, endOfChunks } from './vs-chunk';

/** Looks for where the chain goes on in one subsegment; more damage than that is damage everywhere. */
const mostRepairs = 16;
/** Missing pages that are passed in one such look. */
const mostMissingPages = 4;

export function walkVs(walk: SegmentWalk, range: PageRange, key: Key | null, padding: number): void {
  const { layout, reader } = walk;
  const start = range.address;
  const rangeEnd = start + range.bytes;
  const name = 'the VS subsegment at ' + hex(start);
  if (!walk.has(start, layout.vs.firstChunk)) {
    walk.gap(start, rangeEnd, 'not captured', 'the header of ' + name + ' is not captured');
    return;
  }
  const sizes = reader.words[(start + layout.vs.size - reader.base) / 4]!;
  const end = endOfChunks(layout, range, sizes);
  if (end === 0) {
    const words = (sizes >>> 0).toString(16);
    walk.gap(start, rangeEnd, 'damaged', 'size and signature of ' + name + ' do not fit: ' + words);
    return;
  }
  if (key === null) {
    walk.gap(start, rangeEnd, 'not decoded', 'the key of VS chunks is not known');
    return;
  }
  walk.frame(start, start + layout.vs.firstChunk, fromVs);
  new Chain(walk, range, end, key, padding).walk();
  walk.frame(start + end, rangeEnd, fromVs);
}

const nothing = 0;
const brokenHeader = 1;
const missingHeader = 2;

class Chain {
  /** Offset of the chunk that is looked at. */
  private offset: number;
  /** Granules of the chunk before it; 0 in front of the first one. */
  private previous = 0;
  /** The chunk before it still has to be handed out: what it is. */
  private isPending = false;
  private allocated = 0;
  private details = 0;
  private repairs = 0;
  private readonly isWhole: boolean;

  constructor(
    private readonly walker: SegmentWalk,
    private readonly range: PageRange,
    private readonly end: number,
    private readonly key: Key,
    private readonly padding: number,
  ) {
    this.offset = walker.layout.vs.firstChunk;
    this.isWhole = walker.isCommitted(range.address, range.address + end);
  }

  walk(): void {
    for (;;) {
      const trouble = this.follow();
      if (trouble === nothing || this.walker.ended) return;
      if (this.repairs++ < mostRepairs && this.mend(trouble)) continue;
      this.handOut();
      this.lose(trouble, this.offset, this.end);
      return;
    }
  }

  /** Goes from chunk to chunk while each names the one before it. */
  private follow(): number {
    const { walker, range, end, key } = this;
    const { reader, layout } = walker;
    const { granularity } = layout;
    const wide = layout.pointerSize === 8;
    const header = layout.vs.chunkHeader;
    const start = range.address;
    const startLow = (start % 0x100000000) | 0;
    const keyLow = key.low;
    const keyHigh = key.high ^ highHalf(start);
    let { words, base, limit } = reader;
    let { offset, previous } = this;
    while (offset < end && !walker.ended) {
      const chunk = start + offset;
      if (walker.holey || chunk + header > limit || chunk < base) {
        const captured = walker.has(chunk, header);
        ({ words, base, limit } = reader);
        if (!captured) return this.stop(offset, previous, missingHeader);
      }
      const at = (chunk - base) >>> 2;
      const low = words[at]! ^ keyLow ^ (startLow + offset);
      const high = wide ? words[at + 1]! ^ keyHigh : 0;
      const units = wide ? low >>> 16 : (low >>> 1) & 0x7fff;
      const before = wide ? high & 0xffff : (low >>> 16) & 0x7fff;
      const allocated = wide ? high >>> 16 : low >>> 31;
      const next = offset + units * granularity;
      if (before !== previous || units === 0 || allocated > 1 || next > end)
        return this.stop(offset, previous, brokenHeader);
      if (this.isPending) this.hand(chunk - previous * granularity, chunk);
      this.isPending = true;
      this.allocated = allocated;
      this.details = words[wide ? at + 2 : at + 1]!;
      previous = units;
      offset = next;
    }
    this.stop(offset, previous, nothing);
    this.handOut();
    return nothing;
  }

  private stop(offset: number, previous: number, trouble: number): number {
    this.offset = offset;
    this.previous = previous;
    return trouble;
  }

  /** Finds where the chain goes on; false: nowhere. */
  private mend(trouble: number): boolean {
    if (trouble === brokenHeader && this.isNotNamed()) {
      if (this.takeAsNamed()) return true;
      const last = this.offset - this.previous * this.walker.layout.granularity;
      // Its own size may be what is wrong.
      if (this.isPending && this.goOnBehind(last, trouble)) return true;
    }
    this.handOut();
    return this.goOnBehind(this.offset, trouble);
  }

  /** Whether the chunk gives another size for the one before it. */
  private isNotNamed(): boolean {
    const chunk = this.chunk(this.offset);
    return chunk !== null && chunk.before !== this.previous;
  }

  /** A chunk that the next one names is right in all but what it says of the one before it. */
  private takeAsNamed(): boolean {
    const { walker, offset } = this;
    const chunk = this.chunk(offset);
    const next = chunk === null ? 0 : this.endOf(chunk, offset);
    if (next === 0 || !this.isNamed(next, chunk!.units)) return false;
    const place = hex(this.range.address + offset);
    walker.addGap(
      this.range.address + offset,
      0,
      'damaged',
      'the VS chunk at ' + place + ' misstates the one before it',
    );
    this.handOut();
    this.isPending = true;
    this.allocated = chunk!.allocated;
    this.details = chunk!.details;
    this.stop(next, chunk!.units, nothing);
    return true;
  }

  /** Gives a chunk up and goes on at the one that names it. */
  private goOnBehind(lost: number, trouble: number): boolean {
    const next = this.follower(lost);
    if (next === 0) return false;
    this.isPending = false;
    this.lose(trouble, lost, next);
    this.stop(next, (next - lost) / this.walker.layout.granularity, nothing);
    return true;
  }

  /** Offset of the chunk that names the one at an offset as the one before it; 0 when none is found. */
  private follower(lost: number): number {
    const { walker, range, end } = this;
    const { granularity } = walker.layout;
    let missing = 0;
    for (let offset = lost + granularity; offset < end && missing <= mostMissingPages; ) {
      const address = range.address + offset;
      if (!walker.hasWhole(address, walker.layout.vs.chunkHeader)) {
        if (walker.isCommitted(address, address + 1)) missing++;
        offset += pageSize - (offset % pageSize);
        continue;
      }
      const chunk = this.chunk(offset)!;
      if (chunk.before * granularity === offset - lost) {
        const next = this.endOf(chunk, offset);
        if (next > 0 && this.isNamed(next, chunk.units)) return offset;
      }
      offset += granularity;
    }
    return 0;
  }

  private chunk(offset: number): Chunk | null {
    return chunkAt(this.walker, this.walker.layout, this.range.address + offset, this.key);
  }

  /** 0 when the chunk cannot be one. */
  private endOf(chunk: Chunk, offset: number): number {
    const next = offset + chunk.units * this.walker.layout.granularity;
    return chunk.units > 0 && chunk.allocated <= 1 && next <= this.end ? next : 0;
  }

  private isNamed(next: number, units: number): boolean {
    if (next === this.end) return true;
    const chunk = this.chunk(next);
    return chunk !== null && chunk.before === units;
  }

  private handOut(): void {
    const chunk = this.range.address + this.offset;
    if (this.isPending) this.hand(chunk - this.previous * this.walker.layout.granularity, chunk);
    this.isPending = false;
  }

  private hand(chunk: number, end: number): void {
    const { walker, allocated } = this;
    const isCommitted = this.isWhole || walker.isCommitted(chunk, end);
    if (allocated === 1 && isCommitted) busyChunk(walker, chunk, end - chunk, this.details, this.padding);
    else if (allocated === 1)
      walker.gap(
        chunk,
        end,
        'damaged',
        'the busy VS chunk at ' + hex(chunk) + ' lies in pages that are not committed',
      );
    else if (isCommitted) walker.row(chunk, end - chunk, free, fromVs);
    // Free chunks give pages back.
    else walker.committedRows(chunk, end, free, fromVs);
  }

  private lose(trouble: number, from: number, to: number): void {
    const { walker, range } = this;
    const chunk = range.address + from;
    const name = 'the VS chunk at ' + hex(chunk);
    if (trouble === missingHeader)
      walker.gap(chunk, range.address + to, 'not captured', name + ' is not captured');
    else {
      const raw = walker.has(chunk, walker.layout.vs.chunkHeader) ? ': ' + rawHeader(walker, chunk) : '';
      walker.gap(chunk, range.address + to, 'damaged', 'the chain of chunks breaks at ' + name + raw);
    }
  }
}

/** @param details the word behind the coded one: bit 8 says that bytes are unused */
function busyChunk(walk: SegmentWalk, chunk: number, bytes: number, details: number, padding: number): void {
  const before = walk.layout.vs.chunkHeader + padding;
  const end = chunk + bytes;
  let asked = bytes - before;
  let trace = 0;
  if ((details & 0x100) !== 0) {
    const word = walk.peek(end - 4);
    if (word === null) {
      walk.gap(chunk, end, 'not captured', 'the sizes of busy VS chunks are not captured');
      return;
    }
    const info = word >>> 16;
    if (info === 0) {
      const detail = 'the unused bytes of the VS chunk at ' + hex(chunk) + ' are none, against its header';
      walk.gap(chunk, end, 'damaged', detail);
      return;
    }
    if ((info & (oneByteUnused | holdsLfhSubsegment)) === holdsLfhSubsegment) {
      walk.gap(
        chunk,
        end,
        'not decoded',
        'the VS chunk at ' + hex(chunk) + ' is said to hold an LFH subsegment',
      );
      return;
    }
    asked -= (info & oneByteUnused) !== 0 ? 1 : info & unusedOfVs;
    if ((info & extraPresent) !== 0) trace = traceIn(walk, chunk, before + asked, bytes);
  }
  if (asked < 0) {
    const detail = 'the unused bytes of the VS chunk at ' + hex(chunk) + ' are more than it has';
    walk.gap(chunk, end, 'damaged', detail);
  } else {
    walk.busyRow(chunk, bytes, chunk + before, asked, fromVs, 0, trace);
  }
}

/** The bytes of a chunk's header as they stand there. */
function rawHeader(walk: SegmentWalk, chunk: number): string {
  const { reader, layout } = walk;
  const first = (chunk - reader.base) / 4;
  const words = reader.words.subarray(first, first + layout.vs.chunkHeader / 4);
  return Array.prototype.map.call(words, hexBytes).join(' ');
}
