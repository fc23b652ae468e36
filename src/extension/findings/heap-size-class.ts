/**
 * Many equal blocks in one heap: the mark of a leak that repeats one allocation.
 *
 * Weighed by bytes and by count. A class that fills the heap that fills the process is a leak; one that makes a
 * good part of the bytes, or of the blocks, is a suspect, because ten thousand small blocks are how a slow leak
 * looks. One big block is another detector's business.
 */

import { share } from '../address-space/share';
import type { Growth } from '../heap/reported';
import { addressText, bytes, count, hex, percent } from '../view/format';
import { blocksOfSizeCommand, heapFilterCommand, heapStatCommand, questionCommand } from './commands';
import type { Confidence, Evidence, Finding, NextCommand, Verdict } from './finding';
import { type ClassOwner, caughtOwner, keptOwner } from './heap-class-owner';
import { type PicturedClass, type PicturedClasses, type PicturedHeap, unseenOf } from './heap-picture';
import type { Survey } from './survey';

/** Below the first, equal blocks are ordinary unless they fill the heap; from the second on they can be a leak. */
const many = 100;
const veryMany = 256;
/** So many that fill a heap are no accident. */
const several = 16;
/** So many small blocks are looked at even where they weigh little. */
const tenThousand = 10000;
/** A count that rose by this factor between two listings grows. */
const growthFactor = 1.2;
/** From this share of the busy bytes, or of the busy blocks, on, a class speaks for itself. */
const telling = 20;
/** From this share of the busy bytes on, one class explains the heap. */
const dominant = 50;
/** A listing shows twenty rows at most, so there a class counts from this percent of the busy bytes on. */
const listedShare = 0.5;
/** Least bytes of a suspect and of a leak, which a walk measures in every process, however small. */
const suspiciousBytes = 128 << 10;
const leakBytes = 1 << 20;
/** Percent of the commit of the process: below the first a class by bytes explains nothing, nor a leak below the second. */
const notable = 1;
const heavy = 5;
/** Percent of the commit of all heaps that makes a class by count matter, and ten thousand blocks. */
const countedShare = 3;
const tenThousandShare = 0.5;

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

function verdictOf(
  survey: Survey,
  heap: PicturedHeap,
  row: PicturedClass,
  growth: Growth | null,
): Verdict | null {
  if (row.walked === null) {
    if (row.count < many || row.percent < listedShare) return null;
  } else if (!standsOut(survey, row)) {
    return null;
  }
  const grew = growth !== null && growth.to >= growth.from * growthFactor && growth.to > growth.from;
  if (grew && row.percent >= telling) return 'leak';
  return fillsTheProcess(survey, heap, row) ? 'leak' : 'suspect';
}

/** A walk sees every class of every process; most are ordinary, and the low-fragmentation heap has many small ones. */
function standsOut(survey: Survey, row: PicturedClass): boolean {
  if (row.total < suspiciousBytes) return false;
  return weighsByBytes(survey, row) || weighsByCount(survey, row);
}

function weighsByBytes(survey: Survey, row: PicturedClass): boolean {
  if (row.percent < telling || share(row.total, survey.wholeCommit()) < notable) return false;
  return row.count >= many || row.percent >= dominant;
}

function weighsByCount(survey: Survey, row: PicturedClass): boolean {
  if (row.count < many || row.walked === null || row.walked.ofBlocks < telling) return false;
  const heaps = survey.heaps();
  const ofHeaps = share(row.total, heaps.known ? heaps.value.commit : 0);
  return ofHeaps >= (row.count >= tenThousand ? tenThousandShare : countedShare);
}

/** One class fills the heap that fills the process; memory that was not seen might hold anything else. */
function fillsTheProcess(survey: Survey, heap: PicturedHeap, row: PicturedClass): boolean {
  if (row.percent < dominant || heap.share < dominant || row.count < veryMany) return false;
  if (row.walked === null || heap.busy === null) return true;
  return (
    row.total >= leakBytes &&
    share(row.total, heap.busy + unseenOf(heap)) >= dominant &&
    share(row.total, survey.wholeCommit()) >= heavy
  );
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

function confidenceOf(verdict: Verdict, row: PicturedClass): Confidence {
  if (verdict === 'leak') return row.percent >= 80 ? 'high' : 'medium';
  return row.percent >= telling ? 'medium' : 'low';
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
      Text: `${percent(walked.ofBlocks)} of its ${count(heap.walked!.busyBlocks)} busy blocks${front}`,
      Weight: walked.ofBlocks >= telling ? 'for' : 'context',
    },
  ];
  if (walked.inNewest !== null && walked.inNewest > 0)
    evidence.push({
      Text: `${count(walked.inNewest)} of them lie in the segment that the heap got last, the others in ${count(walked.areas - 1)} older ones: they kept coming while the heap grew`,
      Weight: walked.areas > 1 ? 'for' : 'context',
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
