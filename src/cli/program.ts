/** The command line as a value: every question of the bundle is a subcommand, and a bare input is a summary. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { openBundle } from './bundle.js';
import { addDx } from './commands/dx.js';
import { addInfo } from './commands/info.js';
import { addAnswerOptions, addQuestion, answer, type QuestionOptions } from './commands/question.js';
import { addRun } from './commands/run.js';

const help = `
Examples:
  $ leakscope app.dmp                              what leaks, how sure, what to type next
  $ leakscope region-histogram app.dmp --top 50    sizes of allocations, largest sum first
  $ leakscope alloc-breakpoint app.dmp 0xa45c      breakpoint lines for one allocation size
  $ leakscope dx app.dmp '@$curprocess.Modules'    the data model, printed as WinDbg does

Exit status: 0 nothing found, 3 at least one leak or suspect, 1 error.`;

export function createProgram(): Command {
  const bundle = openBundle();
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const program = new Command('leakscope')
    .description('Finds native and mixed memory leaks in Windows processes: in a dump or a debugger log.')
    .version(version)
    .argument('[input]', 'a dump (.dmp, .dmp.gz) or a debugger log: prints its leak summary')
    .enablePositionalOptions()
    .showHelpAfterError('(leakscope --help shows what can be asked)')
    .addHelpText('after', help);
  addAnswerOptions(program);
  program.action(async (input: string | undefined, options: QuestionOptions) => {
    if (input === undefined) program.help();
    else process.exitCode = await answer(bundle, 'leakSummary', input, [], options);
  });
  for (const question of bundle.questions) addQuestion(program, bundle, question);
  addDx(program);
  addRun(program);
  addInfo(program, bundle.format);
  return program;
}
