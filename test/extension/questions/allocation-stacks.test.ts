/** Hits of a size breakpoint out of logs: the engine's own sessions over a process whose schedule is known, and our own format. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overShared, requiredSharedPath, sharedFolder } from '../../shared.js';
import { openWithScript } from '../script-session.js';

interface Row {
  readonly Hits: number;
  readonly Bytes?: number;
  readonly Owner: string;
  readonly CalledBy: string;
  readonly Size?: number;
  readonly Heaps?: string;
  readonly Threads?: string;
  readonly Stack: readonly string[];
  readonly Blocks?: readonly string[];
}

interface Answer extends Iterable<Row> {
  readonly Hits: number;
  readonly Bytes?: number;
  readonly Counted: string;
  readonly Threads?: number;
  readonly Caveats?: readonly string[];
  readonly Why?: string;
}

async function asked(path: string): Promise<{ answer: Answer; rows: Row[] }> {
  const session = await openWithScript(path);
  const answer = session.call('allocationStacks') as Answer;
  return { answer, rows: [...answer] };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leakscope-hits-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function askedText(...lines: readonly string[]) {
  const path = join(folder, 'hits.log');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return await asked(path);
}

const stack = (...names: readonly string[]) => ['Call Site', 'ntdll!RtlAllocateHeap', ...names];

describe('a log of ours', () => {
  const twoThreads = [
    '0:001> * leakscope: 2 threads',
    '0:001> g',
    '[690] heap=0000000000340000 size=0000000000001a38',
    ...stack('app!put', 'app!main'),
    '[694] heap=00000000010a0000 size=0000000000001a38',
    ...stack('app!put', 'app!main'),
    '[690] heap=0000000000340000 size=0000000000000100',
    ...stack('msvcrt!malloc', 'app!read', 'app!main'),
  ];

  it('adds up hits and bytes per stack, most bytes first', async () => {
    const { answer, rows } = await askedText(...twoThreads);
    expect(answer).toMatchObject({ Hits: 3, Bytes: 2 * 0x1a38 + 0x100, Threads: 2 });
    expect(String(answer)).toBe('at least 3 allocations from 2 stacks, 13.36 KiB');
    expect(rows).toMatchObject([
      {
        Hits: 2,
        Bytes: 2 * 0x1a38,
        Size: 0x1a38,
        Owner: 'app!put',
        CalledBy: 'app!main',
        Threads: '0x690, 0x694',
      },
      { Hits: 1, Bytes: 0x100, Owner: 'app!read', Heaps: '00000000`00340000' },
    ]);
    expect([...rows[1]!.Stack]).toEqual(['msvcrt!malloc', 'app!read', 'app!main']);
  });

  it('calls its count a lower bound with several threads, also when they came later', async () => {
    expect((await askedText(...twoThreads)).answer.Counted).toMatch(/^a lower bound: /);
    const later = [
      '0:001> * leakscope: one thread',
      '0:001> * leakscope: another thread started',
      ...twoThreads.slice(1, 5),
    ];
    expect((await askedText(...later)).answer.Counted).toMatch(/^a lower bound: /);
  });

  it('calls it exact for one thread, and gives each block to its hit', async () => {
    const { answer, rows } = await askedText(
      '0:001> * leakscope: one thread',
      '0:001> g',
      '[690] heap=0000000000340000 size=0000000000001a38',
      ...stack('app!put', 'app!main'),
      '[690] block=00000000003e6190',
      '[690] heap=0000000000340000 size=0000000000001a38',
      ...stack('app!put', 'app!main'),
      '[690] block=00000000003e7e90',
    );
    expect(answer.Counted).toMatch(/^exact: /);
    expect(String(answer)).toMatch(/^2 allocations from 1 stack, /);
    expect([...rows[0]!.Blocks!]).toEqual(['00000000`003e6190', '00000000`003e7e90']);
  });

  it('reads regions, which have no heap', async () => {
    const { rows } = await askedText(
      '0:001> g',
      '[690] size=0000000000020000',
      'Call Site',
      'ntdll!NtAllocateVirtualMemory',
      'kernelbase!VirtualAlloc',
      'app!map_chunk',
    );
    expect(rows).toMatchObject([{ Hits: 1, Size: 0x20000, Owner: 'app!map_chunk', Heaps: undefined }]);
  });
});

it('x86: size and heap are the arguments that kb shows', async () => {
  const { rows, answer } = await askedText(
    '0:000> g',
    'ChildEBP RetAddr  Args to Child              ',
    '0068fdd8 00401b9b 00110000 00000000 0000a45c ntdll!RtlAllocateHeap',
    '0068fdf8 00402069 00110000 0000a45c 00000000 app!cache_put+0x23',
  );
  expect(rows).toMatchObject([{ Hits: 1, Size: 0xa45c, Heaps: '00110000', Owner: 'app!cache_put+0x23' }]);
  expect(answer.Counted).toMatch(/^a lower bound, unless /);
});

it('stacks of something else are no hits', async () => {
  const { answer } = await askedText('0:000> g', 'Call Site', 'ntdll!NtWaitForSingleObject', 'app!main');
  expect(String(answer)).toMatch(
    /^cannot tell: The log holds no stack that begins in an allocation function/,
  );
});

it('a dump is told where stacks come from', async () => {
  const { answer } = await asked('samples/html_chunks.dmp.gz');
  expect(answer.Why).toMatch(
    / is foreign: .*allocBreakpoint\(<size>\) prints breakpoint lines .* --log hits\.log /,
  );
});

// The program allocates by turns: cache_put, cache_put below outer_cache, parser_node, log_line. The recordings are cut.
describe.skipIf(sharedFolder() === undefined)(overShared("the engine's own logs"), () => {
  it.each([
    ['x64-log-kc', ['cache_put', 'cache_put', 'parser_node', 'log_line']],
    ['x64-log-kb8', ['cache_put', 'cache_put']],
    ['x86-seed-literal-log', ['cache_put', 'cache_put', 'parser_node']],
  ])('%s', async (name, sites) => {
    const { answer, rows } = await asked(requiredSharedPath(`engine/transcripts-live/${name}.txt`));
    expect(answer.Hits).toBe(sites.length);
    const owners = rows.map((row) => row.Owner.replace(/^debuggee!site_|\+.*$/g, ''));
    expect(owners.sort()).toEqual([...sites].sort());
    const nested = rows.filter((row) => row.CalledBy.startsWith('debuggee!site_outer_cache'));
    expect(nested).toHaveLength(1);
    // These commands printed no sizes, and what kb shows on x64 are not the arguments.
    expect(answer.Bytes).toBeUndefined();
    const caveats = answer.Caveats!.join(' ');
    expect(caveats).toContain(`The log does not tell the size of ${sites.length} hits.`);
    expect(caveats).toContain('part of it is missing');
  });

  it('frames without a symbol are callers too, and names of exports are called that', async () => {
    const { answer, rows } = await asked(requiredSharedPath('engine/transcripts-live/x64-log-kc.txt'));
    const outermost = rows.map((row) => row.CalledBy.split(' < ').at(-1));
    expect(outermost.filter((frame) => frame === 'debuggee').length).toBeGreaterThanOrEqual(3);
    expect(answer.Caveats!.join(' ')).toContain('nearest export');
  });
});
