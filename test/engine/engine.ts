// The genuine debug engine as a judge: finds it, runs a list of commands in it, gives the output per command.
//
// The engine may not be committed or fetched by a test, so everything here works with what the project itself finds
// (`npm run engine` or LEAKSCOPE_ENGINE). Where something is missing, `missing` says why and tests are skipped under that
// reason. Commands are typed by a minimal cdb: minicdb.exe, if somebody has put one beside the engine, which shares no
// code with us at all, and a script of ours in the engine process else.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEngineProcess } from '../../src/engine/installation/engine-process.js';
import { findEngine } from '../../src/engine/installation/index.js';
import { windowsPath, wineEnvironment } from '../../src/engine/installation/wine.js';
import { bundledForEngine } from './bundled.js';
import { unpackedIn } from './unpacked.js';

const search = findEngine();

/** The engine of this machine, or undefined where `missing` says why there is none. */
export const installation = 'installation' in search ? search.installation : undefined;

/** Why there is no engine here, or undefined when there is one. */
export const missing = 'missing' in search ? search.missing.replace(/\.$/, '') : undefined;

/** Suffix for the title of a test that needs the engine. */
export const skipNote = missing ? ` (skipped: ${missing})` : '';

const folder = installation?.folder ?? '';
const minicdb = join(folder, 'minicdb.exe');

export interface Answer {
  readonly command: string;
  /** Lines as printed, without the prompt line; empty when nothing was printed. */
  readonly lines: readonly string[];
  /** The command failed in the engine's sense: ExecuteCommand would throw. */
  readonly failed: boolean;
}

/** A dump file (.dmp, or .dmp.gz, which is unpacked for the run) or a program that is started under the debugger. */
export type Target =
  | { readonly dump: string }
  | { readonly program: string; readonly args?: readonly string[] };

export interface Limits {
  /** Whole run, in milliseconds; a command that resumes the target is interrupted after half of it. */
  readonly timeout?: number;
}

/** Runs the commands in one session and gives one answer per command. Throws when the target cannot be opened. */
export async function askEngine(
  target: Target,
  commands: readonly string[],
  limits: Limits = {},
): Promise<Answer[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'leakscope-engine-'));
  try {
    const script = join(scratch, 'commands.txt');
    const timeout = limits.timeout ?? 120_000;
    const typed = commands.map((command, i) => `${command}\n.echo ${marker(i)}\n`);
    writeFileSync(script, [`#wait ${timeout / 2}\n`, ...typed].join(''));
    const opened =
      'dump' in target
        ? ['-z', windowsPath(unpackedIn(scratch, target.dump))]
        : [[windowsPath(target.program), ...(target.args ?? [])].join(' ')];
    const args = [...opened, windowsPath(script)];
    const cdb = existsSync(minicdb) ? undefined : await smallCdb();
    const start = () =>
      cdb === undefined ? startProgram('minicdb.exe', args) : startEngineProcess(installation!, cdb, args);
    const last = `\n${marker(commands.length - 1)}\n`;
    const text = (await outputOf(start(), last, timeout)) ?? (await outputOf(start(), last, timeout));
    if (text === undefined) throw new Error(`the engine printed nothing in ${longestStart} ms, twice`);
    return split(text, commands);
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
  }
}

export { windowsPath };

const marker = (index: number) => `leakscope-end-of-${index}`;

let bundled: Promise<string> | undefined;

/** Bundled once; the file goes with this process. */
function smallCdb(): Promise<string> {
  bundled ??= bundledForEngine(new URL('in-process/small-cdb.ts', import.meta.url)).then((script) => {
    process.once('exit', () => rmSync(script, { force: true }));
    return script;
  });
  return bundled;
}

/** Starts a program that stands beside the engine's DLLs. */
function startProgram(program: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  const { wine, host } = installation!;
  const exe = join(folder, program);
  const [command, ...rest] = wine === undefined ? [exe, ...args] : [wine, exe, ...args];
  const own = wine === undefined ? process.env : wineEnvironment(host);
  return spawn(command!, rest, { env: { ...own, ENGINE_DIR: windowsPath(folder) } });
}

/** Milliseconds; a start takes one or two seconds, an end less. What takes longer hangs. */
export const longestStart = 60_000;
export const longestEnd = 20_000;

/**
 * All that a debugger prints, as Latin-1; its status says nothing. Under Wine a process sometimes hangs on a busy machine:
 * one that has printed nothing at all is ended, for another try, and so is one that has printed the last line it should.
 * @returns undefined for one that never began
 */
function outputOf(
  child: ChildProcessWithoutNullStreams,
  last: string,
  timeout: number,
): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    let text = '';
    let isLate = false;
    const end = () => child.kill('SIGKILL');
    const late = setTimeout(() => {
      isLate = true;
      end();
    }, timeout);
    let idle = setTimeout(end, Math.min(longestStart, timeout / 2));
    child.stdout.setEncoding('latin1').on('data', (part: string) => {
      clearTimeout(idle);
      text += part.replaceAll('\r', '');
      if (text.includes(last, text.length - part.length - last.length)) idle = setTimeout(end, longestEnd);
    });
    child.stderr.resume();
    child.stdin.end();
    child.on('error', reject);
    child.on('close', (_status, signal) => {
      clearTimeout(late);
      clearTimeout(idle);
      if (isLate) reject(new Error(`no end after ${timeout} ms; so far:\n${text.slice(-2000)}`));
      else resolve(signal !== null && text === '' ? undefined : text);
    });
  });
}

/** Cuts the session's text at the markers; what stands before the first prompt belongs to nobody. */
function split(text: string, commands: readonly string[]): Answer[] {
  let rest = text;
  return commands.map((command, i) => {
    const end = rest.indexOf(`\n${marker(i)}\n`);
    if (end < 0) throw new Error(`the engine ended before the answer to: ${command}\n${rest.slice(-2000)}`);
    const section = rest.slice(0, end);
    rest = rest.slice(end + marker(i).length + 2);
    const typed = section.indexOf(`> ${command}\n`);
    const echoed = section.lastIndexOf(`> .echo ${marker(i)}`);
    const output = section.slice(typed + command.length + 3, echoed);
    const lines = withoutPrompt(output).split('\n');
    if (lines.at(-1) === '') lines.pop();
    const failed = /^\[execute [0-9a-f]{8}\]$/.test(lines.at(-1) ?? '');
    return { command, lines: failed ? lines.slice(0, -1) : lines, failed };
  });
}

/** Drops the prompt of the marker's own line, which may follow output that ended without a line break. */
function withoutPrompt(output: string): string {
  return output.replace(/(\d+:\d+(:\w+)?|NoTarget)$/, '');
}

/**
 * The first line with which the engine refuses what was typed: syntax, unknown names, no such command. Undefined for
 * accepted commands, whatever they print about the target, and be it that its memory is not there.
 */
export function complaint(answer: Answer): string | undefined {
  if (answer.lines.some((line) => /Memory access error|Unable to read memory/.test(line))) return undefined;
  const refusal = answer.lines.find((line) => complaints.some((pattern) => pattern.test(line)));
  return refusal ?? (answer.failed ? answer.lines.join('\n') || 'failed' : undefined);
}

const complaints = [
  /^\s*\^ .*(error|missing)\b/i,
  /\b(Syntax|Operand|Overflow|Range|Numeric expression|Type conflict|Type information) (error|missing)/i,
  /Couldn't resolve error/i,
  /Unable to resolve indirect symbol/i,
  /^Error: /,
  /^Error evaluating breakpoint condition/,
  /Bp expression .* could not be resolved/,
  /offset expression evaluation failed/,
  /is not extension gallery command/,
  /^No export \S+ found/,
];
