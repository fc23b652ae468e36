/**
 * What a user sees of heaps against what was really allocated: `leakscope heap-blocks` and `leakscope heaps` over every
 * dump of heaps that the real allocators made. test/extension/golden/heaps.test.ts looks at the rooms themselves.
 */
import { describe, expect, test } from 'vitest';
import { leakscopeJson } from '../cli/leakscope.js';
import { overShared, sharedFolder } from '../shared.js';
import {
  fixtureNames,
  type HeapTruth,
  heapDumpNames,
  heapTruth,
  lastBuildWithOwnBlocks,
  ownBlocks,
} from './heap-truth.js';

interface Block {
  readonly UserAddress: number;
  readonly UserSize: number;
  readonly State: string;
  readonly Heap: number;
}

interface Sums {
  readonly Commit: number;
  readonly Busy: number;
  readonly BusyBlocks: number;
  readonly Free: number;
  readonly Overhead: number;
  readonly Uncovered: number;
}

interface HeapRow extends Sums {
  readonly Heap: number;
}

interface Listed<Row> {
  readonly RowCount: number;
  readonly Rows: readonly Row[];
  readonly NotShown?: unknown;
}

/** Light page heap keeps the blocks of a heap in a normal heap beside it, whose address the record does not name. */
const namesOtherHeaps = (truth: HeapTruth) => truth.variant === 'hpa';

function line(truth: HeapTruth, heap: number, user: number, size: number): string {
  return `${namesOtherHeaps(truth) ? '' : `${heap.toString(16)} `}${user.toString(16)} +${size}`;
}

async function expectTheLiveOnes(truth: HeapTruth): Promise<readonly Block[]> {
  const answer = await leakscopeJson<Listed<Block>>('heap-blocks', truth.dump, '--top', '0');
  expect(answer.Rows).toHaveLength(answer.RowCount);
  expect(answer.NotShown).toBeUndefined();
  const busy = answer.Rows.filter(({ State }) => State === 'busy');
  const asked = new Set(truth.live.map(({ user }) => user));
  const own = busy.filter(({ UserAddress }) => !asked.has(UserAddress));
  const most = truth.build > lastBuildWithOwnBlocks ? 0 : ownBlocks.most;
  expect(own.length, JSON.stringify(own.slice(0, 3))).toBeLessThanOrEqual(most);
  const named = busy.filter(({ UserAddress }) => asked.has(UserAddress));
  expect(
    named.map(({ Heap, UserAddress, UserSize }) => line(truth, Heap, UserAddress, UserSize)).sort(),
  ).toEqual(truth.live.map(({ heap, user, size }) => line(truth, heap, user, size)).sort());
  return busy;
}

async function expectSums(truth: HeapTruth, busy: readonly Block[]): Promise<void> {
  const answer = await leakscopeJson<Listed<HeapRow> & Sums>('heaps', truth.dump, '--top', '0');
  for (const sums of [answer, ...answer.Rows]) {
    expect(sums.Busy + sums.Free + sums.Overhead + sums.Uncovered).toBe(sums.Commit);
    expect(sums.Uncovered).toBe(0);
  }
  const bytes = (blocks: readonly Block[]) => blocks.reduce((sum, { UserSize }) => sum + UserSize, 0);
  expect(answer.Busy).toBe(bytes(busy));
  expect(answer.BusyBlocks).toBe(busy.length);
  for (const row of answer.Rows) {
    const ofHeap = busy.filter(({ Heap }) => Heap === row.Heap);
    expect([row.Heap, row.BusyBlocks, row.Busy]).toEqual([row.Heap, ofHeap.length, bytes(ofHeap)]);
  }
  const addresses = answer.Rows.map(({ Heap }) => Heap);
  if (!namesOtherHeaps(truth))
    expect(addresses).toEqual(expect.arrayContaining(truth.heaps.map(({ address }) => address)));
}

async function check(name: string): Promise<void> {
  const truth = heapTruth(name);
  await expectSums(truth, await expectTheLiveOnes(truth));
}

describe('heaps of the real allocators, on the command line', () => {
  test.each(fixtureNames)('%s', check);
});

describe.skipIf(sharedFolder() === undefined)(overShared('the rest of them'), () => {
  test.each(heapDumpNames().filter((name) => !fixtureNames.includes(name)))('%s', check);
});
