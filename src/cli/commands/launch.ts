/** `leakscope launch <program> [arguments]`: starts a program, lets it run, and asks when it stops. */
import type { Command } from 'commander';
import { forgetInterrupts } from '../../engine/installation/index.js';
import { openEngineProgram } from '../../engine/live/open.js';
import { runOn } from '../../engine/live/run.js';
import { durationText } from '../duration.js';
import { isEngineProcess, runInEngine } from '../engine-process.js';
import { profileHelp, profileNamed } from '../input.js';
import {
  askProcess,
  type LiveOptions,
  type LiveSurroundings,
  runsForAnswer,
  tellStop,
  typedQuestion,
  watchProcess,
} from '../live.js';
import { addAnswerOptions } from './ask.js';
import { addRunOptions } from './attach.js';
import { dmlHelp } from './expressions.js';

const help = `
Examples:
  $ leakscope launch app.exe --its-own-option
  $ leakscope launch --for 30s --ask region-histogram app.exe
  $ leakscope launch --for 1m --ask 'alloc-breakpoint 0xa45c' --log hits.log app.exe

The program runs until --for is over, Ctrl+C is pressed, or it comes to its end; then it stands still, the question
is asked, and the program is ended. With --keep-running it goes on by itself instead.`;

interface LaunchOptions extends LiveOptions {
  readonly ask: string;
  readonly keepRunning?: boolean;
}

export function addLaunch(program: Command, surroundings: LiveSurroundings): void {
  const command = program
    .command('launch')
    .description('Start a program, let it run for a time, and ask a question of it')
    .usage('[options] <program> [arguments...]')
    .argument('<program>', 'an .exe, or its name in PATH')
    .argument('[arguments...]', 'of the program; options of ours stand in front of it');
  addAnswerOptions(command);
  addRunOptions(command)
    .option('--ask <question>', 'with its arguments, in quotes', 'leak-summary')
    .option('--keep-running', 'let the program go on after the answer')
    .option('--dml', dmlHelp)
    .option('--profile <name>', profileHelp)
    .passThroughOptions()
    .addHelpText('after', help)
    .action(async (path: string, args: string[], options: LaunchOptions) => {
      const { bundle, words, end } = surroundings;
      const typed = typedQuestion(bundle, wordsOf(options.ask));
      if (!isEngineProcess()) end(await runInEngine(words, { name: 'launch', runsProcess: true }));
      else await launch(surroundings, { program: path, args }, typed, options);
    });
}

/** `dx @$curprocess.Name` has an expression behind its name, whose blanks are its own. */
function wordsOf(text: string): string[] {
  const dx = /^\s*dx\s+(.*)$/s.exec(text);
  return dx === null ? text.split(/\s+/).filter((word) => word !== '') : ['dx', dx[1]!];
}

async function launch(
  surroundings: LiveSurroundings,
  request: { readonly program: string; readonly args: readonly string[] },
  typed: ReturnType<typeof typedQuestion>,
  options: LaunchOptions,
): Promise<void> {
  const { io } = surroundings;
  const profile = profileNamed(options.profile);
  const live = openEngineProgram(request, {
    ...(profile !== undefined && { profile }),
    dml: options.dml ?? false,
  });
  try {
    if (options.keepRunning) live.target.keepRunning();
    if (runsForAnswer(typed)) {
      await watchProcess(surroundings, live, typed, options);
      return;
    }
    const until = options.for === undefined ? 'until Ctrl+C' : `for ${durationText(options.for)}`;
    io.err(`leakscope: process ${live.target.pid} runs ${until}, or until it ends\n`);
    const stop = runOn(live.session.runtime.engine, live.target, { milliseconds: options.for });
    forgetInterrupts();
    live.session.takeOutput();
    tellStop(surroundings, live.target, stop);
    askProcess(surroundings, live, typed, options);
  } finally {
    live.session.close();
  }
}
