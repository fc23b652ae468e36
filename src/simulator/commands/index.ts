/**
 * The commands of the simulator, one function each, and the one way to run a line of them.
 */

import { breakpointCommands } from './breakpoints.js';
import type { CommandContext } from './command.js';
import type { CommandTable, LineCommand } from './command-table.js';
import { comment, lineComment } from './comments.js';
import { controlCommands, echo } from './control.js';
import { runLine } from './dispatch.js';
import { evaluateCommand } from './evaluate.js';
import { load, loadby } from './extensions.js';
import { formats } from './formats.js';
import { effectiveMachine } from './machine.js';
import { mapCommands } from './map-commands.js';
import { displayMemory } from './memory-display.js';
import { listModules } from './modules.js';
import { printf } from './printf.js';
import { refusals } from './refusals.js';
import { registers } from './registers.js';
import { scriptCommands } from './scripts.js';
import { search } from './search.js';
import { accepted, preferDml, radix, reload } from './settings-commands.js';
import { stackCommands } from './stack.js';
import { examineSymbols, listNearest } from './symbols.js';
import { lastEvent, processes, systems, time, version, vertarget } from './target-info.js';
import { threadsCommand } from './threads.js';

/**
 * Runs one input line, which may hold several commands (`;`), `.catch { … }` and so on, and prints through
 * `context.print`.
 * @throws CommandError when a command fails; the rest of the line is not run
 */
export function runCommand(text: string, context: CommandContext): void {
  runLine(text, context, commandTable);
}

const commands: Readonly<Record<string, LineCommand>> = {
  ...refusals,
  ...breakpointCommands,
  ...controlCommands(runCommand),
  ...scriptCommands,
  ...mapCommands,
  ...stackCommands,
  '*': lineComment,
  $$: comment,
  '?': evaluateCommand,
  '~': threadsCommand(runCommand),
  '|': processes,
  '||': systems,
  d: displayMemory,
  lm: listModules,
  ln: listNearest,
  n: radix,
  r: registers,
  s: search,
  version,
  vertarget,
  x: examineSymbols,
  '.echo': echo,
  '.effmach': effectiveMachine,
  '.formats': formats,
  '.lastevent': lastEvent,
  '.lines': accepted,
  '.load': load,
  '.loadby': loadby,
  '.prefer_dml': preferDml,
  '.printf': printf,
  '.reload': reload,
  '.symfix': accepted,
  '.time': time,
};

export const commandTable: CommandTable = new Map(Object.entries(commands));
