/**
 * Made-up heaps are judged before any walker is: a second reader, which finds every live block in heaps that the
 * real ntdll made, must find in made-up heaps what their maker says is there.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openMinidump } from '../../../../src/minidump/index.js';
import { ntHeaps, segmentHeaps } from './arbitraries.js';
import { NtJudge, type Read } from './judge.js';
import { type LargeHeap, makeLargeNtHeap } from './large-nt.js';
import { makeLargeSegmentHeap } from './large-segment.js';
import { makeNtHeap } from './nt-heap.js';
import { makeProcess, writeDump } from './process.js';
import { makeSegmentHeap } from './segment-heap.js';
import { SegmentJudge } from './segment-judge.js';
import { SparseMemory } from './sparse-memory.js';
import type { TrueBlock } from './truth.js';

interface Record {
  heaps: [address: number, kind: string][];
  live: [heap: number, user: number, size: number][];
  symbols?: { RtlpLFHKey?: [address: number, value: number] };
}

const fixture = (name: string) => new URL(`../../../fixtures/heaps/${name}`, import.meta.url);

function recordOf(name: string): Record {
  return JSON.parse(gunzipSync(readFileSync(fixture(`${name}.truth.json.gz`))).toString());
}

describe('the judge of made-up heaps', () => {
  test.each([
    // No symbols were at hand for this ntdll: the key follows from its first user block, 19 slots of 0x30 from 0x40 on.
    ['x64-19041', 64, 0x3fce5920],
    ['x86-19041', 32, 0],
  ] as const)('finds every live block of real heaps: %s', async (name, bits, known) => {
    const dump = await openMinidump(fixture(`${name}.dmp.gz`).pathname);
    const read: Read = (address, length) => {
      const bytes = new Uint8Array(length);
      return dump.readInto(address, bytes) < length ? null : bytes;
    };
    const record = recordOf(name);
    const key = record.symbols?.RtlpLFHKey?.[1] ?? known;
    for (const [heap, kind] of record.heaps) {
      if (kind === 'segment') continue;
      const judge = new NtJudge(read, bits, heap, key);
      const busy = new Map(judge.blocks.filter(isBusy).map(({ user, userSize }) => [user, userSize]));
      const live = record.live.filter(([owner]) => owner === heap);
      expect(live.length).toBeGreaterThan(0);
      expect(live.filter(([, user, size]) => busy.get(user) !== size)).toEqual([]);
      expect(busy.size).toBe(live.length);
      expect(judge.complaints).toEqual([]);
    }
    dump.close();
  });
});

describe('the judge of made-up segment heaps', () => {
  test('finds every live block of real ones', async () => {
    const name = 'x64-22621-segnat';
    const dump = await openMinidump(fixture(`${name}.dmp.gz`).pathname);
    const read: Read = (address, length) => {
      const bytes = new Uint8Array(length);
      return dump.readInto(address, bytes) < length ? null : bytes;
    };
    const record = recordOf(name);
    // Of a fixed size are NT heaps only.
    const heaps = record.heaps.filter(
      ([heap]) => Buffer.from(read(heap + 0x10, 4)!).readUInt32LE() === 0xddeeddee,
    );
    expect(heaps.length).toBeGreaterThan(1);
    for (const [heap] of heaps) {
      const judge = new SegmentJudge(read, heap, 0x140);
      const busy = new Map(judge.blocks.filter(isBusy).map(({ user, userSize }) => [user, userSize]));
      const live = record.live.filter(([owner]) => owner === heap);
      expect(live.length).toBeGreaterThan(0);
      expect(live.filter(([, user, size]) => busy.get(user) !== size)).toEqual([]);
      expect(busy.size).toBe(live.length);
      expect(judge.complaints).toEqual([]);
    }
    dump.close();
  });
});

describe('a made-up segment heap', () => {
  test.each([
    [19041, 0x100],
    [22621, 0x140],
  ] as const)('holds what its maker says, and is covered by it, build %i', (build, contexts) => {
    fc.assert(
      fc.property(segmentHeaps(build), (spec) => {
        const memory = new SparseMemory();
        const heap = makeSegmentHeap(memory, spec);
        const judge = new SegmentJudge(
          (address, length) => memory.read(address, length),
          heap.address,
          contexts,
        );
        // A single subsegment may leave a choice of strides.
        const complaints = judge.complaints.filter((text) => !text.endsWith('keys fit'));
        if (judge.complaints.length === complaints.length) {
          const expected = heap.areas.flatMap(({ blocks }) => blocks).filter(isBusy);
          const order = (a: TrueBlock, b: TrueBlock) => a.address - b.address;
          expect(judge.blocks.filter(isBusy).sort(order)).toEqual(expected.sort(order));
        }
        expect(complaints).toEqual([]);
        for (const { runs, blocks, committed } of heap.areas) {
          const covered = blocks.map(({ address, size }): [number, number] => [address, address + size]);
          expect(joined(covered)).toEqual(joined(runs));
          expect(blocks.reduce((sum, { size }) => sum + size, 0)).toBe(committed);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a made-up NT heap', () => {
  test.each([64, 32] as const)('holds what its maker says, %i bit', (bits) => {
    fc.assert(
      fc.property(ntHeaps(bits), (spec) => {
        const memory = new SparseMemory();
        const heap = makeNtHeap(memory, spec);
        const judge = new NtJudge(
          (address, length) => memory.read(address, length),
          bits,
          heap.address,
          spec.lfhKey,
        );
        expect(judge.complaints).toEqual([]);
        const expected = heap.areas.flatMap(({ blocks }) => blocks);
        expect(judge.blocks.filter(isNotInternal)).toEqual(expected.filter(isNotInternal));
      }),
      { numRuns: 150 },
    );
  });

  test.each([64, 32] as const)('is covered by its blocks byte for byte, %i bit', (bits) => {
    fc.assert(
      fc.property(ntHeaps(bits), (spec) => {
        const heap = makeNtHeap(new SparseMemory(), spec);
        for (const { runs, blocks, committed } of heap.areas) {
          const covered = blocks.map(({ address, size }): [number, number] => [address, address + size]);
          expect(joined(covered)).toEqual(joined(runs));
          expect(blocks.reduce((sum, { size }) => sum + size, 0)).toBe(committed);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('stands in a process that a dump can hold', async () => {
    const memory = new SparseMemory();
    const heap = makeNtHeap(memory, fc.sample(ntHeaps(64), { numRuns: 1, seed: 8 })[0]!);
    const process = makeProcess(memory, 64, [heap.address]);
    const folder = mkdtempSync(join(tmpdir(), 'leakscope-'));
    const dump = await openMinidump(writeDump(process, join(folder, 'heap.dmp')));
    const [thread] = dump.threads() ?? [];
    expect(thread?.teb).toBe(process.teb);
    for (const { start, end } of memory.ranges)
      expect(Buffer.from(dump.read(start, end - start))).toEqual(
        Buffer.from(memory.read(start, end - start)!),
      );
    dump.close();
    rmSync(folder, { recursive: true });
  });
});

describe('a large made-up heap', () => {
  test.each([
    [64, 'back end'],
    [32, 'back end'],
    [64, 'LFH'],
    [32, 'LFH'],
  ] as const)('holds what its tile says: %i bit, %s', (bits, kind) => {
    const memory = new SparseMemory();
    const heap = makeLargeNtHeap(memory, bits, kind, 40_000, bits === 64 ? 0xd0000 : 0x70000);
    expect(heap.segments.length).toBeGreaterThan(1);
    const read: Read = (address, length) => memory.read(address, length);
    const judge = new NtJudge(read, bits, heap.small.address, 0x3fce5920);
    expect(judge.complaints).toEqual([]);
    const small = heap.small.areas.flatMap(({ blocks }) => blocks).filter(isBusy);
    const expected = blocksOfTiles(heap);
    for (const { user, userSize } of small) expected.set(user, userSize);
    expect(new Map(judge.blocks.filter(isBusy).map(({ user, userSize }) => [user, userSize]))).toEqual(
      expected,
    );
  });

  test.each(['VS', 'LFH'] as const)('holds what its tile says: segment heap, %s', (kind) => {
    const memory = new SparseMemory();
    const heap = makeLargeSegmentHeap(memory, kind, 70_000);
    expect(heap.segments.length).toBeGreaterThan(1);
    const judge = new SegmentJudge(
      (address, length) => memory.read(address, length),
      heap.small.address,
      0x140,
    );
    expect(judge.complaints).toEqual([]);
    const expected = blocksOfTiles(heap);
    for (const { user, userSize } of heap.small.areas.flatMap(({ blocks }) => blocks).filter(isBusy))
      expected.set(user, userSize);
    expect(new Map(judge.blocks.filter(isBusy).map(({ user, userSize }) => [user, userSize]))).toEqual(
      expected,
    );
  });

  test('reads the same in pieces as in one', () => {
    const memory = new SparseMemory();
    const { segments } = makeLargeNtHeap(memory, 64, 'LFH', 40_000);
    const { base, size } = segments[0]!;
    const whole = memory.read(base, size)!;
    for (let at = 0, i = 0; at < size; i++) {
      const length = Math.min(1 + ((i * 977) % 5000), size - at);
      expect(Buffer.compare(memory.read(base + at, length)!, whole.subarray(at, at + length))).toBe(0);
      at += length;
    }
  });
});

function isBusy(block: TrueBlock): boolean {
  return block.state === 'busy';
}

function isNotInternal(block: TrueBlock): boolean {
  return block.state !== 'internal';
}

/** Busy blocks of all tiles, by user address. */
function blocksOfTiles(heap: LargeHeap): Map<number, number> {
  const blocks = new Map<number, number>();
  for (const segment of heap.segments)
    for (let i = 0; i < segment.tiles; i++)
      for (const { user, userSize } of heap.tile.rows)
        if (user > 0) blocks.set(segment.first + i * heap.tile.size + user, userSize);
  return blocks;
}

/** Runs that touch are one. */
function joined(runs: readonly (readonly [number, number])[]): [number, number][] {
  const out: [number, number][] = [];
  for (const [from, to] of [...runs].sort(([a], [b]) => a - b)) {
    const last = out[out.length - 1];
    if (last !== undefined && last[1] === from) last[1] = to;
    else out.push([from, to]);
  }
  return out;
}
