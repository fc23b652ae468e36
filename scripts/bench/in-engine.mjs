// Scripts of the bench for the engine process: found, bundled, started.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { findEngine } from '../../dist/engine/installation/index.js';

const search = findEngine();

/** One sentence where there is no engine. */
export const whyNoEngine = 'missing' in search ? search.missing : undefined;
export const installation = search.installation;

/** A script of this folder as one file, inside node_modules, so that packages are found from it. */
export async function bundled(name) {
  const cache = fileURLToPath(new URL('../../node_modules/.cache/leakscope/', import.meta.url));
  mkdirSync(cache, { recursive: true });
  const outfile = join(cache, name);
  await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  return outfile;
}
