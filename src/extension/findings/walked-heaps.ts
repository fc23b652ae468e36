/** The heaps out of the walk over their memory, and which part of them no block describes, with the reason. */
import { share } from '../address-space/share';
import type { Debuggee, Known } from '../debuggee/debuggee';
import { type Census, type HeapCensus, heapCensus } from '../heap/census';
import { whyUnseen } from '../heap/process-heaps';
import type { SizeClassRow } from '../heap/size-classes';
import { uncoveredBytes } from '../heap/totals';
import type { Gap } from '../heap/vocabulary';
import type {
  HeapPicture,
  PicturedClass,
  PicturedClasses,
  PicturedHeap,
  Unseen,
  UnseenReason,
} from './heap-picture';

const walk = 'walk over the heap';
const walkOverAll = 'walk over all heaps';

export function walkedHeaps(debuggee: Debuggee): Known<HeapPicture> {
  const census = heapCensus(debuggee);
  if (!census.known) return census;
  const { heaps, totals, caveats } = census.value;
  const value = {
    source: walkOverAll,
    isWalk: true,
    heaps: heaps.filter((one) => one.entry.heap !== null).map((one) => pictured(one, totals.committed)),
    commit: totals.committed,
    unseen: unseenIn(census.value),
    caveats,
  };
  return { known: true, value, caveats };
}

function pictured(one: HeapCensus, commit: number): PicturedHeap {
  const { entry, totals } = one;
  const heap = entry.heap!;
  return {
    address: entry.address,
    pointerSize: entry.bits === 64 ? 8 : 4,
    reserve: totals.reserved,
    commit: totals.committed,
    free: totals.free,
    busy: totals.busy,
    uncommittedRanges: heap.uncommittedRanges,
    share: share(totals.committed, commit),
    classes: classesOf(one),
    walked: {
      entry,
      busyBlocks: totals.busyBlocks,
      overhead: totals.overhead,
      unseen: uncoveredBytes(totals),
      freeBlocks: { blocks: totals.freeBlocks, largest: one.largestFree, inLfh: one.freeInLfh },
      segments: one.segments,
      traced: one.traced,
    },
  };
}

function classesOf(one: HeapCensus): PicturedClasses | null {
  if (one.totals.busyBlocks === 0) return null;
  // The segments of an NT heap are listed oldest first; those of a segment heap are not.
  const hasAge = one.entry.heap!.kind === 'NT' && one.segments > 1;
  return {
    rows: one.classes.map((row) => classOf(row, one, hasAge)),
    covered: 100,
    source: walk,
    caveats: [],
  };
}

function classOf(row: SizeClassRow, { totals }: HeapCensus, hasAge: boolean): PicturedClass {
  return {
    size: row.size,
    count: row.count,
    total: row.bytes,
    percent: share(row.bytes, totals.busy),
    walked: {
      ofBlocks: share(row.count, totals.busyBlocks),
      blockBytes: row.blockBytes,
      lfh: row.lfh,
      first: row.first,
      areas: row.areas,
      inNewest: hasAge ? row.inNewest : null,
    },
  };
}

const reasons: readonly UnseenReason[] = ['foreign', 'not decoded', 'not captured', 'damaged'];
const detailsKept = 3;

interface Draft {
  heaps: number;
  bytes: number;
  readonly details: string[];
}

function unseenIn(census: Census): Unseen[] {
  const drafts: Record<UnseenReason, Draft> = {
    foreign: { heaps: 0, bytes: 0, details: [] },
    'not captured': { heaps: 0, bytes: 0, details: [] },
    'not decoded': { heaps: 0, bytes: 0, details: [] },
    damaged: { heaps: 0, bytes: 0, details: [] },
  };
  census.heaps.forEach((one) => {
    if (one.entry.heap === null) addHeap(drafts[whyUnseen(one.entry)], one.totals.committed, [one.entry.why]);
    else addGaps(drafts, one);
  });
  return reasons
    .filter((reason) => drafts[reason].heaps > 0)
    .map((reason) => ({ reason, ...drafts[reason] }));
}

function addGaps(drafts: Record<UnseenReason, Draft>, one: HeapCensus): void {
  const { totals } = one;
  const sums: readonly (readonly [Gap['reason'], number])[] = [
    ['not captured', totals.notCaptured],
    ['damaged', totals.damaged],
    ['not decoded', totals.notDecoded],
  ];
  sums.forEach(([reason, bytes]) => {
    const gaps = one.gaps.filter((gap) => gap.reason === reason);
    if (bytes === 0 && gaps.length === 0) return;
    // Holes are many and say the same; damage is named where it was met.
    addHeap(drafts[reason], bytes, reason === 'not captured' ? [] : gaps.map((gap) => gap.detail));
  });
}

function addHeap(draft: Draft, bytes: number, details: readonly string[]): void {
  draft.heaps++;
  draft.bytes += bytes;
  details.forEach((detail) => {
    if (detail !== '' && draft.details.length < detailsKept && draft.details.indexOf(detail) < 0)
      draft.details.push(detail);
  });
}
