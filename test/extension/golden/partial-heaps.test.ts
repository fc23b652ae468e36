/**
 * Dumps with memory missing: what is left is right, and where something is missing the answer says so. The copies are
 * cut off in the middle, or lack some pages of a heap.
 */
import { describe, expect, onTestFinished, test } from 'vitest';
import { heapCensus } from '../../../src/extension/heap/census.js';
import { processHeaps } from '../../../src/extension/heap/process-heaps.js';
import { CutDump, removeCopy } from '../../golden/dump-surgery.js';
import { blockLine, fixtureNames, type HeapTruth, heapTruth, ownBlocks } from '../../golden/heap-truth.js';
import { dumpDebuggee } from '../heap/dump-world.js';
import { busyBlocks, type WalkedHeap, walkEveryHeap } from './heap-walk.js';

interface Partial {
  readonly heaps: readonly WalkedHeap[];
  /** Sentences and gaps that say that something is missing. */
  readonly marks: readonly string[];
}

async function openPartial(path: string): Promise<Partial> {
  onTestFinished(() => removeCopy(path));
  const debuggee = await dumpDebuggee(path);
  const known = processHeaps(debuggee);
  if (!known.known) return { heaps: [], marks: [known.why] };
  const heaps = walkEveryHeap(debuggee);
  const census = heapCensus(debuggee);
  if (!census.known) throw new Error(census.why);
  const { totals } = census.value;
  const uncovered = totals.notCaptured + totals.damaged + totals.notDecoded;
  expect(totals.busy + totals.free + totals.overhead + uncovered).toBe(totals.committed);
  const ofHeaps = heaps.flatMap(({ entry, gaps }) => [
    ...gaps.map(({ detail }) => detail),
    ...(entry.heap === null ? [entry.why] : entry.heap.caveats),
  ]);
  return { heaps, marks: [...known.caveats, ...ofHeaps] };
}

/** Every busy block is one of the record with its exact size, but for ntdll's own. */
function expectNothingWrong(truth: HeapTruth, heaps: readonly WalkedHeap[]): Set<string> {
  const live = new Set(truth.live.map(blockLine));
  const users = new Map(truth.live.map((block) => [block.user, block]));
  const found = heaps.flatMap(busyBlocks).map(({ user, userSize }) => ({ user, size: userSize }));
  const wrong = found.filter((block) => !live.has(blockLine(block)));
  expect(wrong.filter(({ user }) => users.has(user)).map(blockLine)).toEqual([]);
  const strange = wrong.filter(({ size }) => size > ownBlocks.largest);
  expect(strange.map(blockLine)).toEqual([]);
  expect(wrong.length).toBeLessThanOrEqual(ownBlocks.most);
  return new Set(found.map(blockLine));
}

/** Heaps of the whole dump whose areas lost nothing. */
function untouched(whole: readonly WalkedHeap[], lost: (from: number, to: number) => boolean): number[] {
  return whole
    .filter(({ entry }) => !entry.heap!.areas.some(({ base, reserved }) => lost(base, base + reserved)))
    .map(({ entry }) => entry.address);
}

function expectPartial(truth: HeapTruth, partial: Partial, complete: readonly number[]): void {
  const found = expectNothingWrong(truth, partial.heaps);
  const missing = truth.live.filter((block) => !found.has(blockLine(block)));
  const avoidable = missing.filter(({ heap }) => complete.includes(heap));
  // Light page heap keeps the blocks of a heap in a normal heap beside it, whose address the record does not name.
  if (truth.variant !== 'hpa') expect(avoidable.map(blockLine)).toEqual([]);
  if (missing.length > 0) expect(partial.marks).not.toEqual([]);
}

describe.each(fixtureNames)('%s', (name) => {
  test.each([0.2, 0.4, 0.6, 0.8, 0.95])('cut at %d of its memory', async (part) => {
    const truth = heapTruth(name);
    const whole = walkEveryHeap(await dumpDebuggee(truth.dump));
    const dump = new CutDump(truth.dump);
    const [first, last] = dump.memoryInFile;
    const length = Math.floor(first + (last - first) * part);
    const partial = await openPartial(dump.cutAt(length));
    expectPartial(
      truth,
      partial,
      untouched(whole, (from, to) => dump.loses(length, from, to)),
    );
    expect(partial.marks).not.toEqual([]);
  });

  test.each([1, 2, 3, 4])('without pages of its heaps, choice %d', async (seed) => {
    const truth = heapTruth(name);
    const whole = walkEveryHeap(await dumpDebuggee(truth.dump));
    const dump = new CutDump(truth.dump);
    const pages = heapPages(whole, seed);
    const partial = await openPartial(dump.withoutPages(pages));
    expectPartial(
      truth,
      partial,
      untouched(whole, (from, to) => pages.some((page) => page >= from && page < to)),
    );
  });
});

/** Some pages of areas of heaps, by a linear congruential generator: the same ones in every run. */
function heapPages(whole: readonly WalkedHeap[], seed: number): number[] {
  const areas = whole.flatMap(({ entry }) => entry.heap!.areas).filter(({ kind }) => kind === 'segment');
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: seed }, () => {
    const { base, committed } = areas[random(areas.length)]!;
    return base + random(Math.max(1, Math.floor(committed / 0x1000))) * 0x1000;
  });
}
