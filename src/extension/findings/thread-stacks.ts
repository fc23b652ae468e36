/**
 * A great many threads. Each costs a stack, a TEB and what hangs on it; hundreds of them are rarely meant.
 */
import { share } from '../address-space/share';
import { bytes, count, percent } from '../view/format';
import type { Finding } from './finding';
import type { Survey } from './survey';

/** More threads than a thread pool makes on a large machine. */
const many = 200;

export function threadStacks(survey: Survey): Finding[] {
  const space = survey.space();
  const budget = space.known ? space.value.budget : null;
  const stacks = budget === null ? 0 : bytesOf(budget.usage, /^Stack/);
  const threads = survey.threadCount();
  if (threads < many) return [];
  const busy = budget === null ? 0 : budget.busy;
  const part = share(stacks, busy);
  return [
    {
      Kind: 'thread-stacks',
      Title: `${count(threads)} threads, ${bytes(stacks)} of stacks, ${percent(part)} of the memory in use`,
      Verdict: 'suspect',
      Confidence: part >= 10 ? 'medium' : 'low',
      Facts: { Count: threads, Bytes: stacks, Usage: 'Stack', Share: part },
      Evidence: [
        { Text: `${count(threads)} threads (one TEB each)`, Weight: 'for' },
        {
          Text: `their stacks take ${bytes(stacks)}, reserved and committed together`,
          Weight: part >= 10 ? 'for' : 'against',
        },
        { Text: 'what each thread allocates elsewhere is not in this number', Weight: 'context' },
      ],
      Memory: 'stack',
      ExplainedBytes: stacks,
      UnexplainedBytes: Math.max(0, busy - stacks),
      Next: [{ Command: '~*k', Why: 'what they wait for: equal stacks are a thread leak' }],
    },
  ];
}

function bytesOf(rows: readonly { readonly name: string; readonly bytes: number }[], name: RegExp): number {
  return rows.reduce((sum, row) => (name.test(row.name) ? sum + row.bytes : sum), 0);
}
