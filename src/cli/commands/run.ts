/** `leakscope run <input> <script.js> [expressions…]`: any WinDbg script, over a dump or a log. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { UserError } from '../failure.js';
import { type InputOptions, openInput } from '../input.js';

const help = `
Example:
  $ leakscope run app.dmp.gz my-script.js '@$scriptContents.answer()' '-g @$curprocess.Modules'

Each expression is printed with its prompt, as a debugger session would show it. Without any, the script is run
as .scriptrun runs it.`;

interface RunOptions extends InputOptions {
  readonly profile?: string;
}

export function addRun(program: Command): void {
  program
    .command('run')
    .description('load any WinDbg script over the input and evaluate dx expressions')
    .argument('<input>', 'a dump (.dmp, .dmp.gz) or a debugger log')
    .argument('<script>', 'a WinDbg JavaScript file')
    .argument(
      '[expressions...]',
      "in quotes each; options of dx may stand in front, e.g. '-r2 @$scriptContents.f()'",
    )
    .option('--dml', "the layout of WinDbg's own window (.prefer_dml 1), tags stripped")
    .option('--profile <name>', 'script provider to imitate: engine, v8, chakra, or a selfTest record')
    .addHelpText('after', help)
    .action(async (input: string, script: string, expressions: string[], options: RunOptions) => {
      if (!existsSync(script)) throw new UserError(`There is no script ${script}.`);
      const session = await openInput(input, options);
      try {
        if (expressions.length === 0) process.stdout.write(session.execute(`.scriptrun ${script}`));
        else session.loadScript(script);
        for (const expression of expressions) {
          process.stdout.write(`${session.prompt} dx ${expression}\n${session.execute(`dx ${expression}`)}`);
        }
      } finally {
        session.close();
      }
    });
}
