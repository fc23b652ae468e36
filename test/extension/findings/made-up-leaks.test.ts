/**
 * Leaks in heaps made up for the test, found by the whole way: dump, heaps, walk, detectors. What is leaked is
 * counted out of what the maker of the heap says.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Finding } from '../../../src/extension/findings/finding.js';
import { findingsOf } from '../../../src/extension/findings/index.js';
import { Survey } from '../../../src/extension/findings/survey.js';
import { dumpDebuggee } from '../heap/dump-world.js';
import { type MadeUpHeap, makeNtHeap } from '../heap/made-up/nt-heap.js';
import type { Piece } from '../heap/made-up/nt-plan.js';
import { asDump, makeProcess } from '../heap/made-up/process.js';
import { SparseMemory } from '../heap/made-up/sparse-memory.js';
import { blocksOf } from '../heap/made-up/truth.js';

type Bits = 32 | 64;

const bases = { 32: [0x3000000, 0x5000000], 64: [0x1f400000000, 0x1f500000000] } as const;

function heap(memory: SparseMemory, bits: Bits, base: number, pieces: readonly Piece[]): MadeUpHeap {
  const segments = [{ pieces, tailPages: 40 }];
  return makeNtHeap(memory, { bits, base, key: [1, 2, 3, 4, 5, 6], lfhKey: 0x3fce5920, segments, large: [] });
}

/** What an ordinary heap holds: sizes of all kinds, with free blocks between them. */
function everyday(blocks: number): Piece[] {
  return Array.from(
    { length: blocks },
    (_, i): Piece =>
      i % 9 === 8
        ? { kind: 'free', granules: 2 + (i % 31) }
        : { kind: 'busy', userSize: 24 + ((i * 37) % 1500) },
  );
}

async function findingsIn(memory: SparseMemory, bits: Bits, ...heaps: MadeUpHeap[]): Promise<Finding[]> {
  const process = makeProcess(
    memory,
    bits,
    heaps.map(({ address }) => address),
  );
  const folder = mkdtempSync(join(tmpdir(), 'leakscope-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return findingsOf(new Survey(await dumpDebuggee(asDump(process).writeTo(join(folder, 'leak.dmp')))));
}

const countOf = (heap: MadeUpHeap, size: number) =>
  blocksOf(heap, 'busy').filter(({ userSize }) => userSize === size).length;

describe.each([64, 32] as const)('%i bit', (bits) => {
  const [first, second] = bases[bits];

  test('many equal blocks that fill a heap are the leak', async () => {
    const memory = new SparseMemory();
    const size = 0xa45c;
    const leak: Piece[] = everyday(400).concat(
      Array.from({ length: 285 }, (): Piece => ({ kind: 'busy', userSize: size })),
    );
    const process = heap(memory, bits, first, everyday(900));
    const leaking = heap(memory, bits, second, leak);
    const count = countOf(leaking, size);
    expect(count).toBeGreaterThanOrEqual(285);
    const [finding] = await findingsIn(memory, bits, process, leaking);
    expect(finding).toMatchObject({
      Kind: 'heap-size-class',
      Verdict: 'leak',
      Confidence: 'high',
      Facts: { Size: size, Count: count, Bytes: count * size, Heap: leaking.address },
    });
  });

  test('ten thousand small blocks of the low-fragmentation heap are a suspect', async () => {
    const memory = new SparseMemory();
    const blockGranules = bits === 64 ? 5 : 9;
    const slots = Array.from({ length: 50 }, () => 0x40);
    const small = Array.from({ length: 200 }, (): Piece => ({ kind: 'lfh', blockGranules, slots }));
    const process = heap(memory, bits, first, everyday(1500).concat(small));
    const count = countOf(process, 0x40);
    const findings = await findingsIn(memory, bits, process);
    expect(findings[0]).toMatchObject({
      Kind: 'heap-size-class',
      Verdict: 'suspect',
      Facts: { Size: 0x40, Count: count, Heap: process.address },
    });
    expect(findings.filter((finding) => finding.Kind === 'heap-size-class')).toHaveLength(1);
  });

  test('an ordinary heap accuses nobody', async () => {
    const memory = new SparseMemory();
    const findings = await findingsIn(memory, bits, heap(memory, bits, first, everyday(6000)));
    expect(findings.map((finding) => finding.Verdict)).not.toContain('leak');
    expect(findings.map((finding) => finding.Verdict)).not.toContain('suspect');
  });
});
