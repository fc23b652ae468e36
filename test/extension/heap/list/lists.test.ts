/** Lists of heaps in made-up processes: the ring of 24H2, damaged and missing lists, and what a scan takes. */
import { describe, expect, test } from 'vitest';
import type { Debuggee, RegionTable } from '../../../../src/extension/debuggee/debuggee.js';
import { findHeaps } from '../../../../src/extension/heap/list/find-heaps.js';
import type { World } from '../../../../src/extension/heap/world.js';
import { type MadeUpProcess, makeProcess } from '../made-up/process.js';
import { SparseMemory } from '../made-up/sparse-memory.js';
import { worldOf } from '../made-up-world.js';

const first = 0x1000000;
const second = 0x1100000;
const third = 0x1200000;
const ntdll = { 32: 0x77000000, 64: 0x7ffa10000000 };
const head = 0x1d3fc0;

/** The header of an NT heap, as far as a heap is told by it. */
function ntHeap(memory: SparseMemory, bits: 32 | 64, address: number, owner = address): void {
  memory.commit(address, 0x2000);
  memory.put(address + (bits === 64 ? 0x10 : 0x08), 0xffeeffee, 4);
  memory.put(address + (bits === 64 ? 0x28 : 0x18), owner, bits === 64 ? 8 : 4);
}

function segmentHeap(memory: SparseMemory, bits: 32 | 64, address: number): void {
  memory.commit(address, 0x2000);
  memory.put(address + (bits === 64 ? 0x10 : 0x08), 0xddeeddee, 4);
}

/** Heaps found, as `1000000 NT PEB`, and the caveats, with no region known but those given. */
function find(process: MadeUpProcess, parts: Partial<World> = {}, regions?: RegionTable) {
  const { world, cost } = worldOf(process);
  const debuggee = {
    target: { isWow64: false },
    once: (_key: string, make: () => unknown) => make(),
    regions: () => (regions === undefined ? { known: false, why: '' } : { known: true, value: regions }),
  } as unknown as Debuggee;
  const { heaps, caveats } = findHeaps(debuggee, { ...world, ...parts });
  return {
    heaps: heaps.map(({ address, kind, foundBy }) => `${address.toString(16)} ${kind} ${foundBy}`),
    why: heaps.map(({ why }) => why),
    caveats: caveats.join(' '),
    reads: cost.reads,
  };
}

const pointerOf = (bits: 32 | 64) => (bits === 64 ? 8 : 4);

/** A descriptor a heap, one behind the other, in the process heap; the last link leads to the head in ntdll. */
function ring(bits: 32 | 64, kind: 'NT' | 'segment', options: { withHead?: boolean; heaps?: number[] } = {}) {
  const memory = new SparseMemory();
  const heaps = options.heaps ?? [first, second, third];
  if (kind === 'NT') ntHeap(memory, bits, first);
  else segmentHeap(memory, bits, first);
  ntHeap(memory, bits, second);
  segmentHeap(memory, bits, third);
  const process = makeProcess(memory, bits, [first]);
  const pointer = pointerOf(bits);
  const userContext = kind === 'NT' ? { 32: 0xdc, 64: 0x188 }[bits] : { 32: 0x24, 64: 0x38 }[bits];
  const list = ntdll[bits] + head;
  const nodes = heaps.map((_, i) => first + 0x860 + i * 0x40);
  if (options.withHead !== false) memory.commit(list - (list % 0x1000), 0x1000);
  memory.put(first + userContext, nodes[0]!, pointer);
  const all = [list, ...nodes];
  const link = (i: number) => all[(i + all.length) % all.length]!;
  all.forEach((node, i) => {
    if (node === list && options.withHead === false) return;
    memory.put(node, link(i + 1), pointer);
    memory.put(node + pointer, link(i - 1), pointer);
    // Behind the head stands another variable, which is no heap.
    memory.put(node + 2 * pointer, node === list ? 0x12345670 : heaps[i - 1]!, pointer);
  });
  return { memory, process, nodes };
}

describe('the ring of descriptors (build 26100 and later)', () => {
  const on = { build: 26200 };
  const whole = (kind: string) => [
    `1000000 ${kind} PEB`,
    '1100000 NT descriptor ring',
    '1200000 segment descriptor ring',
  ];

  test.each([
    [64, 'NT'],
    [64, 'segment'],
    [32, 'NT'],
    [32, 'segment'],
  ] as const)('%i bits, entered through an %s process heap', (bits, kind) => {
    const { heaps, caveats } = find(ring(bits, kind).process, on);
    expect(heaps).toEqual(whole(kind));
    expect(caveats).toBe('');
  });

  test('on earlier builds it is not looked at', () => {
    expect(find(ring(64, 'NT').process, { build: 22631 }).heaps).toEqual(['1000000 NT PEB']);
  });

  test('without the data of ntdll the head is missing, and both ways lead to it', () => {
    const { heaps, caveats } = find(ring(64, 'NT', { withHead: false }).process, on);
    expect(heaps).toEqual(whole('NT'));
    expect(caveats).toBe('');
  });

  test('a descriptor that is missing hides nothing but itself, and is said', () => {
    const { memory, process, nodes } = ring(64, 'NT', { heaps: [first, second, third, 0x1300000] });
    memory.put(nodes[1]!, 0x7000000, 8);
    const { heaps, caveats } = find(process, on);
    expect(heaps.slice(0, 3)).toEqual(whole('NT'));
    expect(heaps).toContain('1300000 not captured descriptor ring');
    expect(caveats).toContain('the descriptor at 0x7000000 was not captured or is damaged');
  });

  test.each([
    ['a link to itself', (nodes: readonly number[]) => nodes[1]!],
    ['null', () => 0],
    ['an odd address', (nodes: readonly number[]) => nodes[2]! + 3],
  ])('damage ends the walk: %s', (_what, link) => {
    const { memory, process, nodes } = ring(64, 'NT');
    memory.put(nodes[1]!, link(nodes), 8);
    const { heaps, caveats, reads } = find(process, on);
    expect(heaps).toEqual(whole('NT'));
    expect(caveats).toContain('is damaged');
    expect(reads).toBeLessThan(40);
  });

  test('a descriptor is believed only when it names the heap that it was found through', () => {
    const { memory, process, nodes } = ring(64, 'NT');
    memory.put(nodes[0]! + 0x10, second, 8);
    const { heaps, caveats } = find(process, on);
    expect(heaps).toEqual(['1000000 NT PEB']);
    expect(caveats).toContain("the process heap's own descriptor was not captured");
  });
});

describe('the list of the PEB', () => {
  function listed(bits: 32 | 64, count: number) {
    const memory = new SparseMemory();
    ntHeap(memory, bits, first);
    ntHeap(memory, bits, second);
    const process = makeProcess(memory, bits, [first, second]);
    memory.put(process.peb + (bits === 64 ? 0xe8 : 0x88), count, 4);
    return { memory, process };
  }

  test.each([32, 64] as const)('%i bits', (bits) => {
    const { heaps, caveats } = find(listed(bits, 2).process);
    expect(heaps).toEqual(['1000000 NT PEB', '1100000 NT PEB']);
    expect(caveats).toBe('');
  });

  test.each([0xffffffff, 70000])('%i heaps are damage', (count) => {
    const { heaps, caveats, reads } = find(listed(64, count).process);
    expect(heaps).toEqual(['1000000 NT PEB']);
    expect(caveats).toContain(`The heap list of the 64-bit PEB is damaged (${count} heaps`);
    expect(reads).toBeLessThan(10);
  });

  test('a list that is longer than its memory: what there is of it', () => {
    const { heaps, caveats } = find(listed(32, 2000).process);
    expect(heaps).toEqual(['1000000 NT PEB', '1100000 NT PEB']);
    expect(caveats).toMatch(/was not captured from entry \d+ of 2000 on/);
  });

  test('what has no signature of a heap is no heap of ours', () => {
    const { memory, process } = listed(64, 2);
    memory.put(second + 0x10, 0x11111111, 4);
    const { heaps, why } = find(process);
    expect(heaps).toEqual(['1000000 NT PEB', '1100000 foreign PEB']);
    expect(why[1]).toContain("no heap's signature");
  });

  test('a heap that names another address is no heap of ours', () => {
    const { memory, process } = listed(64, 2);
    memory.put(second + 0x28, 0, 8);
    expect(find(process).heaps).toEqual(['1000000 NT PEB', '1100000 foreign PEB']);
  });
});

/** One committed region a heap, with room to grow behind it. */
function regionsOf(
  rows: readonly { base: number; size?: number; type?: number; protect?: number }[],
): RegionTable {
  const of = (pick: (row: (typeof rows)[number]) => number) => rows.map(pick);
  return {
    count: rows.length,
    base: new Float64Array(of(({ base }) => base)),
    size: new Float64Array(of(({ size }) => size ?? 0x2000)),
    allocationBase: new Float64Array(of(({ base }) => base)),
    state: new Uint32Array(of(() => 0x1000)),
    protect: new Uint32Array(of(({ protect }) => protect ?? 4)),
    type: new Uint32Array(of(({ type }) => type ?? 0x20000)),
    source: 'made up',
    complete: true,
    onlyCaptured: false,
    hasAllocationBase: true,
    printedUsage: null,
  };
}

describe('a scan', () => {
  const without = { peb: null, processHeap: null };

  test('finds heaps by their headers, and names what it does not follow', () => {
    const memory = new SparseMemory();
    ntHeap(memory, 64, first);
    segmentHeap(memory, 64, second);
    // Another segment of the first heap, and a segment of a heap that is not captured.
    ntHeap(memory, 64, third, first);
    ntHeap(memory, 64, 0x1300000, 0x5000000);
    // A section that holds a heap of another process.
    ntHeap(memory, 64, 0x1400000, 0x7f00000);
    const bases = [first, second, third, 0x1300000];
    const regions = regionsOf([...bases.map((base) => ({ base })), { base: 0x1400000, type: 0x40000 }]);
    const { heaps, why, caveats } = find(makeProcess(memory, 64, []), without, regions);
    expect(heaps).toEqual(['1000000 NT scan', '1100000 segment scan', '5000000 not captured scan']);
    expect(why[2]).toContain('its segment at 0x1300000');
    expect(caveats).toContain('The heap at 0x1400000 is shared with the process that made it');
    expect(caveats).toContain('at 5 places');
  });

  test('is made when the PEB lists nothing, as a page of zeros does, unless there is no ntdll yet', () => {
    const memory = new SparseMemory();
    ntHeap(memory, 64, first);
    ntHeap(memory, 64, second);
    const process = makeProcess(memory, 64, []);
    const regions = regionsOf([{ base: first }, { base: second }]);
    const loaded = { name: 'ntdll', path: '', base: ntdll[64], size: 0x1f8000 };
    const { heaps, caveats } = find(process, { processHeap: null, ntdll: loaded }, regions);
    expect(heaps).toEqual(['1000000 NT scan', '1100000 NT scan']);
    expect(caveats).toContain(
      'The heap list of the 64-bit PEB is empty: heaps were looked for by their headers',
    );
    expect(find(process, { processHeap: null, ntdll: null }, regions)).toMatchObject({
      heaps: [],
      caveats: '',
    });
  });

  test('reads nothing that no heap can begin in', () => {
    const memory = new SparseMemory();
    [first, second, third, 0x1300800].forEach((base) => {
      ntHeap(memory, 64, base);
    });
    const regions = regionsOf([
      { base: first, protect: 2 },
      { base: second, type: 0x1000000 },
      { base: third, protect: 0x104 },
      { base: 0x1300800 },
    ]);
    const { heaps, reads } = find(makeProcess(memory, 64, []), without, regions);
    expect(heaps).toEqual([]);
    expect(reads).toBe(0);
  });

  test('is not made when the lists are whole', () => {
    const memory = new SparseMemory();
    ntHeap(memory, 64, first);
    ntHeap(memory, 64, second);
    const { heaps } = find(makeProcess(memory, 64, [first]), {}, regionsOf([{ base: second }]));
    expect(heaps).toEqual(['1000000 NT PEB']);
  });

  test('takes 128 reads in any case, and says what it left out', () => {
    const rows = Array.from({ length: 300 }, (_, i) => ({ base: 0x10000000 + i * 0x10000 }));
    const { reads, caveats } = find(makeProcess(new SparseMemory(), 64, []), without, regionsOf(rows));
    expect(reads).toBe(128);
    expect(caveats).toContain('at 128 places (172 less likely ones were left out)');
  });
});
