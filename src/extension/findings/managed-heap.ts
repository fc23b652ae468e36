/**
 * The garbage-collected heap against the commit of the process: the bulk, or not. Either answer saves an
 * afternoon, because a native leak and a managed one are hunted with different tools.
 */
import { share } from '../address-space/share';
import { bytes, count, percent } from '../view/format';
import type { Finding } from './finding';
import type { Survey } from './survey';

const bulk = 50;

export function managedHeap(survey: Survey): Finding[] {
  const gc = survey.gc();
  if (!gc.known) return [];
  const commit = survey.committed();
  const total = commit.known ? commit.value : 0;
  const part = share(gc.value.committed, total);
  const isBulk = commit.known && part >= bulk;
  const rest = Math.max(0, total - gc.value.committed);
  return [
    {
      Kind: 'managed-heap',
      Title: commit.known
        ? `the GC heap commits ${bytes(gc.value.committed)}, ${percent(part)} of the process${isBulk ? ': look for the managed leak first' : ': the leak is not (only) managed'}`
        : `the GC heap commits ${bytes(gc.value.committed)}`,
      Verdict: !commit.known ? 'cannot tell' : isBulk ? 'suspect' : 'not a leak',
      Confidence: commit.known ? 'high' : 'low',
      Facts: commit.known
        ? { Bytes: gc.value.committed, Share: part, Usage: 'GC heap' }
        : { Bytes: gc.value.committed, Usage: 'GC heap' },
      Evidence: [
        {
          Text: `${count(gc.value.committed)} bytes committed in ${gc.value.segments} segments (!eeheap -gc)`,
          Weight: 'for',
        },
        commit.known
          ? {
              Text: `${count(total)} bytes committed in all; ${bytes(rest)} are left without the GC heap`,
              Weight: isBulk ? 'for' : 'against',
            }
          : { Text: `the commit of the process is not known: ${commit.why}`, Weight: 'context' },
      ],
      Memory: 'managed',
      ExplainedBytes: gc.value.committed,
      UnexplainedBytes: rest,
      Next: [{ Command: '!dumpheap -stat', Why: 'which classes fill the GC heap' }],
    },
  ];
}
