/** What looks like an NT heap and is none, or none of this process: refused in a sentence, never walked. */
import { describe, expect, test } from 'vitest';
import { openNtHeap } from '../../../../src/extension/heap/nt/open.js';
import { overShared, requiredSharedPath, sharedFolder } from '../../../shared.js';
import { repositoryPath } from '../../script-session.js';
import { fixtureWorld, heapOf, openedHeap, worldOfDump } from './opened-dump.js';

test('heaps of Wine are foreign', async () => {
  const world = await worldOfDump(repositoryPath('samples/heap_blocks.dmp.gz'));
  expect(world.processHeap).not.toBeNull();
  const { heap, why } = openNtHeap(world, world.processHeap!);
  expect(heap).toBeNull();
  expect(why).toMatch(/^foreign: /);
});

test('a further segment is not a heap of its own', async () => {
  const world = await fixtureWorld('x64-19041');
  const address = heapOf('x64-19041', 'growable');
  const second = openedHeap(world, address).areas[1]!.base;
  expect(openNtHeap(world, second).why).toBe(
    `not decoded: a further segment of the heap at 0x${address.toString(16)} begins at 0x${second.toString(16)}`,
  );
});

test('memory that is not captured, and memory that is no heap', async () => {
  const world = await fixtureWorld('x86-7601');
  expect(openNtHeap(world, 0x7fff0000).why).toMatch(/^not captured: /);
  expect(openNtHeap(world, heapOf('x86-7601', 'process') + 0x1000).why).toMatch(/^not decoded: no signature/);
});

test('a heap that none of the layouts at hand fits is not decoded', async () => {
  const world = await fixtureWorld('x86-7601');
  // Vista's differs in the length of the header alone.
  const others = world.layouts.filter(
    ({ builds }) => builds === null || builds[1] < 6000 || builds[0] > 7601,
  );
  expect(others.length).toBeGreaterThan(3);
  const { heap, why } = openNtHeap({ ...world, layouts: others }, heapOf('x86-7601', 'process'));
  expect(heap).toBeNull();
  expect(why).toMatch(/^not decoded: no known layout fits/);
});

describe.skipIf(sharedFolder() === undefined)(overShared('of a real process'), () => {
  test('the heap that the session shares names another address', async () => {
    const world = await worldOfDump(requiredSharedPath('dumps/real/win10_11082_wow64_runme_full.dmp.gz'));
    expect(openNtHeap(world, 0x7feb0000).why).toMatch(/names 0x7ff700350000 as its own address/);
  });
});
