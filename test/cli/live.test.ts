/** The commands over living processes as far as they go without an engine: help, mistakes, and what is missing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leakscope } from './leakscope.js';

const dump = 'samples/html_chunks.dmp.gz';
const log = 'samples/logs/000-heap-fixed-size-x86.log';

describe('without an engine', () => {
  let folder: string;
  const before = process.env.LEAKSCOPE_ENGINE;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'leakscope-none-'));
    process.env.LEAKSCOPE_ENGINE = folder;
  });
  afterAll(() => {
    if (before === undefined) delete process.env.LEAKSCOPE_ENGINE;
    else process.env.LEAKSCOPE_ENGINE = before;
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['attach', '4711'],
    ['launch', 'app.exe'],
    ['--engine', dump, '--engine'],
    ['--engine', 'dx', dump, '@$curprocess', '--engine'],
    ['--engine', 'run', dump, 'build/leakscope.js', '--engine'],
  ])('%s says what is missing and what to do', async (purpose, ...words) => {
    const args = purpose === '--engine' ? words : [purpose, ...words];
    const { status, out, err } = await leakscope(args);
    expect(err).toMatch(
      new RegExp(`^leakscope: ${purpose} needs Microsoft's debug engine\\. .*npm run engine.*\\n$`),
    );
    expect(out).toBe('');
    expect(status).toBe(1);
  });
});

describe('mistakes', () => {
  it.each([
    [['attach'], "missing required argument 'process'"],
    [['attach', '4711', 'no-such-question'], 'There is no question no-such-question. Known: leak-summary, '],
    [['attach', '4711', 'dx'], 'Give an expression behind dx'],
    [['attach', '4711', 'alloc-breakpoint'], 'Give the size in bytes behind alloc-breakpoint'],
    [['attach', '4711', 'alloc-breakpoint', '0'], 'Give the size in bytes behind alloc-breakpoint'],
    [['attach', '4711', 'alloc-breakpoint', 'zzz'], 'Give the size in bytes behind alloc-breakpoint'],
    [['attach', '4711', 'run', 'nosuch.js'], 'There is no file nosuch.js.'],
    [['attach', '4711', 'heaps', '--nosuch'], "unknown option '--nosuch'"],
    [['attach', '4711', '--for', 'soon'], 'Give a time such as 30s, 500ms or 5m'],
    [['attach', '4711', '--for', '0s'], 'Give a time such as 30s, 500ms or 5m'],
    [['attach', '4711', '--for', '25h'], 'at most 24h'],
    [['launch'], "missing required argument 'program'"],
    [['launch', '--ask', 'nothing', 'app.exe'], 'There is no question nothing.'],
  ])('%j', async (args, sentence) => {
    const { status, out, err } = await leakscope(args);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(out).toBe('');
    expect(status).toBe(1);
  });
});

it.each(['attach', 'launch'])('help of %s has examples', async (command) => {
  const { status, out } = await leakscope([command, '--help']);
  expect(out).toContain(`$ leakscope ${command} `);
  expect(out).toContain('alloc-breakpoint 0xa45c');
  expect(status).toBe(0);
});

describe('an input in front of its question', () => {
  it.each([
    [
      ['samples/logs/000-heap-fixed-size-x86.log', 'heaps'],
      ['heaps', log],
    ],
    [
      [log, 'heap-stats', '0x021f0000', '--json'],
      ['heap-stats', log, '0x021f0000', '--json'],
    ],
    [
      [dump, 'dx', '@$curprocess'],
      ['dx', dump, '@$curprocess'],
    ],
  ])('%j', async (given, usual) => {
    const answer = await leakscope(given);
    expect(answer.err).toBe('');
    expect(answer).toEqual(await leakscope(usual));
  });

  it('is still one input at a time', async () => {
    expect((await leakscope([dump, log])).err).toContain('One input at a time');
  });
});
