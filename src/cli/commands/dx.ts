/** `leakscope dx <input> '<expression>'`: evaluates and prints as WinDbg does, with the script loaded. */
import type { Command } from 'commander';
import type { DebugSession } from '../../provider/index.js';
import { engineOption, isEngineProcess, runInEngine } from '../engine-process.js';
import { type End, exitStatus } from '../failure.js';
import { engineHelp, type InputOptions, inputHelp, openWithScript, profileHelp } from '../input.js';
import type { Io } from '../io.js';
import { dmlHelp, printDebuggerText, refuseOptions } from './expressions.js';

const help = `
Example:
  $ leakscope dx samples/logs/000-heap-fixed-size-x86.log '@$scriptContents.heaps().First()'
  @$scriptContents.heaps().First() : 021f0000: 11.74 MiB, 91.76 %
      Heap             : 0x21f0000
      Commit           : 0xbbe000
      ...

Options of dx itself stand in front of the expression: -r2, -g, -gc 80, -c 100, -v.
Exit status: 0, or 1 when dx answers with an error.`;

export interface Surroundings {
  readonly io: Io;
  readonly end: End;
  /** What stands behind `leakscope`. */
  readonly words: readonly string[];
}

export function addDx(program: Command, { io, end, words: all }: Surroundings): void {
  program
    .command('dx')
    .description('Evaluate a data-model expression over the input, printed as WinDbg prints it')
    .argument('<input>', inputHelp)
    .argument('<expression...>', "in quotes, e.g. '@$scriptContents.leakSummary()'")
    .option('--dml', dmlHelp)
    .option('--engine', engineHelp)
    .option('--profile <name>', profileHelp)
    .allowUnknownOption()
    .addHelpText('after', help)
    .action(async (input: string, words: string[], options: InputOptions) => {
      refuseOptions(words);
      if (options.engine && !isEngineProcess()) {
        end(await runInEngine(all, engineOption));
        return;
      }
      const { session } = await openWithScript(io, input, options);
      try {
        end(printDx(io, session, words));
      } finally {
        session.close();
      }
    });
}

/** Evaluates one expression, its options in front. @returns the exit status */
export function printDx(io: Io, session: DebugSession, words: readonly string[]): number {
  const text = session.dx(words.join(' '));
  printDebuggerText(io, `${text}\n`);
  return text.startsWith('Error: ') ? exitStatus.failed : exitStatus.nothingFound;
}
