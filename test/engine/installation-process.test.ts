// The engine process as the command line uses it: status, output, arguments, Ctrl+C, and the death of its parent.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EngineService, openEngineService } from '../../src/engine/installation/index.js';
import { windowsPath } from '../../src/engine/installation/wine.js';
import { bundledForEngine } from './bundled.js';
import { installation, skipNote } from './engine.js';

const inProcess = (name: string) => bundledForEngine(new URL(`in-process/${name}.ts`, import.meta.url));
const posix = process.platform !== 'win32';

describe.skipIf(!installation)(`the engine process${skipNote}`, () => {
  let scratch: string;
  let parent: string;
  let behaviour: string;
  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'leakscope-process-'));
    [parent, behaviour] = await Promise.all([inProcess('parent'), inProcess('behaviour')]);
  });
  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
    for (const script of [parent, behaviour]) rmSync(script, { force: true });
  });

  /** A parent in a group of its own, as a shell starts one. */
  function start(args: readonly string[], graceMs = 5000, env: NodeJS.ProcessEnv = {}) {
    return spawn(process.execPath, [parent, behaviour, String(graceMs), ...args], {
      detached: true,
      env: { ...process.env, ...env },
    });
  }

  async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    return await finished(start(args, 5000, env));
  }

  test.each([0, 1, 3, 200])('passes exit status %i on, set either way', async (status) => {
    const ends = await Promise.all([run(['status', String(status)]), run(['exitCode', String(status)])]);
    expect(ends).toEqual(ends.map(() => ({ status, out: '', err: '' })));
  });

  test('passes five megabytes on, whole', async () => {
    const lines = 800_000;
    const { status, out } = await run(['bulk', String(lines)]);
    expect(status).toBe(0);
    expect(out.length).toBeGreaterThan(5_000_000);
    const numbers = out.split('\n');
    expect(numbers.pop()).toBe('');
    expect(numbers.length).toBe(lines);
    expect(numbers.findIndex((text, i) => text !== String(i))).toBe(-1);
  });

  test('gets arguments as they are, and keeps the two outputs apart', async () => {
    const words = [
      'grüße',
      '日本語',
      'a "quoted" b',
      'back\\slash\\',
      '',
      '*',
      '$HOME',
      '--option=😀',
      '/unix/path',
    ];
    expect(await run(['arguments', ...words])).toEqual({
      status: 0,
      out: `${JSON.stringify(words)}\n`,
      err: '',
    });
    expect(await run(['errors', 'ошибка'])).toEqual({ status: 0, out: '', err: 'ошибка\n' });
  });

  test('draws as on a pipe where the parent has no terminal, and knows the wishes of the user', async () => {
    expect((await run(['terminal'])).out).toBe('[false,null,false]\n');
    const { out } = await run(['environment'], {
      NO_COLOR: '1',
      LEAKSCOPE_SHARED: '/x',
      SECRET_OF_MINE: 'y',
    });
    const env = JSON.parse(out) as Record<string, string>;
    expect(env).toMatchObject({ NO_COLOR: '1', LEAKSCOPE_ENGINE_FOLDER: windowsPath(installation!.folder) });
    if (posix) expect(env).not.toHaveProperty('SECRET_OF_MINE');
  });

  test('that crashes is said to have crashed, after what it has printed', async () => {
    const { status, out, err } = await run(['crash']);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^about to crash\n/);
    expect(err).toMatch(/^The engine process crashed \(status (\d+|0xc0000005)\)\.\n$/m);
  });

  test.skipIf(!posix)('is told of Ctrl+C, lets go of what it holds and chooses the status', async () => {
    const note = join(scratch, 'interrupted');
    const child = start(['hold', windowsPath(note)]);
    const end = finished(child);
    await printed(child, 'holding');
    process.kill(-child.pid!, 'SIGINT');
    expect(await end).toEqual({ status: 5, out: 'holding\nletting go\n', err: '' });
    expect(readFileSync(note, 'utf8')).toBe('let go');
  });

  test.skipIf(!posix)('is ended after the grace period when it does not listen', async () => {
    const child = start(['deaf'], 300);
    const end = finished(child);
    await printed(child, 'holding');
    process.kill(-child.pid!, 'SIGINT');
    const err = 'The engine did not let go within 0.3 s of SIGINT and was ended.\n';
    expect(await end).toEqual({ status: 130, out: 'holding\n', err });
  });

  test.skipIf(!posix)('is ended at once when it holds nothing', async () => {
    const child = start(['deaf'], 0);
    const end = finished(child);
    await printed(child, 'holding');
    process.kill(-child.pid!, 'SIGTERM');
    expect(await end).toEqual({ status: 143, out: 'holding\n', err: '' });
  });

  test.skipIf(!posix)('notices that its parent was killed, and lets go', async () => {
    const note = join(scratch, 'orphaned');
    const child = start(['hold', windowsPath(note)]);
    await printed(child, 'holding');
    child.kill('SIGKILL');
    for (let tries = 0; !existsSync(note) && tries < 100; tries++) await pause(50);
    expect(readFileSync(note, 'utf8')).toBe('let go');
  });
});

describe.skipIf(!installation)(`an engine process that serves${skipNote}`, () => {
  let service: EngineService;
  let script: string;
  beforeAll(async () => {
    script = await inProcess('echo-service');
    service = openEngineService(installation!, script);
  });
  afterAll(() => rmSync(script, { force: true }));

  test('answers requests in order, whatever is printed besides', async () => {
    const requests = [1, 'grüße\n日本', { a: [null, true] }, 'x'.repeat(300_000)];
    const answers = await Promise.all(requests.map((echo) => service.ask({ echo, print: 'some\nlines' })));
    expect(answers).toEqual(requests);
    expect(service.printed()).toBe('some\nlines'.repeat(requests.length));
  });

  test('hands the message of a failure back and goes on', async () => {
    await expect(service.ask({ fail: 'nö' })).rejects.toThrow(/^nö$/);
    expect(await service.ask({ echo: 1 })).toBe(1);
  });

  test('hears an interrupt while it works, and forgets it after', async () => {
    const waiting = service.ask({ wait: 20_000 });
    await pause(100);
    service.interrupt();
    expect(await waiting).toBe('interrupted');
    expect(await service.ask({ wait: 50 })).toBe('nothing came');
  });

  test('ends when it is closed, and refuses what comes later', async () => {
    expect(await service.close()).toBe(0);
    await expect(service.ask({ echo: 1 })).rejects.toThrow('The engine process has ended (status 0).');
  });
});

/** Resolves when the process has printed the text on standard output. */
function printed(child: ChildProcessWithoutNullStreams, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (bytes: Buffer) => {
      out += bytes.toString();
      if (out.includes(text)) resolve();
    });
    child.once('close', () => reject(new Error(`ended before "${text}"; printed: ${out}`)));
  });
}

function finished(
  child: ChildProcessWithoutNullStreams,
): Promise<{ status: number | null; out: string; err: string }> {
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => err.push(bytes));
  return new Promise((resolve) => {
    child.once('close', (status) =>
      resolve({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}
