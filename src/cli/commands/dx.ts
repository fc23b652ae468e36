/** `leakscope dx <input> '<expression>'`: evaluates and prints as WinDbg does, with the script loaded. */
import type { Command } from 'commander';
import { type InputOptions, openWithScript } from '../input.js';

const help = `
Example:
  $ leakscope dx samples/logs/000-heap-fixed-size-x86.log '-g @$scriptContents.heapStats()'

Options of dx itself stand inside the quotes: -r2, -g, -gc 80, -c 100, -v.`;

export function addDx(program: Command): void {
  program
    .command('dx')
    .description('evaluate a data-model expression over the input, printed as WinDbg prints it')
    .argument('<input>', 'a dump (.dmp, .dmp.gz) or a debugger log')
    .argument('<expression>', "in quotes, e.g. '@$scriptContents.leakSummary()'")
    .option('--dml', "the layout of WinDbg's own window (.prefer_dml 1), tags stripped")
    .option('--profile <name>', 'script provider to imitate: engine, v8, chakra, or a selfTest record')
    .addHelpText('after', help)
    .action(async (input: string, expression: string, options: InputOptions) => {
      const session = await openWithScript(input, options);
      try {
        process.stdout.write(`${session.dx(expression)}\n`);
      } finally {
        session.close();
      }
    });
}
