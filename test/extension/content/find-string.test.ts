/** findString over dumps, against searches by another program and what the processes wrote of themselves. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Debuggee } from '../../../src/extension/debuggee/debuggee.js';
import { LogDebuggee } from '../../../src/extension/debuggee/log-debuggee.js';
import { convertArguments } from '../../../src/extension/questions/arguments.js';
import { findString } from '../../../src/extension/questions/find-string.js';
import { dumpDebuggee } from '../heap/dump-world.js';
import { repositoryPath } from '../script-session.js';
import { imageRegions, occurrences, stretchesOf, withoutRegions } from './captured-bytes.js';

const sample = repositoryPath('samples/html_chunks.dmp.gz');

interface Row {
  readonly Address: number;
  readonly Encoding: string;
  readonly Allocation: number;
  readonly Size: number;
}

interface SizeClass {
  readonly Size: number;
  readonly Allocations: number;
  readonly OfAll: number;
  readonly Encodings: string;
}

// biome-ignore lint/suspicious/noExplicitAny: facts have no static type outside the script
type Answer = Iterable<Row> & Readonly<Record<string, any>>;

function find(debuggee: Debuggee, ...args: unknown[]): Answer {
  return findString.ask(() => debuggee, convertArguments(findString, args)) as Answer;
}

const truth = JSON.parse(readFileSync(repositoryPath('samples/html_chunks.truth.json'), 'utf8')) as Readonly<
  Record<string, number>
> & {
  readonly marker: string;
  readonly chunks: readonly { readonly address: string; readonly encoding: string }[];
};

describe('a marker of every page of text', () => {
  // `npm run samples` makes the untrimmed dump, which is too large for the repository.
  const made = repositoryPath('samples/full/html_chunks.dmp.gz');
  const dumps: [string, string][] = [['trimmed', sample]];
  if (existsSync(made)) dumps.push(['full', made]);
  test.each(dumps)(
    '%s: each hit of a search by bytes, and the allocations that the process counted',
    async (_, dump) => {
      const answer = find(await dumpDebuggee(dump), truth.marker);
      const rows = [...answer];
      const stretches = stretchesOf(dump);
      const ascii = occurrences(stretches, Buffer.from(truth.marker, 'latin1'));
      const wide = occurrences(stretches, Buffer.from(truth.marker, 'utf16le'));
      const of = (encoding: string) => rows.filter((row) => row.Encoding === encoding);
      expect(of('ASCII').map((row) => row.Address)).toEqual(ascii);
      expect(of('UTF-16').map((row) => row.Address)).toEqual(wide);
      expect(answer).toMatchObject({
        Hits: ascii.length + wide.length,
        FirstHit: Math.min(ascii[0]!, wide[0]!),
        LastHit: Math.max(ascii.at(-1)!, wide.at(-1)!),
        NotListed: 0,
      });
      expect(answer.Looked).toBe(stretches.reduce((sum, { bytes }) => sum + bytes.length, 0));
      const first = ([...answer.SizeClasses] as SizeClass[])[0]!;
      expect(first).toMatchObject({ Size: truth.chunkSize, Allocations: truth.count, OfAll: truth.count });
      expect(first.Encodings).toBe(`${truth.ascii} ASCII, ${truth.utf16} UTF-16`);
      const inChunks = new Set(rows.map((row) => row.Allocation));
      for (const { address } of truth.chunks) expect(inChunks).toContain(Number(address));
    },
  );

  test('copies take what the process says that the text takes', async () => {
    const answer = find(await dumpDebuggee(sample), truth.marker);
    expect(answer.Explained).toBeLessThanOrEqual(truth.textBytes!);
    expect(answer.Explained).toBeGreaterThan(truth.textBytes! * 0.99);
  });

  test('in a dump that does not describe its regions', async () => {
    const known = find(await dumpDebuggee(sample), truth.marker);
    const answer = find(await dumpDebuggee(withoutRegions(sample)), truth.marker);
    expect([...answer].map((row) => row.Address)).toEqual([...known].map((row) => row.Address));
    expect(answer.Caveats).toBeDefined();
  });
});

describe('a part of memory', () => {
  test('by filter, by range, and both', async () => {
    const debuggee = await dumpDebuggee(sample);
    const all = [...find(debuggee, truth.marker)].map((row) => row.Address);
    const chunk = Number(truth.chunks[7]!.address);
    const inside = all.filter((one) => one >= chunk && one < chunk + 0x20000);
    expect(inside.length).toBeGreaterThan(100);
    const inAllocation = find(debuggee, truth.marker, `allocation:0x${chunk.toString(16)}`);
    expect([...inAllocation].map((row) => row.Address)).toEqual(inside);
    expect(inAllocation).toMatchObject({ Looked: 0x20000, Place: `allocation:0x${chunk.toString(16)}` });
    // Neither end is a multiple of 4, and both cut a hit.
    const [from, to] = [inside[3]! + 1, inside[90]! + truth.marker.length - 1];
    const range = find(debuggee, truth.marker, { from, to });
    expect([...range].map((row) => row.Address)).toEqual(inside.slice(4, 90));
    const images = find(debuggee, truth.marker, 'usage:Image', { encoding: 'utf16' });
    expect(images).toMatchObject({ Hits: 0 });
    expect(String(images)).toContain('not found in');
  });

  test('what is not captured is said', async () => {
    const images = find(await dumpDebuggee(sample), 'no such text', 'MEM_IMAGE');
    expect(images.NotCaptured).toBeGreaterThan(0x100000);
    expect(String(images)).toContain('are not captured');
  });
});

describe('a log', () => {
  const row = (address: number) =>
    `${address.toString(16).padStart(8, '0')}  50 6f 70 75 70 43 61 6c-65 6e 64 61 72 28 22 6f  PopupCalendar("o`;
  const recording = (command: string, addresses: readonly number[], end: readonly string[] = []) => ({
    Command: command,
    Prompt: '0:000:x86>',
    Line: 7,
    Lines: [...addresses.map(row), ...end],
  });
  const log = (...recordings: object[]) => new LogDebuggee({ Log: { Path: 'a.log', Commands: recordings } });
  const copies = Array.from({ length: 40 }, (_, i) => 0x1000000 + i * 0x6618);

  test('what a recorded search listed, and how it repeats', () => {
    const answer = find(log(recording('s -a 0 L?0xffffffff "PopupCalendar"', copies)), 'PopupCalendar');
    expect([...answer].map((one) => one.Address)).toEqual(copies);
    expect(answer).toMatchObject({ Hits: 40, Period: 0x6618, HitsPerCopy: 1, Copies: 40 });
    expect(answer.Explained).toBe(40 * 0x6618);
    expect(answer.Caveats).toBeUndefined();
  });

  test('an elided list gives lower bounds, and says so', () => {
    const elided = log(recording('s-a 0 L?0xffffffff "PopupCalendar"', copies, ['...']));
    const answer = find(elided, 'popupcalendar', { letterCase: 'insensitive' });
    expect(String(answer)).toBe(
      'at least 40 hits; copies every 0x6618 bytes, at least 1,020.94 KiB'.replace('1,020', '1020'),
    );
    expect(String(answer.Caveats)).toContain('lower bounds');
  });

  test('a search for UTF-16, one for something else, and none', () => {
    const wide = log(recording('s -u 0 L?0xffffffff "PopupCalendar"', [0x1000]));
    expect([...find(wide, 'PopupCalendar')]).toMatchObject([{ Address: 0x1000, Encoding: 'UTF-16' }]);
    expect(String(find(wide, 'Popup'))).toContain('searches for "PopupCalendar" (line 7)');
    expect(String(find(log(), 'Popup'))).toContain('cannot tell');
  });
});

describe('other ways to look', () => {
  test('either case, one encoding, bytes with gaps', async () => {
    const debuggee = await dumpDebuggee(sample);
    const exact = find(debuggee, truth.marker);
    expect(find(debuggee, truth.marker.toLowerCase()).Hits).toBe(0);
    const either = find(debuggee, truth.marker.toUpperCase(), { letterCase: 'insensitive' });
    expect(either.Hits).toBe(exact.Hits);
    const wide = find(debuggee, truth.marker, { encoding: 'utf16' });
    expect(wide.Hits).toBe([...exact].filter((row) => row.Encoding === 'UTF-16').length);
    const hex = [...Buffer.from(truth.marker)].map((byte) => byte.toString(16));
    const bytes = find(debuggee, [...hex.slice(0, 3), '??', ...hex.slice(4)].join(' '));
    expect(bytes).toMatchObject({ Hits: exact.Hits - wide.Hits });
  });

  test('a text that is longer than all sampling, across windows', async () => {
    const stretches = stretchesOf(sample);
    const page = Number(truth.chunks[0]!.address);
    const { start, bytes } = stretches.find(
      (one) => one.start <= page && page < one.start + one.bytes.length,
    )!;
    const text = bytes.subarray(page - start + 32, page - start + 32 + 900).toString('latin1');
    expect(find(await dumpDebuggee(sample), text, { encoding: 'ascii' }).Hits).toBe(
      occurrences(stretches, Buffer.from(text, 'latin1')).length,
    );
  });

  const refusals: readonly (readonly [name: string, args: readonly unknown[], why: string])[] = [
    ['a single character', ['x'], 'two characters'],
    ['a case that is none', ['ab', '', 'sometimes'], 'letterCase'],
    ['an encoding that is none', ['ab', '', 'sensitive', 'ebcdic'], 'encoding'],
    ['bytes that are none', ['xyz', { encoding: 'bytes' }], 'no row of bytes'],
    ['bytes with too little known of them', ['61 ?? 62'], 'two known bytes'],
    ['too long a text', ['a'.repeat(2000)], 'At most'],
    ['a usage that is none', ['ab', 'usage:Nowhere'], 'no usage'],
    ['a block where none is', ['ab', 'block:0x10'], 'No block'],
  ];
  test.each(refusals)('%s is refused', async (_, args, why) => {
    const debuggee = await dumpDebuggee(sample);
    expect(() => find(debuggee, ...args)).toThrow(why);
  });
});

test('it costs one read for each stretch of memory or MiB and a few a missing region, and nothing a hit', async () => {
  const debuggee = await dumpDebuggee(sample);
  find(debuggee, 'nothing of this kind');
  const before = debuggee.cost().reads;
  const rare = find(debuggee, 'nothing of this kind');
  const between = debuggee.cost().reads;
  const frequent = find(debuggee, truth.marker);
  expect(frequent.Hits).toBeGreaterThan(rare.Hits + 40_000);
  expect(debuggee.cost().reads - between).toBe(between - before);
  const missing = 8 * imageRegions(debuggee);
  const stretches = stretchesOf(sample).length;
  expect(between - before).toBeLessThanOrEqual((rare.Looked / 0x100000) * 1.05 + stretches + missing);
});
