/** One question to a session, and its answer for a terminal or as JSON. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type DebugSession, ModelError } from '../../provider/index.js';
import type { Bundle, QuestionEntry, QuestionParameter } from '../bundle.js';
import { type End, exitStatus, UserError } from '../failure.js';
import type { Io } from '../io.js';
import { answerText } from '../render/answer.js';
import type { Style } from '../render/cells.js';
import { accuses, isSummary, summaryText } from '../render/findings.js';
import { harmless, harmlessJson } from '../render/harmless.js';
import { writeJson } from '../render/json.js';
import { isObject } from '../render/shape.js';

/** How an answer is printed. */
export interface AnswerOptions {
  readonly json?: boolean;
  readonly top: number;
  readonly wide?: boolean;
}

/** A question, and who wants to know. */
export interface Asking {
  readonly bundle: Bundle;
  readonly question: QuestionEntry;
  readonly io: Io;
  readonly end: End;
}

export function addAnswerOptions(command: Command): Command {
  return command
    .option('--json', 'print the answer as JSON, with the property names of dx')
    .addOption(new Option('--top <n>', 'rows to print, 0 for all of them').default(20).argParser(rowCount))
    .option('--wide', 'every column, whatever the width of the terminal');
}

function rowCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Give a number of rows, 0 for all of them.');
  return Number(text);
}

/**
 * Prints what a question was answered with. Rows are made while they are printed, so the session must still be open.
 */
export function printAnswer(
  { bundle, io, end }: Asking,
  session: DebugSession,
  answer: unknown,
  options: AnswerOptions,
): void {
  io.err(harmless(session.takeOutput()));
  if (options.json) writeJson(answer, options.top, (text) => io.out(harmlessJson(text)));
  else io.out(`${rendered(answer, styleOf(bundle, io, session, options))}\n`);
  end(isObject(answer) && accuses(answer) ? exitStatus.found : exitStatus.nothingFound);
}

/**
 * Asks a session in which the script is loaded.
 * @throws UserError as the script refuses: in the usage of its function there, in that of the subcommand here
 */
export function ask(
  session: DebugSession,
  question: QuestionEntry,
  args: readonly (string | undefined)[],
): unknown {
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

export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `alloc-breakpoint <input> <size>` */
export function usageOf(question: QuestionEntry): string {
  return [kebabCase(question.name), '<input>', ...question.parameters.map(inBrackets)].join(' ');
}

/** What was typed behind a question that is an argument itself: the value of an option at the place of its parameter. */
export function argumentsInOrder(question: QuestionEntry, words: readonly string[]): (string | undefined)[] {
  const rest = [...words];
  const values = new Map<QuestionParameter, string>();
  for (const parameter of question.parameters.filter(({ isOption }) => isOption)) {
    const at = rest.indexOf(`--${kebabCase(parameter.name)}`);
    const [, value] = at < 0 ? [] : rest.splice(at, 2);
    if (value !== undefined) values.set(parameter, value);
  }
  const places = question.parameters.map((parameter) =>
    parameter.isOption ? values.get(parameter) : rest.shift(),
  );
  return [...places, ...rest];
}

/** `<name>` for a required parameter, `[name]` for one that may be left out, `[--name <type>]` for an option. */
export function inBrackets(parameter: QuestionParameter): string {
  const { name, default: fallback, optional, isOption } = parameter;
  if (isOption) return `[${optionForm(parameter)}]`;
  return fallback === undefined && !optional ? `<${name}>` : `[${name}]`;
}

/** `--group-by <text>` */
export function optionForm({ name, type }: QuestionParameter): string {
  return `--${kebabCase(name)} <${type}>`;
}

function rendered(result: unknown, style: Style): string {
  return isObject(result) && isSummary(result) ? summaryText(result, style) : answerText(result, style);
}

function styleOf(bundle: Bundle, io: Io, session: DebugSession, { top, wide }: AnswerOptions): Style {
  return {
    format: bundle.format,
    pointerSize: session.model.target.pointerSize() === 4 ? 4 : 8,
    paint: io.paint,
    width: io.width,
    top,
    wide: wide ?? false,
  };
}
