/** Token, counters, threads and modules that are gone: what a process said of itself, through the genuine writer. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Minidump } from '../../src/minidump/index.js';
import { askEngine, windowsPath } from '../engine/engine.js';
import { missing, skipNote } from '../engine/live-program.js';
import { expectSame } from './compare-streams.js';
import { dumpDebug } from './dump-debug.js';
import { Scratch } from './scratch.js';

const scratch = new Scratch();

interface Truth {
  readonly user: { readonly sid: string; readonly attributes: number };
  readonly primaryGroup: { readonly sid: string };
  readonly groups: readonly { readonly sid: string; readonly attributes: number }[];
  readonly privileges: readonly [luid: number, attributes: number][];
  readonly session: number;
  /** Milliseconds since 1601. */
  readonly main: { readonly id: number; readonly created: number };
  readonly worker: { readonly id: number; readonly created: number };
  readonly pagefileUsage: number;
  readonly workingSet: number;
  readonly process: number;
  readonly workerStart: string;
}

const from1601to1970 = 11_644_473_600_000;

describe.skipIf(missing)(`a process about itself, in a genuine dump${skipNote}`, { timeout: 120_000 }, () => {
  let folder = '';
  let live: readonly string[] = [];
  let truth: Truth;
  const open = (): Promise<Minidump> => scratch.openPath(join(folder, 'about.dmp'));

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'leakscope-about-'));
    const source = fileURLToPath(new URL('programs/about_itself.c', import.meta.url));
    const program = join(folder, 'about_itself.exe');
    execFileSync('x86_64-w64-mingw32-gcc', ['-O1', '-static', '-s', '-o', program, source, '-lpsapi']);
    const truthPath = join(folder, 'truth.json');
    const dump = `.dump /ma /o ${windowsPath(join(folder, 'about.dmp'))}`;
    const target = { program, args: [windowsPath(truthPath)] };
    const answers = await askEngine(target, ['bp kernel32!OpenEventA', 'g', '~', dump]);
    live = answers[2]!.lines;
    expect(answers[3]!.lines).toContain('Dump successfully written');
    truth = JSON.parse(readFileSync(truthPath, 'utf8'));
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('the token: user, session, groups, primary group, privileges', async () => {
    const [token, ...others] = (await open()).tokens()!;
    expect(others).toEqual([]);
    expect(token).toMatchObject({
      id: truth.process,
      sessionId: truth.session,
      user: truth.user,
      primaryGroup: truth.primaryGroup.sid,
      privileges: truth.privileges.map(([luid, attributes]) => ({ luid: BigInt(luid), attributes })),
    });
    const isIntegrity = (attributes: number) => (attributes & 0x20) !== 0;
    expect(token?.groups).toEqual(truth.groups.filter(({ attributes }) => !isIntegrity(attributes)));
    const level = truth.groups
      .find(({ attributes }) => isIntegrity(attributes))
      ?.sid.split('-')
      .at(-1);
    expect(token?.integrityLevel).toBe(level === undefined ? undefined : Number(level));
    expect(token?.statistics).toMatchObject({ type: 1, privilegeCount: truth.privileges.length });
    expect(truth.groups.length).toBeGreaterThan(0);
  });

  it('the counters: commit charge and working set', async () => {
    const counters = (await open()).processCounters()!;
    // The engine asks a moment later: a few pages more have been touched by then.
    expect(Math.abs(counters.pagefileUsage! - truth.pagefileUsage)).toBeLessThanOrEqual(0x1_0000);
    expect(Math.abs(counters.workingSetSize! - truth.workingSet)).toBeLessThanOrEqual(0x8_0000);
    expect(Math.min(truth.pagefileUsage, truth.workingSet)).toBeGreaterThan(0x20_0000);
  });

  it('threads: names, times, start addresses', async () => {
    const dump = await open();
    const { main, worker } = truth;
    expect([...dump.threadNames()!]).toEqual([
      [main.id, 'the main one'],
      [worker.id, 'worker é中'],
    ]);
    expect(live[0]).toMatch(new RegExp(`\\.${main.id.toString(16)} .*"the main one"$`));
    const infos = dump.threadInfos()!;
    expect(infos.map(({ id, createTime }) => [id, createTime])).toEqual(
      [main, worker].map(({ id, created }) => [id, created - from1601to1970]),
    );
    expect(infos[1]?.startAddress).toBe(Number.parseInt(truth.workerStart, 16));
  });

  it('modules that were let go are listed, and no module that is there', async () => {
    const dump = await open();
    const gone = new Set(dump.unloadedModules()!.map(({ path }) => path.toLowerCase()));
    expect(gone).toContain('winmm.dll');
    expect(dump.modules()!.filter(({ path }) => /winmm\.dll$/i.test(path))).toEqual([]);
    expect(dump.warnings).toEqual([]);
  });

  it('every stream is as the engine lists it', async () => {
    expectSame(await dumpDebug(join(folder, 'about.dmp')), await open());
  });
});
