/**
 * What the reader costs, in bytes and calls: a dump of any size opens with the same few reads, and the region
 * table costs the bytes of its stream.
 */
import { describe, expect, it } from 'vitest';
import { Scratch } from './scratch.js';
import { buildDump, type MemorySpec, type RegionSpec } from './synthetic.js';

const scratch = new Scratch();
const GIB = 0x4000_0000;
const BLOCK = 0x8000;

function regionsOf(count: number): RegionSpec[] {
  return Array.from({ length: count }, (_, i) => ({
    base: 0x10000 + i * 0x20000,
    size: 0x20000,
    type: 0x20000,
  }));
}

describe('a dump of 5 GB (a file with holes)', () => {
  const memory: MemorySpec[] = [
    { start: 0x10000, bytes: Buffer.from('first') },
    { start: 0x1_0000_0000, size: 5 * GIB },
    { start: 0x7000_0000_0000, bytes: Buffer.from('last') },
  ];
  const built = buildDump({
    processId: 1,
    modules: [{ base: 0x10000, size: 5, path: 'a' }],
    memory,
    regions: regionsOf(3),
  });

  it('opens and answers with a handful of reads and a flat heap', async () => {
    const before = process.memoryUsage();
    const dump = await scratch.open(built);
    expect(dump.fileSize).toBeGreaterThan(5 * GIB);
    expect(dump.bytesRead).toBeLessThanOrEqual(BLOCK);
    dump.regions();
    dump.modules();
    expect(Buffer.from(dump.read(0x10000, 99)).toString()).toBe('first');
    expect(Buffer.from(dump.read(0x7000_0000_0000, 99)).toString()).toBe('last');
    expect(dump.readable(0x1_0000_0000, 6 * GIB)).toBe(5 * GIB);
    expect([dump.reads, dump.bytesRead]).toEqual([
      2,
      expect.toSatisfy((bytes: number) => bytes <= 2 * BLOCK),
    ]);

    const window = new Uint8Array(0x10_0000);
    for (let at = 0; at < 256; at++)
      expect(dump.readInto(0x1_0000_0000 + at * 20_000_000, window)).toBe(window.length);
    expect(dump.reads).toBe(2 + 256);
    const after = process.memoryUsage();
    expect(after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers).toBeLessThan(
      32 * 0x10_0000,
    );
  });
});

describe('the region table', () => {
  it.each([17_000, 100_000])(
    'of %i regions is fetched once, with nothing around it but the header',
    async (count) => {
      const built = buildDump({ regions: regionsOf(count), memory: [{ start: 0x10000, size: GIB }] });
      const { size } = built.stream('MemoryInfoList');
      const dump = await scratch.open(built);
      expect(dump.regions().table.count).toBe(count);
      // A bare reader fetches the header, the directory and this stream: one block for the first two.
      expect(dump.bytesRead).toBeLessThanOrEqual(size + 2 * BLOCK);
      expect(dump.reads).toBeLessThanOrEqual(2 + Math.ceil(size / 0x10_0000));
      const { reads } = dump;
      dump.regions();
      expect(dump.reads).toBe(reads);
    },
  );
});

describe('small reads', () => {
  it('in one place cost one block', async () => {
    const dump = await scratch.open({ memory: [{ start: 0x10000, size: 0x10_0000 }] });
    dump.read(0x10000, 1);
    const { reads, bytesRead } = dump;
    for (let at = 0x30000; at < 0x34000; at += 8) dump.read(at, 8);
    expect(dump.reads - reads).toBeLessThanOrEqual(2);
    expect(dump.bytesRead - bytesRead).toBeLessThanOrEqual(2 * BLOCK);
  });

  it('all over a large dump stay within the cache', async () => {
    const dump = await scratch.open({ memory: [{ start: 0, size: 5 * GIB }] });
    const before = process.memoryUsage().arrayBuffers;
    const target = new Uint8Array(4);
    for (let i = 0; i < 4000; i++) dump.readInto(1 + i * 1_300_000, target);
    expect(dump.reads).toBeLessThanOrEqual(4001);
    // 64 blocks are kept and used again; 4,000 of them would be 125 MiB.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 0x10_0000);
  });
});
