/**
 * Many equal blocks in one heap: the mark of a leak that repeats one allocation. When they are one, and when they
 * are ordinary, is heap-class-verdict.ts; who allocated them heap-class-owner.ts.
 */

import { share } from '../address-space/share';
import type { Growth } from '../heap/reported';
import { addressText, bytes, count, hex, percent } from '../view/format';
import { blocksOfSizeCommand, heapFilterCommand, heapStatCommand, questionCommand } from './commands';
import type { Evidence, Finding, NextCommand, Verdict } from './finding';
import { type ClassOwner, caughtOwner, keptOwner } from './heap-class-owner';
import { confidenceOf, dominant, several, tellingCount, verdictOf } from './heap-class-verdict';
import { type PicturedClass, type PicturedClasses, type PicturedHeap, unseenOf } from './heap-picture';
import type { Survey } from './survey';

/** Classes whose stack is looked for where heaps keep stacks: each costs a walk over the beginning of a heap. */
const stacksLookedFor = 2;

interface Candidate {
  readonly heap: PicturedHeap;
  readonly classes: PicturedClasses;
  readonly row: PicturedClass;
  readonly growth: Growth | null;
  readonly verdict: Verdict;
}

export function heapSizeClass(survey: Survey): Finding[] {
  const accused: Candidate[] = [];
  survey.heapsWithClasses().forEach((heap) => {
    const classes = heap.classes!;
    classes.rows.forEach((row) => {
      if (row.count < several) return;
      const growth = row.walked === null ? survey.growth(heap.address, row.size) : null;
      const verdict = verdictOf(survey, heap, row, growth);
      if (verdict !== null) accused.push({ heap, classes, row, growth, verdict });
    });
  });
  if (accused.some(({ heap }) => heap.walked !== null)) accused.sort((a, b) => b.row.total - a.row.total);
  return accused.map((candidate, i) => findingOf(survey, candidate, ownerOfClass(survey, candidate, i)));
}

function ownerOfClass(survey: Survey, { heap, row }: Candidate, rank: number): ClassOwner | null {
  if (heap.walked === null) return row.percent >= dominant ? caughtOwner(survey) : null;
  return rank < stacksLookedFor ? keptOwner(survey, heap, row) : null;
}

function findingOf(survey: Survey, candidate: Candidate, owner: ClassOwner | null): Finding {
  const { heap, row, growth, verdict } = candidate;
  const name = addressText(heap.address, heap.pointerSize);
  const facts = {
    Size: row.size,
    Count: row.count,
    Bytes: row.total,
    Heap: heap.address,
    Share: row.percent,
  };
  return {
    Kind: 'heap-size-class',
    Title: `${count(row.count)} blocks of ${hex(row.size)} in heap ${name}: ${bytes(row.total)}, ${percent(row.percent)} of its busy bytes`,
    Verdict: verdict,
    Confidence: confidenceOf(verdict, row),
    Facts: owner ? { ...facts, Owner: owner.owner } : facts,
    Evidence: evidenceOf(survey, candidate, name, owner).concat(growthEvidence(row, growth)),
    Memory: 'heap',
    ExplainedBytes: row.total,
    UnexplainedBytes: Math.max(0, heap.commit - row.total),
    Next: nextOf(survey, heap, row),
  };
}

function evidenceOf(
  survey: Survey,
  { heap, classes, row }: Candidate,
  name: string,
  owner: ClassOwner | null,
): Evidence[] {
  const heaps = survey.heaps();
  const evidence: Evidence[] = [
    {
      Text: `${hex(row.size)} x ${hex(row.count)} = ${hex(row.total)} bytes, ${percent(row.percent)} of the busy bytes (${classes.source})`,
      Weight: 'for',
    },
    {
      Text: `heap ${name} holds ${bytes(heap.commit)}, ${percent(heap.share)} of the commit of all heaps${heaps.known ? ` (${heaps.value.source})` : ''}`,
      Weight: heap.share >= dominant ? 'for' : 'context',
    },
    {
      Text: `${percent(share(row.total, heap.commit))} of the commit of the heap${coverageText(classes)}`,
      Weight: 'context',
    },
  ];
  classes.caveats.forEach((caveat) => {
    evidence.push({ Text: caveat, Weight: 'context' });
  });
  return evidence.concat(walkedEvidence(heap, row), owner === null ? [] : [owner.evidence]);
}

/** What only a walk tells: the share of the blocks, where they lie, and what it did not see. */
function walkedEvidence(heap: PicturedHeap, row: PicturedClass): Evidence[] {
  const { walked } = row;
  if (walked === null) return [];
  const front = walked.lfh === 0 ? '' : `; ${count(walked.lfh)} of them in the low-fragmentation heap`;
  const evidence: Evidence[] = [
    {
      Text: `${percent(walked.ofBlocks)} of its ${count(heap.walked!.busyBlocks)} busy blocks, and ${bytes(walked.blockBytes)} with headers and slack${front}`,
      Weight: walked.ofBlocks >= tellingCount ? 'for' : 'context',
    },
  ];
  if (walked.inNewest !== null && walked.inNewest > 0 && walked.areas > 1)
    evidence.push({
      Text: `${count(walked.inNewest)} of them lie in the segment that the heap got last, the others in ${count(walked.areas - 1)} older ones: they kept coming while the heap grew`,
      Weight: 'for',
    });
  const unseen = unseenOf(heap);
  if (unseen > 0)
    evidence.push({
      Text: `${bytes(unseen)} of the heap were not seen: there may be more of them, or of others`,
      Weight: 'against',
    });
  return evidence;
}

function growthEvidence(row: PicturedClass, growth: Growth | null): Evidence {
  if (growth === null)
    return {
      Text:
        row.walked === null
          ? 'one listing shows no growth: the count must rise between two of them to prove the leak'
          : 'one picture shows no growth: a cache or a large table may hold equal blocks on purpose',
      Weight: 'against',
    };
  const text = `${count(growth.from)} blocks in the listing of line ${growth.lines[0]}, ${count(growth.to)} in that of line ${growth.lines[1]}`;
  return growth.to > growth.from
    ? { Text: `the count grew: ${text}`, Weight: 'for' }
    : { Text: `the count did not grow: ${text}`, Weight: 'against' };
}

function coverageText(classes: PicturedClasses): string {
  return classes.covered < 99.5 ? `; the listed rows make ${percent(classes.covered)} of its busy bytes` : '';
}

function nextOf(survey: Survey, heap: PicturedHeap, row: PicturedClass): NextCommand[] {
  const next: NextCommand[] = [
    {
      Command: questionCommand('allocBreakpoint', row.size),
      Why: 'breakpoint lines that show who allocates blocks of this size',
    },
  ];
  if (row.walked !== null) {
    next.push(
      { Command: blocksOfSizeCommand(row.size), Why: 'the blocks' },
      { Command: questionCommand('block', row.walked.first), Why: 'the first of them and what it holds' },
    );
    if (heap.walked!.traced > 0)
      next.push({
        Command: questionCommand('allocationStacks', row.size),
        Why: 'which stacks allocated them',
      });
    return next;
  }
  next.push({
    Command: heapFilterCommand(row.size),
    Why: 'addresses of the blocks (gone from current WinDbg)',
  });
  if (survey.debuggee.target.kind !== 'dump')
    next.push({ Command: heapStatCommand(heap.address), Why: 'a second count later: does it grow?' });
  return next;
}
