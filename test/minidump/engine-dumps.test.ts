/**
 * Samples dumped by the genuine engine, judged by what each process wrote about itself: the committed ones, made with
 * few options, and full ones, which are made here because they hold the bytes of system images.
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Minidump } from '../../src/minidump/index.js';
import { missing as missingEngine } from '../engine/engine.js';
import {
  engineSamplePath,
  engineSampleTruth,
  type HtmlChunksTruth,
  type MappedViewsTruth,
  readTruth,
  type SampleName,
  sampleNames,
  type Truths,
} from '../samples/samples.js';
import { expectSame } from './compare-streams.js';
import { dumpDebug } from './dump-debug.js';
import { Scratch } from './scratch.js';

const scratch = new Scratch();
const [commit, reserve, privately, mapped, image] = [0x1000, 0x2000, 0x2_0000, 0x4_0000, 0x100_0000];

/** What every dump of this writer has, whatever it is asked for. */
const always = [
  'ThreadList',
  'ModuleList',
  'Token',
  'Exception',
  'SystemInfo',
  'MiscInfo',
  'SystemMemoryInfo',
  'ProcessVmCounters',
];

function expectProcess(name: SampleName, dump: Minidump, truth: Truths[SampleName]): void {
  expect(dump.arch).toBe('x64');
  expect(dump.miscInfo()?.processId).toBe(truth.processId);
  expect(dump.tokens()?.map(({ id }) => id)).toEqual([truth.processId]);
  const [program, ntdll] = dump.modules() ?? [];
  expect(program).toMatchObject({ base: Number(truth.imageBase), path: `C:\\samples\\${name}.exe` });
  expect(ntdll?.path.toLowerCase()).toBe('c:\\windows\\system32\\ntdll.dll');
  const threads = dump.threads() ?? [];
  expect(threads.length).toBeGreaterThan(2);
  for (const thread of threads) {
    const sp = dump.registers(thread.context)?.sp;
    expect(sp).toBe(thread.stack.start);
    expect(dump.readable(sp!, 8)).toBe(8);
  }
  // Stopped where the program asks for its event: the breakpoint that the engine set there is not in the dump.
  expect(dump.exception()).toMatchObject({ code: 0x80000003, threadId: threads[0]!.id });
  expect(dump.warnings).toEqual([]);
}

function expectRegions(dump: Minidump, { wholeProcess }: Truths[SampleName]): void {
  const { table, derived } = dump.regions();
  const total = (state: number, type?: number) => {
    let bytes = 0;
    for (let i = 0; i < table.count; i++)
      if (table.state[i] === state && (type ?? table.type[i]) === table.type[i]) bytes += table.size[i]!;
    return bytes;
  };
  expect(derived).toBe(false);
  expect({
    regionsWithFreeOnes: table.count,
    privateCommit: total(commit, privately),
    mappedCommit: total(commit, mapped),
    imageCommit: total(commit, image),
    reserved: total(reserve),
  }).toEqual(wholeProcess);
}

function regionAt(dump: Minidump, base: number) {
  const { table } = dump.regions();
  const i = table.base.indexOf(base);
  return { size: table.size[i], type: table.type[i], state: table.state[i] };
}

/** Every page of the leak with the texts that it was given, and the chain that holds them. */
function expectChunks(dump: Minidump, truth: HtmlChunksTruth): void {
  let previous = 0n;
  for (const { address, page, encoding, textBytes } of truth.chunks) {
    const base = Number(address);
    expect(regionAt(dump, base)).toEqual({ size: truth.chunkSize, type: privately, state: commit });
    const bytes = Buffer.from(dump.read(base, truth.chunkSize));
    expect(bytes.length).toBe(truth.chunkSize);
    expect(bytes.readBigUInt64LE(truth.previousOffset)).toBe(previous);
    previous = BigInt(address);
    const coding = encoding === 'ascii' ? 'latin1' : 'utf16le';
    const text = bytes.toString(coding, truth.textOffset, truth.textOffset + textBytes);
    expect(text).toContain(`<title>Room plan ${page}</title>`);
    expect(text.endsWith('</table></body></html>\r\n')).toBe(true);
  }
  expect(truth.chunks).toHaveLength(300);
}

function expectViews(dump: Minidump, { views }: MappedViewsTruth): void {
  for (const { view, size } of views)
    expect(regionAt(dump, Number(view))).toEqual({ size, type: mapped, state: commit });
  expect(views).toHaveLength(160);
}

describe('samples by the genuine engine, in the repository', () => {
  const open = (name: SampleName) => scratch.openPath(engineSamplePath(name));

  it.each([
    ['html_chunks', ['ThreadInfoList', 'MemoryList', 'MemoryInfoList', 'CommentW']],
    ['mapped_views', ['ThreadInfoList', 'MemoryList', 'MemoryInfoList']],
    ['mapped_views_mingw', ['MemoryList']],
    ['heap_blocks', ['MemoryList']],
  ] as const)(
    '%s: the process of its truth file, with the streams that were asked for',
    async (name, more) => {
      const dump = await open(name);
      expect(dump.directory.map((entry) => entry.name).sort()).toEqual([...always, ...more].sort());
      expectProcess(name, dump, engineSampleTruth(name));
      expect(dump.regions().derived).toBe(!(more as readonly string[]).includes('MemoryInfoList'));
    },
  );

  it('html_chunks, .dump /mFhutw: its own VirtualQuery walk, all chunks, the comment', async () => {
    const dump = await open('html_chunks');
    expectRegions(dump, engineSampleTruth('html_chunks'));
    expectChunks(dump, engineSampleTruth('html_chunks'));
    expect(dump.commentW()).toBe('all private memory');
  });

  it('mapped_views, .dump /mFhut: its own VirtualQuery walk, all views, no byte of them', async () => {
    const dump = await open('mapped_views');
    const truth = engineSampleTruth('mapped_views');
    expectRegions(dump, truth);
    expectViews(dump, truth);
    expect(truth.views.filter(({ view }) => dump.readable(Number(view), 1) > 0)).toEqual([]);
  });

  it.each(sampleNames)('%s: tells nothing about the machine it was made on', (name) => {
    const bytes = gunzipSync(readFileSync(engineSamplePath(name)));
    const paths = ['/usr/', '/home/', '/root', '/tmp/', 'Z:\\', '.cache'];
    for (const text of ['WINEPREFIX', 'WINECONFIGDIR', 'WINEUSERNAME=', 'COMPUTERNAME', 'HOSTNAME', ...paths])
      for (const encoding of ['latin1', 'utf16le'] as const)
        expect(bytes.indexOf(Buffer.from(text, encoding)), `${text} in ${encoding}`).toBe(-1);
  });
});

/** What building and running the samples takes, besides the engine. */
function missingTool(): string | undefined {
  const tools = ['x86_64-w64-mingw32-g++', 'clang++', 'lld-link', 'llvm-dlltool'];
  const lacking = tools.find(
    (tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).error !== undefined,
  );
  return lacking && `no ${lacking} to build the samples`;
}

const missing =
  missingEngine ?? (process.platform === 'linux' ? missingTool() : 'samples are made under Wine');
const note = missing ? ` (skipped: ${missing})` : '';

describe.skipIf(missing)(`samples by the genuine engine's .dump /ma${note}`, { timeout: 240_000 }, () => {
  let folder = '';
  const paths = (name: SampleName) =>
    [join(folder, `${name}.dmp`), join(folder, `${name}.truth.json`)] as const;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'leakscope-engine-dumps-'));
    const script = fileURLToPath(new URL('../../scripts/samples.mjs', import.meta.url));
    await promisify(execFile)(process.execPath, [script, '--engine', folder]);
  }, 240_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(sampleNames)('%s: process, regions and every stream as the engine lists it', async (name) => {
    const [path, truthPath] = paths(name);
    const dump = await scratch.openPath(path);
    const truth = readTruth(truthPath, name);
    const more = ['ThreadInfoList', 'Memory64List', 'MemoryInfoList'];
    expect(dump.directory.map((entry) => entry.name).sort()).toEqual([...always, ...more].sort());
    expectProcess(name, dump, truth);
    expectRegions(dump, truth);
    expectSame(await dumpDebug(path), dump);
  });

  it('html_chunks: all chunks with their texts', async () => {
    const [path, truthPath] = paths('html_chunks');
    expectChunks(await scratch.openPath(path), readTruth(truthPath, 'html_chunks'));
  });

  it.each(['mapped_views', 'mapped_views_mingw'] as const)(
    '%s: all views, to the last byte',
    async (name) => {
      const [path, truthPath] = paths(name);
      const dump = await scratch.openPath(path);
      const truth = readTruth(truthPath, name);
      expectViews(dump, truth);
      expect(truth.views.filter(({ view, size }) => dump.readable(Number(view), size) !== size)).toEqual([]);
    },
  );

  it('heap_blocks: all blocks, chained as the program chained them', async () => {
    const [path, truthPath] = paths('heap_blocks');
    const dump = await scratch.openPath(path);
    const truth = readTruth(truthPath, 'heap_blocks');
    const addresses = truth.blocks.map(({ address }) => Number(address));
    expect(
      addresses.filter((address) => dump.readable(address, truth.blockSize) !== truth.blockSize),
    ).toEqual([]);
    const newest = Buffer.from(dump.read(Number(truth.newestStepVariable), 8)).readBigUInt64LE();
    expect(Number(newest)).toBe(addresses.at(-1));
  });
});
