/**
 * The engine process: a Windows node.exe that runs a script of ours beside the engine, natively or under Wine.
 *
 * It has no terminal: Wine would draw a console of its own on one, and Ctrl+C would kill it with a breakpoint set. It runs
 * in a group of its own, its output goes through the parent, and the parent tells it of Ctrl+C over its standard input
 * (see interrupt.ts). It has some time to let go of its target, and is ended after that.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import type { Installation } from './find-engine.js';
import { fillHost, nodeExe } from './host-folder.js';
import { interruptByte } from './interrupt.js';
import { koffiVariable } from './koffi.js';
import { LastWordsFilter } from './last-words.js';
import { columnsVariables, lastWords, preludeArguments } from './prelude.js';
import { windowsPath, wineEnvironment } from './wine.js';

/** Set for the engine process: the folder of dbgeng.dll, as a Windows path. */
export const folderVariable = 'LEAKSCOPE_ENGINE_FOLDER';

export interface EngineProcessOptions {
  /** Milliseconds that an interrupted process has for letting go of its target; 0 ends it at once. Default 10,000. */
  readonly graceMs?: number;
  /** Added to the environment of the process. */
  readonly env?: NodeJS.ProcessEnv;
}

/** An engine process that could not start, or did not end by itself: one sentence. */
export class EngineProcessError extends Error {
  /** @param status what the command line should exit with */
  constructor(
    message: string,
    readonly status = 1,
  ) {
    super(message);
  }
}

const defaultGraceMs = 10_000;
const interrupts =
  process.platform === 'win32'
    ? (['SIGINT', 'SIGBREAK'] as const)
    : (['SIGINT', 'SIGTERM', 'SIGHUP'] as const);

/**
 * Runs a script in the engine process until it ends, its output passed through as it comes.
 * @param script path of a JavaScript file on this system
 * @param args as they are: paths among them are translated by whoever knows which they are (`windowsPath`)
 * @returns the exit status that the script chose
 * @throws EngineProcessError when the process cannot start or was ended from outside
 */
export async function runInEngineProcess(
  installation: Installation,
  script: string,
  args: readonly string[],
  options: EngineProcessOptions = {},
): Promise<number> {
  const env = { ...options.env, [lastWords.variable]: '1' };
  const graceMs = options.graceMs ?? defaultGraceMs;
  // Before there is anything that a signal could leave behind; handlers run after this function has paused.
  const watch = watchSignals(() => child, graceMs);
  let child: ChildProcessWithoutNullStreams;
  try {
    child = startEngineProcess(installation, script, args, { ...options, env });
  } catch (error) {
    watch.stop();
    throw error;
  }
  const lastWordsOf = new LastWordsFilter();
  child.stdout.pipe(process.stdout, { end: false });
  child.stderr.pipe(lastWordsOf).pipe(process.stderr, { end: false });
  // The reader of our output may leave early (head, less); nobody needs the rest then.
  const readerLeft = () => child.kill('SIGKILL');
  process.stdout.once('error', readerLeft);
  try {
    const end = await leaving(child, lastWordsOf);
    if (end.signal === null && lastWordsOf.heard) return end.status;
    if (end.signal === null)
      throw new EngineProcessError(`The engine process crashed (${statusText(end.status)}).`);
    const received = watch.received();
    if (received === undefined)
      throw new EngineProcessError(`The engine process was ended from outside (${end.signal}).`);
    if (graceMs === 0) return 128 + constants.signals[received];
    const seconds = graceMs / 1000;
    throw new EngineProcessError(
      `The engine did not let go within ${seconds} s of ${received} and was ended.`,
      128 + constants.signals[received],
    );
  } finally {
    watch.stop();
    process.stdout.off('error', readerLeft);
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
  }
}

/** Windows' codes are known in hexadecimal; Wine leaves only their lowest byte. */
function statusText(status: number): string {
  return status > 255 ? `status 0x${status.toString(16)}` : `status ${status}`;
}

/** Starts the process with pipes for all three streams. @throws EngineProcessError where its folder cannot be made */
export function startEngineProcess(
  installation: Installation,
  script: string,
  args: readonly string[],
  options: EngineProcessOptions = {},
): ChildProcessWithoutNullStreams {
  const { wine, host } = installation;
  prepare(installation);
  const exe = join(host, nodeExe);
  const words = [...preludeArguments(koffiVariable), windowsPath(script), ...args];
  const [program, ...rest] = wine === undefined ? [exe, ...words] : [wine, exe, ...words];
  const child = spawn(program, rest, {
    env: { ...environment(installation), ...options.env },
    detached: true,
    windowsHide: true,
  });
  // A process that ends while something is said to it is no error of its own: its end is reported anyway.
  child.stdin.on('error', () => {});
  return child;
}

export interface Ending {
  readonly status: number;
  readonly signal: NodeJS.Signals | null;
}

/** Resolves when the process has ended and all its output was read. */
export function ending(child: ChildProcessWithoutNullStreams): Promise<Ending> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) =>
      reject(new EngineProcessError(`The engine process cannot start: ${error.message}.`)),
    );
    child.once('close', (status, signal) => resolve({ status: status ?? 1, signal }));
  });
}

/**
 * The same for a process whose last words are filtered. A program that it has left running may hold its standard error
 * open for ever; when the process has ended with its last words, nothing of its own is missing.
 */
function leaving(child: ChildProcessWithoutNullStreams, lastWordsOf: LastWordsFilter): Promise<Ending> {
  return new Promise((resolve, reject) => {
    ending(child).then(resolve, reject);
    const check = () => {
      if (child.exitCode !== null && child.stdout.readableEnded && lastWordsOf.heard)
        resolve({ status: child.exitCode, signal: null });
    };
    child.once('exit', check);
    child.stdout.once('end', check);
    child.stderr.on('data', () => setImmediate(check));
  });
}

function prepare({ wine, host, folder }: Installation): void {
  try {
    fillHost(host, folder, wine === undefined ? process.execPath : undefined);
    if (wine !== undefined)
      for (const name of ['home', 'prefix']) mkdirSync(join(host, name), { recursive: true });
  } catch (error) {
    throw new EngineProcessError(
      `The engine process cannot be prepared in ${host}: ${(error as Error).message}.`,
    );
  }
}

/** Wishes of the user that reach through the emptied environment of Wine. */
const passed = /^(NO_COLOR|FORCE_COLOR|TERM|TZ|_NT_(ALT_)?SYMBOL_PATH|LEAKSCOPE_\w+)$/;

function environment({ wine, host, folder, koffi }: Installation): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => wine === undefined || passed.test(name));
  const columns = Object.entries(columnsVariables).map(([name, variable]) => {
    const stream = process[name as keyof typeof columnsVariables];
    return [variable, stream.isTTY ? String(stream.columns ?? 0) : undefined];
  });
  return {
    ...Object.fromEntries(own),
    ...(wine !== undefined && wineEnvironment(host)),
    ...Object.fromEntries(columns),
    [folderVariable]: windowsPath(folder),
    [koffiVariable]: windowsPath(koffi),
  };
}

/** Passes signals on, each of them as Ctrl+C, and ends the process when its time is over. */
function watchSignals(childOf: () => ChildProcessWithoutNullStreams, graceMs: number) {
  let received: NodeJS.Signals | undefined;
  let timer: NodeJS.Timeout | undefined;
  const onSignal = (signal: NodeJS.Signals) => {
    if (received !== undefined) return;
    received = signal;
    const child = childOf();
    if (graceMs === 0) {
      child.kill('SIGKILL');
      return;
    }
    child.stdin.write(Buffer.of(interruptByte));
    timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
  };
  for (const name of interrupts) process.on(name, onSignal);
  return {
    received: () => received,
    stop() {
      clearTimeout(timer);
      for (const name of interrupts) process.off(name, onSignal);
    },
  };
}
