/** `leakscope info`: every stream with what it says, also of damaged and hostile dumps. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Scratch } from '../minidump/scratch.js';
import { buildDump, type DumpSpec } from '../minidump/synthetic.js';
import { engineSamplePath, engineSampleTruth } from '../samples/samples.js';
import { overShared, sharedFolder, sharedPath } from '../shared.js';
import { leakscope, leakscopeJson } from './leakscope.js';

const scratch = new Scratch();

interface Info {
  readonly Streams: readonly {
    readonly Name: string;
    readonly Type: number;
    readonly Size: number;
    readonly Says: string;
    readonly Facts: Readonly<Record<string, unknown>>;
  }[];
  readonly Warnings: readonly string[];
}

const info = (path: string) => leakscopeJson<Info>('info', path);
const stream = ({ Streams }: Info, name: string) => Streams.find(({ Name }) => Name === name)!;

async function infoOf(spec: DumpSpec): Promise<Info> {
  return info(buildDump(spec).writeTo(scratch.path()));
}

const assault = "a\u001b[2J\u202eb\r\n'c";

describe('streams of a dump', () => {
  it('private bytes, working set and commit limit, as the counters have them', async () => {
    const [mib, page] = [0x10_0000, 0x1000];
    const values = [9, 5, 0, 0, 0, 0, 7, 8, 300, 200, 6, 3, 1, 0, 0, 0, 0, 0].map((value) => value * mib);
    const found = await infoOf({
      counters: { pageFaults: 12, values },
      systemMemory: {
        pageSize: page,
        physicalPages: 0x40000,
        commit: { available: 0x20000, committed: 0x30000, limit: 0x80000, peak: 0x60000 },
      },
    });
    const process = stream(found, 'ProcessVmCounters');
    expect(process.Says).toBe(
      'private 6 MiB, pagefile 7 MiB (peak 8 MiB), working set 5 MiB (peak 9 MiB), virtual 200 MiB (peak 300 MiB)',
    );
    expect(process.Facts).toMatchObject({
      PrivateUsage: 6 * mib,
      PagefileUsage: 7 * mib,
      PageFaultCount: 12,
    });
    const system = stream(found, 'SystemMemoryInfo');
    expect(system.Says).toBe('commit 768 MiB of 2 GiB, 512 MiB of 1 GiB physical free');
    expect(system.Facts).toMatchObject({ CommitLimitBytes: 2048 * mib, PeakCommitBytes: 1536 * mib });
  });

  it('handles by type, the most frequent first', async () => {
    const of = (type: string | undefined, count: number) =>
      Array.from({ length: count }, (_, i) => ({ handle: 4 * (i + 1), ...(type && { type }) }));
    const types = [
      of('Key', 1),
      of('Event', 3),
      of('File', 2),
      of(undefined, 2),
      of('Section', 5),
      of('Mutant', 1),
    ];
    const { Says, Facts } = stream(await infoOf({ handles: types.flat() }), 'HandleData');
    expect(Says).toBe('14 handles: 5 Section, 3 Event, 2 File, 2 type unknown, 2 more');
    expect(Facts).toEqual({
      Handles: 14,
      Types: { Section: 5, Event: 3, File: 2, 'type unknown': 2, Key: 1, Mutant: 1 },
    });
  });

  it('tokens, unloaded modules, thread names, handle operations, function tables', async () => {
    const user = { authority: 5, parts: [21, 1, 2, 3, 1000] };
    const found = await infoOf({
      tokens: [
        {
          id: 8,
          session: 2,
          user,
          groups: [{ authority: 16, parts: [0x1000], attributes: 0x60 }, user],
          primaryGroup: user,
          privileges: [],
        },
      ],
      unloaded: [{ base: 0x10000, size: 0x1000, path: 'gone.dll' }],
      threadNames: [
        { id: 1, name: 'main' },
        { id: 2, name: '' },
      ],
      handleOperations: [1, 1, 2, 3].map((operation) => {
        return { handle: 4, process: 8, thread: 1, operation, stack: [] };
      }),
      functionTables: [{ start: 0x1000, end: 0x2000, base: 0x1000, entries: [[0, 1, 2]] }],
    });
    const says = (name: string) => stream(found, name).Says;
    expect(says('Token')).toBe('user S-1-5-21-1-2-3-1000, session 2, integrity low, 1 group, 0 privileges');
    expect(says('UnloadedModuleList')).toBe('1 unloaded module: gone.dll');
    expect(says('ThreadNames')).toBe('1 named thread');
    expect(says('HandleOperationList')).toBe('4 operations: 2 opened, 1 closed, 1 bad reference');
    expect(says('FunctionTable')).toBe('1 table, 1 function registered at run time');
  });

  it('unknown ones, those of other writers, and those without a documented layout are named and measured', async () => {
    const bytes = Buffer.alloc(24, 0xff);
    const types = [0xfff0, 0x43500001, 20, 23];
    const { Streams, Warnings } = await infoOf({ extra: types.map((type) => ({ type, bytes })) });
    expect(Streams.slice(1).map(({ Name, Size, Says }) => [Name, Size, Says])).toEqual([
      ['unknown 0xfff0', 24, 'not known, not read'],
      ['CrashpadInfo', 24, "not read: not Windows' own"],
      ['JavaScriptData', 24, 'not read: its layout is not documented'],
      ['IptTrace', 24, 'processor trace, not read: its layout is not documented'],
    ]);
    expect(Warnings).toEqual([]);
  });

  it('a comment is escaped in the text and whole in JSON', async () => {
    const path = buildDump({ commentW: assault }).writeTo(scratch.path());
    const { out } = await leakscope(['info', path], { terminal: true });
    expect(out).toContain("'a\\x1b[2J\\u202eb\\x0d\\x0a'c'");
    expect(stream(await info(path), 'CommentW').Facts).toEqual({ Text: assault });
  });
});

describe('damage', () => {
  const spec: DumpSpec = {
    processId: 3,
    handles: [{ handle: 4, type: 'Event' }],
    tokens: [],
    counters: { pageFaults: 1, values: [] },
  };

  it('of a stream is said in its row and in the warnings, and the others answer', async () => {
    const built = buildDump(spec);
    const { offset } = built.stream('HandleData');
    const path = built.patchU32(offset + 8, 0x00ff_ffff).writeTo(scratch.path());
    const found = await info(path);
    expect(stream(found, 'HandleData')).toMatchObject({ Says: 'damaged, see the warnings', Facts: {} });
    expect(found.Warnings).toEqual([
      expect.stringContaining(`HandleData at file offset 0x${offset.toString(16)}: claims 16777215 entries`),
    ]);
    expect(stream(found, 'MiscInfo').Facts).toMatchObject({ Process: 3 });
  });

  it('of a part is marked as such', async () => {
    const built = buildDump(spec);
    const { offset } = built.stream('HandleData');
    const found = await info(built.patchU32(offset + 16 + 8, 0xffff_ff00).writeTo(scratch.path()));
    expect(stream(found, 'HandleData').Says).toBe(
      '1 handle: 1 type unknown (damaged in part, see the warnings)',
    );
    expect(found.Warnings).toEqual([expect.stringContaining("a handle's name cannot be read")]);
  });

  it('of a file that is cut off: how much of the memory it still holds', async () => {
    const built = buildDump({ memory: [{ start: 0x10000, bytes: Buffer.alloc(0x1000, 1) }] });
    const found = await info(built.truncate(built.size - 0x400).writeTo(scratch.path()));
    const { Says, Facts } = stream(found, 'Memory64List');
    expect(Says).toMatch(/^4 KiB in 1 range, 3 KiB of it in the file \(damaged in part/);
    expect(Facts).toEqual({ Bytes: 0x1000, BytesInFile: 0xc00, Ranges: 1 });
  });

  it('of a directory that lists a stream twice: the second row says that it is not the one', async () => {
    const found = await infoOf({ ...spec, extra: [{ type: 12, bytes: Buffer.alloc(8) }] });
    expect(found.Streams.filter(({ Name }) => Name === 'HandleData').map(({ Says }) => Says)).toEqual([
      '1 handle: 1 Event (damaged in part, see the warnings)',
      'listed once more; the first one is read',
    ]);
  });
});

describe('dumps of the genuine writer', () => {
  it('html_chunks: the process of the truth file; what its writer could not ask is called empty', async () => {
    const truth = engineSampleTruth('html_chunks');
    const found = await info(engineSamplePath('html_chunks'));
    expect(stream(found, 'MiscInfo').Facts).toMatchObject({ Process: truth.processId });
    expect(stream(found, 'MemoryInfoList').Facts).toMatchObject({
      Regions: truth.wholeProcess.regionsWithFreeOnes,
      PrivateBytes: truth.wholeProcess.privateCommit,
    });
    expect(stream(found, 'CommentW').Says).toBe("'all private memory'");
    expect(stream(found, 'SystemMemoryInfo').Says).toBe('empty: the writer could not ask the system');
    expect(found.Warnings).toEqual([]);
  });
});

describe.skipIf(!sharedFolder())(overShared('a dump of Task Manager'), () => {
  it('shows the counters that the debugger prints for it', async () => {
    const path = sharedPath('dumps/real/win10_11082_wow64_runme_full.dmp.gz')!;
    expect(existsSync(path)).toBe(true);
    const found = await info(path);
    // As `.dumpdebug` prints them: private 0x97000, working set 0x2dc000, commit 726,333 pages of 4 KiB.
    expect(stream(found, 'ProcessVmCounters').Facts).toMatchObject({
      PrivateUsage: 0x97000,
      WorkingSetSize: 0x2dc000,
      SharedCommitUsage: 0x51000,
    });
    expect(stream(found, 'SystemMemoryInfo').Facts).toMatchObject({ CommittedBytes: 726_333 * 4096 });
    expect(stream(found, 'HandleData').Facts).toMatchObject({ Handles: 43 });
  });
});
