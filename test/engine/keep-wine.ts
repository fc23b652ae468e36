/**
 * Keeps one process of Wine alive while the tests over the engine run: without one, Wine's server and services end with
 * each engine and start with the next, which costs a second each time and is where processes were seen to hang.
 */
import { spawn } from 'node:child_process';
import { findEngine } from '../../src/engine/installation/index.js';
import { wineEnvironment } from '../../src/engine/installation/wine.js';

/** @returns what vitest calls at the end */
export default function keepWine(): (() => void) | undefined {
  const search = findEngine();
  if ('missing' in search || search.installation.wine === undefined) return undefined;
  const { wine, host } = search.installation;
  // It ends with its standard input, so also when this process is killed.
  const idle = spawn(wine, ['cmd.exe', '/c', 'pause'], {
    env: wineEnvironment(host),
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  idle.on('error', () => {});
  return () => void idle.stdin.end();
}
