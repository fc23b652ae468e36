/** What a dump says about its process and machine besides memory: written by the independent builder and read back. */
import { describe, expect, it } from 'vitest';
import { Scratch } from './scratch.js';
import { buildDump, type DumpSpec } from './synthetic.js';
import type { TokenSpec } from './synthetic-process.js';

const scratch = new Scratch();

const token: TokenSpec = {
  id: 4321,
  handle: 0x2ec,
  session: 3,
  user: { authority: 5, parts: [21, 0xfedcba98, 2, 3, 1001] },
  groups: [
    { authority: 1, parts: [0], attributes: 7 },
    { authority: 16, parts: [0x3000], attributes: 0x60 },
    { authority: 5, parts: [32, 544], attributes: 0xf },
  ],
  primaryGroup: { authority: 5, parts: [21, 0xfedcba98, 2, 3, 513] },
  privileges: [{ luid: 20, attributes: 2 }],
};

/** The 18 fields of revision 2, told apart by their value. */
const values = Array.from({ length: 18 }, (_, i) => 0x1_0000_0000 + i);

describe('Token', () => {
  it('reads user, session, groups, integrity, privileges and statistics of every token', async () => {
    const thread = { ...token, id: 77, type: 2, restricted: [{ authority: 5, parts: [12] }] };
    const dump = await scratch.open({ tokens: [token, thread] });
    const [first, second] = dump.tokens() ?? [];
    expect(first).toEqual({
      id: 4321,
      handle: 0x2ec,
      sessionId: 3,
      user: { sid: 'S-1-5-21-4275878552-2-3-1001', attributes: 0 },
      groups: [
        { sid: 'S-1-1-0', attributes: 7 },
        { sid: 'S-1-5-32-544', attributes: 0xf },
      ],
      integrityLevel: 0x3000,
      primaryGroup: 'S-1-5-21-4275878552-2-3-513',
      privileges: [{ luid: 20n, attributes: 2 }],
      statistics: {
        tokenId: 0x1234n,
        authenticationId: 0x3e7n,
        type: 1,
        impersonationLevel: 0,
        groupCount: 3,
        privilegeCount: 1,
      },
      restrictedSids: [],
    });
    expect(second).toMatchObject({ id: 77, statistics: { type: 2 }, restrictedSids: [{ sid: 'S-1-5-12' }] });
    expect(dump.warnings).toEqual([]);
  });

  it('an impossible size ends the list, and a warning says where', async () => {
    const built = buildDump({ tokens: [token, token, token] });
    const { offset } = built.stream('Token');
    const size = built.bytes().readUInt32LE(offset + 16);
    const place = offset + 16 + size;
    const dump = await scratch.open(built.patchU32(place, 0xffff_fff0));
    expect(dump.tokens()).toHaveLength(1);
    expect(dump.warnings).toMatchObject([{ stream: 'Token', offset: place }]);
    expect(dump.warnings[0]?.message).toContain('token 2 of 3');
  });

  it.each([
    [0, 'sessionId', 'session'],
    [1, 'user', 'user'],
    [2, 'groups', 'groups'],
    [3, 'primaryGroup', 'primary group'],
    [4, 'privileges', 'privileges'],
    [5, 'statistics', 'statistics'],
  ] as const)('part %i at an impossible place costs only itself', async (index, key, what) => {
    const built = buildDump({ tokens: [token] });
    const { offset } = built.stream('Token');
    const dump = await scratch.open(built.patchU32(offset + 16 + 16 + 8 * index, 0x7fff_ff00));
    const [damaged] = dump.tokens() ?? [];
    expect(damaged).toMatchObject({ id: 4321, [key]: undefined });
    const kept = index === 1 ? 'groups' : 'user';
    expect(damaged?.[kept]).toBeDefined();
    expect(dump.warnings.map((warning) => warning.message).join()).toContain(`the ${what} of a token`);
  });
});

describe('ProcessVmCounters', () => {
  it('reads revision 2, field by field', async () => {
    const dump = await scratch.open({ counters: { pageFaults: 7, values } });
    const { revision, flags, pageFaultCount, ...fields } = dump.processCounters()!;
    expect([revision, flags, pageFaultCount]).toEqual([2, 0x1f, 7]);
    expect(Object.entries(fields)).toEqual(
      [
        'peakWorkingSetSize',
        'workingSetSize',
        'quotaPeakPagedPoolUsage',
        'quotaPagedPoolUsage',
        'quotaPeakNonPagedPoolUsage',
        'quotaNonPagedPoolUsage',
        'pagefileUsage',
        'peakPagefileUsage',
        'peakVirtualSize',
        'virtualSize',
        'privateUsage',
        'privateWorkingSetSize',
        'sharedCommitUsage',
        'jobSharedCommitUsage',
        'jobPrivateCommitUsage',
        'jobPeakPrivateCommitUsage',
        'jobPrivateCommitLimit',
        'jobTotalCommitLimit',
      ].map((name, i) => [name, values[i]]),
    );
  });

  it('leaves out what the flags do not name', async () => {
    const dump = await scratch.open({ counters: { pageFaults: 7, values, flags: 0x5 } });
    expect(dump.processCounters()).toMatchObject({
      pagefileUsage: values[6],
      privateUsage: values[10],
      virtualSize: undefined,
      privateWorkingSetSize: undefined,
      jobTotalCommitLimit: undefined,
    });
  });

  it('reads revision 1, where private bytes stand elsewhere, and knows an empty stream', async () => {
    const first = await scratch.open({
      counters: { revision: 1, pageFaults: 7, values: values.slice(0, 9) },
    });
    expect(first.processCounters()).toMatchObject({ workingSetSize: values[1], privateUsage: values[8] });
    expect(first.processCounters()?.virtualSize).toBeUndefined();
    const empty = await scratch.open({ counters: { revision: 0, flags: 0, pageFaults: 0, values: [] } });
    expect(empty.processCounters()).toMatchObject({ revision: 0, privateUsage: undefined });
  });
});

describe('SystemMemoryInfo', () => {
  const systemMemory = {
    pageSize: 0x1000,
    physicalPages: 2_083_803,
    commit: { available: 11, committed: 22, limit: 33, peak: 44 },
    systemCalls: 99,
    residentAvailable: -5,
  };

  it('reads both revisions, with the last counter in its place and a negative one', async () => {
    for (const revision of [1, 2]) {
      const dump = await scratch.open({ systemMemory: { ...systemMemory, revision } });
      const memory = dump.systemMemoryInfo()!;
      expect(memory).toMatchObject({
        revision,
        basic: { pageSize: 0x1000, physicalPages: 2_083_803 },
        commit: { availablePages: 11, committedPages: 22, commitLimit: 33, peakCommitment: 44 },
      });
      expect(memory.counters.get('SystemCalls')).toBe(99);
      expect(memory.counters.get('ResidentAvailablePages')).toBe(-5);
      expect(memory.counters.has('ContiguousPagesAllocated')).toBe(revision === 2);
    }
  });

  it('leaves out what the flags do not name', async () => {
    const dump = await scratch.open({ systemMemory: { ...systemMemory, flags: 0x1 } });
    expect(dump.systemMemoryInfo()?.commit).toBeUndefined();
    expect(dump.systemMemoryInfo()?.counters.has('ResidentAvailablePages')).toBe(false);
  });
});

describe('FunctionTable', () => {
  const functionTables = [
    { start: 0x1000, end: 0x2000, base: 0x1000, entries: [[0, 0x10, 0x500]] as [number, number, number][] },
    {
      start: 0x9000_0000,
      end: 0x9000_1000,
      base: 0x9000_0000,
      entries: [
        [0, 0x10, 0x600],
        [0x10, 0x20, 0x700],
      ] as [number, number, number][],
    },
  ];

  it('reads ranges and places of the entries', async () => {
    const built = buildDump({ functionTables });
    const dump = await scratch.open(built);
    const tables = dump.functionTables() ?? [];
    expect(tables.map(({ start, end, base, entryCount }) => [start, end, base, entryCount])).toEqual([
      [0x1000, 0x2000, 0x1000, 1],
      [0x9000_0000, 0x9000_1000, 0x9000_0000, 2],
    ]);
    const last = tables[1]!.entries;
    expect(last.size).toBe(24);
    expect(built.bytes().readUInt32LE(last.offset + 20)).toBe(0x700);
  });

  it('a table that leaves the stream ends the list, and a warning says where', async () => {
    const built = buildDump({ functionTables });
    const { offset } = built.stream('FunctionTable');
    const dump = await scratch.open(built.patchU32(offset + 24 + 24, 0x1000_0000));
    expect(dump.functionTables()).toEqual([]);
    expect(dump.warnings).toMatchObject([{ stream: 'FunctionTable', offset: offset + 24 }]);
    expect(dump.warnings[0]?.message).toContain('table 1 of 2 leaves the stream');
  });
});

describe('HandleOperationList', () => {
  const handleOperations = [
    { handle: 0x24, process: 5, thread: 6, operation: 1, stack: [0x7ff6_0000_1000, 0x7ff6_0000_2000] },
    { handle: 0x24, process: 5, thread: 7, operation: 2, stack: [] },
  ];

  it('reads who did what, with the stack', async () => {
    const dump = await scratch.open({ handleOperations });
    expect(dump.handleOperations()).toEqual([
      {
        handle: 0x24,
        processId: 5,
        threadId: 6,
        operation: 1,
        stack: [0x7ff6_0000_1000, 0x7ff6_0000_2000],
      },
      { handle: 0x24, processId: 5, threadId: 7, operation: 2, stack: [] },
    ]);
  });

  it('a stack deeper than the format has room for is cut, with a warning', async () => {
    const built = buildDump({ handleOperations });
    const place = built.stream('HandleOperationList').offset + 16 + 24;
    const dump = await scratch.open(built.patchU32(place, 0xffff_ffff));
    expect(dump.handleOperations()?.[0]?.stack).toHaveLength(2);
    expect(dump.warnings).toMatchObject([{ stream: 'HandleOperationList', offset: place }]);
  });
});

describe('object information of handles', () => {
  const spec: DumpSpec = {
    handles: [
      {
        handle: 4,
        type: 'Mutant',
        information: [
          { kind: 3, bytes: Buffer.alloc(16, 1) },
          { kind: 2, bytes: Buffer.alloc(8, 2) },
        ],
      },
      { handle: 8, type: 'Event' },
    ],
  };

  it('is listed by kind and place', async () => {
    const built = buildDump(spec);
    const dump = await scratch.open(built);
    const [mutant, event] = dump.handles() ?? [];
    expect(mutant?.information.map(({ kind, at }) => [kind, at.size])).toEqual([
      ['Mutant2', 16],
      ['Mutant1', 8],
    ]);
    expect(built.bytes()[mutant!.information[1]!.at.offset]).toBe(2);
    expect(event?.information).toEqual([]);
  });

  it('in a ring ends, and outside the file is a warning', async () => {
    const ring = buildDump(spec);
    const entry = ring.stream('HandleData').offset + 16;
    const record = ring.bytes().readUInt32LE(entry + 32);
    const turning = await scratch.open(ring.patchU32(record, record));
    expect(turning.handles()?.[0]?.information.length).toBeLessThanOrEqual(8);
    expect(turning.warnings).toMatchObject([{ stream: 'HandleData', offset: record }]);
    const outside = await scratch.open(buildDump(spec).patchU32(entry + 32, 0xffff_ff00));
    expect(outside.handles()).toMatchObject([{ handle: 4, typeName: 'Mutant', information: [] }, {}]);
    expect(outside.warnings).toMatchObject([{ stream: 'HandleData', offset: 0xffff_ff00 }]);
  });
});

describe('on a 32-bit machine', () => {
  it('addresses from 2 GB up are read in both forms', async () => {
    for (const signExtend of [false, true]) {
      const dump = await scratch.open({
        arch: 'x86',
        signExtend,
        functionTables: [{ start: 0x9000_0000, end: 0x9000_1000, base: 0x9000_0000, entries: [] }],
        handleOperations: [{ handle: 4, process: 1, thread: 2, operation: 3, stack: [0xa000_0000] }],
      });
      expect(dump.functionTables()).toMatchObject([{ start: 0x9000_0000, end: 0x9000_1000 }]);
      expect(dump.handleOperations()?.[0]?.stack).toEqual([0xa000_0000]);
    }
  });
});
