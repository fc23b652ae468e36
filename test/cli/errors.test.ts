/** Mistakes are answered in one line on standard error that helps, with status 1 and nothing on standard output. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { leakscope, root } from './leakscope.js';

const folder = mkdtempSync(join(tmpdir(), 'leakscope-errors-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const dump = 'samples/html_chunks.dmp.gz';
const log = 'samples/logs/000-heap-fixed-size-x86.log';
const empty = file('empty.dmp', '');
const broken = file('broken.js', 'Dear colleague,\nit leaks again.\n');
const prose = file('prose.txt', 'Dear colleague,\nit leaks again.\n');
const noDump = file(
  'no.dmp',
  new Uint8Array(3000).map((_, i) => (i * 7919) % 256),
);
const cut = file('cut.dmp.gz', readFileSync(join(root, dump)).subarray(0, 1000));
const notJson = file('not.json', '{');
const notRecord = file('other.json', '{"a":1}');
const directory = join(folder, 'folder.dmp');
mkdirSync(directory);

const cases: readonly (readonly [what: string, args: readonly string[], says: RegExp])[] = [
  ['a missing file', ['nothing.dmp'], /There is no file nothing\.dmp\. Give a dump .* or a debugger log\./],
  ['an empty file', [empty], /empty\.dmp is empty/],
  ['a folder', [directory], /folder\.dmp is a folder/],
  ['a dump that is none', [noDump], /no\.dmp.* a minidump begins with 4d 44 4d 50/],
  ['a dump that ends early', [cut], /cut\.dmp\.gz.*unexpected end of file/],
  ['a text without debugger output', [prose], /prose\.txt is a text without debugger output/],
  ['no such profile', [dump, '--profile', 'netscape'], /no profile netscape\. Known: engine, v8, chakra/],
  ['a profile that is no JSON', [dump, '--profile', notJson], /not\.json is no profile: /],
  [
    'a profile that is no record',
    [dump, '--profile', notRecord],
    /other\.json is no profile: .*leakscope-self-test/,
  ],
  [
    'a size in words',
    ['alloc-breakpoint', dump, 'abc'],
    /must be a number such as 0x20000, and is "abc".*leakscope alloc-breakpoint <input> <size>/,
  ],
  ['a negative size', ['alloc-breakpoint', dump, '--', '-5'], /must be a number/],
  [
    'a missing size',
    ['alloc-breakpoint', dump],
    /missing required argument 'size'.*Usage: leakscope alloc-breakpoint/,
  ],
  ['an argument too many', ['heaps', dump, 'x'], /too many arguments/],
  ['two inputs', [dump, log], /One input at a time/],
  ['a misspelt command', ['heap-stat', dump], /no command of that name\. \(Did you mean heap-stats\?\)/],
  ['a misspelt command alone', ['adress-space'], /\(Did you mean address-space\?\)/],
  ['no command at all', ['nonsense'], /no file 'nonsense', and no command of that name/],
  ['a misspelt option', ['heaps', dump, '--jsno'], /unknown option '--jsno' \(Did you mean --json\?\)/],
  ['an option in front', ['--top', '5', 'heaps', dump], /Options stand behind the command/],
  ['rows in words', ['heaps', dump, '--top', 'x'], /--top.*Give a number of rows/],
  [
    'an unknown filter',
    ['regions', dump, 'nonsense'],
    /Cannot filter by "nonsense"\. Use words joined by commas or blanks: MEM_COMMIT/,
  ],
  ['an unknown grouping', ['region-histogram', dump, 'colour'], /Cannot group by "colour"\. Use allocation/],
  ['an unknown question', ['leak-help', dump, 'colour'], /no question colour/],
  ['info about a log', ['info', log], /is a text, and info describes dumps/],
  ['info about nothing', ['info', empty], /is empty/],
  [
    'a missing script',
    ['run', dump, 'nothing.js'],
    /There is no file nothing\.js\. Give a WinDbg JavaScript file\./,
  ],
  ['a script that is a folder', ['run', dump, directory], /is a folder/],
  [
    'a script that does not load',
    ['run', dump, broken, '1'],
    /Syntax error.* Unable to execute JavaScript script/,
  ],
  [
    'a text that no provider takes',
    ['run', dump, prose, '1'],
    /No script provider can be found for a '\.txt' script extension/,
  ],
  ['an option of nobody for dx', ['dx', dump, '--grid', '1'], /unknown option '--grid'/],
];

describe('one line for', () => {
  it.each(cases)('%s', async (_, args, says) => {
    const { status, out, err } = await leakscope(args);
    expect(err).toMatch(says);
    expect(err).toMatch(/^leakscope: [^\n]+\n$/);
    expect(out).toBe('');
    expect(status).toBe(1);
  });
});

describe('without arguments', () => {
  it('the help goes to standard error, and nothing was found out', async () => {
    const { status, out, err } = await leakscope([]);
    expect(err).toContain('Usage: leakscope <input>');
    expect(out).toBe('');
    expect(status).toBe(1);
  });
});
