/** Damaged and lying dumps: a clear error that names stream and offset, or a value; nothing else. */
import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Minidump, MinidumpError, openMinidump } from '../../src/minidump/index.js';
import { QUESTIONS } from './everything.js';
import { Scratch } from './scratch.js';
import { buildDump, type DumpSpec, type StreamLabel, type SyntheticDump } from './synthetic.js';

const scratch = new Scratch();

const rich: DumpSpec = {
  processId: 1,
  modules: [
    {
      base: 0x40_0000,
      size: 0x2000,
      path: 'C:\\a.exe',
      pdb: { guid: '00'.repeat(16), age: 1, name: 'a.pdb' },
    },
  ],
  unloaded: [{ base: 0x50_0000, size: 0x1000, path: 'b.dll' }],
  threads: [{ id: 1, teb: 0x7000, stack: { start: 0x10000, size: 0x1000 }, registers: { rip: 0x40_1000 } }],
  threadInfos: [{ id: 1, startAddress: 0x40_1000 }],
  threadNames: [{ id: 1, name: 'main' }],
  handles: [{ handle: 4, type: 'Event', object: 'x', information: [{ kind: 6, bytes: Buffer.alloc(8) }] }],
  handleOperations: [{ handle: 4, process: 1, thread: 1, operation: 1, stack: [0x40_1000] }],
  functionTables: [{ start: 0x40_1000, end: 0x40_2000, base: 0x40_0000, entries: [[0, 8, 16]] }],
  tokens: [
    {
      id: 1,
      session: 1,
      user: { authority: 5, parts: [21, 1, 2, 3, 1000] },
      groups: [{ authority: 16, parts: [0x2000], attributes: 0x60 }],
      primaryGroup: { authority: 5, parts: [21, 1, 2, 3, 513] },
      privileges: [{ luid: 19, attributes: 0 }],
    },
  ],
  counters: { pageFaults: 1, values: [0x2000, 0x1000] },
  systemMemory: {
    pageSize: 0x1000,
    physicalPages: 100,
    commit: { available: 1, committed: 2, limit: 3, peak: 4 },
  },
  exception: { threadId: 1, code: 0xc0000005, address: 0x40_1000, registers: { rip: 1 } },
  commentW: 'comment',
  regions: [
    { base: 0x10000, size: 0x1000, type: 0x20000 },
    { base: 0x40_0000, size: 0x2000, type: 0x1000000 },
  ],
  memory: [
    { start: 0x10000, bytes: Buffer.alloc(0x400, 1) },
    { start: 0x40_0000, bytes: Buffer.alloc(0x200, 2) },
  ],
};

const x86: DumpSpec = {
  arch: 'x86',
  threads: [
    { id: 1, teb: 0xfff0_0000, stack: { start: 0x10000, size: 0x1000 }, registers: { eip: 0x40_1000 } },
  ],
  exception: { threadId: 1, code: 0xc0000005, address: 0x9000_0000, registers: { eip: 1 } },
};

async function failure(action: () => unknown): Promise<MinidumpError> {
  try {
    await action();
  } catch (error) {
    expect(error).toBeInstanceOf(MinidumpError);
    return error as MinidumpError;
  }
  throw new Error('expected a MinidumpError');
}

function refusal(dump: SyntheticDump): Promise<MinidumpError> {
  return failure(() => openMinidump(dump.writeTo(scratch.path())));
}

describe('files that are no user-mode Windows minidumps', () => {
  const cases: [string, Buffer, RegExp][] = [
    ['an empty file', Buffer.alloc(0), /too short/],
    ['a header cut off', Buffer.from('MDMP\x93\xa7'), /header.*cut off/],
    ['a 64-bit kernel dump', Buffer.from('PAGEDU64 rest'), /64-bit kernel dump \(PAGEDU64\)/],
    ['a 32-bit kernel dump', Buffer.from('PAGEDUMP rest'), /32-bit kernel dump/],
    ['a core file', Buffer.from('\x7fELF rest'), /ELF/],
    ['a zip archive', Buffer.from('PK\x03\x04 rest'), /zip archive; extract/],
    ['anything else', Buffer.from('hello world'), /begins with 68 65 6c 6c/],
  ];
  it.each(cases)('%s', async (_name, bytes, message) => {
    const path = scratch.path();
    writeFileSync(path, bytes);
    expect((await failure(() => openMinidump(path))).message).toMatch(message);
  });

  it('a missing file and a folder', async () => {
    expect((await failure(() => openMinidump(scratch.path('absent')))).message).toContain('ENOENT');
    expect((await failure(() => openMinidump(scratch.folder))).message).toContain('not a regular file');
  });

  it.each([
    [0x8201, 'Linux'],
    [0x8101, 'macOS'],
    [0x8203, 'Android'],
    [0x1234, 'an unknown system'],
  ])('a dump of platform %i: %s', async (platform, name) => {
    const error = await refusal(buildDump({ windows: { platform } }));
    expect(error.message).toContain(`this dump comes from ${name}`);
    expect(error.stream).toBe('SystemInfo');
  });

  it('a dump without SystemInfo or of an unknown machine', async () => {
    expect((await refusal(buildDump({ ...rich, withoutSystemInfo: true }))).message).toContain(
      'no SystemInfo',
    );
    const unknown = buildDump({ windows: { architecture: 0x7777 } });
    expect((await refusal(unknown)).message).toContain('architecture 0x7777');
  });
});

describe('counts and places that lie', () => {
  it('in the header', async () => {
    expect((await refusal(buildDump(rich).patchU32(8, 0xffff_ffff))).message).toContain('4294967295 streams');
    expect((await refusal(buildDump(rich).patchU32(12, 0xffff_0000))).message).toContain(
      'directory at file offset 0xffff0000',
    );
    expect((await refusal(buildDump(rich).patchU32(12, 4))).message).toContain('inside the header');
  });

  const counts: [StreamLabel, keyof typeof QUESTIONS, number][] = [
    ['ThreadList', 'threads', 0],
    ['ModuleList', 'modules', 0],
    ['ThreadNames', 'threadNames', 0],
    ['UnloadedModuleList', 'unloadedModules', 8],
    ['ThreadInfoList', 'threadInfos', 8],
    ['HandleData', 'handles', 8],
    ['HandleOperationList', 'handleOperations', 8],
    ['FunctionTable', 'functionTables', 16],
    ['Token', 'tokens', 4],
    ['MemoryInfoList', 'memoryInfo', 8],
    ['MemoryInfoList', 'memoryInfo', 12],
    ['Memory64List', 'ranges', 0],
    ['Memory64List', 'ranges', 4],
  ];
  it.each(counts)('in the count of %s', async (label, question, at) => {
    const built = buildDump(rich);
    const { offset } = built.stream(label);
    const dump = await scratch.open(built.patchU32(offset + at, 0x7fff_ffff));
    const error = await failure(() => QUESTIONS[question]!(dump));
    expect(error).toMatchObject({ stream: label, offset });
    expect(error.message).toMatch(/claims \d+ entries/);
    expect(dump.systemInfo.build).toBe(19041);
  });

  it('in the size of an entry', async () => {
    for (const size of [0, 8, 0xffff_ffff]) {
      const built = buildDump(rich);
      const dump = await scratch.open(built.patchU32(built.stream('MemoryInfoList').offset + 4, size));
      expect((await failure(() => dump.memoryInfo())).message).toContain(`entries of ${size}`);
    }
  });

  it.each(Object.keys({ MiscInfo: 0, ModuleList: 0, MemoryInfoList: 0, Memory64List: 0 }) as StreamLabel[])(
    'in the place of %s: behind the end of the file',
    async (label) => {
      const question =
        { MiscInfo: 'miscInfo', ModuleList: 'modules', MemoryInfoList: 'memoryInfo' }[label as string] ??
        'ranges';
      const built = buildDump(rich);
      const dump = await scratch.open(built.patchU32(built.stream(label).entry + 8, 0x7fff_0000));
      expect(await failure(() => QUESTIONS[question]!(dump))).toMatchObject({
        stream: label,
        offset: 0x7fff_0000,
      });
    },
  );

  it('in the size of a stream', async () => {
    const built = buildDump(rich);
    const dump = await scratch.open(built.patchU32(built.stream('ModuleList').entry + 4, 0xffff_fff0));
    expect((await failure(() => dump.modules())).message).toContain('reach behind the end of the file');
    expect(dump.threads()?.length).toBe(1);
  });

  it.each([
    ['Token', 'tokens', 15],
    ['FunctionTable', 'functionTables', 23],
    ['HandleOperationList', 'handleOperations', 11],
    ['ProcessVmCounters', 'processCounters', 151],
    ['SystemMemoryInfo', 'systemMemoryInfo', 523],
  ] as const)('in the size of %s: shorter than its first structure', async (label, question, size) => {
    const built = buildDump(rich);
    const { entry, offset } = built.stream(label);
    const dump = await scratch.open(built.patchU32(entry + 4, size));
    const error = await failure(() => QUESTIONS[question]!(dump));
    expect(error).toMatchObject({ stream: label, offset });
    expect(error.message).toContain('bytes are needed here');
  });

  it('in a module’s name and debug record: the module stays, a warning tells', async () => {
    const built = buildDump(rich);
    const entry = built.stream('ModuleList').offset + 4;
    const dump = await scratch.open(
      built.patchU32(entry + 20, 0xffff_ff00).patchU32(entry + 80, 0xffff_ff00),
    );
    expect(dump.modules()).toMatchObject([{ base: 0x40_0000, size: 0x2000, path: '', codeView: undefined }]);
    expect(dump.warnings.map((w) => [w.stream, w.offset])).toEqual([
      ['ModuleList', 0xffff_ff00],
      ['ModuleList', 0xffff_ff00],
    ]);
  });

  it('in ModuleList: no word on WOW64, a warning instead of a failure', async () => {
    const built = buildDump(rich);
    const dump = await scratch.open(built.patchU32(built.stream('ModuleList').offset, 0x7fff_ffff));
    expect(dump.wow64()).toBeUndefined();
    expect(dump.isWow64).toBe(false);
    expect(dump.warnings.map((w) => w.stream)).toEqual(['ModuleList']);
    expect((await failure(() => dump.modules())).message).toContain('ModuleList');
  });

  it('in MemoryInfoList: regions are derived and say why', async () => {
    const built = buildDump(rich);
    const dump = await scratch.open(built.patchU32(built.stream('MemoryInfoList').offset + 8, 1000));
    const { derived, why, table } = dump.regions();
    expect(derived).toBe(true);
    expect(why).toMatch(/^MemoryInfoList at file offset 0x[0-9a-f]+ is damaged \(claims 1000 entries/);
    expect(table.count).toBe(4);
    expect(dump.warnings.some((w) => w.stream === 'MemoryInfoList')).toBe(true);
  });

  it('in a directory that lists a stream twice: the first counts', async () => {
    const built = buildDump({ ...rich, extra: [{ type: 15, bytes: Buffer.alloc(24, 0xff) }] });
    const dump = await scratch.open(built);
    expect(dump.miscInfo()?.processId).toBe(1);
    expect(dump.warnings[0]?.message).toContain('2 streams of this type');
  });
});

const variants: [name: string, spec: DumpSpec][] = [
  ['x64, Memory64List', rich],
  [
    'x86, MemoryList, odd offsets',
    { ...rich, ...x86, memoryAs: 'MemoryList', unaligned: true, signExtend: true },
  ],
];

describe.each(variants)('random damage (property): %s', (_name, spec) => {
  const original = buildDump(spec).bytes();
  const path = scratch.path();

  /** Every question answers or throws a MinidumpError. */
  async function survives(bytes: Buffer): Promise<void> {
    writeFileSync(path, bytes);
    let dump: Minidump;
    try {
      dump = await openMinidump(path);
    } catch (error) {
      expect(error).toBeInstanceOf(MinidumpError);
      return;
    }
    for (const ask of Object.values(QUESTIONS)) {
      try {
        ask(dump);
      } catch (error) {
        expect(error).toBeInstanceOf(MinidumpError);
      }
    }
    expect(dump.warnings.length).toBeLessThanOrEqual(100);
    dump.close();
  }

  it('truncation at every length', async () => {
    for (let length = 0; length < original.length; length += 7) await survives(original.subarray(0, length));
  });

  it('ones in place of any 4 bytes', async () => {
    for (let at = 0; at + 4 <= original.length; at += 4) {
      const bytes = Buffer.from(original);
      bytes.fill(0xff, at, at + 4);
      await survives(bytes);
    }
  });

  it('flipped bits', async () => {
    const flip = fc.tuple(fc.nat(original.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 20 }), async (flips) => {
        const bytes = Buffer.from(original);
        for (const [at, mask] of flips) bytes[at] = bytes[at]! ^ mask;
        await survives(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it('extreme values in any 32-bit field', async () => {
    const extreme = fc.constantFrom(
      0,
      1,
      0x7fff_ffff,
      0x8000_0000,
      0xffff_ffff,
      0xffff_fff0,
      original.length,
    );
    const field = fc.tuple(fc.nat(Math.floor(original.length / 4) - 1), extreme);
    await fc.assert(
      fc.asyncProperty(fc.array(field, { minLength: 1, maxLength: 4 }), async (fields) => {
        const bytes = Buffer.from(original);
        for (const [word, value] of fields) bytes.writeUInt32LE(value, word * 4);
        await survives(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the original readable (the test tests something)', async () => {
    writeFileSync(path, original);
    const dump = await openMinidump(path);
    for (const ask of Object.values(QUESTIONS)) ask(dump);
    expect(dump.warnings).toEqual([]);
    expect(dump.read(0x10000, 0x400)).toEqual(new Uint8Array(0x400).fill(1));
    expect(readFileSync(path).length).toBe(original.length);
    dump.close();
  });
});
