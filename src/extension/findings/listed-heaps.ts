/** The heaps out of `!heap -s` and `!heap -stat -h`: what a log recorded, or what a debugger answers. */
import { share } from '../address-space/share';
import type { Debuggee, Known } from '../debuggee/debuggee';
import { type ReportedHeap, reportedHeaps, reportedSizeClasses, type SizeClasses } from '../heap/reported';
import { addressText } from '../view/format';
import type { HeapPicture, PicturedClasses, PicturedHeap } from './heap-picture';

/** Heaps whose size classes are asked for on a dump or live target: each is a command that walks the heap. */
const heapsLookedAt = 2;

export function listedHeaps(debuggee: Debuggee): Known<HeapPicture> {
  const heaps = reportedHeaps(debuggee);
  if (!heaps.known) return heaps;
  const { commit } = heaps.value;
  const asked = debuggee.target.kind === 'log' ? heaps.value.heaps.length : heapsLookedAt;
  const value = {
    source: '!heap -s',
    isWalk: false,
    heaps: heaps.value.heaps.map((heap, i) => pictured(debuggee, heap, commit, i < asked)),
    commit,
    unseen: [],
    caveats: heaps.caveats,
  };
  return { known: true, value, caveats: heaps.caveats };
}

function pictured(debuggee: Debuggee, heap: ReportedHeap, commit: number, isAsked: boolean): PicturedHeap {
  const classes = isAsked ? reportedSizeClasses(debuggee, heap.address) : null;
  const known = classes !== null && classes.known ? classes.value : null;
  return {
    address: heap.address,
    pointerSize: debuggee.target.pointerSize,
    reserve: heap.reserve,
    commit: heap.commit,
    free: heap.free,
    busy: known === null ? null : known.busy,
    uncommittedRanges: heap.uncommittedRanges,
    share: share(heap.commit, commit),
    classes: known === null ? null : classesOf(known, debuggee.target.pointerSize),
    walked: null,
    externalFragmentation: heap.externalFragmentation,
    virtualFragmentation: heap.virtualFragmentation,
  };
}

function classesOf(classes: SizeClasses, pointerSize: 4 | 8): PicturedClasses {
  return {
    rows: classes.classes.map(({ size, count, total, percent }) => ({
      size,
      count,
      total,
      percent,
      walked: null,
    })),
    covered: classes.covered,
    source: `!heap -stat -h ${addressText(classes.heap, pointerSize)}`,
    caveats: classes.caveats,
  };
}

/** Why the largest heap has no size classes: not asked for, or nothing in the answer could be trusted. */
export function withoutClasses(debuggee: Debuggee, heap: number): string {
  const classes = reportedSizeClasses(debuggee, heap);
  return classes.known ? '' : classes.why;
}
