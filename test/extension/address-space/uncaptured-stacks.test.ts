/** Stacks of threads whose TEBs a dump does not hold: by stack pointer, by guard pages, never more than threads. */
import { describe, expect, test } from 'vitest';
import { joinAllocations } from '../../../src/extension/address-space/allocations.js';
import { classifyUsage } from '../../../src/extension/address-space/usage.js';
import type { Debuggee, RegionTable } from '../../../src/extension/debuggee/debuggee.js';
import { Scratch } from '../../minidump/scratch.js';
import { buildDump } from '../../minidump/synthetic.js';
import { openWithScript, regionsOf } from '../script-session.js';

type Row = readonly [base: number, size: number, allocation: number, state: number, protect: number];

const commit = 0x1000;
const reserve = 0x2000;
const noAccess = 0x01;
const readWrite = 0x04;
const guard = 0x104;
const privateType = 0x20000;

/** As Windows lays a stack out: reserved, one guard page, committed top. */
const stack = (base: number): Row[] => [
  [base, 0xfc000, base, reserve, 0],
  [base + 0xfc000, 0x1000, base, commit, guard],
  [base + 0xfd000, 0x3000, base, commit, readWrite],
];
/** A stack that is committed as a whole. */
const committedStack = (base: number): Row[] => [
  [base, 0x1000, base, commit, noAccess],
  [base + 0x1000, 0x1000, base, commit, guard],
  [base + 0x2000, 0xfe000, base, commit, readWrite],
];
const heap = (base: number): Row[] => [
  [base, 0x10000, base, commit, readWrite],
  [base + 0x10000, 0xf0000, base, reserve, 0],
];
/** A buffer with a guard page in front of it, and one with a guard page behind. */
const guarded = (base: number): Row[] => [
  [base, 0x1000, base, commit, guard],
  [base + 0x1000, 0xff000, base, commit, readWrite],
];
const guardedBehind = (base: number): Row[] => [
  [base, 0x8000, base, reserve, 0],
  [base + 0x8000, 0xf7000, base, commit, readWrite],
  [base + 0xff000, 0x1000, base, commit, guard],
];

function tableOf(rows: readonly Row[]): RegionTable {
  const column = (index: number) => rows.map((row) => row[index]!);
  return {
    count: rows.length,
    base: Float64Array.from(column(0)),
    size: Float64Array.from(column(1)),
    allocationBase: Float64Array.from(column(2)),
    state: Uint32Array.from(column(3)),
    protect: Uint32Array.from(column(4)),
    type: Uint32Array.from(rows, () => privateType),
    source: 'a test',
    complete: true,
    onlyCaptured: false,
    hasAllocationBase: true,
    printedUsage: null,
  };
}

interface Process {
  readonly rows: readonly Row[];
  readonly threads: number;
  readonly pointers?: readonly number[];
  readonly isWow64?: boolean;
}

/** Bases of the allocations that are called stack, and what is said about them. */
function stacksOf({ rows, threads, pointers = [], isWow64 = false }: Process) {
  const lines = pointers.map((at) => `Evaluate expression: ${at} = ${at.toString(16).padStart(8, '0')}`);
  const table = tableOf(rows);
  const debuggee = {
    target: { isWow64, pointerSize: 4 },
    memory: { whole: () => null, u32: () => null, pointer: () => null },
    once: (_key: string, make: () => unknown) => make(),
    regions: () => ({ known: true, value: table, caveats: [] }),
    structure: () => null,
    modules: () => [],
    threads: () => Array.from({ length: threads }, (_, i) => ({ id: i + 1, teb: 0x7ffd0000 + i * 0x1000 })),
    run: () => ({ lines }),
  };
  const usage = classifyUsage(debuggee as unknown as Debuggee, table, joinAllocations(table));
  const isStack = (i: number) => usage.names[usage.of[i]!] === 'Stack';
  const bases = [...table.allocationBase].filter((_, i) => isStack(i));
  return { stacks: [...new Set(bases)], caveat: usage.caveats[0] };
}

describe('without stack pointers', () => {
  test('the shape of a stack tells it, and is named as the reason', () => {
    const rows = [...stack(0x100000), ...heap(0x300000), ...committedStack(0x500000)];
    const { stacks, caveat } = stacksOf({ rows, threads: 2 });
    expect(stacks).toEqual([0x100000, 0x500000]);
    expect(caveat).toContain('2 of 2 TEBs were not captured');
    expect(caveat).toContain('by guard pages, which other memory may have too (2).');
  });

  test('there are no more of them than threads', () => {
    const rows = [...stack(0x100000), ...stack(0x300000), ...stack(0x500000)];
    expect(stacksOf({ rows, threads: 2 }).stacks).toHaveLength(2);
    expect(stacksOf({ rows, threads: 1, isWow64: true }).stacks).toHaveLength(2);
  });

  test('guard pages elsewhere make no stack, and the lack of one is said', () => {
    const rows = [...guarded(0x100000), ...guardedBehind(0x300000), ...heap(0x500000)];
    const { stacks, caveat } = stacksOf({ rows, threads: 3 });
    expect(stacks).toEqual([]);
    expect(caveat).toBe('3 of 3 TEBs were not captured: their stacks are not told apart.');
  });
});

describe('with stack pointers', () => {
  test('what holds one is a stack whatever it looks like, and the shape serves the rest', () => {
    const rows = [...heap(0x100000), ...stack(0x300000), ...stack(0x500000), ...stack(0x700000)];
    const { stacks, caveat } = stacksOf({ rows, threads: 3, pointers: [0x10f000, 0x5fe000, 0x5fe100] });
    expect(stacks).toEqual([0x100000, 0x300000, 0x500000]);
    expect(caveat).toContain('by a stack pointer (2), by guard pages, which other memory may have too (1).');
  });

  test('a pointer to nowhere tells nothing', () => {
    const { stacks, caveat } = stacksOf({ rows: heap(0x100000), threads: 1, pointers: [0x90000000] });
    expect(stacks).toEqual([]);
    expect(caveat).toContain('not told apart');
  });
});

test('a dump without captured TEBs: stack pointers come from the contexts', async () => {
  const region = ([base, size, allocationBase, state, protect]: Row) => ({
    base,
    size,
    allocationBase,
    allocationProtect: readWrite,
    state,
    protect,
    type: privateType,
  });
  const rows = [...stack(0x100000), ...heap(0x300000), ...stack(0x500000)];
  const dump = buildDump({
    threads: [0x1fe000, 0x5fe000].map((rsp, i) => ({
      id: i + 1,
      teb: 0x7ffd0000 + i * 0x2000,
      registers: { rip: 0x400100, rsp },
    })),
    regions: [...rows.map(region), { base: 0x600000, size: 0x10000, state: 0x10000, protect: 1 }],
  });
  const session = await openWithScript(dump.writeTo(new Scratch().path()));
  const answer = regionsOf(session, 'usage:Stack');
  expect([...new Set([...answer].map((row) => row.AllocationBase))]).toEqual([0x100000, 0x500000]);
  expect(String(answer.Caveats)).toContain('their stacks were told apart by a stack pointer (2).');
});
