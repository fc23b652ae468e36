/**
 * The leak summary for a terminal: the budget, then each finding as a person would report it. `+` speaks for a
 * finding, `-` against it, and what is printed behind `>` is typed at the debugger's prompt.
 */
import pc from 'picocolors';
import type { CellStyle } from './cells.js';
import type { Answer } from './shape.js';

interface Observation {
  readonly Text: string;
  readonly Weight: 'for' | 'against' | 'context';
}

interface ShownFinding {
  readonly Title: string;
  readonly Verdict: string;
  readonly Confidence: string;
  readonly Evidence: readonly Observation[];
  readonly ExplainedBytes: number;
  readonly UnexplainedBytes: number;
  readonly Next: readonly { readonly Command: string; readonly Why: string }[];
}

export function isSummary(answer: Answer): answer is Answer & { Findings: readonly ShownFinding[] } {
  return Array.isArray(answer.Findings);
}

export function accuses(answer: Answer): boolean {
  return isSummary(answer) && answer.Findings.some((finding) => /^(leak|suspect)$/.test(finding.Verdict));
}

export function summaryText(
  answer: Answer & { Findings: readonly ShownFinding[] },
  top: number,
  style: CellStyle,
): string {
  const { format } = style;
  const shown = top === 0 ? answer.Findings : answer.Findings.slice(0, top);
  const committed = Number(answer.Committed ?? 0);
  const lines = [
    pc.bold(format.plain(String(answer.Target))),
    `${format.bytes(committed)} committed, ${format.bytes(Number(answer.Explained ?? 0))} explained, ${format.bytes(Number(answer.Unexplained ?? 0))} not explained`,
    ...shown.flatMap((finding) => ['', ...findingLines(finding, style)]),
  ];
  if (shown.length < answer.Findings.length) {
    const left = answer.Findings.slice(shown.length);
    const bytes = left.reduce((sum, finding) => sum + finding.ExplainedBytes, 0);
    lines.push(
      '',
      pc.dim(`${left.length} more findings (${format.bytes(bytes)}) not shown; --top 0 shows all`),
    );
  }
  for (const caveat of (answer.Caveats as readonly string[] | undefined) ?? [])
    lines.push('', `Note: ${format.plain(caveat)}`);
  return [...lines, '', pc.dim(`Cost: ${String(answer.Cost)}`)].join('\n');
}

const marks = { for: '+', against: '-', context: ' ' } as const;

function findingLines(finding: ShownFinding, { format }: CellStyle): string[] {
  const verdict = `${finding.Verdict.toUpperCase()} (${finding.Confidence} confidence)`;
  return [
    `${verdictColour(finding.Verdict)(verdict)} ${format.plain(finding.Title)}`,
    ...finding.Evidence.map((one) => `    ${marks[one.Weight]} ${format.plain(one.Text)}`),
    `    = explains ${format.bytes(finding.ExplainedBytes)}, leaves ${format.bytes(finding.UnexplainedBytes)}`,
    ...finding.Next.map(
      (next) => `    > ${pc.cyan(format.plain(next.Command))}  ${pc.dim(format.plain(next.Why))}`,
    ),
  ];
}

function verdictColour(verdict: string): (text: string) => string {
  if (verdict === 'leak') return (text) => pc.bold(pc.red(text));
  if (verdict === 'suspect') return (text) => pc.bold(pc.yellow(text));
  return pc.bold;
}
