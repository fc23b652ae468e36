/** strings() over dumps: counts of a regular expression over the same bytes, and of the program `strings` itself. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Debuggee } from '../../../src/extension/debuggee/debuggee.js';
import { convertArguments } from '../../../src/extension/questions/arguments.js';
import { strings } from '../../../src/extension/questions/strings.js';
import { fixtureNames, heapTruth } from '../../golden/heap-truth.js';
import { dumpDebuggee } from '../heap/dump-world.js';
import { repositoryPath } from '../script-session.js';
import { imageRegions, type Stretch, stretchesOf, withoutRegions } from './captured-bytes.js';

const sample = repositoryPath('samples/html_chunks.dmp.gz');
const samples = ['html_chunks', 'mapped_views', 'mapped_views_mingw', 'heap_blocks'];

interface Row {
  readonly Count: number;
  readonly Bytes: number;
  readonly Encoding: string;
  readonly Text: string;
  readonly Length: number;
  readonly First: number;
  readonly AtMost: number | undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: facts have no static type outside the script
type Answer = Iterable<Row> & Readonly<Record<string, any>>;

function ask(debuggee: Debuggee, ...args: unknown[]): Answer {
  return strings.ask(() => debuggee, convertArguments(strings, args)) as Answer;
}

/** Counts of all texts: `ASCII text` and `UTF-16 text`. */
function counted(stretches: readonly Stretch[], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { bytes } of stretches) {
    const text = bytes.toString('latin1');
    for (const [found] of text.matchAll(new RegExp(`[\\t\\x20-\\x7e]{${least},}`, 'g')))
      counts.set(`ASCII ${found}`, (counts.get(`ASCII ${found}`) ?? 0) + 1);
    for (const [found] of text.matchAll(new RegExp(`(?:[\\t\\x20-\\x7e]\\0){${least},}`, 'g'))) {
      const key = `UTF-16 ${found.replace(/\0/g, '')}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** As a row shows it: a tab is escaped, a long text is cut. */
function shown(key: string): string {
  const [, encoding, text] = /^(\S+) (.*)$/s.exec(key)!;
  const beginning = text!.slice(0, 72).replace(/\t/g, '\\x09');
  return `${encoding} ${text!.length} ${beginning}${text!.length > 72 ? '...' : ''}`;
}

function tally(entries: Iterable<readonly [string, number]>): string[] {
  return [...entries].map(([text, count]) => `${count} x ${text}`).sort();
}

describe('every string and its count', () => {
  test.each([...samples.flatMap((name) => [[name, 8] as const]), ['html_chunks', 4] as const])(
    '%s, of %i characters and more',
    async (name, least) => {
      const dump = repositoryPath(`samples/${name}.dmp.gz`);
      const answer = ask(await dumpDebuggee(dump), { length: least, most: 1_000_000 });
      const truth = counted(stretchesOf(dump), least);
      const rows = [...answer];
      expect(tally(rows.map((row) => [`${row.Encoding} ${row.Length} ${row.Text}`, row.Count]))).toEqual(
        tally([...truth].map(([key, count]) => [shown(key), count])),
      );
      const total = [...truth.values()].reduce((a, b) => a + b, 0);
      expect(answer).toMatchObject({ Strings: total, Different: truth.size, Dropped: 0, Bound: 0 });
      expect(answer.TextBytes).toBe(rows.reduce((sum, row) => sum + row.Bytes, 0));
      const order = rows.every((row, i) => i === 0 || rows[i - 1]!.Count >= row.Count);
      expect(order).toBe(true);
    },
  );

  test('in a dump that does not describe its regions', async () => {
    const known = ask(await dumpDebuggee(sample));
    const answer = ask(await dumpDebuggee(withoutRegions(sample)));
    expect([...answer]).toEqual([...known]);
    expect(answer.Caveats).toBeDefined();
  });
});

const gnu = spawnSync('strings', ['--version'], { encoding: 'utf8' });
const hasGnu = gnu.status === 0 && /GNU strings/.test(gnu.stdout);

describe.skipIf(!hasGnu)(`GNU strings${hasGnu ? '' : ' (skipped: not installed here)'}`, () => {
  const lines = (input: Buffer, option: string) =>
    spawnSync('strings', [option, '-n', '8'], { input, encoding: 'latin1', maxBuffer: 2 ** 30 })
      .stdout.split('\n')
      .filter((line) => line !== '');

  test.each(samples)('counts the same in %s', async (name) => {
    const dump = repositoryPath(`samples/${name}.dmp.gz`);
    // Bytes that are no text keep what does not touch apart.
    const apart = stretchesOf(dump).flatMap(({ bytes }) => [bytes, Buffer.alloc(16)]);
    const input = Buffer.concat(apart);
    const debuggee = await dumpDebuggee(dump);
    const of = (encoding: string) => [...ask(debuggee, { encoding, most: 1_000_000 })];
    const sum = (rows: readonly Row[]) => rows.reduce((all, row) => all + row.Count, 0);
    const [narrow, wide] = [lines(input, '-a'), lines(input, '-el')];
    expect([sum(of('ascii')), sum(of('utf16'))]).toEqual([narrow.length, wide.length]);
    const most = of('ascii')[0]!;
    const alike = narrow.filter((line) => line.slice(0, 72) === most.Text.replace(/\.\.\.$/, ''));
    expect(most.Length > 72 || alike.length === most.Count).toBe(true);
  });
});

describe('a part of memory', () => {
  test('a size class, an allocation, a range that begins and ends in the middle of a word', async () => {
    const debuggee = await dumpDebuggee(sample);
    const chunks = ask(debuggee, '0x20000');
    expect(chunks).toMatchObject({ Looked: 300 * 0x20000, Place: '0x20000' });
    const page = [...chunks].find((row) => row.Text === '<!DOCTYPE html>')!;
    expect(page).toMatchObject({ Count: 240, Bytes: 240 * 15, Length: 15 });
    const one = ask(debuggee, `allocation:0x${(page.First - (page.First % 0x10000)).toString(16)}`);
    expect([...one].filter((row) => row.Text === page.Text).map((row) => row.Count)).toEqual([1]);
    const part = ask(debuggee, { from: page.First + 1, to: page.First + 14 });
    expect([...part].map((row) => row.Text)).toEqual(['!DOCTYPE html']);
  });

  test.each(['x64-19041', 'x86-19041'].filter((name) => fixtureNames.includes(name)))(
    '%s: all busy blocks of some sizes, and one of them',
    async (name) => {
      const { dump, live } = heapTruth(name);
      const [from, to] = [0x30, 0x90];
      const stretches = stretchesOf(dump);
      const blocks = live
        .filter(({ size }) => size >= from && size <= to)
        .map(({ user, size }) => {
          const { start, bytes } = stretches.find(
            (one) => one.start <= user && user < one.start + one.bytes.length,
          )!;
          return { start: user, bytes: bytes.subarray(user - start, user - start + size) };
        });
      expect(blocks.length).toBeGreaterThan(100);
      const debuggee = await dumpDebuggee(dump);
      // Blocks of the run time, which no record tells of, are in the answer too.
      const rows = new Map<string, number>();
      for (const { Encoding, Length, Text, Count } of ask(debuggee, `heap:${from}-${to}`)) {
        const key = `${Encoding} ${Length} ${Text}`;
        rows.set(key, (rows.get(key) ?? 0) + Count);
      }
      const truth = new Map<string, number>();
      for (const [text, count] of counted(blocks, 8))
        truth.set(shown(text), (truth.get(shown(text)) ?? 0) + count);
      expect(truth.size).toBeGreaterThan(50);
      for (const [text, count] of truth) expect(rows.get(text), text).toBeGreaterThanOrEqual(count);
      const one = blocks.find((block) => counted([block], 8).size === 1)!;
      const alone = ask(debuggee, `block:0x${(one.start + 3).toString(16)}`);
      const [text] = [...counted([one], 8).keys()];
      expect([...alone].map((row) => `${row.Encoding} ${row.Length} ${row.Text}`)).toEqual([shown(text!)]);
      expect(alone.Looked).toBe(one.bytes.length);
    },
  );

  test('the most frequent ones alone', async () => {
    const debuggee = await dumpDebuggee(sample);
    const all = [...ask(debuggee)];
    const five = ask(debuggee, { most: 5 });
    expect([...five]).toEqual(all.slice(0, 5));
    expect(five.NotListed).toBe(five.Different - 5);
    expect(five.Bound).toBe(all[4]!.Count);
  });

  test.each([
    [{ length: 3 }, 'at least 4'],
    [{ encoding: 'ebcdic' }, 'no encoding'],
    [{ where: 'usage:Nowhere' }, 'no usage'],
    [{ where: 'heap:0x48' }, 'No heap that can be walked'],
    [{ where: 'heap:large' }, 'no size of blocks'],
    [{ where: 'block:0x7ffe0000' }, 'No block'],
    [{ where: 'block:0x7ffe0000', from: 0x1000 }, 'No block'],
  ])('%j is refused', async (options, why) => {
    const debuggee = await dumpDebuggee(sample);
    expect(() => ask(debuggee, options)).toThrow(why);
  });
});

test('it costs one read for each stretch of memory or MiB and a few a missing region, and at most a page for each row that is looked at', async () => {
  const sample = repositoryPath('samples/html_chunks.dmp.gz');
  const debuggee = await dumpDebuggee(sample);
  ask(debuggee, { most: 1 });
  const before = debuggee.cost().reads;
  const answer = ask(debuggee, { most: 100 });
  const reads = debuggee.cost().reads - before;
  const missing = 8 * imageRegions(debuggee);
  expect(reads).toBeLessThanOrEqual((answer.Looked / 0x100000) * 1.05 + stretchesOf(sample).length + missing);
  const rows = [...answer];
  expect(debuggee.cost().reads - before - reads).toBeLessThanOrEqual(2 * rows.length);
});
