/** One subcommand per question of the bundle: `allocBreakpoint(size)` is `alloc-breakpoint <input> <size>`. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Session } from '../../simulator/index.js';
import type { Bundle, QuestionEntry } from '../bundle.js';
import { exitStatus } from '../failure.js';
import { type InputOptions, openWithScript } from '../input.js';
import { answerText } from '../render/answer.js';
import type { CellStyle } from '../render/cells.js';
import { accuses, isSummary, summaryText } from '../render/findings.js';
import { answerToJson } from '../render/json.js';
import { isObject } from '../render/shape.js';

export interface QuestionOptions extends InputOptions {
  readonly json?: boolean;
  readonly top: number;
}

export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export function addQuestion(program: Command, bundle: Bundle, question: QuestionEntry): void {
  const command = program.command(kebabCase(question.name)).description(question.help);
  command.argument('<input>', 'a dump (.dmp, .dmp.gz) or a debugger log');
  for (const parameter of question.parameters) {
    const brackets = parameter.default === undefined ? `<${parameter.name}>` : `[${parameter.name}]`;
    command.argument(brackets, parameter.help);
  }
  addAnswerOptions(command);
  command.addHelpText('after', () => exampleText(question));
  command.action(async (input: string, ...rest: unknown[]) => {
    const args = rest.slice(0, question.parameters.length).filter((arg) => arg !== undefined) as string[];
    process.exitCode = await answer(bundle, question.name, input, args, command.opts<QuestionOptions>());
  });
}

export function addAnswerOptions(command: Command): void {
  command.option('--json', 'print the answer as JSON, with the property names of dx');
  command.addOption(
    new Option('--top <n>', 'rows to print; 0 prints every row').default(20).argParser(rowCount),
  );
  command.option('--profile <name>', 'script provider to imitate: engine, v8, chakra, or a selfTest record');
}

function rowCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('A number of rows, 0 for all of them.');
  return Number(text);
}

/** Asks one question and prints the answer. @returns the exit status */
export async function answer(
  bundle: Bundle,
  name: string,
  input: string,
  args: readonly string[],
  options: QuestionOptions,
): Promise<number> {
  const session = await openWithScript(input, options);
  try {
    const result = session.call(name, ...args);
    const text = options.json
      ? JSON.stringify(answerToJson(result, options.top), null, 2)
      : rendered(result, options.top, { format: bundle.format, pointerSize: pointerSizeOf(session) });
    process.stdout.write(`${text}\n`);
    return isObject(result) && accuses(result) ? exitStatus.found : exitStatus.nothingFound;
  } finally {
    session.close();
  }
}

function rendered(result: unknown, top: number, style: CellStyle): string {
  return isObject(result) && isSummary(result)
    ? summaryText(result, top, style)
    : answerText(result, top, style);
}

function pointerSizeOf(session: Session): 4 | 8 {
  return session.model.target.pointerSize() === 4 ? 4 : 8;
}

function exampleText({ name, example }: QuestionEntry): string {
  const args = /\((.*)\)$/.exec(example.call)?.[1]?.replaceAll('"', '') ?? '';
  return [
    '',
    'Example:',
    `  $ leakscope ${kebabCase(name)} ${example.input}${args === '' ? '' : ` ${args}`}`,
    '',
    'In the debugger:',
    `  dx @$scriptContents.${example.call}`,
    ...example.output.map((line) => `  ${line}`),
  ].join('\n');
}
