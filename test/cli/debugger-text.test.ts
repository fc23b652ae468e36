/** dx and run print what the debugger prints: held against the text of the genuine engine, in both layouts. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { leakscope, root } from './leakscope.js';

const dump = 'samples/html_chunks.dmp.gz';
const folder = mkdtempSync(join(tmpdir(), 'leakscope run '));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'my scripts'));

/** A script of the engine's own cases at a path with blanks, its expressions, and what the engine printed. */
function engineCase(name: string, layout: 'plain' | 'dml') {
  const from = (end: string) => join(root, 'test/dx-cases', `${name}.${end}`);
  const script = join(folder, 'my scripts', `${name} copy.js`);
  copyFileSync(from('js'), script);
  const commands = readFileSync(from('cmds.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const expressions = commands.map((command) => command.replace(/^dx /, ''));
  return { script, expressions, printed: readFileSync(from(`${layout}.txt`), 'utf8') };
}

describe('run', () => {
  it.each(['02-object-flat', '06-numbers', '10-grid-basic', '15-linq'])(
    '%s in the layout of cdb',
    async (name) => {
      const { script, expressions, printed } = engineCase(name, 'plain');
      const { status, out, err } = await leakscope(['run', dump, script, ...expressions]);
      expect(err).toBe('');
      expect(out).toBe(printed);
      expect(status).toBe(0);
    },
  );

  it.each(['02-object-flat', '08-continuation'])('%s with --dml, wherever it stands', async (name) => {
    const { script, expressions, printed } = engineCase(name, 'dml');
    expect((await leakscope(['run', '--dml', dump, script, ...expressions])).out).toBe(printed);
    expect((await leakscope(['run', dump, script, ...expressions, '--dml'])).out).toBe(printed);
  });

  it('takes a relative path of a script', async () => {
    const { script, expressions, printed } = engineCase('02-object-flat', 'plain');
    const { out } = await leakscope(['run', dump, relative(root, script), ...expressions]);
    expect(out).toBe(printed);
  });

  it('without expressions is .scriptrun, at a path with blanks too', async () => {
    const script = join(folder, 'my scripts', 'hello world.js');
    writeFileSync(script, "function invokeScript() { host.diagnostics.debugLog('hello\\n'); }\n");
    const { status, out } = await leakscope(['run', dump, script]);
    expect(out).toBe(`JavaScript script successfully loaded from '${script}'\nhello\n`);
    expect(status).toBe(0);
  });

  it('shows what the script prints while it loads, apart from the transcript', async () => {
    const script = join(folder, 'talks.js');
    writeFileSync(script, "host.diagnostics.debugLog('loading\\n'); function two() { return 2; }\n");
    const { out, err } = await leakscope(['run', dump, script, '@$scriptContents.two()']);
    expect(err).toBe('loading\n');
    expect(out).toBe('0:000> dx @$scriptContents.two()\n@$scriptContents.two() : 0x2\n');
  });

  it('says when a script cannot be run', async () => {
    const script = join(folder, 'broken.js');
    writeFileSync(script, 'function invokeScript() { nothing(); }\n');
    const { status, out } = await leakscope(['run', dump, script]);
    expect(out).toContain('nothing is not defined');
    expect(status).toBe(1);
  });
});

describe('dx', () => {
  it('takes its own options inside the quotes or as words', async () => {
    const inside = await leakscope(['dx', dump, '-r0 @$curprocess']);
    expect(inside).toEqual(await leakscope(['dx', dump, '-r0', '@$curprocess']));
    expect(inside.out).toBe('@$curprocess     : html_chunks.exe\n');
    expect(inside.status).toBe(0);
  });

  it('ends with 1 when dx answers with an error', async () => {
    const { status, out } = await leakscope(['dx', dump, '@$nope']);
    expect(out).toMatch(/^Error: /);
    expect(status).toBe(1);
  });

  it('loads the script', async () => {
    const { out } = await leakscope(['dx', dump, '-r0 @$scriptContents.regionHistogram().First().Count']);
    expect(out).toBe('@$scriptContents.regionHistogram().First().Count : 300\n');
  });
});
