/**
 * The header of a VS subsegment and of a single chunk, for who looks at few of them.
 *
 * Source: _HEAP_VS_SUBSEGMENT and _HEAP_VS_CHUNK_HEADER_SIZE of public PDBs of ntdll; code and checks as observed.
 */
import type { Words } from '../reading/fields';
import { highHalf, type Key } from './key';
import type { SegmentLayout } from './layout';
import type { PageRange } from './page-ranges';

/** Size ^ Signature of every subsegment. */
const signatureMask = 0x2bed;

/** Offset of the end of the chunks; 0 when the header contradicts itself. */
export function endOfChunks(layout: SegmentLayout, range: PageRange, sizes: number): number {
  const size = sizes & 0xffff;
  const end = layout.vs.firstChunk + size * layout.granularity;
  const holds = ((size ^ signatureMask) & 0x7fff) === ((sizes >>> 16) & 0x7fff);
  return holds && size > 0 && end <= range.bytes ? end : 0;
}

export interface Chunk {
  readonly units: number;
  readonly before: number;
  readonly allocated: number;
  /** The word behind the coded ones. */
  readonly details: number;
}

export function chunkAt(words: Words, layout: SegmentLayout, address: number, key: Key): Chunk | null {
  const wide = layout.pointerSize === 8;
  const first = words.u32(address);
  const second = words.u32(address + 4);
  const third = wide ? words.u32(address + 8) : second;
  if (first === null || second === null || third === null) return null;
  const low = (first ^ key.low ^ (address % 0x100000000)) >>> 0;
  if (!wide)
    return {
      units: (low >>> 1) & 0x7fff,
      before: (low >>> 16) & 0x7fff,
      allocated: low >>> 31,
      details: third,
    };
  const high = (second ^ key.high ^ highHalf(address)) >>> 0;
  return { units: low >>> 16, before: high & 0xffff, allocated: high >>> 16, details: third };
}
