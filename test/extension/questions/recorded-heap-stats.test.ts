/** Size classes over a log that holds `!heap -stat -h` and no `!heap -s`: the published listing with the rest cut away. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { LogDebuggee } from '../../../src/extension/debuggee/log-debuggee.js';
import { heapStats } from '../../../src/extension/questions/heap-stats.js';
import { openSession } from '../../../src/simulator/index.js';
import { repositoryPath } from '../script-session.js';

async function listingAlone(): Promise<LogDebuggee> {
  const lines = readFileSync(repositoryPath('samples/logs/000-heap-fixed-size-x86.log'), 'utf8').split('\n');
  const from = lines.findIndex((line) => line.includes('!heap -stat -h'));
  const to = lines.findIndex((line, i) => i > from && /^0:003> bp /.test(line));
  const folder = mkdtempSync(join(tmpdir(), 'leakscope-listing-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'listing.log');
  writeFileSync(path, `${lines.slice(from, to).join('\n')}\n0:003> g\n`);
  const session = await openSession(path);
  onTestFinished(() => session.close());
  const Commands = session.log!.map(({ command, prompt, line, lines: Lines }) => ({
    Command: command,
    Prompt: prompt,
    Line: line,
    Lines,
  }));
  return new LogDebuggee({ Log: { Path: path, Commands } });
}

test('the heap that was looked at is taken when none is named', async () => {
  const debuggee = await listingAlone();
  expect(String(heapStats.ask(() => debuggee, [undefined, 'size']))).toMatch(
    /^heap 021f0000: 3 size classes, 11\.46 MiB, /,
  );
});

test('what a listing cannot be grouped by is said', async () => {
  const debuggee = await listingAlone();
  expect(String(heapStats.ask(() => debuggee, [undefined, 'heap']))).toContain('grouped by nothing but size');
});
