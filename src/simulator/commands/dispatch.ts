/**
 * Runs one input line: commands one after the other, each reading its own arguments.
 *
 * A failing command ends the line; what was printed before stays printed. Which command a line begins with is
 * decided by spelling alone: a word after `.` or `!`, the longest known name otherwise (so `dps` is one command
 * and `lmv` is `lm` with an option).
 */
import type { CommandContext } from './command.js';
import type { CommandTable, LineCommand } from './command-table.js';
import { runExtension } from './extensions.js';
import { CommandLine } from './line.js';
import { enterLine } from './session-settings.js';

/** The longest plain command of the table that the line begins with. */
function plainCommand(line: CommandLine, table: CommandTable): LineCommand | undefined {
  const word = /^[a-z]+|^(?:\|\||\?\?|\$\$|[?~|*#])/i.exec(line.remaining)?.[0].toLowerCase() ?? '';
  for (let length = word.length; length > 0; length--) {
    const command = table.get(word.slice(0, length));
    if (command === undefined) continue;
    line.at += length;
    return command;
  }
  return undefined;
}

function nextCommand(line: CommandLine, table: CommandTable): LineCommand {
  if (line.next === '!') return runExtension(table);
  if (line.next === '.') {
    const word = line.take(/\.[a-z_]*/iy)![0];
    const command = table.get(word.toLowerCase());
    if (command === undefined) throw line.caret('Syntax error', line.at + line.take(/[^;]*/y)![0].length);
    return command;
  }
  const command = plainCommand(line, table);
  if (command === undefined) throw line.caret('Syntax error', line.at + 1);
  return command;
}

/**
 * @param text the line, or the inside of a block
 * @throws CommandError
 */
export function runLine(text: string, context: CommandContext, table: CommandTable): void {
  const leave = enterLine(context);
  try {
    runCommands(new CommandLine(text, context.prompt), context, table);
  } finally {
    leave();
  }
}

function runCommands(line: CommandLine, context: CommandContext, table: CommandTable): void {
  for (;;) {
    line.take(/[ \t;]*/y);
    if (line.remaining === '') return;
    const command = nextCommand(line, table);
    const output = command(line, context);
    if (output !== undefined && output !== '') context.print(output);
    if (!line.skipBlanks().ended) throw line.caret('Extra character error', line.at + 1);
  }
}
