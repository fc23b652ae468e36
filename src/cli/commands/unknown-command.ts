/**
 * A misspelt subcommand looks like an input that does not exist. Commander knows how to suggest the right one, but only
 * without a default command; so a program without one is asked.
 */
import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { UserError } from '../failure.js';

/** @throws CommanderError or UserError, unless `input` is a file, or looks like one, and stands alone */
export function refuseUnknownCommand(program: Command, input: string, surplus: readonly string[]): void {
  if (existsSync(input)) {
    if (surplus.length === 0) return;
    throw new UserError(`One input at a time: '${surplus[0]}' is too much. ${seeHelp}`);
  }
  const commands = program.commands.map((command) => command.name());
  if (commands.includes(input))
    throw new UserError(`Options stand behind the command: leakscope ${input} <input> [options]`);
  if (/^[a-z][a-z-]*$/i.test(input)) suggest(program, input, commands);
}

const seeHelp = 'leakscope --help lists the commands.';

function suggest(program: Command, input: string, commands: readonly string[]): void {
  const names = new Command().copyInheritedSettings(program).configureOutput({
    outputError: (text, write) => {
      const meant = /\(Did you mean .*\)/s.exec(text)?.[0].replace(/\s*\n\s*/g, ' ');
      const refusal = `There is no file '${input}', and no command of that name.`;
      write(`leakscope: ${[refusal, meant ?? seeHelp].join(' ')}\n`);
    },
  });
  for (const name of commands) names.command(name);
  names.parse([input], { from: 'user' });
}
