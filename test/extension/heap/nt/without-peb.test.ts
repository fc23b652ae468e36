/** Light page heap where no PEB was captured: NtGlobalFlag is not known, and the blocks have to tell it themselves. */
import { expect, test } from 'vitest';
import { findHeaps } from '../../../../src/extension/heap/list/find-heaps.js';
import { worldsOf } from '../../../../src/extension/heap/list/worlds.js';
import { openNtHeap } from '../../../../src/extension/heap/nt/open.js';
import { blockLine, heapTruth } from '../../../golden/heap-truth.js';
import { dumpDebuggee } from '../dump-world.js';
import { walked } from './walked.js';

test.each(['x86-2600-hpa', 'x86-2600'])('%s', async (name) => {
  const truth = heapTruth(name);
  const debuggee = await dumpDebuggee(truth.dump);
  const world = worldsOf(debuggee)[0]!;
  const heaps = findHeaps(debuggee, world).heaps.filter(({ kind }) => kind === 'NT');
  const found = heaps.flatMap(({ address }) => {
    const { heap, why } = openNtHeap({ ...world, peb: null, globalFlag: 0 }, address);
    expect(why).toBe('');
    return walked(heap!).busy.map(({ user, userSize }) => blockLine({ user, size: userSize }));
  });
  expect(found.sort()).toEqual(truth.live.map(blockLine).sort());
});
