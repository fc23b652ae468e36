// Dumps through the command line and the engine, as far as they are not whole: what is wrong is said in one sentence, as
// without the engine, and an interruption leaves nothing behind.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { samplePath } from '../samples/samples.js';
import { missingSession, skipSession } from './engine-session.js';
import { leakscope, Tool, until } from './live-target.js';
import { unpackedBytes } from './unpacked.js';

const packed = samplePath('html_chunks');
const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });

describe.skipIf(missingSession)(`--engine${skipSession}`, { timeout: 60_000 }, () => {
  let folder: string;
  const path = (name: string) => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'leakscope-dumps-'));
    const stored = readFileSync(packed);
    const dump = unpackedBytes(packed);
    writeFileSync(path('whole.dmp'), dump);
    writeFileSync(path('cut.dmp.gz'), stored.subarray(0, 5000));
    writeFileSync(path('cut.dmp'), dump.subarray(0, dump.length >> 1));
    writeFileSync(path('none.dmp'), Buffer.alloc(5000, 'no dump\0'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

  test.each([
    ['packed, by its place in the repository', packed],
    ['plain, by its full path', 'whole.dmp'],
  ])('prints what it prints without, the name of the input too: %s', async (_title, name) => {
    const input = name === packed ? relative(process.cwd(), packed) : path(name);
    for (const options of [[], ['--json']]) {
      const genuine = await leakscope(input, ...options, '--engine');
      expect(genuine).toEqual(await leakscope(input, ...options));
      expect(genuine.out).toContain(input);
    }
  });

  test.each([
    [
      'cut.dmp.gz',
      /^leakscope: .*cut\.dmp\.gz cannot be unpacked: .*; the \.gz is damaged or incomplete\.\n$/,
    ],
    ['none.dmp', /^leakscope: .*none\.dmp is no dump that the engine can open: .* \(0x8\w{7}\)\.\n$/],
  ])('%s is refused in one sentence', async (name, sentence) => {
    const { status, out, err } = await leakscope('heaps', path(name), '--engine');
    expect(err).toMatch(sentence);
    expect(out).toBe('');
    expect(status).toBe(1);
  });

  test('what is missing of a dump that was cut off is told, as the simulator tells it', async () => {
    const genuine = await leakscope('region-histogram', path('cut.dmp'), '--engine');
    const simulated = await leakscope('region-histogram', path('cut.dmp'));
    expect(genuine.err).toMatch(/^leakscope: warning: .*the file is cut off/);
    expect(genuine.err).toBe(simulated.err);
  });

  test('Ctrl+C ends a question at once, and its unpacked dump goes', async () => {
    const script = path('busy.js');
    writeFileSync(script, 'var end = Date.now() + 60000; while (Date.now() < end);\n');
    const temporary = mkdtempSync(join(folder, 'temporary-'));
    vi.stubEnv('TMPDIR', temporary);
    const tool = new Tool('run', packed, script, '--engine');
    vi.unstubAllEnvs();
    await until(30_000, () => filesIn(temporary).find((name) => name.endsWith('html_chunks.dmp')));
    tool.interrupt();
    // 128 and the number of SIGINT, as shells have it.
    expect(await tool.ended).toBe(130);
    expect(tool.out).toBe('');
    expect(filesIn(temporary)).toEqual([]);
  });
});
