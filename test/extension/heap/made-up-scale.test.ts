/**
 * Walks of millions of blocks: exact to the last one, a read for each MiB, and no memory that grows with them. All of
 * it is counted; nothing here looks at a clock.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { BlockList } from '../../../src/extension/heap/block-list.js';
import { openNtHeap } from '../../../src/extension/heap/nt/open.js';
import { openSegmentHeap } from '../../../src/extension/heap/segment/open.js';
import { segmentProcess } from '../../../src/extension/heap/segment/process.js';
import {
  type BlockBatch,
  type BlockSink,
  busy,
  free,
  type HeapArea,
  internal,
} from '../../../src/extension/heap/vocabulary.js';
import { type LargeHeap, makeLargeNtHeap } from './made-up/large-nt.js';
import { makeLargeSegmentHeap } from './made-up/large-segment.js';
import { makeProcess } from './made-up/process.js';
import { SparseMemory } from './made-up/sparse-memory.js';
import { worldOf } from './made-up-world.js';

const million = 1e6;
/** The heap's header and lists, and the sample from which the keys of segment heaps are found. */
const readsOfOpening = 40;
/** Windows, structures read in chunks of 64 KiB, and batches: less than a byte a block. */
const mostKept = 12 * 0x100000;
/** A hundred looks at what is kept during a walk of 20 million blocks. */
const batchesBetween = 50;

/** Collects garbage, so that what remains is in use. */
const collect: () => void = (() => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
})();

/** Compares with the tiles while the walk goes on, so that nothing has to be kept. */
class TileSink implements BlockSink {
  blocksSeen = 0;
  batches = 0;
  wrong: string[] = [];
  gaps = 0;
  bytes = 0;
  committed = 0;
  /** Most bytes of typed arrays in use at any look. */
  mostInUse = 0;
  private segment = -1;
  private tile = 0;
  private row = 0;
  private isTiled = false;

  constructor(
    private readonly heap: LargeHeap,
    private readonly looks: boolean,
  ) {}

  area(area: HeapArea): boolean {
    this.committed += area.committed;
    this.isTiled = this.heap.segments[this.segment + 1]?.base === area.base;
    if (!this.isTiled) return true;
    const last = this.heap.segments[this.segment];
    if (last !== undefined && this.tile !== last.tiles) this.wrong.push(`tiles of ${this.segment}`);
    this.segment++;
    this.tile = 0;
    this.row = 0;
    return true;
  }

  blocks(batch: BlockBatch): boolean {
    if (this.batches++ % batchesBetween === 0 && this.looks) {
      collect();
      this.mostInUse = Math.max(this.mostInUse, process.memoryUsage().arrayBuffers);
    }
    const { tile, segments } = this.heap;
    const { rows } = tile;
    for (let i = 0; i < batch.count; i++) this.bytes += batch.size[i]!;
    if (!this.isTiled) return true;
    const segment = segments[this.segment]!;
    for (let i = 0; i < batch.count; i++) {
      if (batch.state[i] === internal || this.tile === segment.tiles) continue;
      const row = rows[this.row]!;
      const start = segment.first + this.tile * tile.size;
      const isRight =
        batch.address[i] === start + row.offset &&
        batch.size[i] === row.size &&
        batch.userSize[i] === row.userSize &&
        batch.state[i] === (row.state === 'busy' ? busy : free) &&
        batch.user[i] === (row.user === 0 ? 0 : start + row.user);
      if (!isRight) this.wrong.push(`block ${this.blocksSeen}`);
      this.blocksSeen++;
      if (++this.row === rows.length) {
        this.row = 0;
        this.tile++;
      }
    }
    return this.wrong.length < 10;
  }

  gap(): boolean {
    this.gaps++;
    return true;
  }
}

type Kind = 'NT back end' | 'NT LFH' | 'segment VS' | 'segment LFH';

function walk(bits: 32 | 64, kind: Kind, blocks: number, looks = false) {
  const memory = new SparseMemory();
  const large =
    kind === 'segment VS' || kind === 'segment LFH'
      ? makeLargeSegmentHeap(memory, kind === 'segment VS' ? 'VS' : 'LFH', blocks)
      : makeLargeNtHeap(memory, bits, kind === 'NT LFH' ? 'LFH' : 'back end', blocks);
  const { address } = large.small;
  const build = kind.startsWith('NT') ? 19041 : 22621;
  const { world, cost } = worldOf(makeProcess(memory, bits, [address], build));
  const sink = new TileSink(large, looks);
  const { heap, why } = kind.startsWith('NT')
    ? openNtHeap(world, address)
    : openSegmentHeap(world, address, segmentProcess(world, [address]));
  expect(why).toBe('');
  if (looks) collect();
  const before = process.memoryUsage().arrayBuffers;
  expect(heap!.walk(sink)).toBe(true);
  expect(sink.wrong).toEqual([]);
  expect(sink.gaps).toBe(0);
  expect(sink.blocksSeen).toBe(large.blocks);
  expect(sink.bytes).toBe(sink.committed);
  const committedRuns = memory.ranges.length;
  return { large, cost: cost.now(), sink, committedRuns, grown: sink.mostInUse - before };
}

describe.each([
  [64, 'NT back end'],
  [32, 'NT back end'],
  [64, 'NT LFH'],
  [32, 'NT LFH'],
  [64, 'segment VS'],
  [64, 'segment LFH'],
] as const)('a heap of %i bits, %s', (bits, kind) => {
  test('of 1 and of 5 million blocks is exact, at a read a MiB', () => {
    const one = walk(bits, kind, million);
    const five = walk(bits, kind, 5 * million);
    const added = (of: (walked: typeof one) => number) => of(five) - of(one);
    const mebibytes = added(({ large }) => large.committed) / 0x100000;
    // Between subsegments of VS lie guard pages, and no read goes across them: one read is the least for each run.
    const runs = kind.startsWith('NT') ? 0 : added(({ committedRuns }) => committedRuns);
    expect(added(({ cost }) => cost.reads)).toBeLessThanOrEqual(1.05 * mebibytes + runs);
    expect(added(({ cost }) => cost.bytes)).toBeLessThan(1.01 * mebibytes * 0x100000);
    expect(added(({ sink }) => sink.batches)).toBeLessThan((1.1 * added(({ large }) => large.blocks)) / 4096);
    const least = one.large.committed / 0x100000;
    expect(one.cost.reads - (kind.startsWith('NT') ? 0 : one.committedRuns)).toBeLessThan(
      1.05 * least + readsOfOpening,
    );
  });
});

test('a list of 5 million blocks takes sixteen bytes for each', () => {
  const memory = new SparseMemory();
  const large = makeLargeNtHeap(memory, 64, 'back end', 5 * million);
  const { address } = large.small;
  const { world } = worldOf(makeProcess(memory, 64, [address]));
  const { heap } = openNtHeap(world, address);
  const found = { address, kind: 'NT', foundBy: 'PEB', why: '' } as const;
  const list = new BlockList([{ found, address, bits: 64, heap, why: '', undecoded: 0 }], {});
  collect();
  const before = process.memoryUsage().arrayBuffers;
  list.read(0);
  collect();
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * list.count + mostKept);
  const { rows, size } = large.tile;
  let wrong = 0;
  // The heap's first segment is not tiled.
  let first = 0;
  while (list.row(first).address !== large.segments[0]!.first) first++;
  for (let i = 0; i < large.segments[0]!.tiles * rows.length; i += 997) {
    const row = rows[i % rows.length]!;
    const start = large.segments[0]!.first + Math.floor(i / rows.length) * size;
    const { address, user, userSize, size: bytes } = list.row(first + i);
    if (address !== start + row.offset || userSize !== row.userSize || bytes !== row.size) wrong++;
    if (user !== (row.user === 0 ? 0 : start + row.user)) wrong++;
  }
  expect(wrong).toBe(0);
});

test('a heap of 20 million blocks is exact, in constant memory', () => {
  const { large, cost, grown } = walk(32, 'NT back end', 20 * million, true);
  expect(large.blocks).toBeGreaterThanOrEqual(20 * million);
  expect(cost.reads).toBeLessThanOrEqual((1.05 * large.committed) / 0x100000 + readsOfOpening);
  expect(grown).toBeLessThan(mostKept);
});
