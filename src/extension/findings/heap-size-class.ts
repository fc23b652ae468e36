/**
 * Many equal blocks in one heap: the mark of a leak that repeats one allocation.
 *
 * Weighed by share of the heap's busy bytes and by count. One class that fills the heap that fills the process
 * is a leak; a class of hundreds of blocks that makes little is a suspect, because ten thousand small blocks
 * are how a slow leak looks. One big block is another detector's business.
 */

import { share } from '../address-space/share';
import type { AllocationStack } from '../breakpoints/recorded-stack';
import type { Debuggee } from '../debuggee/debuggee';
import type { Growth, SizeClass, SizeClasses } from '../heap/reported';
import { addressText, bytes, count, hex, percent } from '../view/format';
import { heapFilterCommand, heapStatCommand, questionCommand } from './commands';
import type { Confidence, Evidence, Finding, NextCommand, Verdict } from './finding';
import type { HeapClasses, Survey } from './survey';

/** Below this number equal blocks are ordinary. */
const manyBlocks = 100;
/** Percent of the busy bytes below which a class explains nothing, however many blocks it has. */
const worthALook = 0.5;
/** A count that rose by this factor between two listings grows. */
const growthFactor = 1.2;
/** From this share of the busy bytes on, a class speaks for itself. */
const telling = 20;
/** From this share of the busy bytes on, one class explains the heap. */
const dominant = 50;

export function heapSizeClass(survey: Survey): Finding[] {
  const stack = survey.allocationStack();
  const findings: Finding[] = [];
  survey.heapClasses().forEach((place) => {
    place.classes.classes
      .filter((row) => row.count >= manyBlocks && row.percent >= worthALook)
      .forEach((row) => {
        findings.push(findingOf(survey, place, row, stack));
      });
  });
  return findings;
}

function findingOf(
  survey: Survey,
  place: HeapClasses,
  row: SizeClass,
  stack: AllocationStack | null,
): Finding {
  const fills = row.percent >= dominant;
  const { debuggee } = survey;
  const growth = survey.growth(place.heap.address, row.size);
  const grew = growth !== null && growth.to >= growth.from * growthFactor && growth.to > growth.from;
  const verdict: Verdict =
    (fills && place.share >= dominant) || (grew && row.percent >= telling) ? 'leak' : 'suspect';
  const owner = fills ? stack : null;
  const name = addressText(place.heap.address, debuggee.target.pointerSize);
  const facts = {
    Size: row.size,
    Count: row.count,
    Bytes: row.total,
    Heap: place.heap.address,
    Share: row.percent,
  };
  return {
    Kind: 'heap-size-class',
    Title: `${count(row.count)} blocks of ${hex(row.size)} in heap ${name}: ${bytes(row.total)}, ${percent(row.percent)} of its busy bytes`,
    Verdict: verdict,
    Confidence: confidenceOf(verdict, row.percent),
    Facts: owner ? { ...facts, Owner: owner.owner } : facts,
    Evidence: evidenceOf(place, name, row, owner).concat(growthEvidence(growth)),
    Memory: 'heap',
    ExplainedBytes: row.total,
    UnexplainedBytes: Math.max(0, place.heap.commit - row.total),
    Next: nextOf(place.heap.address, row, debuggee),
  };
}

function confidenceOf(verdict: Verdict, percentOfBusy: number): Confidence {
  if (verdict === 'leak') return percentOfBusy >= 80 ? 'high' : 'medium';
  return percentOfBusy >= telling ? 'medium' : 'low';
}

function evidenceOf(
  place: HeapClasses,
  name: string,
  row: SizeClass,
  owner: AllocationStack | null,
): Evidence[] {
  const { heap, classes } = place;
  const evidence: Evidence[] = [
    {
      Text: `${hex(row.size)} x ${hex(row.count)} = ${hex(row.total)} bytes, ${percent(row.percent)} of the busy bytes (!heap -stat -h ${name})`,
      Weight: 'for',
    },
    {
      Text: `heap ${name} holds ${bytes(heap.commit)}, ${percent(place.share)} of the commit of all heaps (!heap -s)`,
      Weight: place.share >= dominant ? 'for' : 'context',
    },
    {
      Text: `${percent(share(row.total, heap.commit))} of the commit of the heap${coverageText(classes)}`,
      Weight: 'context',
    },
  ];
  classes.caveats.forEach((caveat) => {
    evidence.push({ Text: caveat, Weight: 'context' });
  });
  if (owner) {
    evidence.push({
      Text: `an allocation was caught in ${[owner.owner].concat(owner.callers).join(' <- ')} (line ${owner.line}${owner.unreliable ? '; the debugger warns that frames may be wrong)' : ')'}`,
      Weight: 'for',
    });
  }
  return evidence;
}

function growthEvidence(growth: Growth | null): Evidence {
  if (growth === null)
    return {
      Text: 'one listing shows no growth: the count must rise between two of them to prove the leak',
      Weight: 'against',
    };
  const text = `${count(growth.from)} blocks in the listing of line ${growth.lines[0]}, ${count(growth.to)} in that of line ${growth.lines[1]}`;
  return growth.to > growth.from
    ? { Text: `the count grew: ${text}`, Weight: 'for' }
    : { Text: `the count did not grow: ${text}`, Weight: 'against' };
}

function coverageText(classes: SizeClasses): string {
  return classes.covered < 99.5 ? `; the listed rows make ${percent(classes.covered)} of its busy bytes` : '';
}

function nextOf(heap: number, row: SizeClass, debuggee: Debuggee): NextCommand[] {
  const next: NextCommand[] = [
    {
      Command: questionCommand('allocBreakpoint', row.size),
      Why: 'breakpoint lines that show who allocates blocks of this size',
    },
    { Command: heapFilterCommand(row.size), Why: 'addresses of the blocks (gone from current WinDbg)' },
  ];
  if (debuggee.target.kind !== 'dump')
    next.push({ Command: heapStatCommand(heap), Why: 'a second count later: does it grow?' });
  return next;
}
