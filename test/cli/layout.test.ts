/** What stands on the screen: widths, lines that are copied, colour, and nothing that a terminal would obey. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pc from 'picocolors';
import { afterAll, describe, expect, it } from 'vitest';
import { openBundle } from '../../src/cli/bundle.js';
import type { Style } from '../../src/cli/render/cells.js';
import type { AnswerTable } from '../../src/cli/render/shape.js';
import { tableLines } from '../../src/cli/render/table.js';
import { inputs, leakscope } from './leakscope.js';

const folder = mkdtempSync(join(tmpdir(), 'leakscope-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const dump = 'samples/html_chunks.dmp.gz';
const log = 'samples/logs/000-heap-fixed-size-x86.log';

describe.each([80, 100, 120])('%i columns', (width) => {
  it.each(['region-histogram', 'regions', 'address-space'])('hold every line of %s', async (question) => {
    for (const input of [dump, 'samples/logs/003-region-size-wow64.log']) {
      const { out } = await leakscope([question, input], { width });
      expect(out.split('\n').filter((line) => line.length > width)).toEqual([]);
    }
  });

  it('hold every line of a summary but the commands', async () => {
    for (const input of inputs) {
      const { out } = await leakscope([input], { width });
      const long = out.split('\n').filter((line) => line.length > width && !line.startsWith('    > '));
      expect(long).toEqual([]);
    }
  });

  it('name the columns that they have no room for', async () => {
    const { out } = await leakscope(['region-histogram', dump], { width });
    const all = (await leakscope(['region-histogram', dump, '--wide'], { width })).out;
    const hidden = /columns not shown: (.*); --wide/.exec(out)?.[1]?.split(', ') ?? [];
    const header = (text: string) => /^ +Size +Count.*$/m.exec(text)![0].trim().split(/ {2,}/);
    expect(hidden.length).toBeGreaterThan(0);
    expect([...header(out), ...hidden].sort()).toEqual(header(all).sort());
    expect(all).not.toContain('columns not shown');
  });
});

describe('lines that are copied', () => {
  it.each([20, 80])('stay whole at %i columns', async (width) => {
    const { out } = await leakscope(['alloc-breakpoint', log, '0xa45c'], { width });
    const commands = out.split('\n').filter((line) => /^ {4}bp .*ntdll!/.test(line));
    // Four functions, modern and legacy, log and stop; the published form; commits without an address.
    expect(commands).toHaveLength(4 * 4 + 2);
    for (const line of commands) expect(line).toMatch(/"$/);
    // As the published hunt typed it.
    expect(commands.map((line) => line.trim())).toContain(
      `bp ntdll!RtlAllocateHeap "j(poi(@esp+c) = 0x0a45c) 'k';'gc'"`,
    );
  });

  it('are the same as in JSON', async () => {
    const { out } = await leakscope(['alloc-breakpoint', dump, '0x20000']);
    const json = JSON.parse((await leakscope(['alloc-breakpoint', dump, '0x20000', '--json'])).out);
    const commands = json.Rows.map((row: { Command: string }) => `    ${row.Command}`);
    expect(out.split('\n').filter((line) => /^ {4}bp .*ntdll!/.test(line))).toEqual(commands);
  });
});

describe('colour', () => {
  it('marks the verdict, and nothing else differs', async () => {
    const plain = (await leakscope([dump])).out;
    const painted = (await leakscope([dump], { paint: pc.createColors(true) })).out;
    expect(painted).toContain('\u001b[31mLEAK (high confidence)\u001b[39m');
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });
});

describe('what a terminal would obey', () => {
  const hostile = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
  const assault = '\u001b]0;x\u0007\u001b[31m\u009b2J\u202e\ufeff';

  it('is escaped in the text of a log, in every form', async () => {
    const path = join(folder, 'hostile.log');
    const lines = ['0:000> lm', 'start    end        module name', `00400000 00410000   app${assault}`];
    lines.push('0:000> s -a 0 L?0xffffffff "Pop"', `00a01000  50 6f 70 00-00 00 00 00  Pop${assault}`);
    lines.push(
      '0:000> !dumpdomain',
      `Assembly: 00000000 [mr4vbdbg${assault}, Version=0.0.0.0]`,
      '0:000> !heap -s',
    );
    writeFileSync(path, `${lines.join('\n')}\n`);
    for (const args of [[path], [path, '--json'], ['heaps', path], ['dx', path, '-r3 @$cursession']]) {
      const { out, err } = await leakscope(args, { terminal: true });
      expect(out).not.toBe('');
      expect(out + err).not.toMatch(hostile);
    }
  });

  it('is escaped in what any script returns or throws', async () => {
    const path = join(folder, 'hostile.js');
    writeFileSync(
      path,
      `var s = ${JSON.stringify(assault)}; function f() { var o = {}; o[s] = s; return o; } function g() { throw new Error(s); }`,
    );
    const { out, err } = await leakscope(
      ['run', dump, path, '@$scriptContents.f()', '@$scriptContents.g()', '@$scriptContents.s'],
      { terminal: true },
    );
    expect(out).toContain('0:000> dx @$scriptContents.f()');
    expect(out + err).not.toMatch(hostile);
  });

  it('is escaped in names of files', async () => {
    const { err } = await leakscope([`${assault}.dmp`]);
    expect(err).toMatch(/^leakscope: There is no file \\x1b/);
    expect(err).not.toMatch(hostile);
  });

  it('reads back from JSON as it was', async () => {
    const path = join(folder, 'name\u009b.dmp.gz');
    const { err } = await leakscope(['info', path, '--json']);
    expect(err).toContain('name\\x9b.dmp.gz');
  });
});

describe('many rows', () => {
  it('are printed in time that grows with their number', () => {
    const rowCount = 50_000;
    const table = {
      RowCount: rowCount,
      __columns: [{ Name: 'Base', Kind: 'address', Help: '' }],
      *[Symbol.iterator]() {
        for (let i = 0; i < rowCount; i++) yield { Base: i * 0x1000 };
      },
    } as unknown as AnswerTable;
    const style: Style = {
      format: openBundle().format,
      pointerSize: 4,
      paint: pc.createColors(false),
      width: 80,
      top: 0,
      wide: false,
    };
    const lines = tableLines(table, style);
    expect(lines).toHaveLength(1 + rowCount);
    expect(lines[rowCount]).toBe(`  ${((rowCount - 1) * 0x1000).toString(16).padStart(8, '0')}`);
  });
});
