/** Page heap of XP against its truth; of later builds, as public symbols lay it out, against itself; and damage. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Memory, MemoryWindow } from '../../../../src/extension/debuggee/debuggee.js';
import { findHeaps } from '../../../../src/extension/heap/list/find-heaps.js';
import { worldsOf } from '../../../../src/extension/heap/list/worlds.js';
import { openPageHeap } from '../../../../src/extension/heap/page-heap/open.js';
import { type Gap, type Heap, stateNames } from '../../../../src/extension/heap/vocabulary.js';
import type { World } from '../../../../src/extension/heap/world.js';
import { dumpDebuggee } from '../dump-world.js';
import { makeProcess } from '../made-up/process.js';
import { SparseMemory } from '../made-up/sparse-memory.js';
import { worldOf } from '../made-up-world.js';

const page = 0x1000;

interface Row {
  readonly address: number;
  readonly size: number;
  readonly user: number;
  readonly userSize: number;
  readonly state: string;
  readonly trace: number;
}

/** All rows and gaps; that they cover each area is looked at for every heap. */
function walk(heap: Heap): { rows: Row[]; gaps: Gap[] } {
  const rows: Row[] = [];
  const gaps: Gap[] = [];
  let sum = 0;
  let committed = 0;
  heap.walk({
    area(area) {
      expect(sum).toBe(committed);
      committed += area.committed;
      return true;
    },
    blocks(batch) {
      for (let i = 0; i < batch.count; i++) {
        const state = stateNames[batch.state[i]!]!;
        const [address, size, user] = [batch.address[i]!, batch.size[i]!, batch.user[i]!];
        rows.push({ address, size, user, userSize: batch.userSize[i]!, state, trace: batch.trace[i]! });
        sum += size;
      }
      return true;
    },
    gap(gap) {
      gaps.push(gap);
      sum += gap.bytes;
      return true;
    },
  });
  expect(sum).toBe(committed);
  expect(committed).toBe(heap.areas.reduce((all, area) => all + area.committed, 0));
  return { rows, gaps };
}

describe('Windows XP', () => {
  const fixture = (name: string) =>
    fileURLToPath(new URL(`../../../fixtures/heaps/${name}`, import.meta.url));

  async function open(name: string) {
    const debuggee = await dumpDebuggee(fixture(`${name}.dmp.gz`));
    const world = worldsOf(debuggee)[0]!;
    const truth = JSON.parse(gunzipSync(readFileSync(fixture(`${name}.truth.json.gz`))).toString('utf8')) as {
      heaps: [number, string][];
      live: [heap: number, user: number, size: number][];
    };
    const heaps = findHeaps(debuggee, world)
      .heaps.filter(({ kind }) => kind === 'page heap')
      .map(({ address }) => openPageHeap(world, address).heap!);
    return { world, truth, heaps };
  }

  test('full mode: every block at its address with its size, in its heap, and no other', async () => {
    const { truth, heaps } = await open('x86-2600-fullhpa');
    const found: [number, number, number][] = [];
    for (const heap of heaps) {
      const { rows, gaps } = walk(heap);
      expect(gaps).toEqual([]);
      for (const { state, user, userSize } of rows)
        if (state === 'busy') found.push([heap.address, user, userSize]);
    }
    const byUser = (list: [number, number, number][]) => list.slice().sort((a, b) => a[1] - b[1]);
    expect(found).toHaveLength(565 + 550 + 531);
    expect(byUser(found)).toEqual(byUser(truth.live));
  });

  test('full mode: bytes are what the roots count', async () => {
    const { world, heaps } = await open('x86-2600-fullhpa');
    for (const heap of heaps) {
      const { rows } = walk(heap);
      const of = (state: string) => rows.filter((row) => row.state === state);
      const root = heap.address + page;
      // nBusyAllocations, nBusyAllocationBytesAccessible, nFreeAllocations.
      expect(of('busy')).toHaveLength(world.memory.u32(root + 40)!);
      expect(of('busy').reduce((sum, { size }) => sum + size, 0)).toBe(world.memory.u32(root + 92));
      expect(of('free')).toHaveLength(world.memory.u32(root + 56)!);
      expect(heap).toMatchObject({ kind: 'page heap', bits: 32, frontEnd: 'none' });
      expect(heap.layout).toMatch(/^x86 2600 to 3790, proved by [78] checks$/);
    }
  });

  test('light mode: nothing but the heap’s own pages, and where the blocks are', async () => {
    const { heaps, truth } = await open('x86-2600-hpa');
    expect(heaps.map(({ address }) => address)).toEqual(
      expect.arrayContaining(truth.heaps.map(([at]) => at)),
    );
    for (const heap of heaps) {
      expect(walk(heap).rows.map(({ state }) => state)).toEqual(['internal']);
      expect(heap.caveats.join()).toMatch(/light mode: the blocks are in the NT heap 0x2[0-9a-f]+/);
    }
  });
});

/** Offsets by public symbols of ntdll, x86 7601 to 19041 and x64 14393 to 22621; the tests' own table. */
const offsets = {
  32: {
    root: {
      ranges: 16,
      rangeCount: 24,
      tree: 32,
      busy: 92,
      freed: 100,
      freedCount: 108,
      available: 116,
      availableCount: 124,
      pools: 148,
      poolCount: 156,
      extra: 172,
      normal: 180,
    },
    block: { user: 16, start: 20, size: 24, access: 28, requested: 32, trace: 48, bytes: 64 },
    pointer: 4,
  },
  64: {
    root: {
      ranges: 24,
      rangeCount: 40,
      tree: 56,
      busy: 168,
      freed: 184,
      freedCount: 200,
      available: 216,
      availableCount: 232,
      pools: 280,
      poolCount: 296,
      extra: 328,
      normal: 336,
    },
    block: { user: 32, start: 40, size: 48, access: 56, requested: 64, trace: 96, bytes: 128 },
    pointer: 8,
  },
} as const;

const handle = 0x20000000;
const root = handle + page;
const firstNode = root + 0x400;
const space = 0x100000;

/**
 * A page heap of Vista and later: handle page, root and nodes, then blocks of two pages each, the second of them
 * the guard; every fourth freed.
 */
function later(bits: 32 | 64, blocks: number) {
  const { root: r, block: b, pointer } = offsets[bits];
  const memory = new SparseMemory();
  memory.commit(handle, 0x10000);
  memory.fill(handle, page, 0xee);
  const put = (at: number, value: number) => memory.put(at, value, pointer);
  let used = 0;
  const node = (
    start: number,
    size: number,
    rest: { user?: number; requested?: number; access?: number } = {},
  ) => {
    const at = firstNode + used++ * b.bytes;
    put(at + b.start, start);
    put(at + b.size, size);
    put(at + b.access, rest.access ?? 0);
    put(at + b.user, rest.user ?? 0);
    put(at + b.requested, rest.requested ?? 0);
    put(at + b.trace, rest.user === undefined ? 0 : 0x700000 + used * 0x100);
    return at;
  };
  const range = node(handle, space);
  const pool = node(root, 0xf000);
  const blocksAt = handle + 0x10000;
  const busy: { at: number; user: number; size: number }[] = [];
  const freed: number[] = [];
  for (let i = 0; i < blocks; i++) {
    const start = blocksAt + i * 2 * page;
    const size = 24 + 8 * i;
    const user = start + page - size;
    const at = node(start, 2 * page, { user, requested: size, access: page });
    if (i % 4 === 3) freed.push(at);
    else busy.push({ at, user, size });
  }
  const tail = blocksAt + blocks * 2 * page;
  const available = node(tail, handle + space - tail);
  memory.put(root, 0xffeeddcc, 4);
  put(root + r.ranges, range);
  memory.put(root + r.rangeCount, 1, 4);
  put(root + r.pools, pool);
  memory.put(root + r.poolCount, 1, 4);
  put(root + r.available, available);
  put(available, root + r.available);
  memory.put(root + r.availableCount, 1, 4);
  chain(put, root + r.freed, freed);
  memory.put(root + r.freedCount, freed.length, 4);
  put(
    root + r.tree + 2 * pointer,
    balanced(
      put,
      pointer,
      busy.map(({ at }) => at),
    ),
  );
  memory.put(root + r.busy, busy.length, 4);
  memory.put(root + r.extra, 1, 4);
  put(root + r.normal, 0x3000000);
  const { world } = worldOf(makeProcess(memory, bits, [handle]));
  return {
    memory,
    busy,
    freed,
    put,
    world: { ...world, globalFlag: 0x02000000 } as World,
    at: { ...r, ...b },
  };
}

function chain(put: (at: number, value: number) => void, from: number, nodes: readonly number[]): void {
  [from, ...nodes].forEach((at, i) => {
    put(at, nodes[i] ?? 0);
  });
}

/** Root of a balanced tree over nodes in order. */
function balanced(
  put: (at: number, value: number) => void,
  pointer: number,
  nodes: readonly number[],
): number {
  if (nodes.length === 0) return 0;
  const middle = nodes.length >> 1;
  const top = nodes[middle]!;
  put(top + pointer, balanced(put, pointer, nodes.slice(0, middle)));
  put(top + 2 * pointer, balanced(put, pointer, nodes.slice(middle + 1)));
  return top;
}

describe.each([32, 64] as const)('Vista and later, %i bits', (bits) => {
  test('busy blocks out of the tree, freed ones out of their list', () => {
    const { world, busy, freed } = later(bits, 60);
    const { heap } = openPageHeap(world, handle);
    const { rows, gaps } = walk(heap!);
    expect(gaps).toEqual([]);
    const found = rows.filter(({ state }) => state === 'busy');
    expect(found.map(({ user, userSize }) => [user, userSize])).toEqual(
      busy.map(({ user, size }) => [user, size]),
    );
    expect(
      found.every(({ address, size, trace }) => address % page === 0 && size === page && trace > 0),
    ).toBe(true);
    expect(rows.filter(({ state }) => state === 'free')).toHaveLength(freed.length);
    expect(rows.filter(({ state }) => state === 'internal').map(({ size }) => size)).toEqual([0x10000]);
    expect(heap!.caveats.join(' ')).toContain('public symbols');
  });

  test.each([
    [
      'another count of busy blocks',
      (made: ReturnType<typeof later>) => made.memory.put(root + made.at.busy, 44, 4),
    ],
    [
      'another count of freed blocks',
      (made: ReturnType<typeof later>) => made.memory.put(root + made.at.freedCount, 16, 4),
    ],
    [
      'a list of freed blocks in a circle',
      (made: ReturnType<typeof later>) => made.put(made.freed[3]!, made.freed[0]!),
    ],
    [
      'a tree in a circle',
      (made: ReturnType<typeof later>) => made.put(made.busy[0]!.at + bits / 8, made.busy[9]!.at),
    ],
    [
      'a block that is on no page',
      (made: ReturnType<typeof later>) => made.put(made.busy[5]!.at + made.at.start, 0x20012345),
    ],
    ['another signature', (made: ReturnType<typeof later>) => made.memory.put(root, 0xffeeddcd, 4)],
  ])('%s: it is not decoded, because such a heap was never seen', (_what, harm) => {
    const made = later(bits, 60);
    harm(made);
    const opened = openPageHeap(made.world, handle);
    expect(opened.heap).toBeNull();
    expect(opened.why).toMatch(/^not decoded: no known layout fits/);
  });

  test('a root that was not captured', () => {
    const { world } = later(bits, 1);
    expect(openPageHeap(world, 0x40000000)).toEqual({ heap: null, why: 'its root was not captured' });
  });

  test('the sink ends the walk', () => {
    const { heap } = openPageHeap(later(bits, 60).world, handle);
    const calls: string[] = [];
    const stop = (at: string) => (what: string) => () => {
      calls.push(what);
      return what !== at;
    };
    const sink = (at: string) => ({
      area: stop(at)('area'),
      blocks: stop(at)('blocks'),
      gap: stop(at)('gap'),
    });
    expect(heap!.walk(sink('area'))).toBe(false);
    expect(heap!.walk(sink('blocks'))).toBe(false);
    expect(heap!.walk(sink('nothing'))).toBe(true);
    expect(calls).toEqual(['area', 'area', 'blocks', 'area', 'blocks']);
  });
});

/** The same memory with one page that is not captured. */
function withoutPage(memory: Memory, hidden: number): Memory {
  const within = (at: number, length: number) => at < hidden + page && at + length > hidden;
  const torn = (window: MemoryWindow): MemoryWindow => {
    const { address, holes } = window;
    if (!within(address, window.words.length * 4)) return window;
    const words = window.words.slice();
    words.fill(0, Math.max(0, (hidden - address) / 4), (hidden + page - address) / 4);
    return { address, words, holes: [...holes, [hidden, hidden + page] as const] };
  };
  return {
    window: (at, length) => torn(memory.window(at, length)),
    ahead: (at, length, most) => torn(memory.ahead(at, length, most)),
    whole: (at, length) => (within(at, length) ? null : memory.whole(at, length)),
    pointer: (at, size) => (within(at, size) ? null : memory.pointer(at, size)),
    u32: (at) => (within(at, 4) ? null : memory.u32(at)),
  };
}

describe('a list of XP that breaks off', () => {
  test('the rest is not told, and neither busy nor free', async () => {
    const debuggee = await dumpDebuggee(
      fileURLToPath(new URL('../../../fixtures/heaps/x86-2600-fullhpa.dmp.gz', import.meta.url)),
    );
    const world = worldsOf(debuggee)[0]!;
    const address = 0x2010000;
    const sound = walk(openPageHeap(world, address).heap!);
    // The first page of the nodes' second pool, with most of the list behind it.
    const hidden = 0x2aba000;
    const torn: World = { ...world, memory: withoutPage(world.memory, hidden) };
    const { heap } = openPageHeap(torn, address);
    const { rows, gaps } = walk(heap!);
    const known = new Set(sound.rows.map((row) => JSON.stringify(row)));
    expect(
      rows.filter(({ state }) => state !== 'internal').every((row) => known.has(JSON.stringify(row))),
    ).toBe(true);
    expect(rows.length).toBeLessThan(sound.rows.length);
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.every(({ reason }) => reason === 'not captured')).toBe(true);
    expect(heap!.caveats.join(' ')).toContain('blocks may be missing');
  });
});
