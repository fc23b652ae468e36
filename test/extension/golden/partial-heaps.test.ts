/**
 * Dumps with memory missing: what is left is right, and where something is missing the answer says so. The copies are
 * cut off in the middle, or lack some pages of a heap.
 */
import { describe, expect, onTestFinished, test } from 'vitest';
import { heapCensus } from '../../../src/extension/heap/census.js';
import { processHeaps } from '../../../src/extension/heap/process-heaps.js';
import { fromLarge } from '../../../src/extension/heap/vocabulary.js';
import { CutDump, removeCopy } from '../../golden/dump-surgery.js';
import {
  blockLine,
  fixtureNames,
  type HeapTruth,
  heapTruth,
  type LiveBlock,
  ownBlocks,
} from '../../golden/heap-truth.js';
import { dumpDebuggee } from '../heap/dump-world.js';
import { busyBlocks, type WalkedHeap, walkEveryHeap } from './heap-walk.js';

interface Partial {
  readonly heaps: readonly WalkedHeap[];
  /** Sentences that say what is missing in the process. */
  readonly caveats: readonly string[];
}

async function openPartial(path: string): Promise<Partial> {
  onTestFinished(() => removeCopy(path));
  const debuggee = await dumpDebuggee(path);
  const known = processHeaps(debuggee);
  if (!known.known) return { heaps: [], caveats: [known.why] };
  const heaps = walkEveryHeap(debuggee);
  const census = heapCensus(debuggee);
  if (!census.known) throw new Error(census.why);
  const { totals } = census.value;
  const uncovered = totals.notCaptured + totals.damaged + totals.notDecoded;
  expect(totals.busy + totals.free + totals.overhead + uncovered).toBe(totals.committed);
  return { heaps, caveats: known.caveats };
}

/** Sentences and gaps that say that something of the heap is missing. */
const marksOf = ({ entry, gaps }: WalkedHeap): readonly string[] => [
  ...gaps.map(({ detail }) => detail),
  ...(entry.heap === null ? [entry.why] : entry.heap.caveats),
];

/** Bytes of the heap that no block describes; all of a heap that is not decoded. */
const uncoveredOf = ({ entry, gaps }: WalkedHeap): number =>
  entry.heap === null ? Number.POSITIVE_INFINITY : gaps.reduce((sum, { bytes }) => sum + bytes, 0);

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

/** The dump before anything was taken away. */
interface Whole {
  readonly truth: HeapTruth;
  readonly heaps: readonly WalkedHeap[];
  readonly dump: CutDump;
}

let last: { readonly name: string; readonly whole: Whole } | undefined;

async function wholeDump(name: string): Promise<Whole> {
  if (last?.name === name) return last.whole;
  const truth = heapTruth(name);
  const heaps = walkEveryHeap(await dumpDebuggee(truth.dump));
  // What can be known only while the dump is open, and is asked for later.
  for (const { entry } of heaps) void entry.heap?.areas;
  last = { name, whole: { truth, heaps, dump: new CutDump(truth.dump) } };
  return last.whole;
}

/** @param lost whether memory of [from, to) was taken away */
function expectPartial(whole: Whole, partial: Partial, lost: (from: number, to: number) => boolean): void {
  const { truth } = whole;
  const found = expectNothingWrong(truth, partial.heaps);
  const missing = truth.live.filter((block) => !found.has(blockLine(block)));
  // Light page heap keeps the blocks of a heap in a normal heap beside it, whose address the record does not name.
  if (truth.variant !== 'hpa') {
    const avoidable = missing.filter(({ heap, user }) => isUntouched(whole, heap, user, lost));
    expect(avoidable.map(blockLine)).toEqual([]);
    for (const heap of new Set(missing.map((block) => block.heap))) {
      const walked = partial.heaps.find(({ entry }) => entry.address === heap);
      if (walked === undefined) expect(partial.caveats).not.toEqual([]);
      else
        expectAccounted(
          truth,
          walked,
          missing.filter((block) => block.heap === heap),
        );
    }
  }
  if (missing.length > 0) expect([...partial.caveats, ...partial.heaps.flatMap(marksOf)]).not.toEqual([]);
}

/** What is missing of a heap is in its sum as bytes. XP keeps no count of what a heap commits: there it is said in words. */
function expectAccounted(truth: HeapTruth, walked: WalkedHeap, missing: readonly LiveBlock[]): void {
  const name = `what is missing of ${walked.entry.address.toString(16)}`;
  if (truth.build < 6000) {
    expect(marksOf(walked), name).not.toEqual([]);
    return;
  }
  const bytes = missing.reduce((sum, { size }) => sum + size, 0);
  expect(uncoveredOf(walked), name).toBeGreaterThanOrEqual(bytes);
}

/** All areas of its heap are there. Not of a large block: from Windows 10 1803 on what lists it is outside its heap. */
function isUntouched(
  { heaps }: Whole,
  heap: number,
  user: number,
  lost: (from: number, to: number) => boolean,
): boolean {
  const { entry, blocks } = heaps.find((one) => one.entry.address === heap)!;
  if (blocks.find((block) => block.user === user)!.origin === fromLarge) return false;
  return !entry.heap!.areas.some(({ base, reserved }) => lost(base, base + reserved));
}

describe.each(fixtureNames)('%s', (name) => {
  test.each([0.3, 0.6, 0.9])('cut at %d of its memory', async (part) => {
    const whole = await wholeDump(name);
    const [first, last] = whole.dump.memoryInFile;
    const length = Math.floor(first + (last - first) * part);
    const partial = await openPartial(whole.dump.cutAt(length));
    expectPartial(whole, partial, (from, to) => whole.dump.loses(length, from, to));
  });

  test.each([1, 2, 3])('without pages of its heaps, choice %d', async (seed) => {
    const whole = await wholeDump(name);
    const pages = heapPages(whole.heaps, seed);
    const partial = await openPartial(whole.dump.withoutPages(pages));
    expectPartial(whole, partial, (from, to) => pages.some((page) => page >= from && page < to));
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
