/** The command line as a value: every question of the bundle is a subcommand, and a bare input is a summary. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { openBundle } from './bundle.js';
import { addAttach } from './commands/attach.js';
import { addDx } from './commands/dx.js';
import { addInfo } from './commands/info.js';
import { addLaunch } from './commands/launch.js';
import { addQuestion } from './commands/question.js';
import { addRun } from './commands/run.js';
import type { End } from './failure.js';
import { type Io, processIo } from './io.js';
import { harmless } from './render/harmless.js';

const help = `
Examples:
  $ leakscope app.dmp                              what leaks, how sure, what to type next
  $ leakscope region-histogram app.dmp --top 50    sizes of allocations, largest sum first
  $ leakscope alloc-breakpoint app.dmp 0xa45c      breakpoint lines for one allocation size
  $ leakscope dx app.dmp '@$curprocess.Modules'    the data model, printed as WinDbg does
  $ leakscope attach app.exe                       what leaks in a living process, which goes on afterwards
  $ leakscope attach 4711 alloc-breakpoint 0xa45c --for 30s    who allocates blocks of this size

leakscope <command> --help shows options and an example.
Exit status: 0 nothing found, 3 at least one leak or suspect, 1 error.`;

/** What a bare input asks. */
const defaultQuestion = 'leakSummary';

/**
 * @param end takes the exit status; the default sets it for the process
 * @param words what stands behind `leakscope`, which the engine's process is told where a command needs it
 * Throws CommanderError where commander alone would end the process.
 */
export function createProgram(
  io: Io = processIo(),
  end: End = (status) => (process.exitCode = status),
  words: readonly string[] = [],
): Command {
  const program = emptyProgram(io);
  const bundle = openBundle();
  for (const question of bundle.questions)
    addQuestion(program, { bundle, question, isDefault: question.name === defaultQuestion, io, end, words });
  addDx(program, { io, end, words });
  addRun(program, { io, end, words });
  addAttach(program, { bundle, io, end, words });
  addLaunch(program, { bundle, io, end, words });
  addInfo(program, bundle.format, io);
  for (const command of program.commands) refuseWithUsage(command);
  return program;
}

/** A mistake in the arguments of a subcommand is answered with what it takes, in the same line. */
function refuseWithUsage(command: Command): void {
  const usage = `Usage: leakscope ${command.name()} ${command.usage()}`;
  command.configureOutput({
    outputError: (text, write) => write(`leakscope: ${oneLine(text).replace(/\.?$/, '.')} ${usage}\n`),
  });
}

function emptyProgram(io: Io): Command {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return new Command('leakscope')
    .description('Finds native and mixed memory leaks in Windows processes: in a dump or a debugger log.')
    .usage(
      '<input>\n       leakscope <command> <input> [arguments] [options]\n       leakscope <input> <question> [arguments] [options]',
    )
    .version(version)
    .enablePositionalOptions()
    .exitOverride()
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      getOutHelpWidth: () => io.width,
      getErrHelpWidth: () => io.width,
      outputError: (text, write) => write(`leakscope: ${oneLine(text)}\n`),
    })
    .helpCommand('help [command]', 'Show the options of a command and an example')
    .addHelpText('after', help);
}

/** Commander's `error: …`, and its suggestion that may stand in a second line. */
function oneLine(text: string): string {
  return harmless(
    text
      .trim()
      .replace(/^error: /, '')
      .replace(/\s*\n\s*/g, ' '),
  );
}
