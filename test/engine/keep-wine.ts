/**
 * Keeps Wine alive while tests run: without a process in it, its server and services end with each engine and start with
 * the next, which costs a second each time.
 *
 * The desktop is started here, too. Otherwise the first program that wants a window starts it, it inherits that program's
 * output, and whoever waits for the end of the output waits until the desktop ends.
 */
import { spawn } from 'node:child_process';
import { findEngine } from '../../src/engine/installation/index.js';
import { wineEnvironment } from '../../src/engine/installation/wine.js';

/** @returns what vitest calls at the end */
export default function keepWine(): (() => void) | undefined {
  const search = findEngine();
  if ('missing' in search || search.installation.wine === undefined) return undefined;
  const { wine, host } = search.installation;
  const start = (words: readonly string[], input: 'pipe' | 'ignore') =>
    spawn(wine, words, { env: wineEnvironment(host), stdio: [input, 'ignore', 'ignore'] }).on(
      'error',
      () => {},
    );
  // It ends with its standard input, so also when this process is killed; the desktop ends with the last of all others.
  const idle = start(['cmd.exe', '/c', 'pause'], 'pipe');
  const desktop = start(['explorer.exe', '/desktop'], 'ignore');
  return () => {
    idle.stdin?.end();
    desktop.kill();
  };
}
