/** What the commands over living processes share: their questions, and what they say while a process runs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgetInterrupts, pathAsTyped } from '../engine/installation/index.js';
import type { LiveTarget } from '../engine/live/live-target.js';
import type { LiveSession } from '../engine/live/open.js';
import type { Stop } from '../engine/live/run.js';
import { watchAllocations } from '../engine/live/watch-allocations.js';
import { type DebugSession, ModelError } from '../provider/index.js';
import { openSession } from '../simulator/index.js';
import { type Bundle, bundlePath, type QuestionEntry } from './bundle.js';
import { type AnswerOptions, argumentsInOrder, ask, kebabCase, printAnswer } from './commands/ask.js';
import { printDx, type Surroundings } from './commands/dx.js';
import { refuseOptions } from './commands/expressions.js';
import { printRun } from './commands/run.js';
import { durationText } from './duration.js';
import { UserError } from './failure.js';
import { regularFile } from './input.js';
import type { Io } from './io.js';
import { harmless } from './render/harmless.js';

export interface LiveOptions extends AnswerOptions {
  readonly profile?: string;
  readonly dml?: boolean;
  /** Milliseconds. */
  readonly for?: number;
  /** Path of a log of hits that stays. */
  readonly log?: string;
}

export type LiveSurroundings = Surroundings & { readonly bundle: Bundle };

/** A question as it was typed behind the process: `region-histogram`, `dx '@$curprocess'`, `alloc-breakpoint 0xa45c`. */
export interface Typed {
  readonly name: string;
  readonly args: readonly (string | undefined)[];
  /** undefined for `dx` and `run`. */
  readonly question: QuestionEntry | undefined;
}

const stacksQuestion = 'allocationStacks';

/** @throws UserError when there is no such question, or it lacks what it cannot do without */
export function typedQuestion(bundle: Bundle, words: readonly string[]): Typed {
  const [name = 'leak-summary', ...rest] = words;
  const question = bundle.questions.find((one) => kebabCase(one.name) === name);
  const args = question === undefined ? rest : argumentsInOrder(question, rest);
  refuseOptions(args);
  if (name === 'dx' && args.length === 0) throw new UserError('Give an expression behind dx, in quotes.');
  if (name === 'run' && args.length === 0) throw new UserError('Give a WinDbg JavaScript file behind run.');
  if (name === 'run') regularFile(args[0]!, 'Give a WinDbg JavaScript file.');
  if (name === 'dx' || name === 'run') return { name, args, question: undefined };
  if (question === undefined) {
    const names = bundle.questions.map((one) => kebabCase(one.name)).join(', ');
    throw new UserError(`There is no question ${name}. Known: ${names}, dx, run.`);
  }
  const typed = { name, args, question };
  refuseWithoutSize(typed);
  return typed;
}

/** Whether the target has to run with a breakpoint for an answer. */
export function runsForAnswer({ name }: Typed): boolean {
  return /^(set-)?alloc-breakpoint$/.test(name);
}

/** Said before anything is attached to or started for it. */
function refuseWithoutSize(typed: Typed): void {
  const [size = ''] = typed.args;
  if (runsForAnswer(typed) && (!/\d/.test(size) || Number(size) === 0))
    throw new UserError(`Give the size in bytes behind ${typed.name}, e.g. ${typed.name} 0xa45c.`);
}

/** Asks the process that stands, and prints the answer before it goes on. */
export function askProcess(
  surroundings: LiveSurroundings,
  { session, target }: LiveSession,
  typed: Typed,
  options: LiveOptions,
): void {
  try {
    answerTyped(surroundings, { session, target }, typed, options);
  } catch (error) {
    // Whatever the script met first, that is why.
    refuseEnded(target);
    throw error;
  }
  refuseEnded(target);
}

function answerTyped(
  surroundings: LiveSurroundings,
  { session, target }: LiveSession,
  typed: Typed,
  options: LiveOptions,
): void {
  const { io, end } = surroundings;
  if (typed.question === undefined) {
    end(debuggerStatus(io, session, typed));
    return;
  }
  session.loadScript(bundlePath);
  const answer = ask(session, typed.question, typed.args);
  refuseEnded(target);
  printAnswer({ ...surroundings, question: typed.question }, session, answer, options);
}

function debuggerStatus(io: Io, session: DebugSession, { name, args }: Typed): number {
  const typed = args.filter((arg) => arg !== undefined);
  if (name === 'run') return printRun(io, session, typed[0]!, typed.slice(1));
  session.loadScript(bundlePath);
  return printDx(io, session, typed);
}

/** What is read of a process that is gone is no answer. */
function refuseEnded(target: LiveTarget): void {
  if (target.ended !== undefined)
    throw new UserError(
      `Process ${target.pid} ended while it was looked at (exit status ${target.ended}), so there is no answer to rely on.`,
    );
}

/** Runs the process with a breakpoint, and prints who allocated. */
export async function watchProcess(
  surroundings: LiveSurroundings,
  live: LiveSession,
  typed: Typed,
  options: LiveOptions,
): Promise<void> {
  const { io } = surroundings;
  const [size = '', api] = typed.args;
  const scratch = options.log === undefined ? mkdtempSync(join(tmpdir(), 'leakscope-')) : undefined;
  const log = options.log ?? join(scratch!, 'hits.log');
  try {
    live.session.loadScript(bundlePath);
    const shown = shownCount(surroundings);
    const request = {
      size,
      api,
      time: options.for,
      log,
      started: () => io.err(`${runningText(live.target, options)}\n`),
      counted: shown.count,
    };
    const stop = inWordsOfOurs(typed, () => watchAllocations(live.session, live.target, request));
    forgetInterrupts();
    shown.clear();
    live.session.close();
    tellStop(surroundings, live.target, stop);
    await printStacks(surroundings, log, options);
    if (options.log !== undefined)
      io.err(`leakscope: the hits are in ${harmless(pathAsTyped(options.log))}\n`);
  } finally {
    if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
  }
}

/** The script refuses in words of its own functions. */
function inWordsOfOurs<T>({ name }: Typed, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const [refusal] = error.message.split(/ Usage: /);
    throw new UserError(`${refusal!.replace(/^setAllocBreakpoint/, name)} Usage: ${name} <size> [function]`);
  }
}

function runningText({ pid }: LiveTarget, options: LiveOptions): string {
  const until =
    options.for === undefined ? 'until Ctrl+C' : `for ${durationText(options.for)}, or until Ctrl+C`;
  return `leakscope: process ${pid} runs with the breakpoint ${until}; it is very much slower meanwhile`;
}

/** The number of hits, where somebody watches. */
function shownCount({ io, bundle }: LiveSurroundings) {
  let last = 0;
  return {
    count(hits: number) {
      if (!io.watched || Date.now() - last < 500) return;
      last = Date.now();
      io.err(`\r${bundle.format.count(hits)} hits`);
    },
    clear() {
      if (last > 0) io.err(`\r${' '.repeat(20)}\r`);
    },
  };
}

type StopTexts = { readonly [Why in Stop['why']]?: (stop: Extract<Stop, { why: Why }>) => string };

/** Of the stops that are not what was asked for. */
const stopTexts: StopTexts = {
  ending: ({ status }) => `is at its end (exit status ${status ?? 'unknown'})`,
  ended: ({ status }) => `has ended (exit status ${status ?? 'unknown'})`,
  exception: ({ code }) => `stands at an exception that it does not handle (${code})`,
  stuck: () => 'did not let itself be stopped and was let go',
};

/** Says why the process stopped, where that is not what was asked for. */
export function tellStop({ io }: Surroundings, { pid }: LiveTarget, stop: Stop): void {
  const text = stopTexts[stop.why] as ((stop: Stop) => string) | undefined;
  if (text !== undefined) io.err(`leakscope: process ${pid} ${text(stop)}\n`);
}

/** The log is read again as any log is, so the table is the one that it gives later. */
async function printStacks(surroundings: LiveSurroundings, log: string, options: LiveOptions): Promise<void> {
  const question = surroundings.bundle.questions.find((one) => one.name === stacksQuestion)!;
  const session = await openSession(log);
  try {
    session.loadScript(bundlePath);
    printAnswer({ ...surroundings, question }, session, ask(session, question, []), options);
  } finally {
    session.close();
  }
}
