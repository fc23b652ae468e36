/** The first pages of a segment: its list entry and the descriptors of its units, read in one piece. */
import type { Memory } from '../../debuggee/debuggee';
import { pointerAt, type Words } from '../reading/fields';
import type { WindowReader } from '../reading/window-reader';
import { descriptorBytes, type SegmentContext, unitsOfSegment } from './contexts';
import type { SegmentLayout } from './layout';
import { SegmentMap } from './page-ranges';
import type { Pieces } from './pieces';

export interface Descriptors {
  readonly base: number;
  /** Hold the descriptors from `index` on. */
  readonly words: Uint32Array;
  readonly index: number;
  readonly holes: readonly (readonly [number, number])[];
}

export function readDescriptors(memory: Memory, layout: SegmentLayout, base: number): Descriptors {
  const { words, holes } = memory.window(base, descriptorBytes(layout));
  return { base, words, index: 0, holes };
}

/** The same out of a window that goes on with what follows them. */
export function descriptorsThrough(reader: WindowReader, layout: SegmentLayout, base: number): Descriptors {
  const end = base + descriptorBytes(layout);
  const holes: [number, number][] = [];
  let at = reader.firstHole(base, end);
  while (at !== 0) {
    const hole: [number, number] = [Math.max(at, base), reader.holeEnd(at)];
    holes.push(hole);
    at = hole[1] < end ? reader.firstHole(hole[1], end) : 0;
  }
  return { base, words: reader.words, index: (base - reader.base) / 4, holes };
}

/** The words that were read, and pieces where they have a hole. */
export function wordsOf(pieces: Pieces, descriptors: Descriptors): Words {
  const { base, words, index } = descriptors;
  return {
    u32: (address) =>
      isHole(descriptors, address, 4) ? pieces.u32(address) : words[index + (address - base) / 4]!,
  };
}

/** A link of the segment's list entry; null when it is not captured. */
export function linkIn(
  pieces: Pieces,
  layout: SegmentLayout,
  descriptors: Descriptors,
  offset: number,
): number | null {
  return pointerAt(wordsOf(pieces, descriptors), descriptors.base + offset, layout.pointerSize);
}

export function mapOf(
  pieces: Pieces,
  layout: SegmentLayout,
  context: SegmentContext,
  descriptors: Descriptors,
): SegmentMap {
  const { base, words, index, holes } = descriptors;
  const { size } = layout.descriptor;
  const captured: boolean[] = [];
  for (let unit = 0; unit < unitsOfSegment; unit++) {
    const from = base + unit * size;
    captured[unit] =
      holes.length === 0 ||
      !isHole(descriptors, from, size) ||
      pieces.fill(words, index + (unit * size) / 4, from, size);
  }
  return new SegmentMap(layout, context, base, words, index, (unit) => captured[unit]!);
}

function isHole(descriptors: Descriptors, address: number, bytes: number): boolean {
  const { holes } = descriptors;
  for (let i = 0; i < holes.length; i++) {
    if (holes[i]![0] < address + bytes && holes[i]![1] > address) return true;
  }
  return false;
}
