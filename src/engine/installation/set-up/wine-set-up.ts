/**
 * Wine for the engine: the package where it is missing, and a prefix (Wine's registry and drive C:) of the engine's own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findWine, howToGetWine, wineEnvironment } from '../wine.js';
import { fileSystemSentence } from './staging.js';
import type { Steps } from './steps.js';
import { endTools, runTool, SetUpError } from './tools.js';

/** The loader, installed where it is missing and we may. @throws SetUpError */
export async function ensureWine(steps: Steps): Promise<string> {
  if (process.arch !== 'x64') {
    throw new SetUpError(`The engine runs on x64 machines only, and this one is ${process.arch}.`);
  }
  const found = findWine();
  if (found !== undefined) return found;
  const advice = `Wine is not installed; ${howToGetWine}, then run this again.`;
  if (process.getuid?.() !== 0) throw new SetUpError(advice);
  const run = { absent: advice, failure: 'Wine cannot be installed', indivisible: true };
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await steps.step('Installing Wine from the distribution', async () => {
    await runTool('apt-get', ['update', '--quiet'], { ...run, env });
    await runTool('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'wine64'], {
      ...run,
      env,
    });
  });
  const wine = findWine();
  if (wine === undefined) throw new SetUpError('Wine was installed, but no wine64 is to be found.');
  return wine;
}

/** Makes the prefix where it is missing or not that of Windows 10, below which Node refuses to run. @throws SetUpError */
export async function ensurePrefix(wine: string, host: string, steps: Steps): Promise<void> {
  if (isWindows10(join(host, 'prefix'))) return;
  await steps.step('Making a Wine prefix for it', async () => {
    const partial = join(host, 'prefix.partial');
    const remove = () => rmSync(partial, { recursive: true, force: true, maxRetries: 3, retryDelay: 200 });
    const server = serverOf(wine);
    const env = { ...wineEnvironment(host), WINEPREFIX: partial };
    // An interruption ends the process, and leaves only this moment. Wine's programs are in no group of ours.
    const cleanUp = () => {
      endTools();
      spawnSync(server, ['--kill'], { env, stdio: 'ignore', timeout: 10_000 });
      remove();
    };
    process.once('exit', cleanUp);
    try {
      remove();
      for (const folder of [partial, join(host, 'home')]) mkdirSync(folder, { recursive: true });
    } catch (error) {
      throw new SetUpError(fileSystemSentence(error, host));
    }
    const run = {
      env,
      absent: `${wine} cannot be started.`,
      failure: 'The Wine prefix cannot be made',
    };
    try {
      await runTool(wine, ['reg', 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f'], run);
      // Wine's server writes the registry to disk when it ends, seconds after the last program.
      await runTool(server, ['--wait'], { ...run, absent: 'The wineserver beside Wine is missing.' });
      if (!isWindows10(partial)) throw new SetUpError('Wine did not keep the Windows version of its prefix.');
      rmSync(join(host, 'prefix'), { recursive: true, force: true });
      renameSync(partial, join(host, 'prefix'));
    } finally {
      process.off('exit', cleanUp);
      remove();
    }
  });
}

/** By the registry's own file, so that nothing has to run. */
export function isWindows10(prefix: string): boolean {
  const registry = join(prefix, 'user.reg');
  if (!existsSync(registry) || !existsSync(join(prefix, 'system.reg'))) return false;
  const section = /^\[Software\\\\Wine\][^[]*/m.exec(readFileSync(registry, 'latin1'))?.[0] ?? '';
  return /^"Version"="win10"\r?$/m.test(section);
}

function serverOf(wine: string): string {
  const folder = dirname(wine);
  const beside = ['wineserver64', 'wineserver'].map((name) => join(folder, name));
  return beside.find((path) => existsSync(path)) ?? 'wineserver';
}
