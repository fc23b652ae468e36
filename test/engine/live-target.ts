// A living process whose allocations are known: programs/schedule.c, started where the engine can see it (under Wine in
// the engine's own prefix), told what to do line by line, answering each with what it did.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findEngine, type Installation } from '../../src/engine/installation/index.js';
import { wineEnvironment } from '../../src/engine/installation/wine.js';

const compiler = 'x86_64-w64-mingw32-gcc';
const search = findEngine();
const hasCompiler = spawnSync(compiler, ['--version'], { stdio: 'ignore' }).status === 0;

/** Why no living process can be looked at here; undefined when one can. */
export const missing =
  'missing' in search ? search.missing : hasCompiler ? undefined : `no ${compiler} to build a target`;
export const skipNote = missing ? ` (skipped: ${missing})` : '';

const compiler32 = 'i686-w64-mingw32-gcc';
const loaders32 = ['/usr/lib/wine/wine', '/usr/lib/i386-linux-gnu/wine/wine'];

/** Why no 32-bit process can be looked at here. */
export const missing32 = missing ?? (without32().join(', ') || undefined);
export const skipNote32 = missing32 ? ` (skipped: ${missing32})` : '';

function without32(): string[] {
  const hasSystem = process.platform === 'win32' || loaders32.some((path) => existsSync(path));
  const hasCompiler32 = spawnSync(compiler32, ['--version'], { stdio: 'ignore' }).status === 0;
  return [...(hasSystem ? [] : ['no 32-bit Wine']), ...(hasCompiler32 ? [] : [`no ${compiler32}`])];
}

export interface Hit {
  readonly site: string;
  readonly size: number;
  readonly heap: number;
  readonly address: number;
  readonly thread: number;
}

export interface Region {
  readonly base: number;
  readonly size: number;
  readonly allocationBase: number;
  readonly state: number;
  readonly protect: number;
  readonly type: number;
}

export interface Hello {
  readonly pid: number;
  readonly thread: number;
  /** Bytes of one. */
  readonly pointer: number;
  readonly debugged: boolean;
  /** The first bytes of the functions that breakpoints are set on. */
  readonly code: Readonly<Record<string, string>>;
}

const source = fileURLToPath(new URL('programs/schedule.c', import.meta.url));

/** Builds the program under a name of its own. @returns its path on this system */
export function buildTarget(folder: string, name: string): string {
  const program = join(folder, `${name}.exe`);
  execFileSync(compiler, ['-Wall', '-Werror', '-O1', '-o', program, source]);
  return program;
}

/** The same for x86, where frames are found by their base pointers. */
export function buildTarget32(folder: string, name: string): string {
  const program = join(folder, `${name}.exe`);
  const flags = ['-Wall', '-Werror', '-O1', '-fno-omit-frame-pointer'];
  execFileSync(compiler32, [...flags, '-o', program, source]);
  return program;
}

export const scratchFolder = () => mkdtempSync(join(tmpdir(), 'leakscope-live-'));

/** A Windows program, as this system starts it where the engine sees it. */
export function startProgram(
  program: string,
  args: readonly string[],
  stdin: number | 'ignore',
  stdout: number | 'ignore',
) {
  const { wine, host } = (search as { installation: Installation }).installation;
  if (wine !== undefined)
    for (const name of ['home', 'prefix']) mkdirSync(join(host, name), { recursive: true });
  const [command, ...words] = wine === undefined ? [program, ...args] : [wine, program, ...args];
  const env = wine === undefined ? process.env : wineEnvironment(host);
  return spawn(command!, words, { env, stdio: [stdin, stdout, 'ignore'] });
}

export class LiveTarget {
  readonly #input: string;
  readonly #output: string;
  readonly #child: ReturnType<typeof startProgram>;
  #answers = 0;

  constructor(program: string, folder: string) {
    const id = `${basename(program, '.exe')}-${Math.random().toString(36).slice(2)}`;
    [this.#input, this.#output] = [join(folder, `${id}.in`), join(folder, `${id}.out`)];
    writeFileSync(this.#input, '');
    const [input, output] = [openSync(this.#input, 'r'), openSync(this.#output, 'w')];
    this.#child = startProgram(program, [], input, output);
    closeSync(input);
    closeSync(output);
  }

  /** What it answers. @throws when it does not within the time, as a paused process cannot */
  async ask<T>(command: string, timeoutMs = 60_000): Promise<T> {
    appendFileSync(this.#input, `${command}\n`);
    return await this.next<T>(timeoutMs);
  }

  /** The answer that is still owed. */
  async next<T>(timeoutMs = 60_000): Promise<T> {
    const line = await until(timeoutMs, () => {
      const lines = readFileSync(this.#output, 'utf8').split('\n');
      return lines.length > this.#answers + 1 ? lines[this.#answers] : undefined;
    });
    this.#answers++;
    return JSON.parse(line) as T;
  }

  hello(): Promise<Hello> {
    return this.ask<Hello>('hello');
  }

  /** As the system's own kill. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }

  async close(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    appendFileSync(this.#input, 'end 0\n');
    const timer = setTimeout(() => this.kill(), 5000);
    await ended;
    clearTimeout(timer);
  }
}

/** Asks until there is an answer. @throws when there is none within the time */
export async function until<T>(timeoutMs: number, ask: () => T | undefined): Promise<T> {
  for (const end = Date.now() + timeoutMs; ; ) {
    const found = ask();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`no answer within ${timeoutMs} ms`);
    await pause(20);
  }
}

const commandLine = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** The command line as a person runs it, while it runs. */
export class Tool {
  out = '';
  err = '';
  readonly ended: Promise<number | NodeJS.Signals>;
  readonly #child;

  constructor(...args: readonly string[]) {
    this.#child = spawn(process.execPath, [commandLine, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child.stdout.on('data', (bytes: Buffer) => (this.out += bytes.toString()));
    this.#child.stderr.on('data', (bytes: Buffer) => (this.err += bytes.toString()));
    this.ended = new Promise((resolve) =>
      this.#child.once('close', (status, signal) => resolve(signal ?? status ?? 1)),
    );
  }

  /** Waits until it says that the target runs with the breakpoint. */
  async running(): Promise<void> {
    await until(60_000, () => {
      if (this.#child.exitCode !== null) throw new Error(`It ended instead: ${this.err}`);
      return / runs /.test(this.err) ? true : undefined;
    });
  }

  interrupt(): void {
    this.#child.kill('SIGINT');
  }

  /** Nobody gets a chance to clean up: the command, and the engine's process behind it where that is wanted. */
  kill(withEngine: boolean): void {
    const children = withEngine ? childrenOf(this.#child.pid!) : [];
    this.#child.kill('SIGKILL');
    for (const child of children) process.kill(child, 'SIGKILL');
  }
}

function childrenOf(pid: number): number[] {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean).map(Number);
}

/** Runs the command line to its end. */
export async function leakscope(
  ...args: readonly string[]
): Promise<{ status: number | NodeJS.Signals; out: string; err: string }> {
  const tool = new Tool(...args);
  const status = await tool.ended;
  return { status, out: tool.out, err: tool.err };
}

export const removeFolder = (folder: string) =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
