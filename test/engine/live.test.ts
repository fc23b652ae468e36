// Living processes through the command line, judged by the process itself: what it allocated, what its own VirtualQuery
// sees, and that it goes on unharmed, whatever happens to us.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  buildTarget,
  buildTarget32,
  type Hello,
  type Hit,
  LiveTarget,
  leakscope,
  missing,
  missing32,
  type Region,
  removeFolder,
  scratchFolder,
  skipNote,
  skipNote32,
  Tool,
} from './live-target.js';

interface Stack {
  readonly Hits: number;
  readonly Bytes: number;
  readonly Owner: string;
  readonly Size: number;
  readonly Stack: readonly string[];
  readonly Heaps?: string;
  readonly Threads?: string;
  readonly Blocks?: readonly string[];
}

interface Stacks {
  readonly Hits: number;
  readonly Bytes: number;
  readonly Counted: string;
  readonly Rows: readonly Stack[];
}

interface Rows<T> {
  readonly Rows: readonly T[];
}

const size = 0x1a38;
const states: Readonly<Record<number, string>> = {
  4096: 'MEM_COMMIT',
  8192: 'MEM_RESERVE',
  65536: 'MEM_FREE',
};
const types: Readonly<Record<number, string>> = {
  0: '',
  131072: 'MEM_PRIVATE',
  262144: 'MEM_MAPPED',
  16777216: 'MEM_IMAGE',
};

const numberOf = (text: string) => Number(`0x${text.replace(/^0x|`/g, '')}`);
const numbersIn = (text = '') => text.split(', ').filter(Boolean).map(numberOf);

/** How often each call site asked, by its name. */
function bySite(hits: readonly Hit[]): Record<string, Hit[]> {
  const names = [...new Set(hits.map((hit) => hit.site))];
  return Object.fromEntries(names.map((name) => [name, hits.filter((hit) => hit.site === name)]));
}

/** How many allocations of each size, and what they commit. */
type Histogram = Record<number, { count: number; committed: number }>;

function addTo(histogram: Histogram, bytes: number, count: number, committed: number): void {
  const before = histogram[bytes] ?? { count: 0, committed: 0 };
  histogram[bytes] = { count: before.count + count, committed: before.committed + committed };
}

describe.skipIf(missing)(`a living process${skipNote}`, { timeout: 180_000 }, () => {
  let folder: string;
  let program: string;
  let target: LiveTarget;
  let hello: Hello;

  beforeAll(() => {
    folder = scratchFolder();
    program = buildTarget(folder, `schedule${process.pid}`);
  });
  afterAll(() => removeFolder(folder));
  beforeEach(async () => {
    target = new LiveTarget(program, folder);
    hello = await target.hello();
    expect(hello.debugged).toBe(false);
  });
  afterEach(() => target.close());

  /** It answers, runs on, and nothing of ours is in it. */
  async function isUnharmed() {
    const now = await target.hello();
    expect({ pid: now.pid, debugged: now.debugged, code: now.code }).toEqual({
      pid: hello.pid,
      debugged: false,
      code: hello.code,
    });
  }

  /** Runs alloc-breakpoint while the target obeys a command, and ends it by Ctrl+C. */
  async function watched(command: string, ...args: readonly string[]) {
    const tool = new Tool('attach', String(hello.pid), 'alloc-breakpoint', ...args, '--json', '--top', '0');
    await tool.running();
    const { hits } = await target.ask<{ hits: Hit[] }>(command, 120_000);
    tool.interrupt();
    expect(await tool.ended, tool.err).toBe(0);
    return { hits, answer: JSON.parse(tool.out) as Stacks, err: tool.err };
  }

  describe('is only looked at', () => {
    test('its regions and their histogram are those of its own walk', async () => {
      await target.ask('regions 0x30000 7');
      const { regions } = await target.ask<{ regions: Region[] }>('walk');
      const seen = await leakscope('attach', String(hello.pid), 'regions', '--json', '--top', '0');
      const rows = (JSON.parse(seen.out) as Rows<Record<string, unknown>>).Rows;
      expect(rows.map(({ Base, Size, State, Type }) => ({ Base, Size, State, Type }))).toEqual(
        regions.map(({ base, size: Size, state, type }) => ({
          Base: base,
          Size,
          State: states[state],
          Type: types[type],
        })),
      );
      expect(await histogramSeen()).toEqual(histogramOf(regions));
      expect(histogramOf(regions)[0x30000]?.count).toBeGreaterThanOrEqual(7);
      await isUnharmed();
    });

    async function histogramSeen() {
      const seen = await leakscope('attach', String(hello.pid), 'region-histogram', '--json', '--top', '0');
      const found: Histogram = {};
      type Row = { Size: number; Count: number; Committed: number };
      for (const row of (JSON.parse(seen.out) as Rows<Row>).Rows)
        addTo(found, row.Size, row.Count, row.Committed);
      return found;
    }

    function histogramOf(regions: readonly Region[]) {
      const allocations = new Map<number, { size: number; committed: number }>();
      for (const region of regions.filter(({ state }) => states[state] !== 'MEM_FREE')) {
        const whole = allocations.get(region.allocationBase) ?? { size: 0, committed: 0 };
        whole.size += region.size;
        if (states[region.state] === 'MEM_COMMIT') whole.committed += region.size;
        allocations.set(region.allocationBase, whole);
      }
      const found: Histogram = {};
      for (const { size: bytes, committed } of allocations.values()) addTo(found, bytes, 1, committed);
      return found;
    }

    test('by the name of its program; dx and scripts work, in both layouts', async () => {
      const name = `schedule${process.pid}`;
      const { out } = await leakscope('attach', name, 'dx', '@$curprocess.Id');
      expect(out).toMatch(/^@\$curprocess\.Id +: 0x/);
      expect(Number(out.split(': ')[1])).toBe(hello.pid);
      const dml = await leakscope('attach', `${name}.exe`, 'dx', '@$curprocess.Id', '--dml');
      expect(dml.out).toMatch(/^@\$curprocess\.Id +: 0x/);
      expect(dml.out).not.toBe(out);
      const summary = await leakscope('attach', String(hello.pid), '--json');
      expect([0, 3]).toContain(summary.status);
      expect(JSON.parse(summary.out)).toHaveProperty('Findings');
      await isUnharmed();
    });

    test('several of one name are listed', async () => {
      const other = new LiveTarget(program, folder);
      try {
        const { pid } = await other.hello();
        const { status, err } = await leakscope('attach', `schedule${process.pid}`);
        expect(status).toBe(1);
        expect(err).toMatch(/^leakscope: 2 processes are called .*\. Give the number of one of them\.\n$/);
        expect(err).toContain(String(pid));
        expect(err).toContain(String(hello.pid));
      } finally {
        await other.close();
      }
    });

    /** Asks something that takes a minute. @returns the command line at work, when the process stands still */
    async function busyTool(): Promise<Tool> {
      await target.ask('ticker');
      const script = join(folder, 'busy.js');
      writeFileSync(
        script,
        'function initializeScript() { var end = Date.now() + 60000; while (Date.now() < end); return []; }\n',
      );
      const tool = new Tool('attach', String(hello.pid), 'run', script);
      await untilPaused();
      return tool;
    }

    /** Leaves one answer owed. */
    async function untilPaused(): Promise<void> {
      let paused = false;
      for (let i = 0; i < 60 && !paused; i++) {
        await pause(200);
        paused = await target.ask('ticks', 700).then(
          () => false,
          () => true,
        );
      }
      expect(paused).toBe(true);
    }

    /** Its threads run, not only the one that answers. */
    async function runsOn() {
      const before = await target.next<{ ticks: number }>(20_000);
      await pause(300);
      const after = await target.ask<{ ticks: number }>('ticks');
      expect(after.ticks).toBeGreaterThan(before.ticks);
      await isUnharmed();
    }

    test.each([
      ['only the command in front', false],
      ['the engine too', true],
    ])('it lives on when we are killed while its threads are paused: %s', async (_title, withEngine) => {
      const tool = await busyTool();
      tool.kill(withEngine);
      await runsOn();
    });

    test('Ctrl+C ends a long question at once, and it goes on', async () => {
      const tool = await busyTool();
      const begin = Date.now();
      tool.interrupt();
      expect(await tool.ended).toBe(130);
      expect(Date.now() - begin).toBeLessThan(3000);
      expect(tool.err).toBe('');
      await runsOn();
    });

    test('that it has ended is said before what a question made of it', async () => {
      // So many regions that the question takes its time.
      await target.ask('regions 0x1000 20000');
      await target.ask('ticker');
      const tool = new Tool('attach', String(hello.pid), 'leak-summary');
      await untilPaused();
      target.kill();
      expect(await tool.ended).toBe(1);
      expect(tool.err).toMatch(/^leakscope: Process \d+ ended while it was looked at \(exit status \d+\)/);
      expect(tool.err.trim().split('\n')).toHaveLength(1);
      expect(tool.out).toBe('');
    });

    test('that it is gone already is said', async () => {
      await target.close();
      const { status, out, err } = await leakscope('attach', String(hello.pid));
      expect(err).toMatch(
        new RegExp(`^leakscope: There is no process ${hello.pid} here\\. Running: .*\\.\\n$`),
      );
      expect(out).toBe('');
      expect(status).toBe(1);
    });

    test('that it has ended is said, and nothing is answered', async () => {
      const script = join(folder, 'waits.js');
      // Gives the test time to end the process while it is looked at.
      writeFileSync(
        script,
        'function wait() { var end = Date.now() + 4000; while (Date.now() < end); return 1; }\n',
      );
      const tool = new Tool(
        'attach',
        String(hello.pid),
        'run',
        script,
        '@$scriptContents.wait()',
        '@$curprocess.Name',
      );
      await pause(4500);
      target.kill();
      const status = await tool.ended;
      expect(tool.err).toMatch(/^leakscope: Process \d+ ended while it was /m);
      expect(status).toBe(1);
    });
  });

  describe('with a breakpoint on one size', () => {
    test('one thread: exactly the hits, sizes, heaps, stacks and blocks that it reports', async () => {
      const log = join(folder, 'hits.log');
      const { hits, answer } = await watched('heap 0x1a38 20', '0x1a38', '--log', log);
      expect(hits).toHaveLength(20);
      expect(answer).toMatchObject({ Hits: 20, Bytes: 20 * size, Counted: expect.stringMatching(/^exact/) });
      const sites = bySite(hits);
      expect(Object.fromEntries(answer.Rows.map((row) => [row.Owner, row.Hits]))).toEqual(
        Object.fromEntries(Object.entries(sites).map(([site, own]) => [ownerOf(site), own.length])),
      );
      for (const row of answer.Rows) {
        const own = sites[row.Owner.split('!')[1]!]!;
        expect(row.Size).toBe(size);
        expect(row.Blocks!.map(numberOf)).toEqual(own.map((hit) => hit.address));
        expect(numbersIn(row.Heaps).sort()).toEqual([...new Set(own.map((hit) => hit.heap))].sort());
        expect(numbersIn(row.Threads)).toEqual([hello.thread]);
      }
      await isUnharmed();
      const again = await leakscope(log, 'allocation-stacks', '--json', '--top', '0');
      expect(JSON.parse(again.out)).toEqual(answer);
    });

    const ownerOf = (site: string) => `schedule${process.pid}!${site}`;

    test('the stack shows who called', async () => {
      const { answer } = await watched('heap 0x1a38 4', '0x1a38');
      const frames = answer.Rows.find((row) => row.Owner === ownerOf('log_append'))!.Stack;
      expect(frames.slice(0, 3)).toEqual(['log_append', 'log_line', 'allocate_blocks'].map(ownerOf));
    });

    test('several threads: a lower bound, with sizes and stacks that are right', async () => {
      const { hits, answer } = await watched('threads 0x1a38 40 3', '0x1a38');
      expect(hits).toHaveLength(120);
      expect(answer.Counted).toMatch(/^a lower bound/);
      expect(answer.Hits).toBeGreaterThan(0);
      const sites = bySite(hits);
      for (const row of answer.Rows) {
        const own = sites[row.Owner.split('!')[1]!];
        expect(own, row.Owner).toBeDefined();
        expect(row.Size).toBe(size);
        expect(row.Bytes).toBe(size * row.Hits);
        const threads = own!.map((hit) => hit.thread);
        expect(numbersIn(row.Threads).filter((thread) => !threads.includes(thread))).toEqual([]);
        const heaps = own!.map((hit) => hit.heap);
        expect(numbersIn(row.Heaps).filter((heap) => !heaps.includes(heap))).toEqual([]);
      }
      await isUnharmed();
    });

    test('new regions by their own function', async () => {
      const { hits, answer } = await watched('regions 0x30000 6', '0x30000', 'NtAllocateVirtualMemory');
      expect(hits).toHaveLength(6);
      expect(answer.Rows).toMatchObject([{ Hits: 6, Owner: ownerOf('map_chunk'), Size: 0x30000 }]);
      await isUnharmed();
    });

    test('--for ends it, without hits too', async () => {
      const { status, out, err } = await leakscope(
        'attach',
        String(hello.pid),
        'alloc-breakpoint',
        '0x7771',
        '--for',
        '700ms',
      );
      expect(err).toContain('runs with the breakpoint for 700 ms');
      expect(out).toMatch(/^cannot tell: The log holds no stack/);
      expect(status).toBe(0);
      await isUnharmed();
    });

    // A debugger that dies between two of its own steps cannot be repaired every time; the guard does so nearly always.
    test('it goes on when we are killed in the middle', { retry: 1 }, async () => {
      const tool = new Tool('attach', String(hello.pid), 'alloc-breakpoint', '0x1a38');
      await tool.running();
      const working = target.ask<{ hits: Hit[] }>('heap 0x1a38 300', 20_000);
      await pause(500);
      tool.kill(true);
      expect((await working).hits).toHaveLength(300);
      await isUnharmed();
    });

    test('a second debugger is refused, and the first goes on', async () => {
      const first = new Tool('attach', String(hello.pid), 'alloc-breakpoint', '0x1a38', '--json');
      await first.running();
      const second = await leakscope(
        'attach',
        String(hello.pid),
        'alloc-breakpoint',
        '0x1a38',
        '--for',
        '1s',
      );
      expect(second.err).toMatch(/^leakscope: Process \d+ is being debugged already: .*\.\n$/);
      expect(second.status).toBe(1);
      const { hits } = await target.ask<{ hits: Hit[] }>('heap 0x1a38 8');
      first.interrupt();
      expect(await first.ended, first.err).toBe(0);
      expect((JSON.parse(first.out) as Stacks).Hits).toBe(hits.length);
      await isUnharmed();
    });

    test('it ends under our eyes', async () => {
      const tool = new Tool('attach', String(hello.pid), 'alloc-breakpoint', '0x1a38', '--json');
      await tool.running();
      const { hits } = await target.ask<{ hits: Hit[] }>('heap 0x1a38 4');
      await target.close();
      expect(await tool.ended).toBe(0);
      expect(tool.err).toMatch(/process \d+ has ended \(exit status 0\)/);
      expect((JSON.parse(tool.out) as Stacks).Hits).toBe(hits.length);
    });

    test('a size that cannot be is refused, and the process let go', async () => {
      const { status, err } = await leakscope(
        'attach',
        String(hello.pid),
        'alloc-breakpoint',
        '0xffffffffffffffffff',
        '--for',
        '1s',
      );
      expect(status).toBe(1);
      expect(err).toMatch(/^leakscope: alloc-breakpoint size must be 1 to /);
      await isUnharmed();
    });
  });
});

describe.skipIf(missing)(`a program that is started${skipNote}`, { timeout: 120_000 }, () => {
  let folder: string;
  let program: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'leakscope-launch-'));
    program = buildTarget(folder, 'started');
  });
  afterAll(() => removeFolder(folder));

  test('is asked at its end, and its output stays out of the answer', async () => {
    const asked = ['launch', '--ask', 'region-histogram', '--json', '--top', '0'];
    const { status, out, err } = await leakscope(...asked, program, 'regions 0x50000 5', 'end 7');
    type Row = { Size: number; Count: number };
    const row = (JSON.parse(out) as Rows<Row>).Rows.find((one) => one.Size === 0x50000);
    expect(row?.Count).toBe(5);
    expect(err).toContain('is at its end (exit status 7)');
    expect(err).toContain('"site":"map_chunk"');
    expect(status).toBe(0);
  });

  test('is stopped after its time, and ended', async () => {
    const { out, err } = await leakscope(
      'launch',
      '--for',
      '1s',
      '--ask',
      'dx @$curprocess.Name',
      program,
      'hello',
      'pause 60000',
    );
    expect(out).toMatch(/^@\$curprocess\.Name : started\.exe$/m);
    const pid = /process (\d+) runs for 1 s/.exec(err)![1]!;
    expect((await leakscope('attach', pid)).err).toMatch(/^leakscope: There is no process/);
  });

  test('from its first instruction on with a breakpoint', async () => {
    const asked = ['launch', '--ask', 'alloc-breakpoint 0x1a38', '--json', '--top', '0'];
    const { out, err } = await leakscope(...asked, program, 'heap 0x1a38 40');
    const { hits } = JSON.parse(/^\{"hits.*$/m.exec(err)![0]) as { hits: Hit[] };
    const answer = JSON.parse(out) as Stacks;
    expect(answer).toMatchObject({ Hits: 40, Counted: expect.stringMatching(/^exact/) });
    expect(answer.Rows.flatMap((row) => row.Blocks!.map(numberOf)).sort()).toEqual(
      hits.map((hit) => hit.address).sort(),
    );
  });

  test.each([
    ['that is not there', 'nosuch.exe', /^leakscope: There is no program nosuch\.exe here or in PATH; /],
    [
      'that is none',
      'package.json',
      /^leakscope: There is no program package\.json\.exe|package\.json is no Windows program\.$/m,
    ],
  ])('%s', async (_title, path, sentence) => {
    const { status, err } = await leakscope('launch', path);
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
  });
});

describe.skipIf(missing32)(`a living 32-bit process${skipNote32}`, { timeout: 120_000 }, () => {
  let folder: string;
  let target: LiveTarget;
  let hello: Hello;

  beforeAll(async () => {
    folder = scratchFolder();
    target = new LiveTarget(buildTarget32(folder, 'schedule32'), folder);
    hello = await target.hello();
  });
  afterAll(async () => {
    await target.close();
    removeFolder(folder);
  });

  test('is looked at', async () => {
    expect(hello.pointer).toBe(4);
    await target.ask('regions 0x30000 7');
    const seen = await leakscope('attach', String(hello.pid), 'region-histogram', '--json', '--top', '0');
    type Row = { Size: number; Count: number };
    const row = (JSON.parse(seen.out) as Rows<Row>).Rows.find((one) => one.Size === 0x30000);
    expect(row?.Count).toBeGreaterThanOrEqual(7);
    expect(await target.hello()).toEqual(hello);
  });

  test('one thread with a breakpoint: exactly the hits and sizes that it reports', async () => {
    const tool = new Tool('attach', String(hello.pid), 'alloc-breakpoint', '0x1a38', '--json', '--top', '0');
    await tool.running();
    const { hits } = await target.ask<{ hits: Hit[] }>('heap 0x1a38 20');
    tool.interrupt();
    expect(await tool.ended, tool.err).toBe(0);
    const answer = JSON.parse(tool.out) as Stacks;
    expect(answer).toMatchObject({ Hits: hits.length, Bytes: hits.length * size });
    expect(await target.hello()).toEqual(hello);
  });
});
