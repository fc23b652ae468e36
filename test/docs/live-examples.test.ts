// The README's lines about a living process, typed as printed while such a process runs. Those of other pages are in the
// help of their commands.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../cli/leakscope.js';
import {
  buildTarget,
  LiveTarget,
  leakscope,
  missing,
  removeFolder,
  scratchFolder,
  skipNote,
  Tool,
} from '../engine/live-target.js';
import { isLiveExample, readPage, shellWords } from './pages.js';

const examples = readPage(root, 'README.md').console.flatMap(({ commands }) =>
  commands.map(({ command }) => command).filter(isLiveExample),
);

describe.skipIf(missing)(`README over a living app.exe${skipNote}`, { timeout: 120_000 }, () => {
  let folder: string;
  let target: LiveTarget;
  const before = process.cwd();

  beforeAll(async () => {
    folder = scratchFolder();
    process.chdir(folder);
    target = new LiveTarget(buildTarget(folder, 'app'), folder);
    await target.hello();
  });
  afterAll(async () => {
    await target.close();
    process.chdir(before);
    removeFolder(folder);
  });

  test('there is a summary and a hunt for a size', () => {
    expect(examples).toHaveLength(2);
  });

  test('the summary', async () => {
    const { status, out } = await leakscope(...argumentsOf(examples[0]!));
    expect([0, 3]).toContain(status);
    expect(out).toMatch(/ committed, .* explained, .* not explained$/m);
  });

  test('the hunt, and its log once more', async () => {
    const tool = new Tool(...argumentsOf(examples[1]!));
    await tool.running();
    const { hits } = await target.ask<{ hits: unknown[] }>(`heap ${0xa45c} 3`, 60_000);
    tool.interrupt();
    expect(await tool.ended, tool.err).toBe(0);
    expect(hits).toHaveLength(3);
    expect(existsSync(join(folder, 'hits.log'))).toBe(true);
    const again = await leakscope('hits.log', 'allocation-stacks', '--json');
    expect(JSON.parse(again.out)).toMatchObject({ Hits: 3, Bytes: 3 * 0xa45c });
  });
});

function argumentsOf(command: string): string[] {
  return shellWords(command.replace(/^(npx )?leakscope /, ''));
}
