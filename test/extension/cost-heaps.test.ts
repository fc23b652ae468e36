/**
 * What walking heaps costs the debugger, as counts over the built script: a read for each MiB that is committed, a little
 * for each heap and each of its areas, and nothing for a block.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fixtureNames, heapDumpNames, heapTruth } from '../golden/heap-truth.js';
import { overShared, sharedFolder } from '../shared.js';
import { makeLargeNtHeap } from './heap/made-up/large-nt.js';
import { type MadeUpProcess, makeProcess, writeDump } from './heap/made-up/process.js';
import { makeSegmentHeap, type Range } from './heap/made-up/segment-heap.js';
import { SparseMemory } from './heap/made-up/sparse-memory.js';
import { openWithScript } from './script-session.js';

const readsPerMebibyte = 1.05;
/** TEB, PEB and list of heaps; for each heap its header and what it keeps apart (LFH, roots, votes for keys). */
const readsOfProcess = 20;
const readsOfHeap = 15;
/** Segments that are looked at before the walk, to find the keys of segment heaps by vote. */
const readsOfKeys = 60;
/** Of a segment or large block: its own header, and where it ends within a MiB. */
const readsOfArea = 3;

interface HeapRow {
  readonly Segments: number | undefined;
  readonly LargeBlocks: number | undefined;
}

interface Cost {
  /** MiB that the heaps commit. */
  readonly committed: number;
  readonly busyBlocks: number;
  readonly heaps: number;
  readonly areas: number;
  readonly reads: number;
  readonly hostCalls: number;
  readonly commands: number;
}

/** The cost of a first `heaps()`, which walks every block. */
async function costOfHeaps(dump: string): Promise<Cost> {
  const session = await openWithScript(dump);
  const before = { ...session.counters };
  const answer = session.call('heaps') as Iterable<HeapRow> & { Commit: number; BusyBlocks: number };
  const { reads, hostCalls, commands } = session.counters;
  const rows = [...answer];
  const areas = rows.map(({ Segments, LargeBlocks }) => (Segments ?? 0) + (LargeBlocks ?? 0));
  // Whatever is asked of the same dump next stands on the same walk.
  const walked = session.counters.reads;
  for (const question of ['heaps', 'heapStats', 'leakSummary']) session.call(question);
  expect(session.counters.reads - walked, 'a second question').toBeLessThanOrEqual(readsOfProcess);
  return {
    committed: answer.Commit / 0x100000,
    busyBlocks: answer.BusyBlocks,
    heaps: rows.length,
    areas: areas.reduce((sum, one) => sum + one, 0),
    reads: reads - before.reads,
    hostCalls: hostCalls - before.hostCalls,
    commands: commands - before.commands,
  };
}

async function checkDump(name: string): Promise<void> {
  const { committed, heaps, areas, reads, commands } = await costOfHeaps(heapTruth(name).dump);
  const once = readsOfProcess + readsOfHeap * heaps + readsOfArea * areas;
  expect(reads).toBeLessThanOrEqual(readsPerMebibyte * committed + once);
  expect(commands).toBeLessThanOrEqual(6);
}

describe('small heaps of the real allocators', () => {
  test.each(fixtureNames)('%s', checkDump);
});

describe.skipIf(sharedFolder() === undefined)(overShared('the rest of them'), () => {
  test.each(heapDumpNames().filter((name) => !fixtureNames.includes(name)))('%s', checkDump);
});

async function costOfLarge(bits: 32 | 64, kind: 'back end' | 'LFH', blocks: number): Promise<Cost> {
  const memory = new SparseMemory();
  const { small } = makeLargeNtHeap(memory, bits, kind, blocks);
  return costOfProcess(makeProcess(memory, bits, [small.address]));
}

function costOfProcess(process: MadeUpProcess): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'leakscope-large-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return costOfHeaps(writeDump(process, join(folder, 'large.dmp')));
}

describe('large made-up heaps', () => {
  test.each([
    [64, 'back end'],
    [64, 'LFH'],
    [32, 'back end'],
    [32, 'LFH'],
  ] as const)('%i bits, %s: a read a MiB', async (bits, kind) => {
    const { committed, busyBlocks, reads } = await costOfLarge(bits, kind, 1_500_000);
    expect(busyBlocks).toBeGreaterThan(500_000);
    expect(reads).toBeLessThanOrEqual(readsPerMebibyte * committed + readsOfProcess + readsOfHeap);
  });

  test('segments of a segment heap: a read for each run between its guard pages, which no read can cross', async () => {
    const slots = Array.from({ length: 3500 }, (_, i) => (i % 5 === 0 ? -1 : 50));
    const ranges: Range[] = [
      { kind: 'VS', pages: 60, chunks: Array.from({ length: 2000 }, (_, i) => 40 + (i % 7) * 16) },
      { kind: 'LFH', pages: 62, stride: 64, slots },
    ];
    const memory = new SparseMemory();
    const { address } = makeSegmentHeap(memory, {
      build: 22621,
      base: 0x1d000000000,
      heapKey: 0x1234567890abcdefn,
      lfhKey: 0x3fce5920,
      segments: Array.from({ length: 64 }, () => [...ranges, ...ranges]),
      large: [],
      isTreeCoded: true,
    });
    const runs = memory.ranges.length;
    const { busyBlocks, reads } = await costOfProcess(makeProcess(memory, 64, [address], 22621));
    expect(busyBlocks).toBeGreaterThan(500_000);
    expect(reads).toBeLessThanOrEqual(readsPerMebibyte * runs + readsOfProcess + readsOfKeys);
  });

  test('twice the blocks in as many bytes cost no call more', async () => {
    const few = await costOfLarge(64, 'back end', 500_000);
    const many = await costOfLarge(32, 'back end', 1_000_000);
    expect(many.busyBlocks).toBeGreaterThan(1.9 * few.busyBlocks);
    expect(Math.abs(many.committed - few.committed)).toBeLessThan(0.1 * few.committed);
    expect(many.hostCalls).toBeLessThanOrEqual(few.hostCalls + readsOfHeap);
  });
});
