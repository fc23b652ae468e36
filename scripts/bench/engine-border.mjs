// node scripts/bench/engine-border.mjs [TIMES]: what it costs to cross the border between the engine's data model and
// scripts, either way, and that nothing stays behind. Times are shown, never asserted.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { findEngine, runInEngineProcess, windowsPath } from '../../dist/engine/installation/index.js';

const here = fileURLToPath(new URL('./', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Prints the table, or why there is none. */
export async function printBorderCost(times = 100_000) {
  const search = findEngine();
  if ('missing' in search) {
    console.log(`No cost of the engine's border: ${search.missing}`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'leakscope-bench-'));
  // Inside node_modules, so that packages are found from it.
  const cache = join(root, 'node_modules/.cache/leakscope');
  mkdirSync(cache, { recursive: true });
  const script = join(cache, 'border-in-engine.mjs');
  try {
    const dump = join(folder, 'html_chunks.dmp');
    writeFileSync(dump, gunzipSync(readFileSync(join(root, 'samples/html_chunks.dmp.gz'))));
    await build({
      entryPoints: [join(here, 'border-in-engine.mjs')],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
    });
    await runInEngineProcess(search.installation, script, [windowsPath(dump), String(times)]);
  } finally {
    rmSync(folder, { recursive: true, maxRetries: 3 });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await printBorderCost(Number(process.argv[2] ?? 100_000));
