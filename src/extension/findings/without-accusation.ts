/**
 * "Nothing stands out": only said where something was looked at, with the largest things that were seen, so that
 * "nothing" can be checked.
 */
import { share } from '../address-space/share';
import { addressText, bytes, count, hex, percent } from '../view/format';
import { gridCommand, questionCommand } from './commands';
import type { Evidence, Finding } from './finding';
import { type HeapPicture, hasBlocks } from './heap-picture';
import type { Survey } from './survey';

/** Percent of the commit of all heaps that may stay unseen before nothing can be said of them. */
const littleUnseen = 10;

export function nothingStandsOut(survey: Survey): Finding[] {
  const space = survey.space();
  const heaps = survey.heaps();
  if (!space.known && !heaps.known) return [];
  const commit = survey.wholeCommit();
  const seen = heaps.known && areSeen(heaps.value);
  return [
    {
      Kind: 'nothing-stands-out',
      Title: seen
        ? 'nothing stands out: no class of equal blocks or allocations dominates'
        : `nothing stands out among the allocations; what the heaps hold was not ${heaps.known && hasBlocks(heaps.value) ? 'all ' : ''}seen`,
      Verdict: seen ? 'not a leak' : 'cannot tell',
      Confidence: 'low',
      Facts: { Bytes: commit },
      Evidence: whatIsThere(survey, commit),
      Memory: 'part of another',
      ExplainedBytes: 0,
      UnexplainedBytes: commit,
      Next: [
        { Command: gridCommand('regionHistogram'), Why: 'all classes' },
        { Command: questionCommand('addressSpace'), Why: 'the budget by usage, type and state' },
      ],
    },
  ];
}

function areSeen(heaps: HeapPicture): boolean {
  if (!heaps.isWalk) return true;
  const unseen = heaps.unseen.reduce((sum, one) => sum + one.bytes, 0);
  return hasBlocks(heaps) && share(unseen, heaps.commit) <= littleUnseen;
}

function whatIsThere(survey: Survey, commit: number): Evidence[] {
  const classes = survey.allocationClasses();
  const largest = classes.filter((row) => row.count > 1 && row.size !== null)[0];
  const single = classes.filter((row) => row.count === 1 && row.usage === '<unknown>')[0];
  const texts = [
    `${bytes(commit)} committed`,
    largest
      ? `the class of equal allocations with the most memory is ${count(largest.count)} x ${hex(largest.size!)}, ${bytes(largest.committed)} (${largest.usage})`
      : 'no two allocations of one size were listed',
  ];
  if (single) {
    const at = addressText(single.first, survey.debuggee.target.pointerSize);
    texts.push(
      `the largest single allocation that nothing accounts for commits ${bytes(single.committed)} at ${at}`,
    );
  }
  return texts.concat(whatHeapsHold(survey)).map((text): Evidence => ({ Text: text, Weight: 'context' }));
}

/** What a walk saw: all heaps in one line, and the class of equal blocks with the most memory. */
function whatHeapsHold(survey: Survey): string[] {
  const heaps = survey.heaps();
  if (!heaps.known || !heaps.value.isWalk || heaps.value.heaps.length === 0) return [];
  const walked = heaps.value.heaps;
  const sum = (of: (heap: (typeof walked)[number]) => number) =>
    walked.reduce((all, heap) => all + of(heap), 0);
  const texts = [
    `${count(walked.length)} ${walked.length === 1 ? 'heap commits' : 'heaps commit'} ${bytes(sum((heap) => heap.commit))}: ${bytes(sum((heap) => heap.busy || 0))} in ${count(sum((heap) => heap.walked!.busyBlocks))} busy blocks, ${bytes(sum((heap) => heap.free))} free`,
  ];
  let most = '';
  let mostBytes = 0;
  survey.heapsWithClasses().forEach((heap) => {
    const row = heap.classes!.rows.filter((one) => one.count > 1)[0];
    if (row === undefined || row.total <= mostBytes) return;
    mostBytes = row.total;
    most = `the class of equal blocks with the most memory is ${count(row.count)} x ${hex(row.size)}, ${bytes(row.total)}, ${percent(row.percent)} of the busy bytes of heap ${addressText(heap.address, heap.pointerSize)}`;
  });
  return most === '' ? texts : texts.concat([most]);
}
