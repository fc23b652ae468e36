/**
 * One VS subsegment: a header, then chunks of any size up to its end, each with a coded header that names its own
 * size and that of the chunk before it. A chain that does not hold ends the walk of the subsegment.
 *
 * Source of the chunk header: _HEAP_VS_CHUNK_HEADER_SIZE of public PDBs of ntdll; code and checks as observed.
 */
import { free, fromVs } from '../vocabulary';
import { hex } from './hex';
import { highHalf, type Key } from './key';
import type { SegmentLayout } from './layout';
import type { PageRange } from './page-ranges';
import type { SegmentWalk } from './segment-walk';
import { extraPresent, holdsLfhSubsegment, oneByteUnused, traceIn, unusedOfVs } from './unused-bytes';

/** Size ^ Signature of every subsegment. */
const signatureMask = 0x2bed;

/** Offset of the end of the chunks; 0 when the header contradicts itself. */
export function endOfChunks(layout: SegmentLayout, range: PageRange, sizes: number): number {
  const size = sizes & 0xffff;
  const end = layout.vs.firstChunk + size * layout.granularity;
  const holds = ((size ^ signatureMask) & 0x7fff) === ((sizes >>> 16) & 0x7fff);
  return holds && size > 0 && end <= range.bytes ? end : 0;
}

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
  const reached = walkChunks(walk, range, end, key, padding);
  if (walk.ended) return;
  if (reached < end) {
    const chunk = start + reached;
    if (walk.has(chunk, layout.vs.chunkHeader)) {
      const raw = rawHeader(walk, chunk);
      walk.gap(chunk, rangeEnd, 'damaged', 'the chain of ' + name + ' breaks at ' + hex(chunk) + ': ' + raw);
    } else {
      walk.gap(
        chunk,
        rangeEnd,
        'not captured',
        'the chunk at ' + hex(chunk) + ' of ' + name + ' is not captured',
      );
    }
  } else {
    walk.frame(start + end, rangeEnd, fromVs);
  }
}

/** Offset of the chunk that does not fit, or the end. */
function walkChunks(walk: SegmentWalk, range: PageRange, end: number, key: Key, padding: number): number {
  const { reader, layout } = walk;
  const { granularity } = layout;
  const wide = layout.pointerSize === 8;
  const header = layout.vs.chunkHeader;
  const start = range.address;
  const startLow = (start % 0x100000000) | 0;
  const keyLow = key.low;
  const keyHigh = key.high ^ highHalf(start);
  const whole = walk.isCommitted(start, start + end);
  let { words, base, limit } = reader;
  let offset = layout.vs.firstChunk;
  let previous = 0;
  while (offset < end && !walk.ended) {
    const chunk = start + offset;
    if (walk.holey || chunk + header > limit || chunk < base) {
      const captured = walk.has(chunk, header);
      ({ words, base, limit } = reader);
      if (!captured) break;
    }
    const at = (chunk - base) >>> 2;
    const low = words[at]! ^ keyLow ^ (startLow + offset);
    const high = wide ? words[at + 1]! ^ keyHigh : 0;
    const units = wide ? low >>> 16 : (low >>> 1) & 0x7fff;
    const before = wide ? high & 0xffff : (low >>> 16) & 0x7fff;
    const allocated = wide ? high >>> 16 : low >>> 31;
    const bytes = units * granularity;
    if (units === 0 || before !== previous || allocated > 1 || offset + bytes > end) break;
    if (!whole && !walk.isCommitted(chunk, chunk + bytes)) partlyCommitted(walk, chunk, bytes, allocated);
    else if (allocated === 0) walk.row(chunk, bytes, free, fromVs);
    else busyChunk(walk, chunk, bytes, words[wide ? at + 2 : at + 1]!, padding);
    previous = units;
    offset += bytes;
  }
  return offset;
}

/** Free chunks give pages back; busy ones cannot. */
function partlyCommitted(walk: SegmentWalk, chunk: number, bytes: number, allocated: number): void {
  if (allocated === 0) walk.committedRows(chunk, chunk + bytes, free, fromVs);
  else walk.gap(chunk, chunk + bytes, 'damaged', 'a busy VS chunk lies in pages that are not committed');
}

/** @param details the word behind the coded one: bit 8 says that bytes are unused */
function busyChunk(walk: SegmentWalk, chunk: number, bytes: number, details: number, padding: number): void {
  const before = walk.layout.vs.chunkHeader + padding;
  const end = chunk + bytes;
  let asked = bytes - before;
  let trace = 0;
  if ((details & 0x100) !== 0) {
    const word = tailWord(walk, end - 4);
    if (word === null) {
      walk.gap(chunk, end, 'not captured', 'the sizes of busy VS chunks are not captured');
      return;
    }
    const info = word >>> 16;
    if ((info & (oneByteUnused | holdsLfhSubsegment)) === holdsLfhSubsegment) {
      walk.gap(chunk, end, 'not decoded', 'a VS chunk that is said to hold an LFH subsegment');
      return;
    }
    asked -= (info & oneByteUnused) !== 0 ? 1 : info & unusedOfVs;
    if ((info & extraPresent) !== 0) trace = traceIn(walk, chunk, before + asked, bytes);
  }
  if (asked < 0)
    walk.gap(
      chunk,
      end,
      'damaged',
      'the unused bytes of the VS chunk at ' + hex(chunk) + ' are more than it has',
    );
  else walk.busyRow(chunk, bytes, fromVs, chunk + before, asked, 0, trace);
}

/** The last word of a chunk. It may lie behind the window, which the chunks that follow still need. */
function tailWord(walk: SegmentWalk, address: number): number | null {
  const { reader } = walk;
  if (walk.holey || address + 4 > reader.limit) return walk.memory.u32(address);
  return reader.words[(address - reader.base) >>> 2]!;
}

/** The bytes of a chunk's header as they stand there. */
function rawHeader(walk: SegmentWalk, chunk: number): string {
  const { reader, layout } = walk;
  const at = (chunk - reader.base) / 4;
  let text = '';
  for (let i = 0; i < layout.vs.chunkHeader; i++) {
    const byte = (reader.words[at + (i >>> 2)]! >>> ((i & 3) * 8)) & 0xff;
    text += (i === 0 ? '' : ' ') + (byte < 16 ? '0' : '') + byte.toString(16);
  }
  return text;
}
