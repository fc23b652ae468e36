/** The heap's own counters against a whole walk: of a sound heap they agree, and a walk says where they do not. */
import { expect, test } from 'vitest';
import { openNtHeap } from '../../../../src/extension/heap/nt/open.js';
import { heapDumpNames, heapTruth } from '../../../golden/heap-truth.js';
import { fixtureWorld, heapOf, openedHeap } from './opened-dump.js';
import { walked } from './walked.js';

test.each(heapDumpNames())('%s: nothing to remark', async (name) => {
  const world = await fixtureWorld(name);
  for (const { address } of heapTruth(name).heaps) {
    const { heap } = openNtHeap(world, address);
    if (heap === null) continue;
    walked(heap);
    expect(heap.caveats).toEqual([]);
  }
});

test('other free bytes than the heap counts are said', async () => {
  const name = 'x64-19041';
  const address = heapOf(name, 'fixed');
  const totalFreeSize = 0xc0;
  const counted = (await fixtureWorld(name)).memory.u32(address + totalFreeSize)!;
  const words = new Map([[address + totalFreeSize, counted + 1]]);
  const heap = openedHeap(await fixtureWorld(name, { words }), address);
  expect(heap.caveats).toEqual([]);
  walked(heap);
  expect(heap.caveats).toEqual([
    `Free blocks have ${counted * 16} bytes, the heap counts ${(counted + 1) * 16} bytes.`,
  ]);
});
