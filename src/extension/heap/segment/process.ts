/**
 * What all segment heaps of a process share: the layout, the keys and the padding. Found once, from a bounded
 * sample of segments and subsegments of all of them.
 */
import { chooseLayout } from '../layouts/choose';
import { distinct } from '../layouts/structure-table';
import type { World } from '../world';
import { examineSegmentHeap } from './examine';
import type { Key } from './key';
import { type SegmentLayout, segmentLayout, segmentStructures } from './layout';
import { metadataHeaps } from './metadata-heaps';
import { mayPad, type Padding, unpadded } from './padding';
import { Pieces } from './pieces';
import { Sample, sampledHeaps } from './sample';
import type { Keys } from './segment-blocks';

export interface SegmentProcess {
  /** null: no layout proves itself; `why` says it. */
  readonly layout: SegmentLayout | null;
  readonly why: string;
  /** What all segments that were looked at agree in; null when none was captured. */
  readonly heapKey: Key | null;
  readonly keys: Keys;
  readonly padding: Padding;
  /** How the layout, and how keys and padding were found; for people. */
  readonly layoutText: string;
  readonly keysText: string;
  readonly caveats: readonly string[];
  /** Heaps that hold only what the allocator notes about the others, by address. */
  readonly metadataHeaps: Readonly<Record<number, true>>;
  /** Pages that the dump holds a part of. */
  readonly pieces: Pieces;
}

/** @param heaps handles of all segment heaps of the world */
export function segmentProcess(world: World, heaps: readonly number[]): SegmentProcess {
  const pieces = new Pieces(world.memory);
  const { choice, why } = chooseLayout(
    distinct(world.layouts, segmentStructures),
    world.build,
    (table, checks) => {
      for (let i = 0; i < heaps.length && i < sampledHeaps; i++)
        examineSegmentHeap(world, table, heaps[i]!, checks);
    },
  );
  const layout = choice === null ? null : segmentLayout(choice.table, world);
  return choice === null || layout === null
    ? undecoded(why, pieces)
    : decoded(world, heaps, layout, choice.text, pieces);
}

function undecoded(why: string, pieces: Pieces): SegmentProcess {
  return {
    layout: null,
    why,
    heapKey: null,
    keys: { lfh: null, vs: null },
    padding: unpadded,
    layoutText: '',
    keysText: '',
    caveats: [],
    metadataHeaps: {},
    pieces,
  };
}

function decoded(
  world: World,
  heaps: readonly number[],
  layout: SegmentLayout,
  layoutText: string,
  pieces: Pieces,
): SegmentProcess {
  const own = metadataHeaps(world.memory, layout, heaps);
  const sample = new Sample(world, layout, pieces, own);
  sample.take(heaps);
  const keys = sample.keys();
  const { padding, how, doubtful } = mayPad(world.build, layout.table.builds)
    ? sample.padding(keys)
    : { padding: unpadded, how: '', doubtful: false };
  const caveats = sample.caveats.slice();
  if (doubtful)
    caveats.push('Whether blocks of segment heaps begin with padding cannot be told: ' + how + '.');
  if (layout.lfh.reworked)
    caveats.push(
      'The segment heap of builds from 26100 on was never seen whole: what is decoded proved itself.',
    );
  const pads = (padding.block > 0 ? 'padding' : 'no padding') + (how === '' ? '' : ': ' + how);
  const keysText = sample.text + '; ' + pads;
  const { heapKey } = sample;
  return {
    layout,
    why: '',
    heapKey,
    keys,
    padding,
    layoutText,
    keysText,
    caveats,
    metadataHeaps: own,
    pieces,
  };
}
