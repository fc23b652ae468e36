/**
 * The leak summary for a terminal: the budget, then each finding as a person would report it. `+` speaks for a
 * finding, `-` against it, and what is printed behind `>` is typed at the debugger's prompt.
 */
import type { NumberFormat } from '../bundle.js';
import type { Style } from './cells.js';
import type { Answer } from './shape.js';
import { wrapped } from './wrap.js';

interface Observation {
  readonly Text: string;
  readonly Weight: 'for' | 'against' | 'context';
}

interface NextCommand {
  readonly Command: string;
  readonly Why: string;
}

interface ShownFinding {
  readonly Title: string;
  readonly Verdict: string;
  readonly Confidence: string;
  readonly Evidence: readonly Observation[];
  readonly ExplainedBytes: number;
  readonly UnexplainedBytes: number;
  readonly Next: readonly NextCommand[];
}

type Summary = Answer & { readonly Findings: readonly ShownFinding[] };

export function isSummary(answer: Answer): answer is Summary {
  return Array.isArray(answer.Findings);
}

export function accuses(answer: Answer): boolean {
  return isSummary(answer) && answer.Findings.some((finding) => /^(leak|suspect)$/.test(finding.Verdict));
}

export function summaryText(answer: Summary, style: Style): string {
  const { format, paint, top, width } = style;
  const shown = top === 0 ? answer.Findings : answer.Findings.slice(0, top);
  const caveats = (answer.Caveats as readonly string[] | undefined) ?? [];
  return [
    paint.bold(format.plain(String(answer.Target))),
    ...wrapped(budgetLine(answer, format), width, '', '  '),
    ...shown.flatMap((finding) => ['', ...findingLines(finding, style)]),
    ...hiddenFindings(answer.Findings.slice(shown.length), style),
    ...caveats.flatMap((caveat) => ['', ...wrapped(`Note: ${format.plain(caveat)}`, width, '', '  ')]),
    '',
    paint.dim(`Cost: ${format.plain(String(answer.Cost))}`),
  ].join('\n');
}

/** The commit and what is explained of it; what the figure covers is said where it is not the whole process. */
function budgetLine(answer: Summary, format: NumberFormat): string {
  const basis = format.plain(String(answer.Basis));
  if (answer.Committed === undefined) return `commit not known: ${basis}`;
  const figure = (name: string) => format.bytes(Number(answer[name]));
  const covers = basis.startsWith('all of it') ? '' : ` (${basis})`;
  return `${figure('Committed')} committed${covers}, ${figure('Explained')} explained, ${figure('Unexplained')} not explained`;
}

function hiddenFindings(hidden: readonly ShownFinding[], { format, paint }: Style): string[] {
  if (hidden.length === 0) return [];
  const bytes = format.bytes(hidden.reduce((sum, finding) => sum + finding.ExplainedBytes, 0));
  const what = hidden.length === 1 ? '1 more finding' : `${hidden.length} more findings`;
  return ['', paint.dim(`${what} (${bytes}) not shown; --top 0 shows all`)];
}

const marks = { for: '+', against: '-', context: ' ' } as const;

function findingLines(finding: ShownFinding, style: Style): string[] {
  const { format, width } = style;
  const verdict = `${finding.Verdict.toUpperCase()} (${finding.Confidence} confidence)`;
  const [first, ...rest] = wrapped(`${verdict} ${format.plain(finding.Title)}`, width, '', '    ');
  return [
    first!.replace(verdict, verdictColour(finding.Verdict, style)),
    ...rest,
    ...finding.Evidence.flatMap((one) =>
      wrapped(format.plain(one.Text), width, `    ${marks[one.Weight]} `, '      '),
    ),
    ...coverage(finding, style),
    ...finding.Next.flatMap((next) => nextLines(next, style)),
  ];
}

function coverage({ ExplainedBytes, UnexplainedBytes }: ShownFinding, { format }: Style): string[] {
  if (ExplainedBytes === 0 && UnexplainedBytes === 0) return [];
  return [`    = explains ${format.bytes(ExplainedBytes)}, leaves ${format.bytes(UnexplainedBytes)}`];
}

/** The command is copied, so it is never broken; its reason moves to the next line when there is no room. */
function nextLines({ Command, Why }: NextCommand, { format, paint, width }: Style): string[] {
  const [command, why] = [format.plain(Command), format.plain(Why)];
  const line = `    > ${paint.cyan(command)}`;
  if (why === '') return [line];
  const fits = `    > ${command}  ${why}`.length <= width;
  if (fits) return [`${line}  ${paint.dim(why)}`];
  return [line, ...wrapped(why, width, '        ', '        ').map(paint.dim)];
}

function verdictColour(verdict: string, { paint }: Style): (text: string) => string {
  if (verdict === 'leak') return (text) => paint.bold(paint.red(text));
  if (verdict === 'suspect') return (text) => paint.bold(paint.yellow(text));
  return paint.bold;
}
