// Blocks a second: a walker in C, the script's walk, and the question that a user asks, over the same made-up dumps.
// The walk is the script's own source through the script's own build (ES5), with a sink that counts. Two jobs in C:
// all rows, which is what the walk does, and counts only, which is the least that anybody could do.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';
import Table from 'cli-table3';
import { build } from 'esbuild';
import ts from 'typescript';
import { openMinidump } from '../../dist/minidump/index.js';
import { openSession } from '../../dist/simulator/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const script = join(root, 'build/leakscope.js');
const rounds = 3;
const million = 1e6;
/** What a walk has to reach: blocks a second, and the part of C's rate. */
const least = { rate: 5 * million, part: 1 / 3 };

/** The makers of heaps are the tests' own. */
async function makers(folder) {
  const outfile = join(folder, 'makers.mjs');
  await build({
    stdin: {
      contents: `export * from './large-nt.js';
        export * from './large-segment.js';
        export * from './process.js';
        export * from './sparse-memory.js';`,
      resolveDir: join(root, 'test/extension/heap/made-up'),
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

/** null, and why, where there is no compiler. */
function compileWalker(folder) {
  const outfile = join(folder, 'heap-walk');
  const sources = ['heap-walk.c', 'heap-walk-nt.c', 'heap-walk-segment.c'];
  for (const compiler of ['cc', 'gcc', 'clang']) {
    const args = [
      '-O3',
      '-std=gnu11',
      '-o',
      outfile,
      ...sources.map((name) => join(root, 'scripts/bench', name)),
    ];
    const { status, error, stderr } = spawnSync(compiler, args, { encoding: 'utf8' });
    if (status === 0) return { path: outfile, why: '' };
    if (error === undefined) throw new Error(`${compiler}: ${stderr}`);
  }
  return { path: null, why: 'no C compiler (cc, gcc or clang) is here: the walker in C is left out' };
}

/** @param job `count`, or `rows`: every block is handed out with all that the script's walk says of it */
function inC(walker, path, { heap, bits, allocator }, job) {
  const args = [path, heap.toString(16), String(bits), allocator, String(rounds), job];
  const { status, stdout, stderr } = spawnSync(walker, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the walker in C gave up (${status}) ${stderr}`);
  const [busy, bytes, free, classes, seconds] = stdout.trim().split(' ').map(Number);
  return { busy, bytes, free, classes, seconds };
}

/** As scripts/build.mjs makes the script itself. */
async function bundleWalk(folder) {
  const bundled = await build({
    entryPoints: [join(root, 'scripts/bench/heap-walk-alone.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'walker',
    target: 'es2022',
    logLevel: 'warning',
  });
  const { outputText } = ts.transpileModule(bundled.outputFiles[0].text, {
    compilerOptions: {
      target: ts.ScriptTarget.ES5,
      downlevelIteration: true,
      ignoreDeprecations: '6.0',
      module: ts.ModuleKind.None,
    },
  });
  const path = join(folder, 'walk.js');
  writeFileSync(path, outputText);
  return path;
}

/** Memory of the dump straight from its file: what a debugger's own reader costs at least. */
async function readerOf(path) {
  const dump = await openMinidump(path);
  return {
    host: {
      memory: {
        readMemoryValues(address, count) {
          const bytes = Buffer.allocUnsafeSlow(count * 4);
          if (dump.readInto(address, bytes) < bytes.length) throw new Error('Unable to read target memory');
          return new Uint32Array(bytes.buffer);
        },
      },
    },
    close: () => dump.close(),
  };
}

/** Seconds of processor time, as the walker in C counts them: other work on the machine does not matter then. */
function secondsOf(task) {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function fastest(task) {
  let best = Number.POSITIVE_INFINITY;
  let answer;
  for (let round = 0; round < rounds; round++) {
    const seconds = secondsOf(() => {
      answer = task();
    });
    best = Math.min(best, seconds);
  }
  return { ...answer, seconds: best };
}

/** The walk by itself, out of a process of its own: what ran before must not weigh on it. */
async function walkAlone(bundle, path, { heap, bits, processHeap, allocator }) {
  const { host, close } = await readerOf(path);
  const context = vm.createContext({ host });
  vm.runInContext(readFileSync(bundle, 'utf8'), context);
  const result = fastest(() => context.walker.walk(heap, bits, processHeap, allocator === 'nt'));
  close();
  return result;
}

/** The question as the user asks it, its heaps found and opened first. */
async function ask(path) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const session = await openSession(path);
    session.loadScript(script);
    best = Math.min(
      best,
      secondsOf(() => session.call('heapStats')),
    );
    session.close();
  }
  return { seconds: best };
}

function inProcess(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Both counted the same, or one of the figures is worth nothing. */
function expectSame(name, c, js) {
  for (const figure of ['busy', 'bytes', 'free', 'classes'])
    if (c[figure] !== js[figure])
      throw new Error(`${name}: ${figure} is ${c[figure]} in C, ${js[figure]} in the script`);
}

const cases = [
  { name: 'NT back end, x64', bits: 64, allocator: 'nt', kind: 'back end' },
  { name: 'NT back end, x86', bits: 32, allocator: 'nt', kind: 'back end' },
  { name: 'NT LFH, x64', bits: 64, allocator: 'nt', kind: 'LFH' },
  { name: 'segment heap LFH, x64', bits: 64, allocator: 'segment', kind: 'LFH' },
  { name: 'segment heap VS, x64', bits: 64, allocator: 'segment', kind: 'VS' },
];

/** A dump with one large heap; where it is, and how many blocks it holds. */
function makeDump(make, { bits, allocator, kind }, blocks, path) {
  const memory = new make.SparseMemory();
  const large =
    allocator === 'nt'
      ? make.makeLargeNtHeap(memory, bits, kind, blocks)
      : make.makeLargeSegmentHeap(memory, kind, blocks);
  const heap = large.small.address;
  make.writeDump(make.makeProcess(memory, bits, [heap]), path);
  return { heap, bits, allocator, processHeap: heap };
}

/** @param sizes millions of blocks */
export async function printHeapWalk(sizes = [1, 5, 20]) {
  const folder = mkdtempSync(join(tmpdir(), 'leakscope-bench-'));
  try {
    const make = await makers(folder);
    const walker = compileWalker(folder);
    const bundle = await bundleWalk(folder);
    if (walker.path === null) console.log(`\n${walker.why}`);
    for (const millions of sizes) {
      const table = new Table({
        style: { head: [], border: [] },
        head: [
          `${millions} million blocks`,
          'C, counts only',
          'C, all rows',
          'the walk',
          'to C',
          'heapStats',
          'to C',
        ],
      });
      const notes = [];
      for (const one of cases) {
        const path = join(folder, 'heap.dmp');
        const target = makeDump(make, one, millions * million, path);
        const walk = inProcess('walk', bundle, path, JSON.stringify(target));
        const question = inProcess('ask', path);
        const c = walker.path === null ? null : inC(walker.path, path, target, 'rows');
        const counted = c === null ? null : inC(walker.path, path, target, 'count');
        if (c !== null) expectSame(one.name, c, walk);
        rmSync(path);
        table.push(row(one.name, { c, counted, walk, question }, notes));
      }
      console.log(`\nheap walking, blocks a second of processor time\n${table}`);
      for (const note of notes) console.log(note);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The walk is compared with the C that does the same: hand out each block with all its columns, and count those. */
function row(name, { c, counted, walk, question }, notes) {
  const blocks = walk.busy + walk.free;
  const rate = (one) => (one === null ? '-' : `${(blocks / one.seconds / million).toFixed(1)} M`);
  const part = ({ seconds }) => (c === null ? '-' : `${((100 * c.seconds) / seconds).toFixed(0)} %`);
  for (const [what, { seconds }] of [
    ['the walk', walk],
    ['heapStats', question],
  ]) {
    if (blocks / seconds < least.rate)
      notes.push(`MISSED: ${name}: ${what} is below ${least.rate / million} M a second`);
    if (c !== null && c.seconds / seconds < least.part)
      notes.push(`MISSED: ${name}: ${what} is below a third of C`);
  }
  return [name, rate(counted), rate(c), rate(walk), part(walk), rate(question), part(question)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [job, ...rest] = process.argv.slice(2);
  if (job === 'walk') console.log(JSON.stringify(await walkAlone(rest[0], rest[1], JSON.parse(rest[2]))));
  else if (job === 'ask') console.log(JSON.stringify(await ask(rest[0])));
  else await printHeapWalk(job === undefined ? undefined : process.argv.slice(2).map(Number));
}
