/**
 * The walkers against what was really allocated: every dump of heaps that the real allocators made, through the
 * rooms of the script. test/golden/heaps.test.ts asks the same of the built script.
 */
import { describe, expect, onTestFinished, test } from 'vitest';
import { heapCensus } from '../../../src/extension/heap/census.js';
import { busy, free } from '../../../src/extension/heap/vocabulary.js';
import {
  blockLine,
  fixtureNames,
  type HeapTruth,
  heapDumpNames,
  heapTruth,
  lastBuildWithOwnBlocks,
  ownBlocks,
  sharedHeapDumps,
} from '../../golden/heap-truth.js';
import { RawMemory, RawNtHeap } from '../../golden/raw-heap.js';
import { overShared, sharedFolder } from '../../shared.js';
import { dumpDebuggee } from '../heap/dump-world.js';
import { busyBlocks, type WalkedBlock, type WalkedHeap, walkEveryHeap } from './heap-walk.js';

async function rawMemory(truth: HeapTruth): Promise<RawMemory> {
  const memory = await RawMemory.open(truth.dump);
  onTestFinished(() => memory.close());
  return memory;
}

/** Busy blocks that nobody asked for in the record; what they may be is said beside `ownBlocks`. */
function expectNtdllsOwn(truth: HeapTruth, own: readonly WalkedBlock[]): void {
  if (truth.build > lastBuildWithOwnBlocks) expect(own.map(asLine)).toEqual([]);
  expect(own.length).toBeLessThanOrEqual(ownBlocks.most);
  const processHeap = truth.heaps.find(({ role }) => role === 'process')!.address;
  for (const block of own) {
    expect(block.heap).toBe(processHeap);
    expect(block.userSize).toBeGreaterThanOrEqual(ownBlocks.smallest);
    expect(block.userSize).toBeLessThanOrEqual(ownBlocks.largest);
  }
}

const asLine = ({ user, userSize }: WalkedBlock) => blockLine({ user, size: userSize });

function expectTheLiveOnes(truth: HeapTruth, heaps: readonly WalkedHeap[]): WalkedBlock[] {
  const found = heaps.flatMap(busyBlocks);
  const asked = new Set(truth.live.map(({ user }) => user));
  const own = found.filter(({ user }) => !asked.has(user));
  expectNtdllsOwn(truth, own);
  // Light page heap keeps the blocks of a heap in a normal heap beside it, whose address the record does not name.
  const heapOf = ({ heap }: { heap: number }) => (truth.variant === 'hpa' ? '' : `${heap.toString(16)} `);
  const lines = (blocks: readonly { heap: number; user: number; size: number }[]) =>
    blocks.map((block) => `${heapOf(block)}${blockLine(block)}`).sort();
  const named = found.filter(({ user }) => asked.has(user));
  expect(lines(named.map((block) => ({ ...block, size: block.userSize })))).toEqual(lines(truth.live));
  return own;
}

async function expectKinds(truth: HeapTruth, heaps: readonly WalkedHeap[]): Promise<void> {
  const memory = await rawMemory(truth);
  const said = truth.heaps.map(({ address }) => [address, memory.kindOf(address, truth.bits)]);
  const found = heaps.map(({ entry }) => [entry.address, entry.heap?.kind ?? entry.why]);
  // More heaps are there than the record names, without a block that anybody asked for: of ntdll, and those that
  // page heap keeps.
  expect(found).toEqual(expect.arrayContaining(said));
}

function expectTotals(truth: HeapTruth, heaps: readonly WalkedHeap[], own: readonly WalkedBlock[]): void {
  expect(heaps.flatMap(({ gaps }) => gaps)).toEqual([]);
  if (truth.variant === 'hpa') return;
  for (const { address } of truth.heaps) {
    const live = truth.live.filter(({ heap }) => heap === address);
    const extra = own.filter(({ heap }) => heap === address);
    const walked = heaps.find(({ entry }) => entry.address === address)!;
    const asked = [...live.map(({ size }) => size), ...extra.map(({ userSize }) => userSize)];
    const rows = busyBlocks(walked);
    expect(rows).toHaveLength(asked.length);
    expect(sum(rows.map(({ userSize }) => userSize))).toBe(sum(asked));
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** NT heaps of Vista and later say themselves how much they commit and how much of it is free. */
async function expectOwnFigures(truth: HeapTruth, heaps: readonly WalkedHeap[]): Promise<void> {
  if (truth.build < 6000) return;
  const memory = await rawMemory(truth);
  for (const { entry, blocks } of heaps.filter(({ entry }) => entry.heap?.kind === 'NT')) {
    const raw = new RawNtHeap(memory, entry.address, truth.bits);
    const segments = entry.heap!.areas.filter(({ kind }) => kind === 'segment');
    const said = raw.segments().map(({ address, committed }) => [address, committed]);
    expect(segments.map(({ base, committed }) => [base, committed]).sort()).toEqual(said.sort());
    const backEnd = blocks.filter(({ state, origin }) => state === free && origin === 0);
    expect(sum(backEnd.map(({ size }) => size))).toBe(raw.totalFree);
  }
}

/** committed = busy + free + overhead + uncovered, and nothing of a whole dump is uncovered. */
function expectReconciled(debuggee: Awaited<ReturnType<typeof dumpDebuggee>>, heaps: readonly WalkedHeap[]) {
  const census = heapCensus(debuggee);
  if (!census.known) throw new Error(census.why);
  const { totals } = census.value;
  for (const one of [totals, ...census.value.heaps.map((heap) => heap.totals)]) {
    expect(one.busy + one.free + one.overhead).toBe(one.committed);
    expect([one.notCaptured, one.damaged, one.notDecoded, one.gaps]).toEqual([0, 0, 0, 0]);
  }
  const rows = heaps.flatMap(({ blocks }) => blocks);
  expect(totals.committed).toBe(sum(heaps.map(({ committed }) => committed)));
  expect(totals.busy).toBe(sum(rows.map(({ userSize }) => userSize)));
  expect(totals.busyBlocks).toBe(rows.filter(({ state }) => state === busy).length);
  expect(totals.free).toBe(sum(rows.filter(({ state }) => state === free).map(({ size }) => size)));
  for (const heap of census.value.heaps) {
    expect(sum(heap.classes.map(({ size, count }) => size * count))).toBe(heap.totals.busy);
    expect(sum(heap.classes.map(({ count }) => count))).toBe(heap.totals.busyBlocks);
  }
}

async function check(name: string): Promise<void> {
  const truth = heapTruth(name);
  const debuggee = await dumpDebuggee(truth.dump);
  const heaps = walkEveryHeap(debuggee);
  await expectKinds(truth, heaps);
  const own = expectTheLiveOnes(truth, heaps);
  expectTotals(truth, heaps, own);
  await expectOwnFigures(truth, heaps);
  expectReconciled(debuggee, heaps);
}

describe('heaps of the real allocators', () => {
  test.each(fixtureNames)('%s', check);
});

describe.skipIf(sharedFolder() === undefined)(overShared('the rest of them'), () => {
  test('are all there', () => {
    expect(heapDumpNames()).toHaveLength(sharedHeapDumps);
  });

  test.each(heapDumpNames().filter((name) => !fixtureNames.includes(name)))('%s', check);
});
