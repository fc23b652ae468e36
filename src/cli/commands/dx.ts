/** `leakscope dx <input> '<expression>'`: evaluates and prints as WinDbg does, with the script loaded. */
import type { Command } from 'commander';
import { type End, exitStatus } from '../failure.js';
import { type InputOptions, inputHelp, openWithScript, profileHelp } from '../input.js';
import type { Io } from '../io.js';
import { printDebuggerText, refuseOptions } from './expressions.js';

const help = `
Example:
  $ leakscope dx samples/logs/000-heap-fixed-size-x86.log '@$scriptContents.heaps().First()'
  @$scriptContents.heaps().First() : 021f0000: 11.74 MiB, 91.76 %
      Heap             : 0x21f0000
      Commit           : 0xbbe000
      ...

Options of dx itself stand in front of the expression: -r2, -g, -gc 80, -c 100, -v.
Exit status: 0, or 1 when dx answers with an error.`;

export function addDx(program: Command, io: Io, end: End): void {
  program
    .command('dx')
    .description('Evaluate a data-model expression over the input, printed as WinDbg prints it')
    .argument('<input>', inputHelp)
    .argument('<expression...>', "in quotes, e.g. '@$scriptContents.leakSummary()'")
    .option('--dml', "the layout of WinDbg's own window (.prefer_dml 1), tags stripped")
    .option('--profile <name>', profileHelp)
    .allowUnknownOption()
    .addHelpText('after', help)
    .action(async (input: string, words: string[], options: InputOptions) => {
      refuseOptions(words);
      const session = await openWithScript(io, input, options);
      try {
        const text = session.dx(words.join(' '));
        printDebuggerText(io, `${text}\n`);
        end(text.startsWith('Error: ') ? exitStatus.failed : exitStatus.nothingFound);
      } finally {
        session.close();
      }
    });
}
