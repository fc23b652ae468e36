/**
 * `~`: the thread list, one thread's details, and the choice of the current thread.
 *
 * `~*` with a command after it runs the command in each thread, with the thread's line before it.
 */
import type { CommandContext, CommandOutput } from '../command.js';
import type { TargetThread } from '../target/target.js';
import { pointerSize } from '../target/target.js';
import { addressText } from './addresses.js';
import type { LineCommand } from './dispatch.js';
import type { CommandLine } from './line.js';
import { showRegisters } from './registers.js';
import { symbolAt } from './symbols.js';

/** `.  0  Id: 20.24 Suspend: 0 Teb: 00000000`67fe0000 Unfrozen "name"`. */
function threadLine(thread: TargetThread, context: CommandContext): string {
  const { target } = context;
  const event = eventThread(context);
  const mark = thread.index === target.currentThread ? '.' : thread.index === event ? '#' : ' ';
  const id = `${target.processId.toString(16)}.${thread.id.toString(16)}`;
  const teb = addressText(thread.teb, pointerSize(target));
  const name = thread.name === undefined ? '' : ` "${thread.name}"`;
  const number = String(thread.index).padStart(3);
  return `${mark}${number}  Id: ${id} Suspend: ${thread.suspendCount} Teb: ${teb} Unfrozen${name}`;
}

/** Index of the thread of the last event: the dump's exception, else the first. */
function eventThread(context: CommandContext): number {
  const id = context.target.dump?.exception()?.threadId;
  const index = context.target.threads.findIndex((thread) => thread.id === id);
  return Math.max(0, index);
}

function details(thread: TargetThread, context: CommandContext): string {
  const { target } = context;
  const { startAddress } = thread;
  const raw = target.dump?.threads()?.find((one) => one.id === thread.id);
  const info = target.dump?.threadInfos()?.find((one) => one.id === thread.id);
  let text = '';
  if (startAddress !== undefined) {
    const address = addressText(startAddress, pointerSize(target));
    text += `      Start: ${symbolAt(startAddress, context) ?? address} (${address})\n`;
  }
  const priority = `Priority: ${raw?.priority ?? 0}  Priority class: ${raw?.priorityClass ?? 0}`;
  text += `      ${priority}  Affinity: ${(info?.affinity ?? 0).toString(16)}\n`;
  return text;
}

function selected(line: CommandLine, context: CommandContext): readonly TargetThread[] | undefined {
  const { threads, currentThread } = context.target;
  if (line.take(/\*/y) !== undefined) return threads;
  if (line.take(/\./y) !== undefined) return threads.slice(currentThread, currentThread + 1);
  if (line.take(/#/y) !== undefined) return threads.slice(eventThread(context), eventThread(context) + 1);
  const number = line.take(/\d+/y)?.[0];
  if (number === undefined) return undefined;
  const thread = threads[Number(number)];
  if (thread === undefined) throw line.caret('Illegal thread error', number.length + 1);
  return [thread];
}

/** Makes a thread the current one, as the prompt, the registers and `@$teb` then show. */
function switchTo(thread: TargetThread, context: CommandContext): CommandOutput {
  context.target.currentThread = thread.index;
  return showRegisters(context);
}

/** @param run runs the command that follows `~N` */
export function threadsCommand(run: (text: string, context: CommandContext) => void): LineCommand {
  return (line, context) => {
    const all = line.skipBlanks().ended;
    const threads = all ? context.target.threads : selected(line, context);
    if (threads === undefined) throw line.caret('Syntax error', line.at + 1);
    if (all) return threads.map((thread) => `${threadLine(thread, context)}\n`).join('');
    if (line.take(/s(?=\s|;|$)/y) !== undefined) return switchTo(threads[0]!, context);
    if (line.skipBlanks().ended) {
      return threads.map((thread) => `${threadLine(thread, context)}\n${details(thread, context)}`).join('');
    }
    runInEach(threads, line.restOfText(), context, run);
    return undefined;
  };
}

function runInEach(
  threads: readonly TargetThread[],
  text: string,
  context: CommandContext,
  run: (text: string, context: CommandContext) => void,
): void {
  const before = context.target.currentThread;
  const titled = threads.length > 1;
  try {
    for (const thread of threads) {
      if (titled) context.print(`\n${threadLine(thread, context)}\n`);
      context.target.currentThread = thread.index;
      run(text, context);
      context.target.currentThread = before;
    }
  } finally {
    context.target.currentThread = before;
  }
}
