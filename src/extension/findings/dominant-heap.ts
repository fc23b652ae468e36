/**
 * One heap holds most of what all heaps commit, and how much of it no size class covers.
 *
 * Over a listing the gap (commit less free less busy) is printed as a number: `!heap -stat` may leave out
 * front-end blocks, so a table that looks complete may describe a fifth of the heap. A walk knows the parts, and
 * because every process has a heap that is its largest, it asks for a good part of the whole process too.
 */

import { share } from '../address-space/share';
import { addressText, bytes, count, percent } from '../view/format';
import { gridCommand, heapStatCommand, questionCommand } from './commands';
import type { Evidence, Finding, NextCommand } from './finding';
import type { PicturedHeap, WalkedHeap } from './heap-picture';
import type { Survey } from './survey';

const dominant = 50;
/** Bytes. A heap below this may dominate a process that is not leaking at all. */
const worthALook = 8 << 20;
/** What a walk asks of it beside the second largest: two heaps of a size are how a program is built. */
const timesTheNext = 2;
/** Percent of the commit of the process. The largest heap of an ordinary process is below it. */
const partOfTheProcess = 30;

export function dominantHeap(survey: Survey): Finding[] {
  const heaps = survey.heaps();
  if (!heaps.known || heaps.value.heaps.length === 0) return [];
  const heap = heaps.value.heaps[0]!;
  if (heap.share < dominant || heap.commit < worthALook) return [];
  if (heap.walked !== null && share(heap.commit, survey.wholeCommit()) < partOfTheProcess) return [];
  const second = heaps.value.heaps[1];
  if (heap.walked !== null && second !== undefined && heap.commit < timesTheNext * second.commit) return [];
  const name = addressText(heap.address, heap.pointerSize);
  const uncovered = uncoveredOf(heap);
  return [
    {
      Kind: 'dominant-heap',
      Title: `heap ${name} holds ${percent(heap.share)} of the commit of all heaps: ${bytes(heap.commit)}${parts(heap, uncovered)}`,
      Verdict: 'suspect',
      Confidence: 'low',
      Facts: { Heap: heap.address, Bytes: heap.commit, Share: heap.share },
      Evidence: evidenceOf(heap, second, uncovered),
      Memory: 'part of another',
      ExplainedBytes: heap.busy === null ? 0 : Math.min(heap.busy, heap.commit),
      UnexplainedBytes: uncovered === null ? heap.commit : uncovered,
      Next: nextOf(heap),
    },
  ];
}

/** Committed bytes that neither a free block nor a busy one accounts for; null when the busy ones are not known. */
function uncoveredOf(heap: PicturedHeap): number | null {
  return heap.busy === null ? null : Math.max(0, heap.commit - heap.free - heap.busy);
}

function parts(heap: PicturedHeap, uncovered: number | null): string {
  if (heap.walked !== null)
    return `, ${bytes(heap.busy!)} of it busy${heap.walked.unseen > 0 ? `, ${bytes(heap.walked.unseen)} not seen` : ''}`;
  return uncovered === null ? '' : `, ${bytes(uncovered)} of it not covered by -stat`;
}

function evidenceOf(
  heap: PicturedHeap,
  second: PicturedHeap | undefined,
  uncovered: number | null,
): Evidence[] {
  const evidence: Evidence[] = [
    {
      Text: `commit ${bytes(heap.commit)} of ${bytes(heap.reserve)} reserved, free ${bytes(heap.free)}, ${count(heap.uncommittedRanges)} uncommitted ${heap.uncommittedRanges === 1 ? 'range' : 'ranges'}`,
      Weight: 'for',
    },
  ];
  if (second)
    evidence.push({
      Text: `the next one, ${addressText(second.address, second.pointerSize)}, commits ${bytes(second.commit)}`,
      Weight: 'for',
    });
  if (heap.virtualFragmentation !== undefined)
    evidence.push({
      Text: `virtual address fragmentation ${heap.virtualFragmentation} %`,
      Weight: 'context',
    });
  if (heap.externalFragmentation !== undefined)
    evidence.push({ Text: `external fragmentation ${heap.externalFragmentation} %`, Weight: 'context' });
  return evidence.concat(heap.walked === null ? listed(heap, uncovered) : walked(heap, heap.walked));
}

function listed({ busy, classes }: PicturedHeap, uncovered: number | null): Evidence[] {
  if (classes === null || uncovered === null) return [];
  return [
    {
      Text: `commit less free less the ${bytes(busy!)} busy that -stat implies leaves ${bytes(uncovered)} that no row describes (front-end blocks, free front-end slots, or figures of another moment); the rows shown make ${percent(classes.covered)} of its busy bytes`,
      Weight: 'against',
    },
  ];
}

/** Every byte of the commit, once. */
function walked(
  heap: PicturedHeap,
  { busyBlocks, freeBlocks, overhead, segments, unseen }: WalkedHeap,
): Evidence[] {
  const evidence: Evidence[] = [
    {
      Text: `commit = ${bytes(heap.busy!)} in ${count(busyBlocks)} busy blocks + ${bytes(heap.free)} in ${count(freeBlocks.blocks)} free ones + ${bytes(overhead)} of headers and structures${unseen > 0 ? ` + ${bytes(unseen)} that were not seen` : ''}`,
      Weight: 'context',
    },
  ];
  if (segments > 1)
    evidence.push({
      Text: `${count(segments)} segments: the heap outgrew its first one, and what it was given it kept`,
      Weight: 'for',
    });
  evidence.push({
    Text: 'every process has a largest heap: it is the place to look, not the cause',
    Weight: 'against',
  });
  return evidence;
}

function nextOf(heap: PicturedHeap): NextCommand[] {
  if (heap.walked !== null)
    return [
      { Command: gridCommand('heapStats', heap.address), Why: 'its size classes' },
      { Command: gridCommand('heaps'), Why: 'all heaps, and what their commit is made of' },
    ];
  return [
    { Command: heapStatCommand(heap.address), Why: 'its size classes' },
    { Command: questionCommand('heapStats', heap.address), Why: 'the same with coverage' },
  ];
}
