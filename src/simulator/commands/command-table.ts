/** The shape of a command in the table, apart from the table and from what runs it: both sides need it. */
import type { CommandContext, CommandOutput } from './command.js';
import type { CommandLine } from './line.js';

/**
 * A command of the table: reads its arguments from the line, which stands after the name.
 * @throws CommandError when it fails in the engine's sense
 */
export type LineCommand = (line: CommandLine, context: CommandContext) => CommandOutput | undefined;

/** Commands by name, lower case; `.name`, `!name`, or the letters and signs a plain command begins with. */
export type CommandTable = ReadonlyMap<string, LineCommand>;
