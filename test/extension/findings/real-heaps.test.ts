/**
 * Detectors over heaps of the real allocators: what they look at is what was asked for, size by size, and nothing
 * is accused, because nothing leaks in them.
 */
import { expect, test } from 'vitest';
import type { Finding } from '../../../src/extension/findings/finding.js';
import { findingsOf } from '../../../src/extension/findings/index.js';
import { Survey } from '../../../src/extension/findings/survey.js';
import { heapDumpNames, heapTruth } from '../../golden/heap-truth.js';
import { dumpDebuggee } from '../heap/dump-world.js';

/** Number of live blocks by size. */
function bySize(sizes: Iterable<readonly [size: number, count: number]>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [size, count] of sizes) counts.set(size, (counts.get(size) ?? 0) + count);
  return counts;
}

function accused(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ Verdict }) => Verdict === 'leak' || Verdict === 'suspect')
    .map(({ Verdict, Kind, Title }) => `${Verdict} ${Kind}: ${Title}`);
}

test.each(heapDumpNames())('%s', async (name) => {
  const truth = heapTruth(name);
  const survey = new Survey(await dumpDebuggee(truth.dump));
  const seen = bySize(
    survey
      .heapsWithClasses()
      .flatMap((heap) => heap.classes!.rows.map(({ size, count }) => [size, count] as const)),
  );
  const asked = bySize(truth.live.map(({ size }) => [size, 1] as const));
  // ntdll has a handful of blocks of its own in the process heap, up to build 14393.
  for (const [size, count] of asked) {
    expect(seen.get(size), `blocks of ${size}`).toBeGreaterThanOrEqual(count);
    expect(seen.get(size)! - count, `blocks of ${size}`).toBeLessThanOrEqual(truth.build <= 14393 ? 2 : 0);
  }
  expect(accused(findingsOf(survey))).toEqual([]);
});
