// npm run reference: docs/reference.md, generated from the questions of the bundle. A test fails when it is stale.
//
// Names, help, parameters and examples are what the questions declare; the tables of properties and columns are those
// of the answer to the example.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const root = fileURLToPath(new URL('../', import.meta.url));
const bundle = join(root, 'build/leakscope.js');

/** @param openSession that of leakscope/simulator, from dist/ or from the sources */
export async function referenceText(openSession) {
  const questions = vm.runInContext(
    `${readFileSync(bundle, 'utf8')}\n__leakscope.questions;`,
    vm.createContext({ host: {} }),
  );
  const sections = [];
  for (const question of questions) sections.push(await section(question, openSession));
  return [...introduction(questions), ...sections.flat(), ''].join('\n');
}

function introduction(questions) {
  return [
    '# Reference: what can be asked',
    '',
    'Generated from the questions by `npm run reference`; edit `src/extension/questions/`, not this page.',
    '',
    'Every question is a function of the script, an alias, a method of the process, and a subcommand. Arguments of',
    '`dx` are numbers (`0x20000`, `131072`) or texts in double quotes. An answer is an object with the properties',
    'listed here; one with rows can be filtered, sorted and shown as a grid with `dx -g`. Addresses and sizes are',
    'numbers, sizes in bytes; shares are percent.',
    '',
    '| question | command line | what it answers |',
    '|---|---|---|',
    ...questions.map((question) =>
      row([`[${question.name}](#${question.name.toLowerCase()})`, code(shellForm(question)), question.help]),
    ),
  ];
}

async function section(question, openSession) {
  const session = await openSession(join(root, question.example.input));
  try {
    session.loadScript(bundle);
    return sectionLines(question, session);
  } finally {
    session.close();
  }
}

function sectionLines(question, session) {
  const method = question.name.charAt(0).toUpperCase() + question.name.slice(1);
  return [
    '',
    `## ${question.name}`,
    '',
    `${question.help}.`,
    '',
    '```text',
    `dx @$scriptContents.${signature(question)}`,
    `dx @$curprocess.Leaks.${method}${signature(question).slice(question.name.length)}`,
    `!${[question.name, ...question.parameters.map(bracketed)].join(' ')}`,
    `leakscope ${shellForm(question)}`,
    '```',
    ...parameters(question),
    '',
    `Over \`${question.example.input}\`:`,
    '',
    '```text',
    `0:000> dx @$scriptContents.${question.example.call}`,
    ...exampleOutput(question, session),
    '```',
    ...shapes(question, session),
  ];
}

function parameters({ parameters: list }) {
  if (list.length === 0) return [];
  return [
    '',
    '| parameter | type | |',
    '|---|---|---|',
    ...list.map((one) => row([one.name, one.type, parameterHelp(one)])),
  ];
}

/** The brackets of the usage say already what may be left out. */
function parameterHelp({ help, default: fallback }) {
  return fallback === undefined || fallback === '' ? help : `${help}; default ${code(String(fallback))}`;
}

/** An example may show the first lines only; then the page says so. */
function exampleOutput({ example }, session) {
  const printed = session.dx(`@$scriptContents.${example.call}`).split('\n');
  return printed.length > example.output.length ? [...example.output, '...'] : example.output;
}

/** Properties of the answer, columns of its rows, and properties of the findings of a summary. */
function shapes({ name, example }, session) {
  const answer = session.call(name, ...argumentsOf(example.call));
  const rows = answer.RowCount === undefined ? undefined : answer.__columns;
  return [
    ...columnTable('property', rows === undefined ? answer.__columns : answer.__factColumns),
    ...columnTable('column', rows),
    ...columnTable('property of a finding', answer.Findings?.[0]?.__columns),
  ];
}

function columnTable(heading, columns) {
  if (columns === undefined) return [];
  const rows = [...columns].map(({ Name, Kind, Help }) => row([Name, Kind, Help]));
  return ['', `| ${heading} | kind | |`, '|---|---|---|', ...rows];
}

function argumentsOf(call) {
  const list = /\(([^)]*)\)/.exec(call)?.[1] ?? '';
  return list === '' ? [] : list.split(/,\s*/).map((word) => word.replace(/^"(.*)"$/, '$1'));
}

const bracketed = ({ name, default: fallback, optional }) =>
  fallback === undefined && !optional ? `<${name}>` : `[${name}]`;

const signature = ({ name, parameters: list }) => `${name}(${list.map((one) => one.name).join(', ')})`;

const shellForm = ({ name, parameters: list }) =>
  [kebabCase(name), '<input>', ...list.map((one) => (one.isOption ? optionForm(one) : bracketed(one)))].join(
    ' ',
  );

const optionForm = ({ name, type }) => `[--${kebabCase(name)} <${type}>]`;

const kebabCase = (name) => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

const code = (text) => `\`${text}\``;
const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { openSession } = await import('../dist/simulator/index.js');
  writeFileSync(join(root, 'docs/reference.md'), await referenceText(openSession));
}
