/** Which process is meant: by its id, or by the name of its program. */
import { basename } from 'node:path/win32';
import type { Engine } from '../com/engine.js';
import { IDebugClient } from '../com/engine-interfaces.js';
import { call, must } from '../com/unknown.js';
import { descriptions, localServer } from './dbgeng.js';
import { LiveTargetError } from './live-error.js';

const mostProcesses = 65_536;
const mostName = 32_768;
/** The file name alone, and none of the texts that cost a look at each service. */
const nameAlone = Object.values(descriptions).reduce((flags, flag) => flags | flag, 0);

/** How many processes an error lists. */
const mostListed = 12;

/**
 * The id of the process that a user means: `4711`, `0x1267`, `app.exe`, `app`.
 * @throws LiveTargetError when it is no process, or several
 */
export function processNamed(engine: Engine, wanted: string): number {
  const id = /^(?:0x[0-9a-f]+|\d+)$/i.test(wanted) ? Number(wanted) : Number.NaN;
  // A program may have a number for a name, so an id that is none is looked for among the names as well.
  const running = runningIds(engine);
  if (running.includes(id)) return id;
  const name = basename(wanted).toLowerCase();
  const named = running.filter((one) => {
    const known = nameOf(engine, one).toLowerCase();
    return one !== process.pid && (known === name || known === `${name}.exe`);
  });
  if (named.length === 1) return named[0]!;
  if (named.length === 0) throw new LiveTargetError(noSuchProcess(engine, wanted));
  const listed = shortList(named.map(String));
  throw new LiveTargetError(
    `${named.length} processes are called ${wanted}: ${listed}. Give the number of one of them.`,
  );
}

/** Names what there is instead, because under Wine nobody sees these processes otherwise. */
export function noSuchProcess(engine: Engine, wanted: string): string {
  const others = runningIds(engine).filter((id) => id !== process.pid && id > 4);
  const listed = others.map((id) => `${nameOf(engine, id) || '?'} ${id}`);
  return `There is no process ${wanted} here. Running: ${shortList(listed) || 'none'}.`;
}

function shortList(items: readonly string[]): string {
  const first = items.slice(0, mostListed).join(', ');
  return items.length > mostListed ? `${first} and ${items.length - mostListed} more` : first;
}

function runningIds(engine: Engine): number[] {
  const ids = new Uint32Array(mostProcesses);
  const count = new Uint32Array(1);
  must(engine.client, IDebugClient.GetRunningProcessSystemIds, localServer, ids, ids.length, count);
  return [...ids.subarray(0, Math.min(count[0]!, ids.length))];
}

/** File name of its program; empty where the system does not tell. */
export function nameOf(engine: Engine, pid: number): string {
  const text = Buffer.alloc(2 * mostName);
  const size = new Uint32Array(1);
  const code = call(
    engine.client,
    IDebugClient.GetRunningProcessDescriptionWide,
    localServer,
    pid,
    nameAlone,
    text,
    mostName,
    size,
    null,
    0,
    null,
  );
  return code < 0 ? '' : basename(text.toString('utf16le', 0, 2 * Math.max(0, size[0]! - 1)));
}
