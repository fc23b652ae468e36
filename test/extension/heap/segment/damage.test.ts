/**
 * Single wounds in heaps that the real ntdll made: what is lost is said with its place, the rest stays right. Random
 * damage is tried in segment-made-up.test.ts, on heaps made for it.
 */
import { expect, test } from 'vitest';
import type { Memory, MemoryWindow } from '../../../../src/extension/debuggee/debuggee.js';
import { worldsOf } from '../../../../src/extension/heap/list/worlds.js';
import { pointerAt } from '../../../../src/extension/heap/reading/fields.js';
import { largeRoot } from '../../../../src/extension/heap/segment/large.js';
import { openSegmentHeap } from '../../../../src/extension/heap/segment/open.js';
import { segmentProcess } from '../../../../src/extension/heap/segment/process.js';
import { fromVs, type HeapArea, internal } from '../../../../src/extension/heap/vocabulary.js';
import type { World } from '../../../../src/extension/heap/world.js';
import { heapTruth } from '../../../golden/heap-truth.js';
import { dumpDebuggee } from '../dump-world.js';
import { busyOf, contradictionsOf, openIn, type Row, segmentHeapsOf, walkOf } from './segment-heaps.js';

const page = 0x1000;

/** Words that are others, and pages that are missing. */
class WoundedMemory implements Memory {
  private readonly words = new Map<number, number>();
  private readonly missing = new Set<number>();

  constructor(private readonly sound: Memory) {}

  put(address: number, word: number): void {
    this.words.set(address, word >>> 0);
  }

  hide(address: number): void {
    this.missing.add(address - (address % page));
  }

  whole(address: number, length: number): MemoryWindow | null {
    const window = this.window(address, length);
    return window.holes.length === 0 ? window : null;
  }

  ahead(address: number, _length: number, most: number): MemoryWindow {
    return this.window(address, most);
  }

  window(address: number, length: number): MemoryWindow {
    const { words, holes } = this.sound.window(address, length);
    const copy = words.slice();
    for (const [at, word] of this.words)
      if (at >= address && at < address + length) copy[(at - address) / 4] = word;
    const more = [...this.missing]
      .map((at) => [Math.max(at, address), Math.min(at + page, address + length)] as const)
      .filter(([from, to]) => from < to);
    for (const [from, to] of more) copy.fill(0, (from - address) / 4, (to - address) / 4);
    return { address, words: copy, holes: [...holes, ...more].sort((a, b) => a[0] - b[0]) };
  }

  u32(address: number): number | null {
    if (this.missing.has(address - (address % page))) return null;
    return this.words.get(address) ?? this.sound.u32(address);
  }

  pointer(address: number, size: 4 | 8): number | null {
    return pointerAt(this, address, size);
  }
}

async function wounded(name: string): Promise<{ world: World; memory: WoundedMemory; addresses: number[] }> {
  const sound = worldsOf(await dumpDebuggee(heapTruth(name).dump))[0]!;
  const memory = new WoundedMemory(sound.memory);
  return { world: { ...sound, memory }, memory, addresses: segmentHeapsOf(name) };
}

const lines = (rows: readonly Row[]) => rows.map(({ user, userSize }) => `${user.toString(16)} +${userSize}`);

function within(rows: readonly Row[], { base, reserved }: HeapArea): Row[] {
  return rows.filter(({ address }) => address >= base && address < base + reserved);
}

test('a segment that the list does not lead to any more is reached from the other end', async () => {
  const { world, memory, addresses } = await wounded('x64-22621-segnat');
  const [sound] = openIn(world, addresses).heaps;
  const segments = sound!.areas.filter(({ kind, reserved }) => kind === 'segment' && reserved === 0x100000);
  expect(segments.length).toBeGreaterThan(3);
  const before = lines(busyOf(walkOf(sound!)));
  // The second one leads into another heap.
  const foreign = openIn(world, addresses).heaps[1]!.areas.filter(({ kind }) => kind === 'segment')[1]!;
  memory.put(segments[1]!.base, foreign.base);
  const [heap] = openIn(world, addresses).heaps;
  const walked = walkOf(heap!);
  expect(heap!.caveats.join(' ')).toContain(`the link at 0x${segments[1]!.base.toString(16)} leads to`);
  expect(lines(busyOf(walked)).sort()).toEqual(before.sort());
  expect(contradictionsOf(walked)).toEqual([]);
});

test('a circle of segments ends, and so does one of large allocations', async () => {
  const { world, memory, addresses } = await wounded('x64-22621-segnat');
  const { process, heaps } = openIn(world, addresses);
  const segments = heaps[0]!.areas.filter(({ kind }) => kind === 'segment');
  memory.put(segments[2]!.base, segments[0]!.base);
  const root = largeRoot(world.memory, process.layout!, addresses[0]!)!;
  memory.put(root, root);
  memory.put(root + 4, Math.floor(root / 0x100000000));
  const [heap] = openIn(world, addresses).heaps;
  expect(contradictionsOf(walkOf(heap!))).toEqual([]);
  const caveats = heap!.caveats.join(' ');
  expect(caveats).toMatch(/list of segments is broken: the link at .* leads to/);
  expect(caveats).toMatch(/tree of large allocations is broken: a link leads to/);
  expect(caveats).toMatch(/Large allocations of 0x\w+ bytes are found, the heap counts 0x/);
});

/** Bits of the size in the header of a chunk, by the public PDBs. */
const sizeBits = { 64: 0x00770000, 32: 0x00000770 };

test.each(['x64-22621-segnat', 'x86-19041-seg', 'x64-14393-seg'])(
  '%s: a VS chunk whose size is wrong is lost, and nothing else',
  async (name) => {
    const { world, memory, addresses } = await wounded(name);
    const { process, heaps } = openIn(world, addresses);
    const before = walkOf(heaps[0]!);
    const chunks = before.flatMap(({ rows }) => rows).filter(({ origin }) => origin === fromVs);
    // Some chunks behind the header of a subsegment.
    const broken = chunks[chunks.findIndex(({ state }) => state === internal) + 5]!;
    memory.put(broken.address, world.memory.u32(broken.address)! ^ sizeBits[world.bits]);
    const walked = walkOf(openSegmentHeap(world, addresses[0]!, process).heap!);
    expect(contradictionsOf(walked)).toEqual([]);
    const gaps = walked.flatMap((area) => area.gaps);
    expect(gaps.map(({ address, bytes, reason }) => ({ address, bytes, reason }))).toEqual([
      { address: broken.address, bytes: broken.size, reason: 'damaged' },
    ]);
    expect(gaps[0]!.detail).toContain(`breaks at the VS chunk at 0x${broken.address.toString(16)}`);
    expect(lines(busyOf(walked))).toEqual(
      lines(busyOf(before).filter((row) => row.address !== broken.address)),
    );
  },
);

test('a VS chunk that misstates the one before it is named, and taken', async () => {
  const { world, memory, addresses } = await wounded('x86-19041-seg');
  const { process, heaps } = openIn(world, addresses);
  const before = walkOf(heaps[0]!);
  const chunks = before.flatMap(({ rows }) => rows).filter(({ origin }) => origin === fromVs);
  const broken = chunks[chunks.findIndex(({ state }) => state === internal) + 5]!;
  memory.put(broken.address, world.memory.u32(broken.address)! ^ 0x00770000);
  const walked = walkOf(openSegmentHeap(world, addresses[0]!, process).heap!);
  expect(walked.map(({ rows }) => rows)).toEqual(before.map(({ rows }) => rows));
  expect(walked.flatMap((area) => area.gaps)).toMatchObject([{ address: broken.address, bytes: 0 }]);
});

test('a missing page takes what is on it, and what cannot be told without it', async () => {
  const { world, memory, addresses } = await wounded('x86-19041-seg');
  const { process, heaps } = openIn(world, addresses);
  const before = walkOf(heaps[0]!);
  const segments = before.filter(({ area }) => area.kind === 'segment');
  const chunk = segments[0]!.rows.filter(({ origin }) => origin === fromVs)[20]!;
  memory.hide(chunk.address);
  const walked = walkOf(openSegmentHeap(world, addresses[0]!, process).heap!);
  expect(contradictionsOf(walked)).toEqual([]);
  const gaps = walked.flatMap((area) => area.gaps);
  expect(gaps.length).toBeGreaterThan(0);
  expect(gaps.filter(({ reason }) => reason !== 'not captured')).toEqual([]);
  const others = segments.slice(1).map(({ area }) => area);
  for (const area of others) expect(within(busyOf(walked), area)).toEqual(within(busyOf(before), area));
});

test('without its descriptors a segment is not captured, as far as the heap counts it', async () => {
  const { world, memory, addresses } = await wounded('x64-22621-segnat');
  const sound = openIn(world, addresses).heaps[0]!;
  const [, , second] = sound.areas;
  const committed = sound.areas.reduce((sum, area) => sum + area.committed, 0);
  // The first page of the descriptors has the list entry; the other half is on the second page.
  memory.hide(second!.base + page);
  const [heap] = openIn(world, addresses).heaps;
  const walked = walkOf(heap!);
  expect(contradictionsOf(walked)).toEqual([]);
  const gaps = walked.flatMap((area) => area.gaps);
  expect(gaps.map(({ reason }) => reason)).toEqual(gaps.map(() => 'not captured'));
  // The counter of the heap lags by a page, see truth.test.ts.
  const now = heap!.areas.reduce((sum, area) => sum + area.committed, 0);
  expect(Math.abs(now - committed)).toBeLessThanOrEqual(page);
  expect(heap!.caveats.join(' ')).toContain('are not captured');
});

test("ntdll's own heap of large allocations' nodes holds no block of the program", async () => {
  const { world, addresses } = await wounded('x64-14393-seg');
  // It stands in the PEB's list behind those that the program made.
  const [teb, listed] = [world.peb! + 0xe8, world.peb! + 0xf0];
  const list = world.memory.pointer(listed, 8)!;
  const count = world.memory.u32(teb)!;
  const all = Array.from({ length: count }, (_, i) => world.memory.pointer(list + i * 8, 8)!);
  const own = all.filter((heap) => world.memory.u32(heap + 0x10) === 0xddeeddee && !addresses.includes(heap));
  expect(own.length).toBe(1);
  const { heaps, process } = openIn(world, [...addresses, ...own]);
  expect(process.padding.block).toBe(16);
  const heap = heaps.at(-1)!;
  const walked = walkOf(heap);
  expect(busyOf(walked)).toEqual([]);
  expect(contradictionsOf(walked)).toEqual([]);
  expect(heap.caveats.join(' ')).toContain('ntdll itself');
});

test('where no layout fits nothing is decoded, and it says why', async () => {
  const { world, addresses } = await wounded('x64-22621-segnat');
  const old = world.layouts.filter(
    ({ builds }) => builds !== null && builds[1] < 17763 && builds[0] >= 10240,
  );
  const process = segmentProcess({ ...world, layouts: old }, addresses);
  expect(process.layout).toBe(null);
  const { heap, why } = openSegmentHeap(world, addresses[0]!, process);
  expect(heap).toBe(null);
  expect(why).toContain('no known layout fits');
});

test('without a key what it codes is not decoded, and the rest is', async () => {
  const { world, addresses } = await wounded('x64-22621-segnat');
  const process = { ...segmentProcess(world, addresses), keys: { lfh: null, vs: null } };
  const walked = walkOf(openSegmentHeap(world, addresses[0]!, process).heap!);
  expect(contradictionsOf(walked)).toEqual([]);
  expect(new Set(walked.flatMap((area) => area.gaps).map(({ reason }) => reason))).toEqual(
    new Set(['not decoded']),
  );
  expect(busyOf(walked).length).toBeGreaterThan(0);
});
