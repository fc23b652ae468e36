/**
 * Blocks that the back end handed to the heap itself. Most are user blocks of the LFH: a header, a bitmap from
 * Windows 8 on, then slots. They are opened here and so never counted twice; the rest is metadata.
 *
 * What a user block holds says its subsegment, if that points back: what lies in memory may look like anything.
 *
 * Source: public PDB of ntdll (_HEAP_USERDATA_HEADER, _HEAP_SUBSEGMENT).
 */
import { hex } from '../hex';
import { pointerAt, shortAt } from '../reading/fields';
import { fromLfh } from '../vocabulary';
import { prefixBit, prefixGranules } from './header';
import { type Slots, walkSlots } from './slots';
import type { NtWalk } from './walk';

/** _HEAP_USERDATA_HEADER.Signature, the same on all builds. */
export const userDataSignature = 0xf0e0d0c0;

/** A user block and the place that it has. */
interface UserBlock {
  /** Of the back end's header. */
  readonly at: number;
  readonly size: number;
  readonly flags: number;
  /** Address of the user-data header. */
  readonly body: number;
}

/** False when the sink ended the walk. */
export function openInternalBlock(
  walk: NtWalk,
  at: number,
  size: number,
  flags: number,
  unused: number,
): boolean {
  const { userData } = walk.facts.layout;
  const prefix = (unused & prefixBit) !== 0 ? unused & prefixGranules : 0;
  const body = at + (1 + prefix) * walk.granularity;
  if (body + userData.size > at + size) return walk.internalRow(at, size, flags);
  const signature = walk.word(body + userData.signature, at);
  if (signature === null) {
    const detail = 'what the heap itself keeps in the block at ' + hex(at) + ' is not captured';
    return walk.gap(at, size, 'not captured', detail);
  }
  if (signature === userDataSignature) return openUserBlock(walk, { at, size, flags, body });
  return walk.metadataRow(at, size, flags);
}

function openUserBlock(walk: NtWalk, block: UserBlock): boolean {
  const { at, size, flags } = block;
  const found = slotsOf(walk, block);
  if (found === 'cached') return walk.freeRow(at, size, fromLfh, flags);
  if (typeof found === 'string')
    return walk.gap(at, size, found.indexOf('not captured') >= 0 ? 'not captured' : 'not decoded', found);
  const { first, stride, count } = found;
  const last = first + stride * count;
  return (
    walk.internalRow(at, first - at, flags) &&
    walkSlots(walk, found) &&
    walk.internalRow(last, at + size - last, flags)
  );
}

/** The slots; `cached` when there are none, because the LFH keeps the block for later; or why nobody can tell. */
function slotsOf(walk: NtWalk, block: UserBlock): Slots | 'cached' | string {
  const { userData, subsegment } = walk.facts.layout;
  const { pointerSize } = walk.facts.world;
  const { body } = block;
  const bitmap = readBitmap(walk, block);
  if (typeof bitmap === 'string') return placeOf(block) + ' ' + bitmap;
  const owner = walk.pointer(body + userData.subSegment, block.at);
  if (owner === null) return placeOf(block) + ': its header is not captured';
  const back =
    owner % 4 === 0 && owner > 0 ? pointerAt(walk.structures, owner + subsegment.userBlocks, pointerSize) : 0;
  if (back === body) return slotsBySubsegment(walk, block, owner, bitmap);
  if (back !== null && (bitmap === null || !bitmap.hasBusy || isRetired(walk, back))) return 'cached';
  const slots = slotsByKey(walk, block, bitmap);
  if (slots !== null) return slots;
  const subsegmentPlace = 'its subsegment at ' + hex(owner);
  const place = placeOf(block);
  if (back === null) return place + ': ' + subsegmentPlace + ' is not captured';
  return place + ' has busy slots, but ' + subsegmentPlace + ' points to ' + hex(back);
}

/** Words for people, made only where something is wrong. */
function placeOf(block: UserBlock): string {
  return 'the user block at ' + hex(block.body);
}

/** Whether a subsegment that does not point back has none or another user block: only empty ones are taken away. */
function isRetired(walk: NtWalk, back: number): boolean {
  const { signature } = walk.facts.layout.userData;
  return back === 0 || (back % 4 === 0 && walk.structures.u32(back + signature) === userDataSignature);
}

function slotsBySubsegment(
  walk: NtWalk,
  block: UserBlock,
  owner: number,
  bitmap: Bitmap | null,
): Slots | string {
  const { subsegment } = walk.facts.layout;
  const granules = shortAt(walk.structures, owner + subsegment.blockSize);
  const count = shortAt(walk.structures, owner + subsegment.blockCount);
  if (granules === null || count === null) return 'the subsegment at ' + hex(owner) + ' is not captured';
  const stride = granules * walk.granularity;
  const first = firstSlot(walk, count);
  if (stride === 0 || count === 0 || block.body + first + stride * count > block.at + block.size)
    return (
      'the subsegment at ' +
      hex(owner) +
      ' names ' +
      count +
      ' slots of ' +
      stride +
      ' bytes, which its user block cannot hold'
    );
  if (bitmap !== null && bitmap.count !== count)
    return (
      'the subsegment at ' +
      hex(owner) +
      ' names ' +
      count +
      ' slots, the bitmap of its user block ' +
      bitmap.count
    );
  vote(walk, block, first, stride);
  return { first: block.body + first, stride, count, bitmap: bitmap === null ? null : bitmap.words };
}

/** Offset of the first slot: behind the header and whole words of the bitmap. */
function firstSlot(walk: NtWalk, count: number): number {
  const { userData } = walk.facts.layout;
  if (userData.bitmapData < 0) return userData.size;
  const { granularity } = walk;
  const wordBits = granularity * 4;
  const end = userData.bitmapData + (Math.ceil(count / wordBits) * wordBits) / 8;
  return Math.ceil(end / granularity) * granularity;
}

/** The word that codes the offsets, without the addresses that are mixed into it; null where there is none. */
function mixedOffsets(walk: NtWalk, block: UserBlock): number | null {
  const { layout, frontEnd } = walk.facts;
  if (layout.userData.encodedOffsets < 0) return null;
  const coded = walk.word(block.body + layout.userData.encodedOffsets, block.at);
  return coded === null ? null : (coded ^ low32(block.body) ^ low32(frontEnd)) >>> 0;
}

function vote(walk: NtWalk, block: UserBlock, first: number, stride: number): void {
  const mixed = mixedOffsets(walk, block);
  if (mixed !== null) walk.key.vote((mixed ^ (first | (stride << 16))) >>> 0);
}

/** What the coded offsets say, if they agree with the bitmap and with all slots that can be read. */
function slotsByKey(walk: NtWalk, block: UserBlock, bitmap: Bitmap | null): Slots | null {
  if (bitmap === null || bitmap.count === 0) return null;
  const first = firstSlot(walk, bitmap.count);
  const room = block.at + block.size - block.body;
  const offsets = plainOffsets(walk, block, bitmap.count, first, room);
  if (offsets === null || (offsets & 0xffff) !== first) return null;
  const stride = offsets >>> 16;
  if (stride === 0 || stride % walk.granularity !== 0 || first + stride * bitmap.count > room) return null;
  const slots = { first: block.body + first, stride, count: bitmap.count, bitmap: bitmap.words };
  if (!haveSlotHeaders(walk, block, slots)) return null;
  walk.notes.byKey++;
  return slots;
}

function plainOffsets(
  walk: NtWalk,
  block: UserBlock,
  count: number,
  first: number,
  room: number,
): number | null {
  const { userData } = walk.facts.layout;
  if (userData.firstOffset >= 0) return walk.word(block.body + userData.firstOffset, block.at);
  const mixed = mixedOffsets(walk, block);
  if (mixed === null) return null;
  const key = walk.electedKey({ mixed, first, count, room });
  return key === null ? null : (mixed ^ key) >>> 0;
}

/** Every slot has the bit of a slot: a wrong stride does not get past this. */
function haveSlotHeaders(walk: NtWalk, block: UserBlock, { first, stride, count }: Slots): boolean {
  for (let k = 0; k < count; k++) {
    const word = walk.word(first + k * stride + walk.granularity - 4, block.at);
    if (word !== null && word >>> 31 === 0) return false;
  }
  return true;
}

interface Bitmap {
  /** Bits. */
  readonly count: number;
  readonly words: Uint32Array;
  /** A bit of it is set. */
  readonly hasBusy: boolean;
}

/** A copy, because the window may move while slots are walked; null before Windows 8; else why there is none. */
function readBitmap(walk: NtWalk, block: UserBlock): Bitmap | null | string {
  const { userData } = walk.facts.layout;
  if (userData.busyBitmap < 0) return null;
  const { at, body } = block;
  const count = walk.word(body + userData.busyBitmap, at);
  if (count === null) return 'has a header that is not captured';
  const start = body + userData.bitmapData;
  if (count > 0x10000 || start + count / 8 > at + block.size) return 'has a bitmap of ' + count + ' bits';
  const words = new Uint32Array(Math.ceil(count / 32));
  let hasBusy = false;
  for (let i = 0; i < words.length; i++) {
    const word = walk.word(start + i * 4, at);
    if (word === null) return 'has a bitmap that is not captured';
    const rest = count - i * 32;
    words[i] = rest >= 32 ? word : word & ((1 << rest) - 1);
    if (words[i] !== 0) hasBusy = true;
  }
  return { count, words, hasBusy };
}

function low32(address: number): number {
  return (address % 0x100000000) >>> 0;
}
