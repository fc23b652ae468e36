/**
 * TypeScript of ours for the engine process, which runs plain JavaScript: one bundled file per entry, made anew at each
 * call. It stands inside node_modules, so that packages are found from it and nobody takes it for a source.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const cache = fileURLToPath(new URL('../../node_modules/.cache/leakscope/', import.meta.url));

/** @param entry URL of a file, as `new URL('x.ts', import.meta.url)` gives it. @returns path of the script */
export async function bundledForEngine(entry: URL): Promise<string> {
  mkdirSync(cache, { recursive: true });
  const name = entry.pathname
    .replace(/^.*\/(src|test)\//, '$1-')
    .replaceAll('/', '-')
    .replace(/\.ts$/, '');
  const outfile = `${cache}${name}-${process.pid}.mjs`;
  await build({
    entryPoints: [fileURLToPath(entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return outfile;
}
