/**
 * Commands over a log: what was recorded is answered, and nothing is made up.
 *
 * A command counts as recorded when it is the same but for blanks and letter case of its name; `.catch { X }` asks
 * for X; of several recordings the last one wins. What a script may run without a target (dx, script commands,
 * comments, `.echo`) goes to the ordinary commands.
 */
import {
  type CommandContext,
  CommandError,
  type RecordedCommands,
  type RunCommand,
} from '../commands/command.js';
import { lineSource } from '../session/output.js';

export interface Recording {
  readonly command: string;
  readonly lines: readonly string[];
}

/** Blanks collapsed; the command's own name in lower case. */
function normalisedCommand(command: string): string {
  const words = command.trim().replace(/\s+/g, ' ');
  return words.replace(/^\S+/, (name) => name.toLowerCase());
}

/** X of `.catch { X }`; undefined for any other command. */
function caught(command: string): string | undefined {
  return /^\s*\.catch\s*\{([^}]*)\}\s*$/i.exec(command)?.[1];
}

export class RecordedLog implements RecordedCommands {
  readonly #lines = new Map<string, readonly string[]>();

  constructor(recordings: readonly Recording[]) {
    for (const { command, lines } of recordings) this.#lines.set(normalisedCommand(command), lines);
  }

  find(command: string): readonly string[] | undefined {
    return this.#lines.get(normalisedCommand(caught(command) ?? command));
  }
}

const withoutTarget = /^(?:dx|\.script\w*|\.prefer_dml|\.echo|\.printf|\*|\$\$|$)/i;

function runUnrecorded(command: string, context: CommandContext, run: RunCommand): void {
  const extension = /^!(?:\w+\.)?(\w+)\s*(.*)$/.exec(command);
  if (extension !== null) {
    const [, name = '', args = ''] = extension;
    const answer = context.alias(name, args);
    if (answer !== undefined) {
      context.print(answer === '' || answer.endsWith('\n') ? answer : `${answer}\n`);
    } else context.print(`${name} is not extension gallery command\nNo export ${name} found\n`);
    return;
  }
  if (!withoutTarget.test(command)) {
    throw new CommandError(`The log holds no recording of '${command}'`);
  }
  run(command, context);
}

/** Runs a command line over a log. */
export function runRecorded(
  text: string,
  context: CommandContext,
  recorded: RecordedCommands,
  run: RunCommand,
): void {
  const lines = recorded.find(text);
  if (lines !== undefined) {
    if (lines.length > 0) context.print(lineSource(lines));
    return;
  }
  const inside = caught(text);
  if (inside === undefined) {
    runUnrecorded(text.trim(), context, run);
    return;
  }
  try {
    runUnrecorded(inside.trim(), context, run);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    context.print(`${error.message}\n`);
  }
}
