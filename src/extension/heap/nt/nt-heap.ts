/** An NT heap that was opened: its areas, and the walk over them. */
import { largestWindow, pageSize } from '../../debuggee/memory';
import { hex } from '../hex';
import { type BlockSink, fromLarge, type Heap, type HeapArea, type HeapKind } from '../vocabulary';
import { walkRun } from './back-end';
import type { NtFacts } from './facts';
import { Fields } from './fields';
import { readFrontEndArea } from './front-end';
import { type LargeBlock, type LargeList, readLargeBlocks } from './large';
import { LfhKey } from './lfh-key';
import { type LookAside, readLookAside } from './look-aside';
import { type NotListed, notListed } from './not-listed';
import { readSegments, type Segment, SegmentCursor, type SegmentList } from './segments';
import { NtWalk } from './walk';
import { walkXpRun } from './xp-back-end';

const nobody: BlockSink = { area: () => true, blocks: () => true, gap: () => true };

interface Lists {
  readonly segments: SegmentList;
  readonly large: LargeList;
  readonly frontEnd: HeapArea | null;
  readonly others: readonly NotListed[];
}

export class NtHeap implements Heap {
  readonly kind: HeapKind = 'NT';
  readonly keys = '';
  readonly address: number;
  readonly bits: 32 | 64;
  readonly flags: number;
  readonly frontEnd: Heap['frontEnd'];
  private readonly fields: Fields;
  /** null until somebody asks, or a walk has passed all of them. */
  private known: Lists | null = null;
  private freed: LookAside | null = null;
  /** What was noticed by the last walk over the whole heap. */
  private noticed: readonly string[] = [];
  private elected: { key: number | null } | null = null;

  constructor(
    private readonly facts: NtFacts,
    readonly layout: string,
  ) {
    this.fields = new Fields(facts.world);
    this.address = facts.address;
    this.bits = facts.world.bits;
    this.flags = facts.flags;
    const names: readonly Heap['frontEnd'][] = ['none', 'look-aside', 'LFH'];
    this.frontEnd = names[facts.frontEndType] || 'none';
  }

  get areas(): readonly HeapArea[] {
    const { segments, large, frontEnd, others } = this.lists;
    const own: HeapArea[] = frontEnd === null ? [] : [frontEnd];
    return (segments.segments as readonly HeapArea[]).concat(large.blocks, own, others);
  }

  get uncommittedRanges(): number {
    return this.lists.segments.uncommittedRanges;
  }

  /** Those of its lists, and those of the last whole walk. */
  get caveats(): readonly string[] {
    const { segments, large } = this.lists;
    return segments.caveats.concat(large.caveats, this.lookAside.caveats, this.noticed);
  }

  walk(sink: BlockSink, area?: HeapArea): boolean {
    const key = new LfhKey();
    const walk = new NtWalk(this.facts, key, sink, () => this.lfhKey());
    if (area !== undefined) return this.walkArea(walk, area);
    const goesOn = this.walkAll(walk);
    if (goesOn) {
      const said = walk.notes.sentences().concat(dissent(key, this.facts), this.otherFree(walk));
      this.noticed = said.length > 0 || walk.notes.damaged > 0 ? said.concat(this.lockedBy()) : said;
    }
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
      this.walkAll(new NtWalk(this.facts, key, nobody, null));
      const found = key.elected(this.facts.world.granularity);
      this.elected = { key: found === null ? null : found.key };
    }
    return this.elected.key;
  }

  private get lists(): Lists {
    if (this.known === null) {
      const { layout, address } = this.facts;
      this.known = this.withOthers(readSegments(this.fields, layout, address));
    }
    return this.known;
  }

  private withOthers(segments: SegmentList): Lists {
    const { fields, facts } = this;
    const large = readLargeBlocks(fields, facts);
    const frontEnd = readFrontEndArea(fields, facts);
    return { segments, large, frontEnd, others: notListed(fields, facts, segments, large, frontEnd) };
  }

  private get lookAside(): LookAside {
    if (this.freed === null) this.freed = readLookAside(this.fields, this.facts);
    return this.freed;
  }

  /** A walk without gaps finds what the heap counts. */
  private otherFree(walk: NtWalk): string[] {
    const { layout, world } = this.facts;
    const counted = this.fields.pointer(this.address + layout.heap.totalFreeSize);
    if (counted === null || counted === walk.freeGranules || walk.gaps > 0) return [];
    const bytes = (granules: number) => granules * world.granularity + ' bytes';
    return ['Free blocks have ' + bytes(walk.freeGranules) + ', the heap counts ' + bytes(counted) + '.'];
  }

  /** Damage may be an update that was under way: the lock then has an owner. */
  private lockedBy(): string[] {
    const { layout, world } = this.facts;
    const lock = layout.heap.lock < 0 ? null : this.fields.pointer(this.address + layout.heap.lock);
    // RTL_CRITICAL_SECTION: DebugInfo, LockCount, RecursionCount, OwningThread.
    const owner = lock === null ? null : this.fields.u32(lock + world.pointerSize + 8);
    if (owner === null || owner === 0) return [];
    const thread = 'Thread ' + hex(owner);
    return [thread + ' holds the lock of the heap: what looks damaged may be its unfinished work.'];
  }

  private walkArea(walk: NtWalk, area: HeapArea): boolean {
    const { segments, large, frontEnd, others } = this.lists;
    const isMeant = (one: HeapArea) => one.base === area.base && one.kind === area.kind;
    const segment = segments.segments.filter(isMeant)[0];
    if (segment !== undefined) return this.walkSegment(walk, segment);
    const block = large.blocks.filter(isMeant)[0];
    if (block !== undefined) return walkLarge(walk, block);
    if (frontEnd !== null && isMeant(frontEnd)) return walkFrontEnd(walk, frontEnd);
    return others.filter(isMeant).every((one) => walkNotListed(walk, one));
  }

  private walkAll(walk: NtWalk): boolean {
    if (!this.walkSegments(walk)) return false;
    const { large, frontEnd, others } = this.lists;
    return (
      large.blocks.every((block) => walkLarge(walk, block)) &&
      (frontEnd === null || walkFrontEnd(walk, frontEnd)) &&
      others.every((one) => walkNotListed(walk, one))
    );
  }

  /** The first time each header is read with the blocks behind it: a read of its own would be one in sixteen. */
  private walkSegments(walk: NtWalk): boolean {
    if (this.known !== null)
      return this.known.segments.segments.every((segment) => this.walkSegment(walk, segment));
    const { layout, address, world } = this.facts;
    const fields = new Fields(world, walk.reader);
    const cursor = new SegmentCursor(fields, layout, address);
    let wasLong = false;
    let at = cursor.next();
    while (at !== null) {
      // Nothing says yet how much is committed there: as much as in the one before, most likely.
      if (wasLong) walk.reader.coverWhole(at - (at % pageSize));
      const segment = cursor.read(at);
      at = cursor.next();
      if (segment === null) continue;
      wasLong = segment.runs.length > 0 && segment.runs[0]![1] - segment.runs[0]![0] >= largestWindow;
      if (!this.walkSegment(walk, segment)) return false;
    }
    this.known = this.withOthers(cursor.list());
    return true;
  }

  private walkSegment(walk: NtWalk, segment: Segment): boolean {
    const { runs, first } = segment;
    if (!walk.sink.area(segment)) return false;
    walk.unlisted = segment.unlisted;
    for (let i = 0; i < runs.length; i++) {
      const [start, end] = runs[i]!;
      const from = Math.min(Math.max(start, first), end);
      // The heap's or the segment's header stands in front of the first block.
      if (!walk.internalRow(start, from - start, 0)) return false;
      if (!this.walkRun(walk, segment, from, end)) return false;
    }
    return walk.flush();
  }

  private walkRun(walk: NtWalk, segment: Segment, from: number, end: number): boolean {
    if (from >= end) return true;
    if (this.facts.layout.hasSegmentList) return walkRun(walk, from, end);
    return walkXpRun(walk, { from, end, segment: segment.index, lookAside: this.lookAside });
  }
}

function walkLarge(walk: NtWalk, block: LargeBlock): boolean {
  const { base, committed, user, userSize, flags, trace, damage } = block;
  if (!walk.sink.area(block)) return false;
  walk.unlisted = 0;
  if (damage !== '') return walk.gap(base, committed, 'damaged', damage);
  walk.runEnd = base + committed;
  return walk.busyRow(base, committed, user, userSize, fromLarge, flags, trace) && walk.flush();
}

function walkFrontEnd(walk: NtWalk, area: HeapArea): boolean {
  return walk.sink.area(area) && walk.internalRow(area.base, area.committed, 0) && walk.flush();
}

function walkNotListed(walk: NtWalk, area: NotListed): boolean {
  return walk.sink.area(area) && walk.gap(area.base, area.committed, area.reason, area.detail);
}

/** User blocks whose coded offsets contradict the key that most of them agree on. */
function dissent(key: LfhKey, facts: NtFacts): string[] {
  const elected = key.elected(facts.world.granularity);
  if (key.voters === 0 || elected === null || elected.agreeing === key.voters) return [];
  const against = key.voters - elected.agreeing + ' of ' + key.voters;
  return [
    'User blocks of the LFH that code their offsets with another key than the others: ' + against + '.',
  ];
}
