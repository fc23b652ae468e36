// npm run bench: opening a dump and its region histogram beside a bare reader of the same two streams, for 17,000
// and 100,000 regions, interleaved in one run; heap walking beside a walker in C; questions through simulator and
// genuine engine; then what crossing the border of the genuine engine's data model costs. Times are shown, never
// asserted.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Table from 'cli-table3';
import { openMinidump } from '../dist/minidump/index.js';
import { openSession } from '../dist/simulator/index.js';
import { bareHistogram } from './bench/bare-reader.mjs';
import { printBorderCost } from './bench/engine-border.mjs';
import { printQuestionCost } from './bench/engine-questions.mjs';
import { printHeapWalk } from './bench/heap-walk.mjs';
import { writeLargeDump } from './bench/large-dump.mjs';

const rounds = 9;
const root = fileURLToPath(new URL('../', import.meta.url));
const bundle = join(root, 'build/leakscope.js');

async function libraryHistogram(path) {
  const dump = await openMinidump(path);
  const { table } = dump.regions();
  const captured = dump.ranges().totalBytes;
  const sizes = new Map();
  for (let i = 0; i < table.count; i++) sizes.set(table.size[i], (sizes.get(table.size[i]) ?? 0) + 1);
  dump.close();
  return { sizes, captured };
}

async function scriptHistogram(path) {
  const session = await openSession(path);
  session.loadScript(bundle);
  const answer = session.call('regionHistogram');
  session.close();
  return answer;
}

function run(...args) {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0 && status !== 3) throw new Error(`${args.join(' ')}: ${stderr}`);
}

const contenders = [
  ['bare reader, in process', (path) => bareHistogram(path)],
  ['leakscope/minidump, in process', libraryHistogram],
  ['the script in the simulator, in process', scriptHistogram],
  ['bare reader, whole process', (path) => run('scripts/bench/bare-reader.mjs', path)],
  ['leakscope region-histogram, whole process', (path) => run('dist/cli/main.js', 'region-histogram', path)],
];

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** A fast wrong answer is no answer: all of them must count the same number of sizes. */
async function checkSame(path) {
  const bare = bareHistogram(path).sizes.size;
  const library = (await libraryHistogram(path)).sizes.size;
  const script = (await scriptHistogram(path)).RowCount;
  if (bare !== library || bare !== script)
    throw new Error(`sizes counted: ${bare} bare, ${library} by the library, ${script} by the script`);
}

async function measure(path, regions) {
  await checkSame(path);
  const times = contenders.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, [, task]] of contenders.entries()) {
      const start = process.hrtime.bigint();
      await task(path);
      times[i].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  const table = new Table({
    style: { head: [], border: [] },
    head: [`${regions} regions`, 'median ms', 'least', 'most', 'to the bare reader'],
  });
  for (const [i, [name]] of contenders.entries()) {
    const own = median(times[i]);
    const bare = median(times[i < 3 ? 0 : 3]);
    const figures = [own, Math.min(...times[i]), Math.max(...times[i])].map((ms) => ms.toFixed(1));
    table.push([name, ...figures, `${(own / bare).toFixed(2)} x`]);
  }
  console.log(table.toString());
}

const folder = mkdtempSync(join(tmpdir(), 'leakscope-bench-'));
try {
  for (const regions of [17_200, 100_000]) {
    const path = join(folder, `${regions}.dmp`);
    writeLargeDump(path, regions);
    await measure(path, regions);
  }
} finally {
  rmSync(folder, { recursive: true });
}
await printHeapWalk();
await printQuestionCost();
await printBorderCost();
