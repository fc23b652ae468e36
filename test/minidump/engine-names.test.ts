/** Names of threads and modules that are gone, from a process that made both, through the genuine writer. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askEngine, windowsPath } from '../engine/engine.js';
import { missing, skipNote } from '../engine/live-program.js';
import { expectSame } from './compare-streams.js';
import { dumpDebug } from './dump-debug.js';
import { Scratch } from './scratch.js';

const scratch = new Scratch();

describe.skipIf(missing)(`names in a genuine dump${skipNote}`, { timeout: 120_000 }, () => {
  let folder = '';
  let live: readonly string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'leakscope-names-'));
    const source = fileURLToPath(new URL('programs/named_threads.c', import.meta.url));
    const program = join(folder, 'named_threads.exe');
    execFileSync('x86_64-w64-mingw32-gcc', ['-O1', '-static', '-s', '-o', program, source]);
    const dump = `.dump /ma /o ${windowsPath(join(folder, 'named.dmp'))}`;
    const answers = await askEngine({ program }, ['bp kernel32!OpenEventA', 'g', '~', dump]);
    live = answers[2]!.lines;
    expect(answers[3]!.lines).toContain('Dump successfully written');
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('threads are named as the program named them, and as the living process shows them', async () => {
    const dump = await scratch.openPath(join(folder, 'named.dmp'));
    const ids = dump.threads()!.map(({ id }) => id);
    expect([...dump.threadNames()!]).toEqual([
      [ids[0], 'the main one'],
      [ids[1], 'worker é中'],
    ]);
    expect(live[0]).toMatch(new RegExp(`\\.${ids[0]!.toString(16)} .*"the main one"$`));
  });

  it('modules that were let go are listed, and no module that is there', async () => {
    const dump = await scratch.openPath(join(folder, 'named.dmp'));
    const gone = new Set(dump.unloadedModules()!.map(({ path }) => path.toLowerCase()));
    expect(gone).toContain('winmm.dll');
    expect(dump.modules()!.filter(({ path }) => /winmm\.dll$/i.test(path))).toEqual([]);
    expect(dump.warnings).toEqual([]);
  });

  it('every stream is as the engine lists it', async () => {
    const path = join(folder, 'named.dmp');
    expectSame(await dumpDebug(path), await scratch.openPath(path));
  });
});
