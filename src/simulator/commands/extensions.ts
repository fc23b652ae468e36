/**
 * `!name args`: the extensions the simulator answers, aliases that scripts registered, and the two lines for
 * everything else.
 *
 * That an extension is missing is not a failure to the engine: two ordinary lines say so, and no exception
 * reaches a script.
 */
import type { CommandContext, CommandOutput } from './command.js';
import type { CommandTable, LineCommand } from './command-table.js';
import type { CommandLine } from './line.js';

function libraryMissing(library: string): string {
  return [
    `The call to LoadLibrary(${library}) failed, Win32 error 0n2`,
    '    "File not found."',
    'Please check your debugger configuration and/or network access.',
    'Extension DLL search Path:',
    '    ',
    'You may also consider deploying your extension to the UserExtensions extension gallery repository',
    'located at %LOCALAPPDATA%\\dbg\\UserExtensions folder. It would require an extension manifest.',
    `Error: Failed to load extension ${library}`,
    '',
  ].join('\n');
}

/** DLLs whose commands are in the table, as a qualifier: `!ext.address`. */
const knownLibraries: ReadonlySet<string> = new Set(['ext', 'exts', 'uext', 'dbghelp']);

function unknownExtension(library: string, name: string): CommandOutput {
  if (library !== '' && !knownLibraries.has(library.toLowerCase())) return libraryMissing(library);
  return `${name} is not extension gallery command\nNo export ${name} found\n`;
}

export function runExtension(table: CommandTable): LineCommand {
  return (line, context) => {
    const [, library, name] = line.take(/!(?:(\w+)\.)?(\w*)/y)! as unknown as [string, string?, string?];
    const command = table.get(`!${(name ?? '').toLowerCase()}`);
    if (command !== undefined && knownLibraries.has((library ?? 'ext').toLowerCase())) {
      line.skipBlanks();
      return command(line, context);
    }
    return aliasOrNothing(line, context, library ?? '', name ?? '');
  };
}

function aliasOrNothing(
  line: CommandLine,
  context: CommandContext,
  library: string,
  name: string,
): CommandOutput {
  const answer = library === '' ? context.alias(name, line.rest()) : undefined;
  if (answer === undefined) {
    line.rest();
    return unknownExtension(library, name);
  }
  return answer === '' || answer.endsWith('\n') ? answer : `${answer}\n`;
}

/** `.load` and `.loadby`: no extension DLL can be loaded into a simulator. */
export function load(line: CommandLine): CommandOutput {
  return libraryMissing(line.rest());
}

export function loadby(line: CommandLine, context: CommandContext): CommandOutput {
  const [library = '', module = ''] = line.rest().split(/\s+/);
  if (context.target.moduleByName(module) === undefined) return `Unable to find module '${module}'\n`;
  return libraryMissing(library);
}
