/**
 * Whether blocks of this process begin with padding: from 10586 to 19041 a process can have G bytes of it before
 * the user's bytes, which count as used. It is one switch for the process, which nothing of a heap's own
 * structures shows, so blocks are looked at as if there were none:
 *
 * - a busy block of G bytes or less proves that there is none, because padding and one byte are more;
 * - from 17134 on the first word of padding is its size, so nearly all blocks begin with it, or hardly any;
 * - where neither tells: a process whose process heap is an NT heap has padding in its segment heaps (observed).
 */

import type { StructureTable } from '../layouts/structure-table';
import type { Words } from '../reading/fields';
import { segmentSignature } from '../signatures';
import { type BlockBatch, type BlockSink, busy, fromLfh, fromVs } from '../vocabulary';
import type { World } from '../world';
import type { SegmentLayout } from './layout';

export interface Padding {
  /** Bytes before the user's in blocks of LFH, VS and pages. */
  readonly block: number;
  /** Bytes that count as used in large allocations, and in the largest blocks of pages. */
  readonly large: number;
  /** How many of them precede the user's bytes. */
  readonly largeShift: number;
}

export const unpadded: Padding = { block: 0, large: 0, largeShift: 0 };

const firstBuild = 10586;
const firstBuildWithout = 22000;
/** Blocks to look at: where first words tell, fewer are certain. */
const enough = 2048;
const enoughFirstWords = 256;
/** Fewer blocks than that show nothing: where first words tell, and where sizes do. */
const fewFirstWords = 4;
const fewSizes = 256;
/** Of layouts from here on padding was never seen. */
const firstInDoubt = 20348;

/**
 * false: the build never pads, nothing has to be looked at. The number of a build counts only where the layout that
 * proved itself is one of that build; else only layouts that came later never pad.
 *
 * @param builds first and last that the layout is known for; null when symbols gave it
 */
export function mayPad(build: number | null, builds: StructureTable['builds']): boolean {
  const isOfLayout = build !== null && (builds === null || (builds[0] <= build && build <= builds[1]));
  if (isOfLayout) return build >= firstBuild && build < firstBuildWithout;
  return builds === null || builds[0] < firstBuildWithout;
}

/** Looks at blocks that were decoded as if there were no padding. */
export class PaddingWitness implements BlockSink {
  private seen = 0;
  private beginWithSize = 0;
  private smallest = Infinity;

  constructor(
    private readonly words: Words,
    private readonly layout: SegmentLayout,
  ) {}

  get certain(): boolean {
    const { granularity, paddingTellsItsSize } = this.layout;
    return this.smallest <= granularity || this.seen >= (paddingTellsItsSize ? enoughFirstWords : enough);
  }

  area(): boolean {
    return true;
  }

  blocks(batch: BlockBatch): boolean {
    const { granularity, paddingTellsItsSize } = this.layout;
    for (let i = 0; i < batch.count; i++) {
      const origin = batch.origin[i];
      if (batch.state[i] !== busy || (origin !== fromLfh && origin !== fromVs)) continue;
      this.seen++;
      this.smallest = Math.min(this.smallest, batch.userSize[i]!);
      if (paddingTellsItsSize && this.words.u32(batch.user[i]!) === granularity) this.beginWithSize++;
      if (this.certain) return false;
    }
    return true;
  }

  gap(): boolean {
    return true;
  }

  /** What the blocks tell, else the kind of the process heap; `how` says it, `doubtful` that nothing tells. */
  verdict(world: World): { padding: Padding; how: string; doubtful: boolean } {
    const { granularity, paddingTellsItsSize } = this.layout;
    if (this.smallest <= granularity)
      return {
        padding: unpadded,
        how: 'a block of ' + this.smallest + ' bytes has no room for it',
        doubtful: false,
      };
    const padded = paddingOf(this.layout);
    if (paddingTellsItsSize && this.seen >= fewFirstWords) {
      const how = `${this.beginWithSize} of ${this.seen} blocks begin with its size`;
      return { padding: this.beginWithSize * 2 > this.seen ? padded : unpadded, how, doubtful: false };
    }
    const { builds } = this.layout.table;
    if (builds !== null && builds[0] >= firstInDoubt)
      return { padding: unpadded, how: `${this.seen} blocks do not tell`, doubtful: true };
    const signature =
      world.processHeap === null ? null : world.memory.u32(world.processHeap + 2 * world.pointerSize);
    if (signature === segmentSignature)
      return { padding: padded, how: 'the process heap is an NT heap', doubtful: false };
    if (this.seen >= fewSizes)
      return { padding: padded, how: `none of ${this.seen} blocks is too small for it`, doubtful: false };
    return { padding: unpadded, how: `${this.seen} blocks do not tell`, doubtful: true };
  }
}

function paddingOf(layout: SegmentLayout): Padding {
  const block = layout.granularity;
  if (!layout.paddingTellsItsSize) return { block, large: block, largeShift: 0 };
  return { block, large: 4 * block, largeShift: 4 * block };
}
