/**
 * The last 16 bits of a block of LFH or VS that is larger than what was asked for.
 *
 * Source: _HEAP_LFH_UNUSED_BYTES_INFO and _HEAP_VS_UNUSED_BYTES_INFO of public PDBs of ntdll: UnusedBytes 0 to 13
 * (VS and builds from 26100 on have fewer bits), ExtraPresent 14, OneByteUnused 15. What "extra" is, observed:
 * behind the user's bytes, rounded up, stands a _SEGMENT_HEAP_EXTRA, and behind it the address of the record of
 * the allocating stack.
 */
import type { SegmentWalk } from './segment-walk';

export const oneByteUnused = 0x8000;
export const extraPresent = 0x4000;
/** Of VS alone: the chunk is said to hold an LFH subsegment. */
export const holdsLfhSubsegment = 0x2000;
export const unusedOfVs = 0x1fff;
export const unusedOfLfh = 0x3fff;
export const unusedOfLfhFrom26100 = 0x3ff;

/**
 * Address of the record of the stack that allocated a block; 0 where there is none.
 *
 * @param userEnd offset in the block at which the user's bytes end
 * @param length bytes of the block
 */
export function traceIn(walk: SegmentWalk, block: number, userEnd: number, length: number): number {
  const { granularity, pointerSize } = walk.layout;
  // _SEGMENT_HEAP_EXTRA is one granule.
  const offset = Math.ceil(userEnd / granularity) * granularity + granularity;
  return offset + pointerSize <= length ? walk.peekPointer(block + offset) : 0;
}
