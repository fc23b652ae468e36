/** Every stream, written by the independent builder and read back, on each architecture. */
import { describe, expect, it } from 'vitest';
import { Scratch } from './scratch.js';
import type { DumpSpec } from './synthetic.js';

const scratch = new Scratch();
const layouts: { name: string; spec: DumpSpec }[] = [
  { name: 'aligned', spec: {} },
  { name: 'at odd offsets', spec: { unaligned: true } },
  { name: 'with padded lists and unused directory entries', spec: { paddedLists: true, unused: 3 } },
];

describe.each(layouts)('streams $name', ({ spec }) => {
  it('reads header and directory, unknown streams included', async () => {
    const extra = [{ type: 0xfff0, bytes: Buffer.from('abc') }];
    const dump = await scratch.open({ ...spec, extra, timestamp: 0x61000000, flags: 0x1826, processId: 7 });
    expect(dump.header.timestamp).toBe(0x61000000);
    expect(dump.header.flagNames).toEqual([
      'WithFullMemory',
      'WithHandleData',
      'WithUnloadedModules',
      'WithFullMemoryInfo',
      'WithThreadInfo',
    ]);
    expect(dump.directory.map(({ name, size }) => [name, size])).toEqual([
      ['SystemInfo', 56],
      ['MiscInfo', 24],
      ['unknown 0xfff0', 3],
    ]);
    expect(dump.warnings).toEqual([]);
  });

  it('reads SystemInfo and MiscInfo', async () => {
    const windows = { major: 6, minor: 1, build: 7601, servicePack: 'Service Pack 1', processors: 8 };
    const dump = await scratch.open({ ...spec, windows, processId: 0x1234 });
    expect(dump.systemInfo).toMatchObject({
      arch: 'x64',
      majorVersion: 6,
      minorVersion: 1,
      build: 7601,
      csdVersion: 'Service Pack 1',
      processors: 8,
    });
    expect(dump.miscInfo()).toMatchObject({
      processId: 0x1234,
      processCreateTime: undefined,
      buildString: undefined,
    });
  });

  it('reads modules with version and debug record', async () => {
    const dump = await scratch.open({
      ...spec,
      modules: [
        { base: 0x7ff6_0001_0000, size: 0x3000, path: 'C:\\ünï\\app.exe', timestamp: 5, checksum: 6 },
        {
          base: 0x7fff_0000_0000,
          size: 0x1f8000,
          path: 'C:\\Windows\\System32\\ntdll.dll',
          version: [10, 0, 19041, 1288],
          pdb: { guid: '1AE8F6BAC50641699176B7E8749194E0', age: 2, name: 'ntdll.pdb' },
        },
      ],
    });
    const [app, ntdll] = dump.modules() ?? [];
    expect(app).toEqual({
      base: 0x7ff6_0001_0000,
      size: 0x3000,
      path: 'C:\\ünï\\app.exe',
      timestamp: 5,
      checksum: 6,
      fileVersion: undefined,
      productVersion: undefined,
      codeView: undefined,
    });
    expect(ntdll?.fileVersion).toBe('10.0.19041.1288');
    const guid = '1AE8F6BA-C506-4169-9176-B7E8749194E0';
    expect(ntdll?.codeView).toEqual({ kind: 'RSDS', guid, age: 2, pdbName: 'ntdll.pdb' });
    expect(dump.warnings).toEqual([]);
  });

  it('reads unloaded modules, handles and comments', async () => {
    const dump = await scratch.open({
      ...spec,
      unloaded: [{ base: 0x7ffe_1000_0000, size: 0x8000, path: 'gone.dll' }],
      handles: [
        { handle: 4, type: 'Event' },
        { handle: 8, type: 'File', object: '\\Device\\x', access: 0x12019f },
      ],
      commentA: 'first',
      commentW: 'zweitér',
    });
    expect(dump.unloadedModules()).toMatchObject([
      { base: 0x7ffe_1000_0000, size: 0x8000, path: 'gone.dll' },
    ]);
    expect(dump.handles()).toMatchObject([
      { handle: 4, typeName: 'Event', objectName: undefined },
      { handle: 8, typeName: 'File', objectName: '\\Device\\x', grantedAccess: 0x12019f },
    ]);
    expect([dump.commentA(), dump.commentW()]).toEqual(['first', 'zweitér']);
  });

  it('reads ThreadInfoList and ThreadNames', async () => {
    const dump = await scratch.open({
      ...spec,
      // 2020-01-01T00:00:00Z as a FILETIME
      threadInfos: [
        { id: 9, startAddress: 0x7ff6_0001_1000, createTime: 132223104000000000n, userTime: 15_000_000n },
      ],
      threadNames: [{ id: 9, name: 'worker' }],
    });
    expect(dump.threadInfos()).toMatchObject([
      {
        id: 9,
        startAddress: 0x7ff6_0001_1000,
        createTime: Date.UTC(2020, 0, 1),
        userTime: 1500,
        exitTime: undefined,
      },
    ]);
    expect([...(dump.threadNames() ?? [])]).toEqual([[9, 'worker']]);
  });

  it.each([false, true])('reads threads and their registers (extended list: %s)', async (extendedThreads) => {
    const registers = {
      rip: 0x7ff6_0001_1234,
      rsp: 0x14f000,
      rbp: 0x14f100,
      r15: 0xffff_ffff_ffff_fff1n,
      cs: 0x33,
    };
    const dump = await scratch.open({
      ...spec,
      extendedThreads,
      threads: [
        {
          id: 1,
          teb: 0x7ffd_e000,
          stack: { start: 0x14f000, size: 0x1000 },
          registers,
          suspendCount: 1,
          priority: -2,
        },
        { id: 2, teb: 0x7ffd_d000 },
      ],
    });
    const [first, second] = dump.threads() ?? [];
    expect(first).toMatchObject({ id: 1, teb: 0x7ffd_e000, suspendCount: 1, priority: -2 });
    expect(first?.stack).toEqual({ start: 0x14f000, size: 0x1000, fileOffset: 0 });
    const decoded = dump.registers(first?.context);
    expect(decoded).toMatchObject({ ip: 0x7ff6_0001_1234, sp: 0x14f000, fp: 0x14f100 });
    expect(decoded?.values).toMatchObject({ r15: 0xffff_ffff_ffff_fff1n, cs: 0x33n, rax: 0n });
    expect(second?.context).toBeUndefined();
    expect(dump.registers(second?.context)).toBeUndefined();
  });
});

describe('registers of other machines', () => {
  it('decodes x86', async () => {
    const registers = { eip: 0x401234, esp: 0x12f000, ebp: 0x12f010, eax: 0xdeadbeef, efl: 0x246, ss: 0x2b };
    const dump = await scratch.open({ arch: 'x86', threads: [{ id: 1, registers }] });
    const decoded = dump.registers(dump.threads()?.[0]?.context);
    expect(decoded).toMatchObject({ ip: 0x401234, sp: 0x12f000, fp: 0x12f010 });
    expect(decoded?.values).toMatchObject({ eax: 0xdeadbeefn, efl: 0x246n, ss: 0x2bn });
  });

  it('decodes ARM64', async () => {
    const registers = { pc: 0x7ff6_0000_1000, sp: 0x2f000, fp: 0x2f010, x2: 42, x28: 28, cpsr: 0x6000_0000 };
    const dump = await scratch.open({
      arch: 'arm64',
      exception: { threadId: 1, code: 0x80000003, address: 9, registers },
    });
    const decoded = dump.registers(dump.exception()?.context);
    expect(decoded).toMatchObject({ ip: 0x7ff6_0000_1000, sp: 0x2f000, fp: 0x2f010 });
    expect(decoded?.values).toMatchObject({ x2: 42n, x28: 28n, cpsr: 0x6000_0000n });
  });

  it('gives no registers for a zeroed context, and says so', async () => {
    const dump = await scratch.open({ threads: [{ id: 1, registers: {}, contextFlags: 0 }] });
    expect(dump.registers(dump.threads()?.[0]?.context)).toBeUndefined();
    expect(dump.warnings.map((w) => w.message).join()).toContain('do not name x64');
  });
});

describe('exception', () => {
  it('has code, address, parameters and context', async () => {
    const exception = {
      threadId: 3,
      code: 0xc0000005,
      address: 0x401000,
      parameters: [1, 0xffff_ffff_ffff_ffffn],
    };
    const dump = await scratch.open({ exception });
    expect(dump.exception()).toMatchObject({
      threadId: 3,
      code: 0xc0000005,
      address: 0x401000,
      parameters: [1n, 0xffff_ffff_ffff_ffffn],
      context: undefined,
    });
  });
});

describe('WOW64', () => {
  const system = 'C:\\Windows\\System32\\';
  const native = { base: 0x7720_0000, size: 0x1000, path: `${system}ntdll.dll` };
  const emulator = { base: 0x7400_0000, size: 0x1000, path: `${system}wow64.dll` };
  const wow = { base: 0x7790_0000, size: 0x1000, path: 'C:\\Windows\\SysWOW64\\ntdll.dll' };

  it('is seen in a 64-bit dump with both ntdlls, whichever lies lower', async () => {
    const dump = await scratch.open({ modules: [native, emulator, wow] });
    expect(dump.isWow64).toBe(true);
    expect(dump.wow64()).toMatchObject({ ntdll64: { base: native.base }, ntdll32: { base: wow.base } });
  });

  it('is seen before the 32-bit ntdll is mapped', async () => {
    const dump = await scratch.open({ modules: [native, emulator] });
    expect(dump.wow64()).toMatchObject({ ntdll64: { base: native.base }, ntdll32: undefined });
  });

  it('is not claimed for a 32-bit dump or a 64-bit process', async () => {
    expect((await scratch.open({ arch: 'x86', modules: [emulator, wow] })).isWow64).toBe(false);
    expect((await scratch.open({ modules: [native] })).isWow64).toBe(false);
  });
});

describe('a dump with nothing but SystemInfo', () => {
  it('answers undefined for every stream and has no memory', async () => {
    const dump = await scratch.open({});
    const answers: unknown[] = [
      dump.miscInfo(),
      dump.threads(),
      dump.threadInfos(),
      dump.threadNames(),
      dump.modules(),
    ];
    answers.push(
      dump.unloadedModules(),
      dump.handles(),
      dump.exception(),
      dump.commentA(),
      dump.memoryInfo(),
    );
    expect(answers.every((answer) => answer === undefined)).toBe(true);
    expect(dump.ranges().count).toBe(0);
    expect(dump.regions()).toMatchObject({ derived: true, table: { count: 0 } });
    expect(dump.read(0x10000, 16).length).toBe(0);
  });
});
