/** The memory of a heap chooses its layout: with the right build, without any, and with a wrong one. */
import { describe, expect, test } from 'vitest';
import { builtInTables } from '../../../../src/extension/heap/layouts/built-in.js';
import { fixtureWorld, heapOf, openedHeap } from './opened-dump.js';
import { walked } from './walked.js';

const dumps = ['x64-7601-dbg', 'x64-9600', 'x64-17763', 'x86-7601', 'x86-19041', 'x86-2600'];

describe.each(dumps)('%s', (name) => {
  const address = heapOf(name, 'growable');

  test.each([null, 18_950, 30_000])('opened as build %s', async (build) => {
    const world = await fixtureWorld(name);
    const right = openedHeap(world, address);
    const layouts = builtInTables(world.bits, build);
    const other = openedHeap({ ...world, build, layouts }, address);
    expect(other.layout).toMatch(
      build === null ? /the build of Windows is not known$/ : `the build of this process is ${build}`,
    );
    expect(walked(other).rows).toEqual(walked(right).rows);
  });
});
