/**
 * `dx` and the script commands: the text comes from the data model and from the script provider.
 */
import type { CommandContext, CommandOutput, ScriptCommands } from './command.js';
import type { LineCommand } from './command-table.js';
import type { CommandLine } from './line.js';

const ended = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** An error of `dx` is output, not a failure. */
function dx(line: CommandLine, context: CommandContext): CommandOutput {
  return ended(context.dx(line.restWithBlanks()));
}

/** A path, with or without double quotes; without them it goes up to the end of the command. */
function pathOf(line: CommandLine): string {
  if (line.skipBlanks().next === '"') return line.quoted();
  const path = line.rest();
  if (path === '') throw line.caret('Non-empty string required');
  return path;
}

function withPath(name: 'load' | 'run' | 'unload'): LineCommand {
  return (line, context) => ended(context.scripts[name](pathOf(line)));
}

function listing(name: 'list' | 'providers'): LineCommand {
  return (_line, { scripts }: { scripts: ScriptCommands }) => ended(scripts[name]());
}

export const scriptCommands: Readonly<Record<string, LineCommand>> = {
  dx,
  '.scriptload': withPath('load'),
  '.scriptrun': withPath('run'),
  '.scriptunload': withPath('unload'),
  '.scriptlist': listing('list'),
  '.scriptproviders': listing('providers'),
};
