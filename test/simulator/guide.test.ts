/** docs/simulator.md does what it says: its script is loaded, its test is run, its session is typed again. */

import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import * as simulator from '../../src/simulator/index.js';

const guide = readFileSync(new URL('../../docs/simulator.md', import.meta.url), 'utf8');

/** The fenced block with this info string. */
function block(info: string): string {
  const found = new RegExp(`^\`\`\`${info}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(guide);
  if (found === null) throw new Error(`docs/simulator.md has no block '${info}'`);
  return found[1]!;
}

const sample = 'samples/html_chunks.dmp.gz';
const folder = mkdtempSync(join(tmpdir(), 'leakscope-guide-'));
mkdirSync(join(folder, 'samples'));
copyFileSync(fileURLToPath(new URL(`../../${sample}`, import.meta.url)), join(folder, sample));
writeFileSync(join(folder, 'largest-modules.js'), block('js largest-modules.js'));
const before = process.cwd();
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...args: unknown[]) => Promise<void>;

describe('docs/simulator.md', () => {
  it('its test passes', async () => {
    process.chdir(folder);
    const source = block('js test').replace(/^import .*$/gm, '');
    const registered: [name: string, body: () => Promise<void>][] = [];
    const test = (name: string, body: () => Promise<void>) => registered.push([name, body]);
    await new AsyncFunction('assert', 'test', 'openSession', source)(assert, test, simulator.openSession);
    expect(registered).toHaveLength(1);
    await registered[0]![1]();
  });

  it('its session prints what it shows', async () => {
    const session = await simulator.openSession(join(folder, sample));
    try {
      session.loadScript(join(folder, 'largest-modules.js'));
      const shown = block('text session');
      let printed = '';
      for (const [, prompt, command] of shown.matchAll(/^(\d:\d{3}(?::\w+)?>) (.*)$/gm)) {
        expect(session.prompt).toBe(prompt);
        printed += `${prompt} ${command}\n${session.execute(command!)}`;
      }
      expect(printed).toBe(shown);
    } finally {
      session.close();
    }
  });
});
