/** Leaks in heaps made up for the test, found by the whole way: dump, heaps, walk, detectors. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/extension/findings/finding.js';
import { findingsOf } from '../../../src/extension/findings/index.js';
import { Survey } from '../../../src/extension/findings/survey.js';
import { dumpDebuggee } from '../heap/dump-world.js';
import {
  heapFullOfBlocks,
  type LeakyProcess,
  ordinaryHeap,
  tenThousandSmallBlocks,
} from './leaky-process.js';

async function findingsIn(process: LeakyProcess): Promise<Finding[]> {
  return findingsOf(new Survey(await dumpDebuggee(process.path)));
}

describe.each([64, 32] as const)('%i bit', (bits) => {
  test('many equal blocks that fill a heap are the leak', async () => {
    const process = heapFullOfBlocks(bits);
    const { heap, size, count } = process.leak;
    expect(count).toBeGreaterThanOrEqual(285);
    expect((await findingsIn(process))[0]).toMatchObject({
      Kind: 'heap-size-class',
      Verdict: 'leak',
      Confidence: 'high',
      Facts: { Size: size, Count: count, Bytes: count * size, Heap: heap },
    });
  });

  test('ten thousand small blocks of the low-fragmentation heap are a suspect', async () => {
    const process = tenThousandSmallBlocks(bits);
    const { heap, size, count } = process.leak;
    const findings = await findingsIn(process);
    expect(findings[0]).toMatchObject({
      Kind: 'heap-size-class',
      Verdict: 'suspect',
      Facts: { Size: size, Count: count, Heap: heap },
    });
    expect(findings.filter((finding) => finding.Kind === 'heap-size-class')).toHaveLength(1);
  });

  test('an ordinary heap accuses nobody', async () => {
    const verdicts = (await findingsIn(ordinaryHeap(bits))).map((finding) => finding.Verdict);
    expect(verdicts).not.toContain('leak');
    expect(verdicts).not.toContain('suspect');
  });
});
