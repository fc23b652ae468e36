/** The command as a process of its own, as `npx leakscope` starts it. Needs dist/, which `npm ci` builds. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leakscope, root } from './leakscope.js';

const main = join(root, 'dist/cli/main.js');

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...outer } = process.env;
  return spawnSync(process.execPath, [main, ...args], {
    cwd: root,
    env: { ...outer, ...env },
    encoding: 'utf8',
  });
}

describe.skipIf(!existsSync(main))('leakscope (skipped without dist/: npm run build)', () => {
  it('prints what it prints in this process, and ends with the status', async () => {
    const { stdout, stderr, status } = start(['samples/html_chunks.dmp.gz']);
    expect({ out: stdout, err: stderr, status }).toEqual(await leakscope(['samples/html_chunks.dmp.gz']));
    expect(status).toBe(3);
  });

  it('ends with 0 where nothing is accused, and with 1 on an error', () => {
    expect(start(['heaps', 'samples/logs/000-heap-fixed-size-x86.log']).status).toBe(0);
    const missing = start(['nothing.dmp']);
    expect(missing.stderr).toMatch(/^leakscope: There is no file nothing\.dmp\.[^\n]*\n$/);
    expect(missing.status).toBe(1);
  });

  it('never paints into a pipe, in no environment, unless it is told to', () => {
    for (const env of [{}, { CI: 'true' }, { TERM: 'xterm-256color' }, { NO_COLOR: '1', FORCE_COLOR: '1' }])
      expect(start(['samples/html_chunks.dmp.gz'], env).stdout).not.toContain('\u001b');
    expect(start(['samples/html_chunks.dmp.gz'], { FORCE_COLOR: '1' }).stdout).toContain('\u001b[31mLEAK');
  });

  it('knows its version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(start(['--version']).stdout).toBe(`${version}\n`);
  });
});
