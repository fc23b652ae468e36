/**
 * Wine, which runs the engine process on systems that are not Windows: where it is, its environment, its paths.
 *
 * The environment is emptied: what a person has set for their own Wine (another prefix, overrides, debug channels) must
 * not reach the engine, and Windows programs see Unix variables as their own (TEMP, PATH).
 */
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { type Surroundings, thisMachine } from './surroundings.js';

/** Debian's package keeps the 64-bit loader out of PATH. */
const loaders = ['/usr/lib/wine/wine64', '/usr/lib64/wine/wine64'];
const loaderNames = ['wine64', 'wine'];

export const howToGetWine = 'as root: apt-get update && apt-get install --yes --no-install-recommends wine64';

/** The 64-bit loader, or undefined. */
export function findWine(machine: Surroundings = thisMachine): string | undefined {
  const folders = (machine.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const named = loaderNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...loaders, ...named].find((path) => existsSync(path));
}

/** @param host folder with `home` and `prefix`, which Wine fills at the first start */
export function wineEnvironment(host: string): NodeJS.ProcessEnv {
  return {
    PATH: '/usr/bin:/bin',
    // Arguments and file names are turned into UTF-16 by the locale; without one Wine takes them for ASCII.
    LC_ALL: 'C.UTF-8',
    HOME: join(host, 'home'),
    USER: 'engine',
    WINEDEBUG: '-all',
    WINEPREFIX: join(host, 'prefix'),
    // The engine's own DLLs, never those that Wine brings; no Mono, no Gecko, no menu entries.
    WINEDLLOVERRIDES: 'dbghelp,dbgcore,dbgeng,dbgmodel,msdia140=n;mscoree,mshtml,winemenubuilder.exe=',
  };
}

/** An absolute or relative path as the engine process sees it: Wine's drive Z: is the root of the file system. */
export function windowsPath(path: string): string {
  const absolute = resolve(path);
  return process.platform === 'win32' ? absolute : `Z:${absolute.replaceAll('/', '\\')}`;
}

/** In the engine process: a path as the user of this machine writes it, where Wine stands in between. */
export function pathAsTyped(path: string): string {
  return process.env.WINEPREFIX !== undefined && /^Z:\\/i.test(path)
    ? path.slice(2).replaceAll('\\', '/')
    : path;
}
