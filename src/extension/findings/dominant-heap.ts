/**
 * One heap holds most of what all heaps commit, and how much of it the size classes do not cover.
 *
 * The gap (commit less free less busy) is printed as a number: `!heap -stat` may leave out front-end blocks, so
 * a table that looks complete may describe a fifth of the heap.
 */

import { share } from '../address-space/share';
import type { Debuggee } from '../debuggee/debuggee';
import type { ReportedHeap, SizeClasses } from '../heap/reported';
import { addressText, bytes, count, percent } from '../view/format';
import { heapStatCommand, questionCommand } from './commands';
import type { Evidence, Finding } from './finding';
import type { Survey } from './survey';

const dominant = 50;
/** Bytes. A heap below this may dominate a process that is not leaking at all. */
const worthALook = 8 << 20;

export function dominantHeap(survey: Survey): Finding[] {
  const debuggee = survey.debuggee;
  const heaps = survey.heaps();
  if (!heaps.known) return [];
  const heap = heaps.value.heaps[0]!;
  const heapShare = share(heap.commit, heaps.value.commit);
  if (heapShare < dominant || heap.commit < worthALook) return [];
  const own = survey.heapClasses().filter((place) => place.heap === heap)[0];
  const classes = own ? own.classes : null;
  const busy = classes ? classes.busy : null;
  const name = addressText(heap.address, debuggee.target.pointerSize);
  const uncovered = busy === null ? null : Math.max(0, heap.commit - heap.free - busy);
  return [
    {
      Kind: 'dominant-heap',
      Title: `heap ${name} holds ${percent(heapShare)} of the commit of all heaps: ${bytes(heap.commit)}${uncovered === null ? '' : `, ${bytes(uncovered)} of it not covered by -stat`}`,
      Verdict: 'suspect',
      Confidence: 'low',
      Facts: { Heap: heap.address, Bytes: heap.commit, Share: heapShare },
      Evidence: evidenceOf(heap, heaps.value.heaps[1], debuggee, classes, uncovered),
      Memory: 'part of another',
      ExplainedBytes: busy === null ? 0 : Math.min(busy, heap.commit),
      UnexplainedBytes: uncovered === null ? heap.commit : uncovered,
      Next: [
        { Command: heapStatCommand(heap.address), Why: 'its size classes' },
        { Command: questionCommand('heapStats', heap.address), Why: 'the same with coverage' },
      ],
    },
  ];
}

function evidenceOf(
  heap: ReportedHeap,
  second: ReportedHeap | undefined,
  debuggee: Debuggee,
  classes: SizeClasses | null,
  uncovered: number | null,
): Evidence[] {
  const evidence: Evidence[] = [
    {
      Text: `commit ${bytes(heap.commit)} of ${bytes(heap.reserve)} reserved, free ${bytes(heap.free)}, ${count(heap.uncommittedRanges)} uncommitted ranges`,
      Weight: 'for',
    },
  ];
  if (second)
    evidence.push({
      Text: `the next one, ${addressText(second.address, debuggee.target.pointerSize)}, commits ${bytes(second.commit)}`,
      Weight: 'for',
    });
  if (heap.virtualFragmentation !== undefined)
    evidence.push({
      Text: `virtual address fragmentation ${heap.virtualFragmentation} %`,
      Weight: 'context',
    });
  if (heap.externalFragmentation !== undefined)
    evidence.push({ Text: `external fragmentation ${heap.externalFragmentation} %`, Weight: 'context' });
  if (classes !== null && uncovered !== null && classes.busy !== null)
    evidence.push({
      Text: `commit less free less the ${bytes(classes.busy)} busy that -stat implies leaves ${bytes(uncovered)} that no row describes (front-end blocks, free front-end slots, or figures of another moment); the rows shown make ${percent(classes.covered)} of its busy bytes`,
      Weight: 'against',
    });
  return evidence;
}
