/**
 * The commands of the simulator, one function each, and the one way to run a line of them.
 */
import type { CommandContext } from '../command.js';
import { address } from './address.js';
import { comment, lineComment } from './comments.js';
import { type CommandTable, type LineCommand, runLine } from './dispatch.js';
import { evaluateCommand } from './evaluate.js';
import { load, loadby } from './extensions.js';
import { listModules } from './modules.js';
import { registers } from './registers.js';
import { examineSymbols, listNearest } from './symbols.js';
import { threadsCommand } from './threads.js';
import { vadump, vprot } from './vadump.js';

/**
 * Runs one input line, which may hold several commands (`;`), `.catch { … }` and so on, and prints through
 * `context.print`.
 * @throws CommandError when a command fails; the rest of the line is not run
 */
export function runCommand(text: string, context: CommandContext): void {
  runLine(text, context, commandTable);
}

const commands: Readonly<Record<string, LineCommand>> = {
  '*': lineComment,
  $$: comment,
  '?': evaluateCommand,
  '~': threadsCommand(runCommand),
  lm: listModules,
  ln: listNearest,
  r: registers,
  x: examineSymbols,
  '.load': load,
  '.loadby': loadby,
  '!address': address,
  '!vadump': vadump,
  '!vprot': vprot,
};

export const commandTable: CommandTable = new Map(Object.entries(commands));
