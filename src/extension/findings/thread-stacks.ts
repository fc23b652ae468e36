/**
 * A great many threads. Each costs a stack, a TEB and what hangs on it; hundreds of them are rarely meant.
 */
import type { BudgetRow } from '../address-space/budget';
import { share } from '../address-space/share';
import { bytes, count, percent } from '../view/format';
import type { Evidence, Finding } from './finding';
import type { Survey } from './survey';

/** More threads than a thread pool makes on a large machine. */
const many = 200;
/** So many are out of the ordinary, whatever their stacks take. */
const veryMany = 1000;

export function threadStacks(survey: Survey): Finding[] {
  const threads = survey.threadCount();
  if (threads < many) return [];
  const space = survey.space();
  const stacks = space.known ? stackBytes(space.value.budget.usage) : null;
  const commit = survey.committed();
  const whole = commit.known ? commit.value : 0;
  const part = stacks === null ? 0 : share(stacks.bytes, space.known ? space.value.budget.busy : 0);
  const explained = stacks === null || stacks.committed === null ? 0 : stacks.committed;
  const facts = { Count: threads, Usage: 'Stack' };
  return [
    {
      Kind: 'thread-stacks',
      Title: `${count(threads)} threads${stacks === null ? '' : `, ${bytes(stacks.bytes)} of stacks, ${percent(part)} of committed and reserved memory`}`,
      Verdict: 'suspect',
      Confidence: part >= 10 || threads >= veryMany ? 'medium' : 'low',
      Facts: stacks === null ? facts : { ...facts, Bytes: stacks.bytes, Share: part },
      Evidence: evidenceOf(threads, stacks),
      Memory: 'stack',
      ExplainedBytes: explained,
      UnexplainedBytes: Math.max(0, whole - explained),
      Next: [{ Command: '~*k', Why: 'what they wait for: equal stacks are a thread leak' }],
    },
  ];
}

interface Stacks {
  /** Reserved and committed together. */
  readonly bytes: number;
  /** null where the source does not tell committed from reserved. */
  readonly committed: number | null;
}

/** null when no stack was told apart. */
function stackBytes(usage: readonly BudgetRow[]): Stacks | null {
  const rows = usage.filter((row) => /^Stack/.test(row.name));
  if (rows.length === 0) return null;
  const known = rows.every((row) => row.committed !== null);
  return {
    bytes: rows.reduce((sum, row) => sum + row.bytes, 0),
    committed: known ? rows.reduce((sum, row) => sum + row.committed!, 0) : null,
  };
}

function evidenceOf(threads: number, stacks: Stacks | null): Evidence[] {
  const evidence: Evidence[] = [{ Text: `${count(threads)} threads (one TEB each)`, Weight: 'for' }];
  if (stacks === null)
    evidence.push({ Text: 'which memory their stacks take is not known here', Weight: 'context' });
  else if (stacks.committed === null)
    evidence.push({
      Text: `their stacks take ${bytes(stacks.bytes)}, reserved and committed together; how much is committed is not known here, so no byte counts as explained`,
      Weight: 'context',
    });
  else
    evidence.push({
      Text: `their stacks take ${bytes(stacks.bytes)}, ${bytes(stacks.committed)} of it committed`,
      Weight: 'context',
    });
  evidence.push({ Text: 'what each thread allocates elsewhere is not in this number', Weight: 'context' });
  return evidence;
}
