/** Memory by address and regions: what is captured is found, what is not is never made up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegionTable } from '../../src/minidump/index.js';
import { Scratch } from './scratch.js';
import { buildDump, type DumpSpec, type MemorySpec } from './synthetic.js';

const scratch = new Scratch();
const MEM_IMAGE = 0x1000000;

function rows(table: RegionTable) {
  return Array.from({ length: table.count }, (_, i) => [table.base[i], table.size[i], table.type[i]]);
}

describe.each(['Memory64List', 'MemoryList'] as const)('reading memory from %s', (memoryAs) => {
  const spec: DumpSpec = {
    memoryAs,
    memory: [
      { start: 0x2000, bytes: Buffer.from('cdef') },
      { start: 0x1000, bytes: Buffer.alloc(0x1000, 'x') },
      { start: 0x3000, bytes: Buffer.from('late') },
    ],
  };

  it('gives the readable prefix, across ranges that touch', async () => {
    const dump = await scratch.open(spec);
    const text = (address: number, length: number) => Buffer.from(dump.read(address, length)).toString();
    expect(text(0x1ffe, 4)).toBe('xxcd');
    expect(text(0x1ffe, 100)).toBe('xxcdef');
    expect(text(0x3002, 100)).toBe('te');
    expect(text(0x0fff, 100)).toBe('');
    expect(text(0x2004, 1)).toBe('');
    expect(text(0x1000, 0)).toBe('');
    expect(text(-1, 4)).toBe('');
    expect(text(Number.NaN, 4)).toBe('');
    expect(dump.readable(0x1000, 0x5000)).toBe(0x1004);
  });

  it('fills the beginning of the caller’s buffer only', async () => {
    const dump = await scratch.open(spec);
    const target = Buffer.from('........');
    expect(dump.readInto(0x2002, target)).toBe(2);
    expect(target.toString()).toBe('ef......');
  });

  it('sorts the ranges', async () => {
    const { start, count, listed, totalBytes } = (await scratch.open(spec)).ranges();
    expect([...start.subarray(0, count)]).toEqual([0x1000, 0x2000, 0x3000]);
    expect([listed, totalBytes]).toEqual([3, 0x1008]);
  });
});

describe('ranges', () => {
  it('are made disjoint, with every byte where it belongs (property)', async () => {
    const range = fc.record({
      start: fc.integer({ min: 1, max: 400 }),
      size: fc.integer({ min: 0, max: 60 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(range, { maxLength: 12 }), async (list) => {
        // The byte at an address depends on the address alone, as it does when a writer lists memory twice.
        const memory = list.map(({ start, size }) => ({
          start,
          bytes: Uint8Array.from({ length: size }, (_, i) => (start + i) % 251),
        }));
        const dump = await scratch.open({ memory, memoryAs: 'MemoryList' });
        const captured = new Set(
          list.flatMap(({ start, size }) => Array.from({ length: size }, (_, i) => start + i)),
        );
        for (let address = 0; address < 480; address++) {
          const [byte] = dump.read(address, 1);
          expect(byte).toBe(captured.has(address) ? address % 251 : undefined);
        }
        expect(dump.ranges().totalBytes).toBe(captured.size);
        dump.close();
      }),
      { numRuns: 60 },
    );
  });

  it('of a dump that is cut off can be read up to the cut, and the loss is named', async () => {
    const built = buildDump({
      memory: [
        { start: 0x10000, size: 0x1000 },
        { start: 0x11000, size: 0x1000 },
      ],
    });
    const cut = built.size - 0x1800;
    const dump = await scratch.open(built.truncate(cut));
    expect(dump.read(0x10000, 0x2000).length).toBe(0x800);
    expect(dump.read(0x11000, 0x10).length).toBe(0);
    expect([...dump.ranges().available]).toEqual([0x800, 0]);
    const warning = { stream: 'Memory64List', address: 0x10800, offset: cut };
    expect(dump.warnings).toMatchObject([warning]);
    expect(dump.warnings[0]?.message).toContain('0x1800 bytes');
  });

  it('fall back to the stacks of the threads where no list is', async () => {
    const stack = { start: 0x14f000, size: 6, bytes: Buffer.from('stack!') };
    const dump = await scratch.open({ threads: [{ id: 1, stack }] });
    expect(Buffer.from(dump.read(0x14f001, 100)).toString()).toBe('tack!');
  });

  it('beyond 2^53 are left out and recorded', async () => {
    const memory: MemorySpec[] = [
      { start: 0x1000, size: 16 },
      { start: 0xffff_8000_0000_0000n, size: 16 },
    ];
    const dump = await scratch.open({ memory, modules: [{ base: 1n << 60n, size: 1, path: 'x' }] });
    expect(dump.ranges().count).toBe(1);
    expect(dump.modules()).toEqual([]);
    expect(dump.warnings.map(({ stream }) => stream)).toEqual(['Memory64List', 'ModuleList']);
  });
});

describe('32-bit addresses from 2 GB up', () => {
  const high = 0x9568_0000;
  const spec: DumpSpec = {
    arch: 'x86',
    modules: [{ base: 0xb000_0000, size: 0x1000, path: 'C:\\high.dll' }],
    threads: [{ id: 1, teb: 0xffe0_0000, stack: { start: 0xa000_0000, size: 0x1000 } }],
    memory: [
      { start: 0x10000, size: 0x1000 },
      { start: high, bytes: Buffer.from('high') },
    ],
    regions: [
      { base: 0x10000, size: 0x1000 },
      { base: high, size: 0x2000, allocationBase: 0x9567_0000 },
    ],
  };

  it.each([false, true])('are the same whether stored sign-extended or not (%s)', async (signExtend) => {
    const dump = await scratch.open({ ...spec, signExtend });
    expect(Buffer.from(dump.read(high, 10)).toString()).toBe('high');
    expect(Buffer.from(dump.read(-0x6a98_0000, 4)).toString()).toBe('high');
    expect(Buffer.from(dump.read(0x1_0000_0000 + high, 4)).toString()).toBe('high');
    const { table } = dump.regions();
    expect(rows(table).map(([base, size]) => [base, size])).toEqual([
      [0x10000, 0x1000],
      [high, 0x2000],
    ]);
    expect(table.allocationBase[1]).toBe(0x9567_0000);
    expect(dump.modules()?.[0]?.base).toBe(0xb000_0000);
    expect(dump.threads()?.[0]).toMatchObject({ teb: 0xffe0_0000, stack: { start: 0xa000_0000 } });
    expect(dump.warnings).toEqual([]);
  });
});

describe('MemoryInfoList', () => {
  it('keeps what VirtualQuery said', async () => {
    const regions = [
      { base: 0x7fff_0000_0000, size: 0x1000, state: 0x10000, allocationBase: 0 },
      {
        base: 0x20000,
        size: 0x3000,
        allocationBase: 0x10000,
        protect: 4,
        type: 0x20000,
        allocationProtect: 0x40,
      },
    ];
    const { table, derived, why } = (await scratch.open({ regions })).regions();
    expect([derived, why, table.count]).toEqual([false, '', 2]);
    expect(rows(table)).toEqual([
      [0x20000, 0x3000, 0x20000],
      [0x7fff_0000_0000, 0x1000, 0],
    ]);
    expect([...table.allocationBase]).toEqual([0x10000, 0]);
    expect([...table.state]).toEqual([0x1000, 0x10000]);
    expect([...table.protect]).toEqual([4, 0]);
    expect([...table.allocationProtect]).toEqual([0x40, 0]);
  });

  it('with entries that overlap or are impossible is cut to what is possible, and that is recorded', async () => {
    const regions = [
      { base: 0x10000, size: 0x3000 },
      { base: 0x11000, size: 0x4000 },
      { base: 0x11000, size: 0x1000 },
      { base: 0x90000, size: 0 },
      { base: 1n << 55n, size: 0x1000 },
    ];
    const dump = await scratch.open({ regions });
    expect(rows(dump.regions().table).map(([base, size]) => [base, size])).toEqual([
      [0x10000, 0x3000],
      [0x13000, 0x2000],
    ]);
    expect(dump.warnings.map(({ address }) => address)).toEqual([0x11000, 0x11000, 2 ** 55]);
  });
});

describe('regions without MemoryInfoList', () => {
  it('come from ranges, modules and stacks, and say that this is all that is known', async () => {
    const dump = await scratch.open({
      memory: [
        { start: 0x20000, size: 0x20000 },
        { start: 0x40_1000, size: 0x1000 },
        { start: 0x4f_f000, size: 0x3000 },
      ],
      modules: [
        { base: 0x40_0000, size: 0x4000, path: 'a.dll' },
        { base: 0x50_0000, size: 0x1000, path: 'b.dll' },
        { base: 0x60_0000, size: 0x1000, path: 'c.dll' },
      ],
      threads: [{ id: 1, stack: { start: 0x3_f000, size: 0x2000 } }],
    });
    const { table, derived, why } = dump.regions();
    expect(rows(table)).toEqual([
      [0x20000, 0x20000, 0],
      [0x40000, 0x1000, 0],
      [0x40_0000, 0x1000, MEM_IMAGE],
      [0x40_1000, 0x1000, MEM_IMAGE],
      [0x40_2000, 0x2000, MEM_IMAGE],
      [0x4f_f000, 0x1000, 0],
      [0x50_0000, 0x1000, MEM_IMAGE],
      [0x50_1000, 0x1000, 0],
      [0x60_0000, 0x1000, MEM_IMAGE],
    ]);
    expect(table.allocationBase[4]).toBe(0x40_0000);
    expect([...table.state, ...table.protect].every((value) => value === 0)).toBe(true);
    expect(derived).toBe(true);
    expect(why).toMatch(/no MemoryInfoList.*only captured memory, modules and stacks/);
  });

  it('cover exactly what was captured or belongs to a module or stack (property)', async () => {
    const spans = (max: number) =>
      fc.array(fc.record({ at: fc.integer({ min: 1, max: 90 }), pages: fc.integer({ min: 1, max: 20 }) }), {
        maxLength: max,
      });
    await fc.assert(
      fc.asyncProperty(spans(6), spans(3), spans(2), async (memory, modules, stacks) => {
        const dump = await scratch.open({
          memory: memory.map(({ at, pages }) => ({ start: at, size: pages })),
          modules: modules.map(({ at, pages }) => ({ base: at, size: pages, path: 'm.dll' })),
          threads: stacks.map(({ at, pages }, id) => ({ id, stack: { start: at, size: pages } })),
        });
        const covers = (list: { at: number; pages: number }[], a: number) =>
          list.some(({ at, pages }) => a >= at && a < at + pages);
        const seen = new Map<number, number>();
        for (const [base, size, type] of rows(dump.regions().table)) {
          for (let a = base!; a < base! + size!; a++) {
            expect(seen.has(a)).toBe(false);
            seen.set(a, type!);
          }
        }
        for (let a = 0; a < 120; a++) {
          const image = covers(modules, a);
          const known = image || covers(memory, a) || covers(stacks, a);
          expect(seen.get(a)).toBe(known ? (image ? MEM_IMAGE : 0) : undefined);
        }
        dump.close();
      }),
      { numRuns: 100 },
    );
  });
});
