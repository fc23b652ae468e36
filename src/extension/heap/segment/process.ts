/**
 * What all segment heaps of a process share: the layout, the keys and the padding. Found once, from a bounded
 * sample of segments and subsegments of all of them; sampling stops when it is certain.
 */

import type { Memory } from '../../debuggee/debuggee';
import { type Checks, chooseLayout } from '../layouts/choose';
import { distinct, type StructureTable } from '../layouts/structure-table';
import { pointerAt } from '../reading/fields';
import { WindowReader } from '../reading/window-reader';
import { segmentHeapSignature } from '../signatures';
import type { World } from '../world';
import { contextsOf, isSegmentAddress, type SegmentContext } from './contexts';
import { type Descriptors, mapOf, readDescriptors, wordsOf } from './descriptors';
import { Ballot, type Elected, type Key } from './key';
import { chainHolds, heapKeyBy, oldVsKey, type VsSample, voteForLfhKey, withoutConstant } from './keys';
import { rangeLfh, rangeVs, type SegmentLayout, segmentLayout, segmentStructures } from './layout';
import { metadataHeaps } from './metadata-heaps';
import { buildMayPad, type Padding, PaddingWitness, unpadded } from './padding';
import { Pieces } from './pieces';
import { SegmentArea } from './segment-area';
import { type Keys, walkSegment } from './segment-blocks';
import { SegmentWalk } from './segment-walk';
import { SegmentList } from './segments';

export interface SegmentProcess {
  /** null: no layout proves itself; `why` says it. */
  readonly layout: SegmentLayout | null;
  readonly why: string;
  /** What all segments that were looked at agree in; null when none was captured. */
  readonly heapKey: Key | null;
  readonly keys: Keys;
  readonly padding: Padding;
  /** How layout, keys and padding were found; for people. */
  readonly text: string;
  readonly caveats: readonly string[];
  /** Heaps that hold only what the allocator notes about the others, by address. */
  readonly metadataHeaps: Readonly<Record<number, true>>;
  /** Pages that the dump holds a part of. */
  readonly pieces: Pieces;
}

/** Heaps and segments that a sample is taken of. */
const sampledHeaps = 16;
const sampledSegments = 8;
/** So many unanimous votes are certain. */
const enoughLfh = 16;
const enoughVs = 4;
const enoughSegments = 4;
/** Bytes of each VS subsegment in the sample. */
const keptOfVs = 0x8000;

/** @param heaps handles of all segment heaps of the world */
export function segmentProcess(world: World, heaps: readonly number[]): SegmentProcess {
  const pieces = new Pieces(world.memory);
  const chosen = chooseLayout(distinct(world.layouts, segmentStructures), world.build, (table, checks) => {
    for (let i = 0; i < heaps.length && i < sampledHeaps; i++) examine(world, table, heaps[i]!, checks);
  });
  const layout = chosen.choice === null ? null : segmentLayout(chosen.choice.table, world);
  if (chosen.choice === null || layout === null) {
    const none = {
      heapKey: null,
      keys: { lfh: null, vs: null },
      padding: unpadded,
      text: '',
      caveats: [],
      metadataHeaps: {},
    };
    return { layout: null, why: chosen.why, ...none, pieces };
  }
  const own = metadataHeaps(world.memory, layout, heaps);
  const sample = new Sample(world, layout, pieces, own);
  sample.take(heaps);
  const keys = sample.keys();
  const padding = buildMayPad(world.build)
    ? sample.padding(keys)
    : { padding: unpadded, how: '', doubtful: false };
  const caveats = sample.caveats.slice();
  if (padding.doubtful)
    caveats.push('Whether blocks of segment heaps begin with padding cannot be told: ' + padding.how + '.');
  if (layout.lfh.reworked)
    caveats.push(
      'The segment heap of builds from 26100 on was never seen whole: what is decoded proved itself.',
    );
  const pads = padding.padding.block > 0 ? 'padding' : 'no padding';
  const text = [chosen.choice.text, sample.text, pads + (padding.how === '' ? '' : ': ' + padding.how)];
  return {
    layout,
    why: '',
    heapKey: sample.heapKey,
    keys,
    padding: padding.padding,
    text: text.join('; '),
    caveats,
    metadataHeaps: own,
    pieces,
  };
}

/** Looks at a heap's header, its contexts and the first segment through a layout. */
function examine(world: World, table: StructureTable, heap: number, checks: Checks): void {
  const layout = segmentLayout(table, world);
  checks.demand('the structures', layout !== null);
  if (layout === null) return;
  const { pointerSize } = layout;
  const { memory } = world;
  const signature = memory.u32(heap + table.offset('_SEGMENT_HEAP', 'Signature'));
  checks.demand('Signature', signature === null ? null : signature === segmentHeapSignature);
  const top = pointerAt(memory, heap + layout.heap.uncommittedBase, pointerSize);
  const limit = pointerAt(memory, heap + layout.heap.reservedLimit, pointerSize);
  if (top !== null && limit !== null)
    checks.check(
      'UncommittedBase',
      top > heap && top <= limit && top % 0x1000 === 0 && limit - heap < 0x10000000,
    );
  // What tells 26100 from the builds before it: 8 bytes more lie in front of these three.
  const regionEnd = table.offset('_SEGMENT_HEAP', 'ReservedRegionEnd');
  const end = regionEnd < 0 ? null : pointerAt(memory, heap + regionEnd, pointerSize);
  checks.check('ReservedRegionEnd', end === null || limit === null ? null : end >= limit);
  if (layout.heap.contexts >= 0) examineContexts(memory, layout, heap, checks);
  const contexts = contextsOf(memory, layout, heap);
  for (let i = 0; i < contexts.length; i++) {
    const { list } = contexts[i]!;
    const first = pointerAt(memory, list, pointerSize);
    if (first === null) continue;
    checks.demand('SegmentListHead', first === list || isSegmentAddress(contexts[i]!, first));
    const back = first === list ? null : pointerAt(memory, first + pointerSize, pointerSize);
    checks.check('the first link back', back === null ? null : back === list);
  }
}

function examineContexts(memory: Memory, layout: SegmentLayout, heap: number, checks: Checks): void {
  const { table, pointerSize } = layout;
  for (let i = 0; i < 2; i++) {
    const context = heap + layout.heap.contexts + i * layout.context.size;
    const owner = pointerAt(memory, context + layout.context.heap, pointerSize);
    checks.demand('_HEAP_SEG_CONTEXT.Heap', owner === null ? null : owner === heap);
    const vs = pointerAt(memory, context + table.offset('_HEAP_SEG_CONTEXT', 'VsContext'), pointerSize);
    const inHeap = heap + table.offset('_SEGMENT_HEAP', 'VsContext');
    checks.check('VsContext', vs === null || vs === 0 ? null : vs === inHeap);
  }
}

class Sample {
  readonly caveats: string[] = [];
  heapKey: Key | null = null;
  text = '';
  private readonly heapBallot = new Ballot();
  private readonly lfhBallot = new Ballot();
  private readonly vsSamples: VsSample[] = [];
  private readonly areas: SegmentArea[] = [];
  private readonly walk: SegmentWalk;
  private readonly witness: PaddingWitness;

  constructor(
    private readonly world: World,
    private readonly layout: SegmentLayout,
    private readonly pieces: Pieces,
    private readonly metadataHeaps: Readonly<Record<number, true>>,
  ) {
    this.witness = new PaddingWitness(world.memory, layout);
    this.walk = new SegmentWalk(layout, new WindowReader(world.memory), world.memory, pieces, this.witness);
  }

  take(heaps: readonly number[]): void {
    const { layout } = this;
    const { memory } = this.world;
    for (let i = 0; i < heaps.length && i < sampledHeaps; i++) {
      const contexts = contextsOf(memory, layout, heaps[i]!);
      for (let c = 0; c < contexts.length; c++) {
        let count = 0;
        const read = (base: number) => readDescriptors(memory, layout, base);
        new SegmentList(memory, this.pieces, layout, contexts[c]!, null).each(read, (descriptors) => {
          if (this.areSubsegmentsEnough() && this.heapBallot.voters >= enoughSegments) return false;
          this.look(contexts[c]!, descriptors, this.metadataHeaps[heaps[i]!] !== true);
          return ++count < sampledSegments;
        });
      }
    }
  }

  keys(): Keys {
    const heap = this.heapBallot.winner();
    const lfh = this.lfhBallot.winner();
    this.heapKey = heap === null ? null : heap.key;
    const vs = this.vsKey(heap, lfh);
    this.text =
      'keys by ' + [named(heap, 'segments'), named(lfh, 'LFH'), named(vs, 'VS subsegments')].join(', ');
    this.doubt('HeapKey', heap, this.heapBallot.voters);
    this.doubt('the LFH key', lfh, this.lfhBallot.voters);
    this.doubt('the key of VS chunks', vs, this.vsSamples.length);
    return { lfh: lfh === null ? null : lfh.key.low, vs: vs === null ? null : vs.key };
  }

  padding(keys: Keys): ReturnType<PaddingWitness['verdict']> {
    const { witness, walk } = this;
    for (let i = 0; i < this.areas.length && !witness.certain && !walk.ended; i++) {
      walkSegment(walk, this.areas[i]!, keys, unpadded);
      walk.leave();
    }
    return witness.verdict(this.world);
  }

  private areSubsegmentsEnough(): boolean {
    const lfh = this.lfhBallot.winner();
    const isCertain = lfh !== null && lfh.votes >= enoughLfh && lfh.votes === lfh.voters;
    return isCertain && this.vsSamples.length >= enoughVs;
  }

  private look(context: SegmentContext, descriptors: Descriptors, mayPad: boolean): void {
    const { layout, walk, pieces } = this;
    const key = heapKeyBy(wordsOf(pieces, descriptors), layout, context, descriptors.base);
    if (key !== null) this.heapBallot.add(key.low, key.high);
    if (this.areSubsegmentsEnough()) return;
    const area = new SegmentArea(descriptors.base, context);
    const map = mapOf(pieces, layout, context, descriptors);
    area.note(map);
    if (mayPad) this.areas.push(area);
    walk.enter(map);
    for (let i = 0; i < map.ranges.length; i++) {
      const range = map.ranges[i]!;
      if (range.kind === rangeLfh && this.lfhBallot.voters < 4 * enoughLfh)
        voteForLfhKey(walk, layout, range, this.lfhBallot);
      else if (range.kind === rangeVs && this.vsSamples.length < 4 * enoughVs)
        this.vsSamples.push({ range, words: walk.kept(range.address, keptOfVs) });
    }
  }

  private vsKey(heap: Elected | null, lfh: Elected | null): Elected | null {
    const candidates: Key[] = [];
    if (heap !== null) candidates.push(heap.key, withoutConstant(this.layout, heap.key));
    if (lfh !== null) {
      const old = oldVsKey(this.layout, this.vsSamples, lfh.key.low);
      if (old !== null) candidates.push(old.key);
    }
    for (let i = 0; i < candidates.length; i++) {
      const elected = this.tried(candidates[i]!);
      if (elected.votes * 2 > elected.voters) return elected;
    }
    return null;
  }

  private tried(key: Key): Elected {
    let votes = 0;
    let voters = 0;
    for (let i = 0; i < this.vsSamples.length; i++) {
      const holds = chainHolds(this.layout, this.vsSamples[i]!, key);
      if (holds !== null) voters++;
      if (holds === true) votes++;
    }
    return { key, votes, voters };
  }

  private doubt(name: string, elected: Elected | null, voters: number): void {
    if (elected === null && voters > 0)
      this.caveats.push(`Segment heaps: ${voters} votes did not find ${name}.`);
    else if (elected !== null && elected.votes < elected.voters)
      this.caveats.push(`Segment heaps: ${elected.votes} of ${elected.voters} votes agree in ${name}.`);
  }
}

/** `32 of 32 segments`. */
function named(elected: Elected | null, what: string): string {
  return elected === null ? 'no ' + what : elected.votes + ' of ' + elected.voters + ' ' + what;
}
