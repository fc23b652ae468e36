// Script objects of the engine beyond its commands: executed again and again by a client, unlinked, let go; and scripts
// that are given as a text.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EngineService, windowsPath } from '../../src/engine/installation/index.js';
import { bundledForEngine } from './bundled.js';
import { missingSession, skipSession } from './engine-session.js';
import type { Executed, ScriptRequest } from './in-process/script-service.js';
import { closeTestService, openTestService } from './test-service.js';
import { unpackedIn } from './unpacked.js';

const sample = fileURLToPath(new URL('../../samples/html_chunks.dmp.gz', import.meta.url));

const version = (number: number) => `
  var version = ${number};
  function initializeScript() {
    host.diagnostics.debugLog('init ${number}\\n');
    return [new host.namedModelParent({ get Mark() { return version; } }, 'Debugger.Models.Process')];
  }
  function uninitializeScript() { host.diagnostics.debugLog('gone ${number}\\n'); }`;

describe(`script objects of the engine${skipSession}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'leakscope-script-objects-'));
  let service: EngineService;
  const ask = <T>(request: ScriptRequest) => service.ask(request) as Promise<T>;
  const dx = (expression: string) => ask<string>({ execute: `dx ${expression}` });

  beforeAll(async () => {
    if (missingSession !== undefined) return;
    const script = await bundledForEngine(new URL('in-process/script-service.ts', import.meta.url));
    const first: ScriptRequest = { open: windowsPath(unpackedIn(folder, sample)) };
    service = await openTestService(script, first);
  }, 120_000);

  afterAll(async () => {
    await closeTestService(service);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }, 60_000);

  test.skipIf(missingSession)('a new version that fails leaves the old one working', async () => {
    await ask({ create: { name: 'window', path: 'C:\\lab\\window.js' } });
    expect(await ask<Executed>({ script: version(1) })).toEqual({
      code: 0,
      reports: [],
      printed: 'init 1\n',
    });
    const mark = '@$curprocess.Mark';
    expect(await dx(mark)).toBe(`${mark} : 0x1\n`);

    expect(await ask<Executed>({ script: version(2) })).toEqual({
      code: 0,
      reports: [],
      printed: 'gone 1\ninit 2\n',
    });
    expect(await dx(mark)).toBe(`${mark} : 0x2\n`);

    const broken = await ask<Executed>({ script: 'var ok = 1;\n  nothing();\n' });
    expect(broken).toEqual({
      code: 0x80004005,
      reports: ['1 80004005 nothing is not defined at 2:3'],
      printed: 'gone 2\ninit 2\n',
    });
    expect(await dx(mark)).toBe(`${mark} : 0x2\n`);
    expect(await dx('Debugger.State.Scripts.window.Contents.version')).toContain(' : 0x2');

    await ask({ unlink: true });
    expect(await dx(mark)).toBe("Error: Unable to bind name 'Mark'\n");
    expect(await ask<Executed>({ script: version(3) })).toMatchObject({ code: 0, printed: 'init 3\n' });
    expect(await ask({ alive: true })).toEqual({ objects: 1, loaded: ['C:\\lab\\window.js'] });
    // Nobody unlinked it: the last reference takes the script with it.
    await ask({ release: true });
    expect(await dx(mark)).toBe("Error: Unable to bind name 'Mark'\n");
    expect(await ask({ alive: true })).toEqual({ objects: 0, loaded: [] });
  });

  test.skipIf(missingSession)('a text is loaded under a name, and only once', async () => {
    const text = 'function answer() { return 42; }';
    expect(await ask({ loadText: text, name: 'given' })).toBe(
      "JavaScript script successfully loaded from 'given.js'\n",
    );
    expect(await ask({ loadText: text, name: 'given' })).toBe(
      "The script 'given.js' has been already loaded\n",
    );
    expect(await ask({ call: 'answer' })).toBe(42);
    expect(await dx('@$scriptContents.answer()')).toContain(' : 0x2a');
    await expect(ask({ loadText: 'var a;\nvar = 1;', name: 'bad' })).rejects.toThrow(
      '"bad.js" (line 2 (@ 5)): Error (0x80004005): Syntax error',
    );
    expect(await ask({ alive: true })).toEqual({ objects: 1, loaded: ['given.js'] });
  });

  test.skipIf(missingSession)(
    'a file that cannot be loaded is an error with what the engine prints',
    async () => {
      const missing = windowsPath(join(folder, 'missing.js'));
      await expect(ask({ loadText: missing, name: '' })).rejects.toThrow(`Unable to open file '${missing}'`);
      const file = join(folder, 'file.js');
      writeFileSync(file, '\ufeffvar greeting = "Grüße, Жук";');
      expect(await ask({ loadText: windowsPath(file), name: '' })).toContain('successfully loaded');
      expect(await dx('@$scriptContents.greeting')).toContain('Grüße, Жук');
    },
  );

  test.skipIf(missingSession)('a session that closes lets all of them go', async () => {
    await ask({ close: true });
    expect(await ask({ alive: true })).toEqual({ objects: 0, loaded: [] });
  });
});
