/**
 * One process, dumped by the genuine engine with each of its options: every dump is read as the engine lists it, and holds
 * what the option promises. Options and flags: Microsoft's documentation of `.dump` and of MINIDUMP_TYPE.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Minidump } from '../../src/minidump/index.js';
import { windowsPath } from '../engine/engine.js';
import { LivePrograms, missing, skipNote } from '../engine/live-program.js';
import { expectSame } from './compare-streams.js';
import { dumpDebug } from './dump-debug.js';
import { Scratch } from './scratch.js';

const scratch = new Scratch();

/** Option letters → MINIDUMP_TYPE bits that they stand for, and streams that come with them. */
const options: readonly [letters: string, flags: number, streams: readonly string[]][] = [
  ['/m', 0, ['MemoryList']],
  ['/ma', 0x2 | 0x4 | 0x20 | 0x800 | 0x1000, ['Memory64List', 'MemoryInfoList', 'ThreadInfoList']],
  ['/mh', 0x4, ['MemoryList']],
  ['/mu', 0x20, ['MemoryList']],
  ['/md', 0x1, ['MemoryList']],
  ['/mi', 0x40, ['MemoryList']],
  ['/mp', 0x100, ['MemoryList']],
  ['/mw', 0x200, ['MemoryList']],
  ['/mF', 0x800, ['MemoryList', 'MemoryInfoList']],
  ['/mt', 0x1000, ['MemoryList', 'ThreadInfoList']],
  ['/mc', 0x2000, ['MemoryList']],
  ['/mr', 0x8, ['MemoryList']],
  ['/mR', 0x80, ['MemoryList']],
  ['/mFhutpd', 0x1925, ['MemoryList', 'MemoryInfoList', 'ThreadInfoList']],
];

describe.skipIf(missing)(`options of .dump${skipNote}`, { timeout: 120_000 }, () => {
  let folder = '';
  /** Names differ in case only on some systems: they are numbered. */
  const path = (letters: string) => join(folder, `${options.findIndex(([one]) => one === letters)}.dmp`);
  const open = (letters: string): Promise<Minidump> => scratch.openPath(path(letters));

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'leakscope-dump-options-'));
    const programs = new LivePrograms();
    try {
      const dumps = options.map(([letters]) => `.dump ${letters} /o ${windowsPath(path(letters))}`);
      const commands = ['bp kernel32!OpenEventA', 'g', ...dumps];
      const { answers } = await programs.run('heap_blocks', [], commands);
      for (const { lines } of answers.slice(2)) expect(lines).toContain('Dump successfully written');
    } finally {
      programs.remove();
    }
  }, 240_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(options)('%s', async (letters, flags, streams) => {
    const dump = await open(letters);
    expect(dump.header.flags & flags).toBe(flags);
    const names = dump.directory.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...streams]));
    expect(names.includes('MemoryInfoList')).toBe(streams.includes('MemoryInfoList'));
    expect(dump.processCounters()?.privateUsage).toBeGreaterThan(0x100_0000);
    expectSame(await dumpDebug(path(letters)), dump);
    expect(dump.warnings).toEqual([]);
  });

  it('what two of them hold of the same memory is the same', async () => {
    const [full, some] = [await open('/ma'), await open('/mw')];
    const { start, size, count } = full.ranges();
    // Between two dumps Wine writes beside the TEBs, and the system into its shared page.
    const alive = [0x7ffe_0000, ...full.threads()!.map(({ teb }) => teb!)];
    let compared = 0;
    for (let i = 0; i < count; i++) {
      const end = start[i]! + size[i]!;
      if (some.readable(start[i]!, size[i]!) !== size[i] || alive.some((at) => at >= start[i]! && at < end))
        continue;
      const same = Buffer.from(some.read(start[i]!, size[i]!)).equals(full.read(start[i]!, size[i]!));
      expect([start[i], same]).toEqual([start[i], true]);
      compared += size[i]!;
    }
    expect(compared).toBeGreaterThan(10_000_000);
  });

  it('/md holds writable data of modules, /mc their code', async () => {
    const [data, code, small] = [await open('/md'), await open('/mc'), await open('/m')];
    const bytesOf = (dump: Minidump) => dump.ranges().totalBytes;
    expect(bytesOf(data)).toBeGreaterThan(bytesOf(small));
    const program = code.modules()![0]!;
    expect(code.readable(program.base + 0x1000, 0x100)).toBe(0x100);
    expect(small.readable(program.base + 0x1000, 0x100)).toBe(0);
  });
});
