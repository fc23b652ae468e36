/**
 * Two honest answers: nothing stands out, and this cannot be told, because.
 *
 * "Nothing stands out" is only said where something was looked at; what could not be looked at is said in
 * every case, with the bytes behind it and the way to see it.
 */
import { addressText, bytes, count, hex } from '../view/format';
import { gridCommand, heapStatCommand, questionCommand } from './commands';
import type { Evidence, Finding, NextCommand } from './finding';
import type { Survey } from './survey';

export function nothingStandsOut(survey: Survey): Finding[] {
  const space = survey.space();
  const heaps = survey.heaps();
  if (!space.known && !heaps.known) return [];
  const commit = space.known ? space.value.budget.committed : heaps.known ? heaps.value.commit : 0;
  return [
    {
      Kind: 'nothing-stands-out',
      Title: heaps.known
        ? 'nothing stands out: no class of equal blocks or allocations dominates'
        : 'nothing stands out among the allocations; what the heaps hold was not seen',
      Verdict: heaps.known ? 'not a leak' : 'cannot tell',
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

/** The largest things that were seen, so that "nothing" can be checked. */
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
  return texts.map((text): Evidence => ({ Text: text, Weight: 'context' }));
}

export function whatCannotBeTold(survey: Survey): Finding[] {
  return addressSpaceUnseen(survey).concat(heapsUnseen(survey));
}

function addressSpaceUnseen(survey: Survey): Finding[] {
  const space = survey.space();
  if (space.known) return [];
  const next = { Command: '!address -summary', Why: 'the budget of the whole address space' };
  return [unseen('address-space', 'the address space cannot be seen', space.why, 0, next)];
}

function heapsUnseen(survey: Survey): Finding[] {
  const heaps = survey.heaps();
  if (!heaps.known) {
    const next = { Command: '!heap -s', Why: 'the heaps and what they commit' };
    return [
      unseen(
        'heap-blocks',
        'the blocks inside the heaps cannot be seen',
        heapsWhy(survey, heaps.why),
        heapBytes(survey),
        next,
      ),
    ];
  }
  if (survey.heapClasses().length > 0) return [];
  const next = {
    Command: heapStatCommand(heaps.value.heaps[0]!.address),
    Why: 'the size classes of the largest heap',
  };
  const why = survey.withoutClasses();
  return [
    unseen('heap-blocks', 'the size classes of the heaps cannot be seen', why, heaps.value.commit, next),
  ];
}

/** Heaps are not walked yet: what they hold comes from the debugger's own `!heap`, live or out of a log. */
function heapsWhy(survey: Survey, why: string): string {
  return survey.debuggee.target.kind === 'log'
    ? why
    : `${why.replace(/\.?$/, '.')} Type !heap -s and !heap -stat -h <heap> where the debugger has them, and ask again, there or over its log.`;
}

function heapBytes(survey: Survey): number {
  const space = survey.space();
  if (!space.known) return 0;
  return space.value.budget.usage.reduce(
    (sum, row) => (/^Heap/.test(row.name) ? sum + (row.committed === null ? row.bytes : row.committed) : sum),
    0,
  );
}

function unseen(what: string, title: string, why: string, memory: number, next: NextCommand): Finding {
  return {
    Kind: `cannot-tell-${what}`,
    Title: title + (memory > 0 ? ` (at least ${bytes(memory)})` : ''),
    Verdict: 'cannot tell',
    Confidence: 'high',
    Facts: memory > 0 ? { Bytes: memory } : {},
    Evidence: [{ Text: why, Weight: 'context' }],
    Memory: 'part of another',
    ExplainedBytes: 0,
    UnexplainedBytes: memory,
    Next: [next],
  };
}
