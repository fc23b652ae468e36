/** `leakscope run <input> <script.js> [expressions…]`: any WinDbg script, over a dump or a log. */
import type { Command } from 'commander';
import type { DebugSession } from '../../provider/index.js';
import { engineOption, isEngineProcess, runInEngine } from '../engine-process.js';
import { exitStatus } from '../failure.js';
import { engineHelp, type InputOptions, inputHelp, openInput, profileHelp, regularFile } from '../input.js';
import type { Io } from '../io.js';
import { harmless } from '../render/harmless.js';
import type { Surroundings } from './dx.js';
import { dmlHelp, printDebuggerText, refuseOptions } from './expressions.js';

const help = `
Example:
  $ leakscope run samples/html_chunks.dmp.gz build/leakscope.js '@$scriptContents.heaps().First().Kind' '-r0 @$curprocess'
  0:000> dx @$scriptContents.heaps().First().Kind
  @$scriptContents.heaps().First().Kind : foreign
      Length           : 0x7
  0:000> dx -r0 @$curprocess
  @$curprocess     : html_chunks.exe

Each expression is printed with its prompt, as a debugger session would show it; it may begin with options of dx.
Without any, the script is run as .scriptrun runs it. What the script prints while it loads goes to standard error.
Exit status: 0, also when dx answers an expression with an error; 1 when the script cannot be loaded or run.`;

export function addRun(program: Command, { io, end, words }: Surroundings): void {
  program
    .command('run')
    .description('Load any WinDbg script over the input and evaluate dx expressions')
    .argument('<input>', inputHelp)
    .argument('<script>', 'a WinDbg JavaScript file')
    .argument('[expressions...]', "in quotes each, e.g. '-r2 @$scriptContents.f()'")
    .option('--dml', dmlHelp)
    .option('--engine', engineHelp)
    .option('--profile <name>', profileHelp)
    .allowUnknownOption()
    .addHelpText('after', help)
    .action(async (input: string, script: string, expressions: string[], options: InputOptions) => {
      refuseOptions(expressions);
      regularFile(script, 'Give a WinDbg JavaScript file.');
      if (options.engine && !isEngineProcess()) {
        end(await runInEngine(words, engineOption));
        return;
      }
      const { session } = await openInput(io, input, options);
      try {
        end(printRun(io, session, script, expressions));
      } finally {
        session.close();
      }
    });
}

/** Runs a script, or loads it and evaluates expressions. @returns the exit status */
export function printRun(
  io: Io,
  session: DebugSession,
  script: string,
  expressions: readonly string[],
): number {
  if (expressions.length === 0) return scriptRun(io, session, script);
  transcript(io, session, script, expressions);
  return exitStatus.nothingFound;
}

/** What went wrong is the last that the debugger prints. */
const failedRun = /(^|\n)(?:Error: [^\n]*|[^\n]* failed to execute main function!)\n$/;

function scriptRun(io: Io, session: DebugSession, script: string): number {
  const text = session.execute(`.scriptrun ${script}`);
  printDebuggerText(io, text);
  return failedRun.test(text) ? exitStatus.failed : exitStatus.nothingFound;
}

function transcript(io: Io, session: DebugSession, script: string, expressions: readonly string[]): void {
  const loading = session.loadScript(script);
  io.err(harmless(loading.replace(/[^\n]*\n$/, '')));
  for (const expression of expressions) {
    const text = session.execute(`dx ${expression}`);
    printDebuggerText(io, `${session.prompt} dx ${expression}\n${text}`);
  }
}
