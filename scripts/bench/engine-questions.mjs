// node scripts/bench/engine-questions.mjs [DUMP LITERAL]: questions through the simulator and through the genuine engine in
// one run, a search for a text beside the engine's own `s -a` over the same memory. Times are shown, never asserted; the
// answers must be the same.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import Table from 'cli-table3';
import { openEngineService, windowsPath } from '../../dist/engine/installation/index.js';
import { openSession } from '../../dist/simulator/index.js';
import { bundled, installation, whyNoEngine } from './in-engine.mjs';
import { askAll } from './questions.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const scripts = [path('../../build/leakscope.js'), path('literal-search.js')];

async function simulated(dump, literal) {
  const session = await openSession(dump);
  const rows = askAll(session, scripts, literal);
  session.close();
  return rows;
}

async function genuine(dump, literal) {
  if (whyNoEngine !== undefined) return undefined;
  const service = openEngineService(installation, await bundled('questions-in-engine.mjs'));
  try {
    return await service.ask({ dump: windowsPath(dump), literal, scripts: scripts.map(windowsPath) });
  } finally {
    await service.close();
  }
}

function show(dump, sim, engine) {
  const table = new Table({
    style: { head: [], border: [] },
    head: [dump, 'simulator ms', 'engine ms', 'host calls', 'reads', 'bytes'],
  });
  sim.forEach(({ name, answer, ms, cost }, i) => {
    if (engine !== undefined && engine[i].answer !== answer)
      throw new Error(`${name}: ${answer} in the simulator, ${engine[i].answer} in the engine`);
    table.push([
      name,
      ms.toFixed(1),
      engine?.[i].ms.toFixed(1) ?? '-',
      ...cost.map((count) => count.toLocaleString('en')),
    ]);
  });
  console.log(table.toString());
}

/** Prints the table; without the engine the simulator's column alone, and why. */
export async function printQuestionCost(
  file = path('../../samples/html_chunks.dmp.gz'),
  literal = 'Room plan 70011',
) {
  const folder = mkdtempSync(join(tmpdir(), 'leakscope-bench-'));
  try {
    const dump = join(folder, 'bench.dmp');
    const bytes = readFileSync(file);
    writeFileSync(dump, file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
    const sim = await simulated(dump, literal);
    show(basename(file), sim, await genuine(dump, literal));
    if (whyNoEngine !== undefined) console.log(`No column of the engine: ${whyNoEngine}`);
  } finally {
    rmSync(folder, { recursive: true, maxRetries: 3 });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await printQuestionCost(...process.argv.slice(2));
