/** The list of questions with their usage, out of the questions themselves. */
import { plain } from '../view/format';
import { type Column, Table } from '../view/table';
import { usageOf } from './arguments';
import type { Question } from './question';

const columns: readonly Column[] = [
  { Name: 'Question', Kind: 'text', Help: 'As called behind dx @$scriptContents.' },
  { Name: 'Help', Kind: 'text', Help: 'What it answers' },
  { Name: 'Example', Kind: 'line', Help: 'A call to try' },
];

/** `all` is asked for when help is asked for, because the list holds this question too. */
export function leakHelpOf(all: () => readonly Question[]): Question {
  return {
    name: 'leakHelp',
    help: 'What can be asked, and how',
    parameters: [{ name: 'question', type: 'text', help: 'name of one question', default: '' }],
    example: {
      input: 'samples/logs/000-heap-fixed-size-x86.log',
      call: 'leakHelp("heaps")',
      output: [
        '@$scriptContents.leakHelp("heaps") : The heaps of the process with their shares, largest commit first',
        '    RowCount         : 1',
        '    [0x0]            : heaps(): The heaps of the process with their shares, largest commit first',
      ],
    },
    ask: (_open, args) => {
      const name = String(args[0] || '');
      const asked = all().filter(
        (question) => name === '' || question.name.toLowerCase() === name.toLowerCase(),
      );
      if (asked.length === 0)
        throw new Error(`There is no question ${plain(name)}. Ask leakHelp() for the list.`);
      return new Table(columns, asked.length, (i) => row(asked[i]!), {
        text:
          name === ''
            ? 'dx @$scriptContents.<question>, e.g. dx @$scriptContents.leakSummary()'
            : asked[0]!.help,
        rowText: (shown) => `${shown.Question}: ${shown.Help}`,
        facts: asked.length === 1 ? parametersOf(asked[0]!) : {},
      });
    },
  };
}

function row(question: Question) {
  return {
    Question: usageOf(question),
    Help: question.help,
    Example: `dx @$scriptContents.${question.example.call}`,
  };
}

function parametersOf(question: Question): Record<string, string> {
  const facts: Record<string, string> = {};
  question.parameters.forEach((parameter) => {
    const fallback =
      parameter.default === undefined || parameter.default === '' ? '' : ` (default ${parameter.default})`;
    facts[parameter.name] = `${parameter.type}: ${parameter.help}${fallback}`;
  });
  return facts;
}
