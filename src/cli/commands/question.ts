/** One subcommand per question of the bundle: `allocBreakpoint(size)` is `alloc-breakpoint <input> <size>`. */
import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { pathAsTyped } from '../../engine/installation/index.js';
import type { QuestionEntry } from '../bundle.js';
import { engineOption, isEngineProcess, runInEngine } from '../engine-process.js';
import { UserError } from '../failure.js';
import { engineHelp, type InputOptions, inputHelp, openWithScript, profileHelp } from '../input.js';
import type { Io } from '../io.js';
import { withStillLine } from '../progress.js';
import { harmless } from '../render/harmless.js';
import {
  type AnswerOptions,
  type Asking,
  addAnswerOptions,
  ask,
  inBrackets,
  kebabCase,
  optionForm,
  printAnswer,
} from './ask.js';
import { refuseUnknownCommand } from './unknown-command.js';

type QuestionOptions = InputOptions & AnswerOptions;

export interface Subcommand extends Asking {
  /** Asked when the command line begins with an input. */
  readonly isDefault: boolean;
  /** What stands behind `leakscope`. */
  readonly words: readonly string[];
}

export function addQuestion(program: Command, subcommand: Subcommand): void {
  const { question, isDefault, words, end } = subcommand;
  const command = program.command(kebabCase(question.name), { isDefault }).description(question.help);
  command.argument(isDefault ? '[input]' : '<input>', inputHelp);
  const inOrder = question.parameters.filter(({ isOption }) => !isOption);
  for (const parameter of inOrder) command.argument(inBrackets(parameter), parameter.help);
  for (const parameter of question.parameters)
    if (parameter.isOption) command.option(optionForm(parameter), parameter.help);
  addAnswerOptions(command).option('--engine', engineHelp).option('--profile <name>', profileHelp);
  command.addHelpText('after', () => exampleText(question));
  // A misspelt command arrives here as an input that does not exist, with the true input behind it.
  if (isDefault) command.allowExcessArguments();
  command.action(async (input: string | undefined, ...rest: unknown[]) => {
    if (input === undefined) program.help({ error: true });
    if (isDefault) refuseUnknownCommand(program, input, command.args.slice(1));
    const options = command.opts<QuestionOptions & Readonly<Record<string, string | undefined>>>();
    const args = question.parameters.map((parameter) =>
      parameter.isOption ? options[parameter.name] : (rest[inOrder.indexOf(parameter)] as string | undefined),
    );
    if (options.engine && !isEngineProcess()) end(await runInEngine(words, engineOption));
    else await answer(subcommand, input, args, options);
  });
}

/** Asks one question and prints the answer. */
async function answer(
  subcommand: Subcommand,
  path: string,
  args: readonly (string | undefined)[],
  options: QuestionOptions,
): Promise<void> {
  const { question, io } = subcommand;
  const { session, damage, isEmptyLog, shownAs } = await openWithScript(io, path, options);
  try {
    if (isEmptyLog)
      throw new UserError(`${path} is a text without debugger output, and no dump. Give ${inputHelp}.`);
    for (const sentence of damage()) io.err(`leakscope: warning: ${harmless(sentence)}\n`);
    const { size } = statSync(path);
    const found = withStillLine(io, `Asking ${kebabCase(question.name)} ...`, size, () =>
      ask(session, question, args),
    );
    printAnswer({ ...subcommand, io: spelling(io, shownAs, pathAsTyped(path)) }, session, found, options);
  } finally {
    session.close();
  }
}

/** An input is called what the user called it, also where the engine has another name for it or unpacked it elsewhere. */
function spelling(io: Io, shownAs: string | undefined, path: string): Io {
  if (shownAs === undefined) return io;
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  return {
    ...io,
    out: (text) => io.out(text.replaceAll(inJson(shownAs), inJson(path)).replaceAll(shownAs, path)),
  };
}

/** `heap-stats samples/….log 0x021f0000`: the example of a question as typed at a shell. */
export function exampleCommand({ name, example }: QuestionEntry): string {
  const args = /\((.*)\)/.exec(example.call)?.[1] ?? '';
  const words = args.split(/,\s*/).filter((word) => word !== '');
  const typed = words.map((word) => word.replace(/^"(.*)"$/, (_, text: string) => shellWord(text)));
  return [kebabCase(name), example.input, ...typed].join(' ');
}

function shellWord(text: string): string {
  return /^[\w.:-]+$/.test(text) ? text : `"${text}"`;
}

function exampleText(question: QuestionEntry): string {
  const { example } = question;
  return [
    '',
    'Example:',
    `  $ leakscope ${exampleCommand(question)}`,
    '',
    'In the debugger:',
    `  dx @$scriptContents.${example.call}`,
    ...example.output.map((line) => `  ${line}`),
  ].join('\n');
}
