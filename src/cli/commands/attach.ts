/** `leakscope attach <process> [question]`: a living process, which goes on afterwards as if nothing had been. */
import { type Command, Option } from 'commander';
import { openEngineProcess } from '../../engine/live/open.js';
import { duration } from '../duration.js';
import { isEngineProcess, runInEngine } from '../engine-process.js';
import { profileHelp, profileNamed } from '../input.js';
import {
  askProcess,
  type LiveOptions,
  type LiveSurroundings,
  runsForAnswer,
  typedQuestion,
  watchProcess,
} from '../live.js';
import { addAnswerOptions } from './ask.js';
import { dmlHelp } from './expressions.js';

const help = `
Examples:
  $ leakscope attach app.exe
  $ leakscope attach 4711 region-histogram --top 5
  $ leakscope attach 4711 dx '@$curprocess.Threads.Count()'
  $ leakscope attach 4711 alloc-breakpoint 0xa45c --for 30s --log hits.log
  leakscope: process 4711 runs with the breakpoint for 30 s, or until Ctrl+C; it is very much slower meanwhile
  at least 285 allocations from 2 stacks, 11.44 MiB
    ...
  $ leakscope hits.log allocation-stacks

The process is only looked at: its threads are paused meanwhile, and resumed also when this command is killed.
alloc-breakpoint <size> [function] attaches as a debugger instead, logs who allocates blocks of that size, takes the
breakpoint away and lets the process go. With several threads it cannot see all of them, and says so.`;

export function addAttach(program: Command, surroundings: LiveSurroundings): void {
  const command = program
    .command('attach')
    .description('Ask a question of a living process; it is paused only meanwhile')
    .argument('<process>', 'its number, or the name of its program')
    .argument('[question]', 'leak-summary when left out; any question, dx or run')
    .argument('[arguments...]', 'of the question');
  addAnswerOptions(command);
  addRunOptions(command)
    .option('--dml', dmlHelp)
    .option('--profile <name>', profileHelp)
    .allowUnknownOption()
    .addHelpText('after', help)
    .action(async (wanted: string, name: string | undefined, args: string[], options: LiveOptions) => {
      const { bundle, words, end } = surroundings;
      const typed = typedQuestion(bundle, name === undefined ? [] : [name, ...args]);
      if (!isEngineProcess()) {
        end(await runInEngine(words, { name: 'attach', runsProcess: runsForAnswer(typed) }));
        return;
      }
      const profile = profileNamed(options.profile);
      const live = openEngineProcess(
        { process: wanted, invasive: runsForAnswer(typed) },
        { ...(profile !== undefined && { profile }), dml: options.dml ?? false },
      );
      try {
        if (runsForAnswer(typed)) await watchProcess(surroundings, live, typed, options);
        else askProcess(surroundings, live, typed, options);
      } finally {
        live.session.close();
      }
    });
}

/** How long a process runs, and where its hits go. */
export function addRunOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--for <time>', 'how long it runs, e.g. 30s; until Ctrl+C when left out').argParser(
        duration,
      ),
    )
    .option('--log <file>', 'keep the hits of alloc-breakpoint in a debugger log');
}
