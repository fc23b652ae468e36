/**
 * `~`: the thread list, one thread's details, and the choice of the current thread.
 *
 * `~*` with a command after it runs the command in each thread, with the thread's line before it.
 */

import { resetScope } from '../stack/scope.js';
import { addressText } from '../target/addresses.js';
import { readable } from '../target/readable.js';
import type { TargetThread } from '../target/target.js';
import { pointerSize } from '../target/target.js';
import { type CommandContext, CommandError, type CommandOutput } from './command.js';
import type { LineCommand } from './command-table.js';
import { evaluate } from './evaluate.js';
import type { CommandLine } from './line.js';
import { showPlace, showRegisters } from './registers.js';
import { symbolAt } from './symbols.js';

/** `.  0  Id: 20.24 Suspend: 0 Teb: 00000000`67fe0000 Unfrozen "name"`. */
function threadLine(thread: TargetThread, context: CommandContext): string {
  const { target } = context;
  const event = eventThread(context);
  const mark = thread.index === target.currentThread ? '.' : thread.index === event ? '#' : ' ';
  const id = `${target.processId.toString(16)}.${thread.id.toString(16)}`;
  const size = pointerSize(target);
  const teb = addressText(size === 4 ? thread.teb % 0x1_0000_0000 : thread.teb, size);
  const name = thread.name ? ` "${thread.name}"` : '';
  const number = String(thread.index).padStart(3);
  // A count of 0xffffffff (not known to the writer of the dump) is printed signed.
  return `${mark}${number}  Id: ${id} Suspend: ${thread.suspendCount | 0} Teb: ${teb} Unfrozen${name}`;
}

/** Index of the thread of the last event: the dump's exception, else the first. */
function eventThread(context: CommandContext): number {
  const id = readable(() => context.target.dump?.exception())?.threadId;
  const index = context.target.threads.findIndex((thread) => thread.id === id);
  return Math.max(0, index);
}

function details(thread: TargetThread, context: CommandContext): string {
  const { target } = context;
  const { startAddress } = thread;
  const raw = readable(() => target.dump?.threads())?.find((one) => one.id === thread.id);
  const info = readable(() => target.dump?.threadInfos())?.find((one) => one.id === thread.id);
  let text = '';
  if (startAddress !== undefined) {
    const address = addressText(startAddress, pointerSize(target));
    text += `      Start: ${symbolAt(startAddress, context) ?? address} (${address})\n`;
  }
  text += `      Priority: ${raw?.priority ?? 0}`;
  if (raw?.priorityClass) text += `  Priority class: ${raw.priorityClass}`;
  if (info !== undefined) text += `  Affinity: ${info.affinity.toString(16)}`;
  return `${text}\n`;
}

function selected(line: CommandLine, context: CommandContext): readonly TargetThread[] | undefined {
  const { threads, currentThread } = context.target;
  const one = (index: number) => threads.slice(index, index + 1);
  if (line.take(/\*/y) !== undefined) return threads;
  if (line.take(/\./y) !== undefined) return one(currentThread);
  if (line.take(/#/y) !== undefined) return one(eventThread(context));
  const byId = line.take(/~(?=\[)/y) !== undefined;
  const isBracketed = line.take(/\[/y) !== undefined;
  if (!isBracketed && !/\d/.test(line.next)) return undefined;
  const number = isBracketed ? Number(evaluate(line, context)) : Number(line.take(/\d+/y)![0]);
  if (isBracketed && line.take(/\]/y) === undefined) throw line.caret('Syntax error', line.at + 1);
  const found = byId ? threads.filter((thread) => thread.id === number) : one(number);
  if (found.length === 0) throw line.caret('Illegal thread error');
  return found;
}

/** Makes a thread the current one; on a machine of x86 its registers are shown, elsewhere its place only. */
function switchTo(thread: TargetThread, context: CommandContext): CommandOutput {
  context.target.currentThread = thread.index;
  resetScope(context.target);
  return context.target.machine === 'x86' ? showRegisters(context) : showPlace(context);
}

type Run = (text: string, context: CommandContext) => void;

/** Runs an action and prints its failure. @returns whether it ran without one */
function runsWithoutFailure(action: () => void, context: CommandContext): boolean {
  try {
    action();
    return true;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    context.print(`${error.message}\n`);
    return false;
  }
}

/**
 * `~*k` and `~*r` put the thread's line before each answer, `e` runs any command without one. The line is printed
 * while the thread before is still the current one.
 */
function runInEach(
  threads: readonly TargetThread[],
  isAll: boolean,
  line: CommandLine,
  context: CommandContext,
  run: Run,
): void {
  const start = line.at;
  const executes = line.take(/e(?=\s)/iy) !== undefined;
  if (!executes && !/[kr]/i.test(line.next)) throw line.caret('Syntax error', start + 1);
  const text = line.restOfText();
  const before = context.target.currentThread;
  let failed = false;
  try {
    for (const thread of threads) {
      if (!executes && isAll) context.print(`\n${threadLine(thread, context)}\n`);
      context.target.currentThread = thread.index;
      if (!executes) run(text, context);
      else if (!runsWithoutFailure(() => run(text, context), context)) failed = true;
    }
  } finally {
    context.target.currentThread = before;
  }
  // Each thread's failure is printed already.
  if (failed) throw new CommandError('');
}

/** @param run runs the command that follows `~N` */
export function threadsCommand(run: Run): LineCommand {
  return (line, context) => {
    if (line.skipBlanks().ended) {
      return context.target.threads.map((thread) => `${threadLine(thread, context)}\n`).join('');
    }
    const isAll = line.next === '*';
    const threads = selected(line, context);
    if (threads === undefined) throw line.caret('Syntax error', line.at + 1);
    if (line.take(/s(?=\s|;|$)/y) !== undefined) {
      if (isAll) throw line.caret('Illegal thread error');
      return switchTo(threads[0]!, context);
    }
    // Freezing and suspending change nothing in a dump.
    if (line.take(/[fumn](?=\s|;|$)/y) !== undefined) return undefined;
    if (line.skipBlanks().ended) {
      return threads.map((thread) => `${threadLine(thread, context)}\n${details(thread, context)}`).join('');
    }
    runInEach(threads, isAll, line, context, run);
    return undefined;
  };
}
