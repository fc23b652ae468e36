/**
 * Two honest answers: nothing stands out, and this cannot be told, because.
 *
 * "Nothing stands out" is only said where something was looked at; what could not be looked at is said in
 * every case, with the bytes behind it and the way to see it.
 */
import { addressText, bytes, count, hex } from '../view/format';
import type { Evidence, Finding } from './finding';
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
      ExplainedBytes: 0,
      UnexplainedBytes: commit,
      Next: [
        { Command: 'dx -g @$scriptContents.regionHistogram()', Why: 'all classes' },
        { Command: 'dx @$scriptContents.addressSpace()', Why: 'the budget by usage, type and state' },
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
  const findings: Finding[] = [];
  const space = survey.space();
  const heaps = survey.heaps();
  if (!space.known)
    findings.push(
      cannotTell(
        'address-space',
        'the address space cannot be seen',
        space.why,
        0,
        '!address -summary',
        'the budget of the whole address space',
      ),
    );
  if (!heaps.known) {
    const heapBytes = space.known
      ? space.value.budget.usage.reduce((sum, row) => (/^Heap/.test(row.name) ? sum + row.bytes : sum), 0)
      : 0;
    findings.push(
      cannotTell(
        'heap-blocks',
        'the blocks inside the heaps cannot be seen',
        heaps.why,
        heapBytes,
        '!heap -s',
        'the heaps and what they commit',
      ),
    );
  } else if (survey.heapClasses().length === 0) {
    findings.push(
      cannotTell(
        'heap-blocks',
        'the size classes of the heaps cannot be seen',
        'No output of !heap -stat -h is at hand.',
        heaps.value.commit,
        `!heap -stat -h ${heaps.value.heaps[0]!.address.toString(16)}`,
        'the size classes of the largest heap',
      ),
    );
  }
  return findings;
}

function cannotTell(
  what: string,
  title: string,
  why: string,
  unseen: number,
  command: string,
  shows: string,
): Finding {
  return {
    Kind: `cannot-tell-${what}`,
    Title: title + (unseen > 0 ? ` (${bytes(unseen)})` : ''),
    Verdict: 'cannot tell',
    Confidence: 'high',
    Facts: unseen > 0 ? { Bytes: unseen } : {},
    Evidence: [{ Text: why, Weight: 'context' }],
    ExplainedBytes: 0,
    UnexplainedBytes: unseen,
    Next: [{ Command: command, Why: shows }],
  };
}
