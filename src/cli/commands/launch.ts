/** `leakscope launch <program> [arguments]`: starts a program, lets it run, and asks when it stops. */
import { Command } from 'commander';
import { forgetInterrupts } from '../../engine/installation/index.js';
import { openEngineProgram } from '../../engine/live/open.js';
import { runOn } from '../../engine/live/run.js';
import { durationText } from '../duration.js';
import { isEngineProcess, runInEngine } from '../engine-process.js';
import { UserError } from '../failure.js';
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
import { type AnswerOptions, addAnswerOptions } from './ask.js';
import { addRunOptions } from './attach.js';
import { dmlHelp } from './expressions.js';

const help = `
Examples:
  $ leakscope launch app.exe --its-own-option
  $ leakscope launch --for 30s --ask 'region-histogram --top 3' app.exe
  leakscope: process 4711 runs for 30 s, or until it ends
  most memory in allocations: 0x12c0000 x 1 = 18.75 MiB
    ...
  $ leakscope launch --for 1m --ask 'alloc-breakpoint 0xa45c' --log hits.log app.exe

The program runs until --for is over, Ctrl+C is pressed, or it comes to its end; then it stands still, the question
is asked, and the program is ended. What it prints goes to standard error. With --keep-running it goes on by itself
instead, and what it prints goes nowhere: it would outlive its reader.`;

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
    .option('--ask <question>', 'with its arguments and options, in quotes', 'leak-summary')
    .option('--keep-running', 'let the program go on after the answer')
    .option('--dml', dmlHelp)
    .option('--profile <name>', profileHelp)
    .passThroughOptions()
    .addHelpText('after', help)
    .action(async (path: string, args: string[], options: LaunchOptions) => {
      const { bundle, words, end } = surroundings;
      const asked = askedFor(options.ask);
      const typed = typedQuestion(bundle, asked.words);
      if (!isEngineProcess()) end(await runInEngine(words, { name: 'launch', runsProcess: true }));
      else await launch(surroundings, { program: path, args }, typed, { ...options, ...asked.options });
    });
}

/**
 * A question as one would type it behind `attach`: `region-histogram --top 5`. Its own options win over those of the
 * command. The expression behind `dx` keeps its blanks.
 */
function askedFor(text: string): { words: string[]; options: Partial<AnswerOptions> } {
  const dx = /^\s*dx\s+(.*)$/s.exec(text);
  if (dx !== null) return { words: ['dx', dx[1]!], options: {} };
  const reader = addAnswerOptions(new Command()).argument('[words...]').allowUnknownOption();
  reader.exitOverride().configureOutput({ writeErr: () => {} });
  try {
    reader.parse(text.split(/\s+/).filter(Boolean), { from: 'user' });
  } catch (error) {
    const [sentence] = (error as Error).message.replace(/^error: /, '').split('\n');
    throw new UserError(`--ask '${text}': ${sentence}`);
  }
  const given = Object.entries(reader.opts()).filter(([name]) => reader.getOptionValueSource(name) === 'cli');
  return { words: reader.args, options: Object.fromEntries(given) };
}

async function launch(
  surroundings: LiveSurroundings,
  request: { readonly program: string; readonly args: readonly string[] },
  typed: ReturnType<typeof typedQuestion>,
  options: LaunchOptions,
): Promise<void> {
  const { io } = surroundings;
  const profile = profileNamed(options.profile);
  const keepsRunning = options.keepRunning ?? false;
  const live = openEngineProgram(
    { ...request, keepsRunning },
    {
      ...(profile !== undefined && { profile }),
      dml: options.dml ?? false,
    },
  );
  try {
    if (keepsRunning) live.target.keepRunning();
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
