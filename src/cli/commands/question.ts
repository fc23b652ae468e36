/** One subcommand per question of the bundle: `allocBreakpoint(size)` is `alloc-breakpoint <input> <size>`. */
import { statSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Minidump } from '../../minidump/index.js';
import { ModelError, type Session } from '../../simulator/index.js';
import type { Bundle, QuestionEntry, QuestionParameter } from '../bundle.js';
import { damageOf, refuseUnreadable } from '../damage.js';
import { type End, exitStatus, UserError } from '../failure.js';
import { type InputOptions, inputHelp, openWithScript, profileHelp } from '../input.js';
import type { Io } from '../io.js';
import { withStillLine } from '../progress.js';
import { answerText } from '../render/answer.js';
import type { Style } from '../render/cells.js';
import { accuses, isSummary, summaryText } from '../render/findings.js';
import { harmless, harmlessJson } from '../render/harmless.js';
import { answerToJson } from '../render/json.js';
import { isObject } from '../render/shape.js';
import { refuseUnknownCommand } from './unknown-command.js';

interface QuestionOptions extends InputOptions {
  readonly json?: boolean;
  readonly top: number;
  readonly wide?: boolean;
}

export interface Subcommand {
  readonly bundle: Bundle;
  readonly question: QuestionEntry;
  /** Asked when the command line begins with an input. */
  readonly isDefault: boolean;
  readonly io: Io;
  readonly end: End;
}

export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export function addQuestion(program: Command, subcommand: Subcommand): void {
  const { question, isDefault } = subcommand;
  const command = program.command(kebabCase(question.name), { isDefault }).description(question.help);
  command.argument(isDefault ? '[input]' : '<input>', inputHelp);
  for (const parameter of question.parameters) command.argument(inBrackets(parameter), parameter.help);
  addOptions(command);
  command.addHelpText('after', () => exampleText(question));
  // A misspelt command arrives here as an input that does not exist, with the true input behind it.
  if (isDefault) command.allowExcessArguments();
  command.action(async (input: string | undefined, ...rest: unknown[]) => {
    if (input === undefined) program.help({ error: true });
    if (isDefault) refuseUnknownCommand(program, input, command.args.slice(1));
    const args = rest.slice(0, question.parameters.length).filter((arg) => arg !== undefined) as string[];
    await answer(subcommand, input, args, command.opts<QuestionOptions>());
  });
}

/** `<name>` for a required parameter, `[name]` for one that may be left out. */
function inBrackets({ name, default: fallback, optional }: QuestionParameter): string {
  return fallback === undefined && !optional ? `<${name}>` : `[${name}]`;
}

function addOptions(command: Command): void {
  command
    .option('--json', 'print the answer as JSON, with the property names of dx')
    .addOption(new Option('--top <n>', 'rows to print, 0 for all of them').default(20).argParser(rowCount))
    .option('--wide', 'every column, whatever the width of the terminal')
    .option('--profile <name>', profileHelp);
}

function rowCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Give a number of rows, 0 for all of them.');
  return Number(text);
}

/** Asks one question and prints the answer. */
async function answer(
  { bundle, question, io, end }: Subcommand,
  input: string,
  args: readonly string[],
  options: QuestionOptions,
): Promise<void> {
  const session = await openWithScript(io, input, options);
  try {
    if (session.log?.length === 0)
      throw new UserError(`${input} is a text without debugger output, and no dump. Give ${inputHelp}.`);
    if (session.target.dump !== undefined) tellDamage(io, session.target.dump);
    const { size } = statSync(input);
    const result = withStillLine(io, `Asking ${kebabCase(question.name)} ...`, size, () =>
      asked(session, question, args),
    );
    io.err(harmless(session.takeOutput()));
    const text = options.json
      ? harmlessJson(JSON.stringify(answerToJson(result, options.top), null, 2))
      : rendered(result, styleOf(bundle, io, session, options));
    io.out(`${text}\n`);
    end(isObject(result) && accuses(result) ? exitStatus.found : exitStatus.nothingFound);
  } finally {
    session.close();
  }
}

function tellDamage(io: Io, dump: Minidump): void {
  refuseUnreadable(dump);
  for (const sentence of damageOf(dump)) io.err(`leakscope: warning: ${harmless(sentence)}\n`);
}

/** Refusals of the script end in the usage of its function; here they end in that of the subcommand. */
function asked(session: Session, question: QuestionEntry, args: readonly string[]): unknown {
  try {
    return session.call(question.name, ...args);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const [refusal, usage] = error.message.split(/ Usage: /);
    throw new UserError(
      usage === undefined ? error.message : `${refusal} Usage: leakscope ${usageOf(question)}`,
    );
  }
}

/** `alloc-breakpoint <input> <size>` */
export function usageOf(question: QuestionEntry): string {
  return [kebabCase(question.name), '<input>', ...question.parameters.map(inBrackets)].join(' ');
}

function rendered(result: unknown, style: Style): string {
  return isObject(result) && isSummary(result) ? summaryText(result, style) : answerText(result, style);
}

function styleOf(bundle: Bundle, io: Io, session: Session, { top, wide }: QuestionOptions): Style {
  return {
    format: bundle.format,
    pointerSize: session.model.target.pointerSize() === 4 ? 4 : 8,
    paint: io.paint,
    width: io.width,
    top,
    wide: wide ?? false,
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
