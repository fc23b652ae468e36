/**
 * A bounded sample of the segments and subsegments of all segment heaps of a process, for what they share and no
 * structure says: the keys, and whether blocks begin with padding. Sampling stops when it is certain.
 */
import { WindowReader } from '../reading/window-reader';
import type { World } from '../world';
import { contextsOf, type SegmentContext } from './contexts';
import { type Descriptors, mapOf, readDescriptors, wordsOf } from './descriptors';
import { Ballot, type Elected, type Key } from './key';
import { chainHolds, heapKeyBy, oldVsKey, type VsSample, voteForLfhKey, withoutConstant } from './keys';
import { rangeLfh, rangeVs, type SegmentLayout } from './layout';
import { PaddingWitness, unpadded } from './padding';
import type { Pieces } from './pieces';
import { SegmentArea } from './segment-area';
import { type Keys, walkSegment } from './segment-blocks';
import { SegmentWalk } from './segment-walk';
import { SegmentList } from './segments';

/** Heaps that are looked at, and segments of each of their contexts. */
export const sampledHeaps = 16;
const sampledSegments = 8;
/** So many unanimous votes are certain. */
const enoughLfh = 16;
const enoughVs = 4;
const enoughSegments = 4;
/** Bytes of each VS subsegment in the sample. */
const keptOfVs = 0x8000;

export class Sample {
  readonly caveats: string[] = [];
  /** What all segments that were looked at agree in; null until `keys`, and when none was captured. */
  heapKey: Key | null = null;
  /** How the keys were found; for people. */
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
