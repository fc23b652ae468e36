// node scripts/bench/engine-border.mjs [TIMES]: what it costs to cross the border between the engine's data model and
// scripts, either way, and that nothing stays behind. Times are shown, never asserted.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { runInEngineProcess, windowsPath } from '../../dist/engine/installation/index.js';
import { bundled, installation, whyNoEngine } from './in-engine.mjs';

/** Prints the table, or why there is none. */
export async function printBorderCost(times = 100_000) {
  if (whyNoEngine !== undefined) {
    console.log(`No cost of the engine's border: ${whyNoEngine}`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'leakscope-bench-'));
  try {
    const dump = join(folder, 'html_chunks.dmp');
    const sample = new URL('../../samples/html_chunks.dmp.gz', import.meta.url);
    writeFileSync(dump, gunzipSync(readFileSync(sample)));
    const script = await bundled('border-in-engine.mjs');
    await runInEngineProcess(installation, script, [windowsPath(dump), String(times)]);
  } finally {
    rmSync(folder, { recursive: true, maxRetries: 3 });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await printBorderCost(Number(process.argv[2] ?? 100_000));
