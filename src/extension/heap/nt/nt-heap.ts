/** An NT heap that was opened: its areas, and the walk over them. */
import { type BlockSink, fromLarge, type Heap, type HeapArea, type HeapKind } from '../vocabulary';
import { walkRun } from './back-end';
import type { NtFacts } from './facts';
import { Fields } from './fields';
import { readFrontEndArea } from './front-end';
import type { LargeBlock, LargeList } from './large';
import { LfhKey } from './lfh-key';
import { type LookAside, readLookAside } from './look-aside';
import type { Segment, SegmentList } from './segments';
import { NtWalk } from './walk';
import { walkXpRun } from './xp-back-end';

const nobody: BlockSink = { area: () => true, blocks: () => true, gap: () => true };

export class NtHeap implements Heap {
  readonly kind: HeapKind = 'NT';
  readonly address: number;
  readonly bits: 32 | 64;
  readonly flags: number;
  readonly frontEnd: Heap['frontEnd'];
  readonly areas: readonly HeapArea[];
  readonly uncommittedRanges: number;
  private readonly frontEndArea: HeapArea | null;
  private readonly lookAside: LookAside;
  /** What was noticed by the last walk over the whole heap. */
  private noticed: readonly string[] = [];
  private elected: { key: number | null } | null = null;

  constructor(
    private readonly facts: NtFacts,
    readonly layout: string,
    private readonly list: SegmentList,
    private readonly large: LargeList,
  ) {
    const fields = new Fields(facts.world);
    this.address = facts.address;
    this.bits = facts.world.bits;
    this.flags = facts.flags;
    const names: readonly Heap['frontEnd'][] = ['none', 'look-aside', 'LFH'];
    this.frontEnd = names[facts.frontEndType] || 'none';
    this.frontEndArea = readFrontEndArea(fields, facts);
    this.lookAside = readLookAside(fields, facts);
    this.uncommittedRanges = list.uncommittedRanges;
    const own: HeapArea[] = this.frontEndArea === null ? [] : [this.frontEndArea];
    this.areas = (list.segments as readonly HeapArea[]).concat(large.blocks, own);
  }

  /** Those of opening it, and those of the last whole walk. */
  get caveats(): readonly string[] {
    return this.list.caveats.concat(this.large.caveats, this.lookAside.caveats, this.noticed);
  }

  walk(sink: BlockSink, area?: HeapArea): boolean {
    const key = new LfhKey();
    const walk = new NtWalk(this.facts, key, sink, () => this.lfhKey());
    const goesOn = this.walkAreas(walk, area);
    if (area === undefined && goesOn) this.noticed = walk.notes.sentences().concat(dissent(key, this.facts));
    return goesOn;
  }

  /**
   * Lower half of RtlpLFHKey as the user blocks of this heap tell it; null without any, or where they say nothing
   * in common.
   */
  lfhKey(): number | null {
    if (this.elected === null) {
      const key = new LfhKey();
      // A walk whose user blocks without a subsegment stay closed: what they say is kept for the election.
      this.walkAreas(new NtWalk(this.facts, key, nobody, null), undefined);
      const found = key.elected(this.facts.world.granularity);
      this.elected = { key: found === null ? null : found.key };
    }
    return this.elected.key;
  }

  private walkAreas(walk: NtWalk, area: HeapArea | undefined): boolean {
    const inArea = (one: HeapArea, rows: () => boolean) =>
      (area !== undefined && (one.base !== area.base || one.kind !== area.kind)) ||
      (walk.sink.area(one) && rows() && walk.flush());
    const own = this.frontEndArea;
    return (
      this.list.segments.every((segment) => inArea(segment, () => this.walkSegment(walk, segment))) &&
      this.large.blocks.every((block) => inArea(block, () => walkLarge(walk, block))) &&
      (own === null || inArea(own, () => walk.internalRow(own.base, own.committed, 0)))
    );
  }

  private walkSegment(walk: NtWalk, segment: Segment): boolean {
    const { runs, first, last } = segment;
    for (let i = 0; i < runs.length; i++) {
      const [start, end] = runs[i]!;
      const from = Math.min(Math.max(start, first), end);
      const to = Math.max(Math.min(end, last), from);
      // The heap's or the segment's header stands in front of the first block.
      if (!walk.internalRow(start, from - start, 0)) return false;
      if (!this.walkRun(walk, segment, from, to)) return false;
      if (!walk.internalRow(to, end - to, 0)) return false;
    }
    return true;
  }

  private walkRun(walk: NtWalk, segment: Segment, from: number, end: number): boolean {
    if (from >= end) return true;
    if (this.facts.layout.hasSegmentList) return walkRun(walk, from, end);
    return walkXpRun(walk, { from, end, segment: segment.index, lookAside: this.lookAside.blocks });
  }
}

function walkLarge(walk: NtWalk, block: LargeBlock): boolean {
  const { base, committed, user, userSize, flags, trace, damage } = block;
  if (damage !== '') return walk.gap(base, committed, 'damaged', damage);
  walk.runEnd = base + committed;
  return walk.busyRow(base, committed, user, userSize, fromLarge, flags, trace);
}

/** User blocks whose coded offsets contradict the key that most of them agree on. */
function dissent(key: LfhKey, facts: NtFacts): string[] {
  const elected = key.elected(facts.world.granularity);
  if (key.voters === 0 || elected === null || elected.agreeing === key.voters) return [];
  const against = key.voters - elected.agreeing;
  return [
    against +
      ' of ' +
      key.voters +
      ' user blocks of the LFH code their offsets with another key than the others.',
  ];
}
