// Which layout a heap has is decided by its memory: heaps of the real allocators are opened with the build of Windows hidden,
// with one that nobody published, with one that is far away, and with the right layouts taken away. Then a heap is refused,
// or walked rightly, or says where it could not be decoded; never is there a wrong block. The truth is the allocator's own
// list of live blocks.
import { describe, expect, it } from 'vitest';
import { builtInTables } from '../../../../src/extension/heap/layouts/built-in.js';
import { findHeaps } from '../../../../src/extension/heap/list/find-heaps.js';
import { worldsOf } from '../../../../src/extension/heap/list/worlds.js';
import { openNtHeap } from '../../../../src/extension/heap/nt/open.js';
import { openSegmentHeap } from '../../../../src/extension/heap/segment/open.js';
import { segmentProcess } from '../../../../src/extension/heap/segment/process.js';
import { type BlockBatch, busy, type Gap, type Heap } from '../../../../src/extension/heap/vocabulary.js';
import type { World } from '../../../../src/extension/heap/world.js';
import { fixtureNames, type HeapTruth, heapDumpNames, heapTruth } from '../../../golden/heap-truth.js';
import { overShared, sharedFolder } from '../../../shared.js';
import { dumpDebuggee } from '../dump-world.js';

type LiveBlock = readonly [heap: number, user: number, bytes: number];

// The heaps of XP under page heap are another room's.
const names = heapDumpNames().filter((name) => !name.includes('hpa'));

function liveBlocksOf(truth: HeapTruth): readonly LiveBlock[] {
  return truth.live.map(({ heap, user, size }) => [heap, user, size] as const);
}

/** Every NT and segment heap of a world: handle, and the heap or null. */
function openedIn(debuggee: Awaited<ReturnType<typeof dumpDebuggee>>, world: World): [number, Heap | null][] {
  const { heaps } = findHeaps(debuggee, world);
  const handles = heaps.filter(({ kind }) => kind === 'segment').map(({ address }) => address);
  const shared = handles.length === 0 ? null : segmentProcess(world, handles);
  return heaps.map(({ address, kind }) => {
    const opened = kind === 'segment' ? openSegmentHeap(world, address, shared!) : openNtHeap(world, address);
    return [address, opened.heap];
  });
}

interface Walked {
  /** Live blocks that the walk neither finds nor covers with a gap. */
  readonly missed: readonly LiveBlock[];
  readonly gaps: readonly Gap[];
}

function walked(heap: Heap, live: readonly LiveBlock[]): Walked {
  const found = new Map<number, number>();
  const gaps: Gap[] = [];
  heap.walk({
    area: () => true,
    blocks(batch: BlockBatch) {
      for (let i = 0; i < batch.count; i++)
        if (batch.state[i] === busy) found.set(batch.user[i]!, batch.userSize[i]!);
      return true;
    },
    gap: (gap) => gaps.push(gap) > 0,
  });
  const covered = (user: number) =>
    gaps.some(({ address, bytes }) => address <= user && user < address + bytes);
  return { missed: live.filter(([, user, bytes]) => found.get(user) !== bytes && !covered(user)), gaps };
}

async function check(name: string): Promise<void> {
  const truth = heapTruth(name);
  const debuggee = await dumpDebuggee(truth.dump);
  const live = liveBlocksOf(truth);
  const world = worldsOf(debuggee)[0]!;
  const { bits } = world;
  const build = world.build!;
  const without = builtInTables(bits, build).filter((table) => !table.knows(build));
  const knowing: Record<string, World> = {
    'its build': world,
    'no build': { ...world, build: null, layouts: builtInTables(bits, null) },
    'a build that nobody published': {
      ...world,
      build: build + 7,
      layouts: builtInTables(bits, build + 7),
    },
    ...Object.fromEntries(
      [1, 6001, 30000].map((far) => [
        `build ${far}, which is far away`,
        { ...world, build: far, layouts: builtInTables(bits, far) },
      ]),
    ),
  };
  for (const [how, changed] of Object.entries(knowing)) {
    for (const [address, heap] of openedIn(debuggee, changed)) {
      expect(heap, how).not.toBeNull();
      const own = live.filter(([of]) => of === address);
      expect(walked(heap!, own), `${how}: ${heap!.layout}`).toEqual({ missed: [], gaps: [] });
    }
  }
  for (const [address, heap] of openedIn(debuggee, { ...world, layouts: without })) {
    const own = live.filter(([of]) => of === address);
    if (heap !== null) expect(walked(heap, own).missed, heap.layout).toEqual([]);
  }
}

describe('layouts proved by memory', () => {
  it.each(names.filter((name) => fixtureNames.includes(name)))('%s', check);
});

describe.skipIf(sharedFolder() === undefined)(overShared('layouts proved by the rest'), () => {
  it.each(names.filter((name) => !fixtureNames.includes(name)))('%s', check);
});
