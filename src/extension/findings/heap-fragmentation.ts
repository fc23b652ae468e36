/**
 * Memory that a heap keeps and nobody uses: free blocks in its commit, or address space that it reserved.
 *
 * Both are what a leak looks like from outside. In small pieces the memory cannot serve a larger request, and the
 * heap grows on; in one piece it is what a peak left behind. Address space is scarce in 32-bit processes alone.
 */
import { share } from '../address-space/share';
import { addressText, bytes, count, percent } from '../view/format';
import { gridCommand, heapStatCommand, questionCommand } from './commands';
import type { Evidence, Finding, NextCommand } from './finding';
import type { PicturedHeap } from './heap-picture';
import type { Survey } from './survey';

/** Bytes of free blocks, percent of the heap, and percent of the process from which they are worth a word. */
const muchFree = 8 << 20;
const halfOfTheHeap = 50;
const partOfTheProcess = 10;
/** A largest free block of more than this percent of all free bytes is one piece and no fragmentation. */
const onePiece = 50;
/** Bytes reserved without commit by one heap of a 32-bit process, and the number of ranges it is cut into. */
const muchReserved = 256 << 20;
const manyRanges = 100;

export function heapFragmentation(survey: Survey): Finding[] {
  const heaps = survey.heaps();
  if (!heaps.known) return [];
  const findings: Finding[] = [];
  heaps.value.heaps.forEach((heap) => {
    if (isFull(survey, heap)) findings.push(freeBlocks(heap));
    if (isHollow(heap)) findings.push(uncommitted(heap));
  });
  return findings;
}

function isFull(survey: Survey, heap: PicturedHeap): boolean {
  return (
    heap.free >= muchFree &&
    share(heap.free, heap.commit) >= halfOfTheHeap &&
    share(heap.free, survey.wholeCommit()) >= partOfTheProcess
  );
}

function isHollow(heap: PicturedHeap): boolean {
  const hollow = heap.reserve - heap.commit;
  return heap.pointerSize === 4 && hollow >= muchReserved && heap.uncommittedRanges >= manyRanges;
}

function freeBlocks(heap: PicturedHeap): Finding {
  const name = addressText(heap.address, heap.pointerSize);
  const part = share(heap.free, heap.commit);
  const free = heap.walked === null ? null : heap.walked.freeBlocks;
  const isOnePiece = free !== null && share(free.largest, heap.free) >= onePiece;
  return {
    Kind: 'heap-fragmentation',
    Title: `heap ${name} keeps ${bytes(heap.free)} free, ${percent(part)} of its commit${free === null ? '' : isOnePiece ? `, most of it in one piece of ${bytes(free.largest)}` : `, in ${count(free.blocks)} pieces of at most ${bytes(free.largest)}`}`,
    Verdict: 'suspect',
    Confidence: isOnePiece || free === null ? 'low' : 'medium',
    Facts: {
      Heap: heap.address,
      Bytes: heap.free,
      Share: part,
      ...(free === null ? {} : { Size: free.largest, Count: free.blocks }),
    },
    Evidence: freeEvidence(heap, isOnePiece),
    Memory: 'heap',
    ExplainedBytes: heap.free,
    UnexplainedBytes: Math.max(0, heap.commit - heap.free),
    Next: nextOf(heap),
  };
}

function freeEvidence(heap: PicturedHeap, isOnePiece: boolean): Evidence[] {
  const evidence: Evidence[] = [
    {
      Text: `free ${bytes(heap.free)} of ${bytes(heap.commit)} committed${heap.externalFragmentation === undefined ? '' : `; external fragmentation ${heap.externalFragmentation} %`}`,
      Weight: 'for',
    },
  ];
  const free = heap.walked === null ? null : heap.walked.freeBlocks;
  if (free !== null && free.inLfh > 0)
    evidence.push({
      Text: `${bytes(free.inLfh)} of it are free slots of the low-fragmentation heap, which serve blocks of their own size alone`,
      Weight: 'for',
    });
  evidence.push({
    Text: isOnePiece
      ? 'one large piece is what a peak left behind: the heap gives it out again before it grows'
      : 'what is free can be given out again: only a growing commit makes it a problem',
    Weight: 'against',
  });
  return evidence;
}

function uncommitted(heap: PicturedHeap): Finding {
  const name = addressText(heap.address, heap.pointerSize);
  const hollow = heap.reserve - heap.commit;
  const part = share(hollow, heap.reserve);
  return {
    Kind: 'heap-fragmentation',
    Title: `heap ${name} holds ${bytes(hollow)} of address space that it does not commit, in ${count(heap.uncommittedRanges)} ranges`,
    Verdict: 'suspect',
    Confidence: 'low',
    Facts: { Heap: heap.address, Bytes: hollow, Share: part, Count: heap.uncommittedRanges },
    Evidence: [
      {
        Text: `${bytes(heap.reserve)} reserved, ${bytes(heap.commit)} committed: ${percent(part)} of its address space lie idle between blocks`,
        Weight: 'for',
      },
      { Text: 'reserved address space costs no memory, it only runs out', Weight: 'context' },
    ],
    Memory: 'part of another',
    ExplainedBytes: 0,
    UnexplainedBytes: heap.commit,
    Next: nextOf(heap),
  };
}

function nextOf(heap: PicturedHeap): NextCommand[] {
  if (heap.walked === null) return [{ Command: heapStatCommand(heap.address), Why: 'what is busy in it' }];
  return [
    { Command: gridCommand('heapStats', heap.address), Why: 'what is busy in it' },
    {
      Command: questionCommand('heapBlocks', heap.address),
      Why: 'its blocks in order, the free ones among them',
    },
  ];
}
