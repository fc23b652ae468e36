/** Where stack traces are kept, every block names its record; sizes are those that were asked for all the same. */
import { describe, expect, test } from 'vitest';
import { heapDumpNames, heapTruth } from '../../../golden/heap-truth.js';
import { fixtureWorld, openedHeap } from './opened-dump.js';
import { walked } from './walked.js';

/** In the dumps of older builds and of x86 the heap kept no record: its pointers are null there. */
const firstWithRecords = 14393;
const traced = heapDumpNames().filter(
  (name) => /^x64-\d+-ust$/.test(name) && heapTruth(name).build >= firstWithRecords,
);

describe.each(traced)('%s', (name) => {
  test('every block that was asked for has a record in captured memory', async () => {
    const truth = heapTruth(name);
    const world = await fixtureWorld(name);
    const heaps = truth.heaps.filter(({ address }) => world.memory.u32(address + 0x10) === 0xffeeffee);
    expect(heaps.length).toBeGreaterThan(1);
    for (const { address } of heaps) {
      const live = new Set(truth.live.filter(({ heap }) => heap === address).map(({ user }) => user));
      const rows = walked(openedHeap(world, address)).busy.filter(({ user }) => live.has(user));
      expect(rows).toHaveLength(live.size);
      expect(rows.filter(({ trace }) => trace === 0)).toEqual([]);
      // Blocks share records: there are far fewer of them than blocks.
      const records = [...new Set(rows.map(({ trace }) => trace))];
      expect(records.length).toBeLessThan(rows.length / 4);
      expect(records.every((record) => world.memory.u32(record + 8) !== null)).toBe(true);
    }
  });
});

test('without them no block has one', async () => {
  const world = await fixtureWorld('x64-19041');
  const rows = heapTruth('x64-19041')
    .heaps.filter(({ address }) => world.memory.u32(address + 0x10) === 0xffeeffee)
    .flatMap(({ address }) => walked(openedHeap(world, address)).busy);
  expect(rows.length).toBeGreaterThan(2000);
  expect(rows.filter(({ trace }) => trace !== 0)).toEqual([]);
});
