/**
 * Which finding a person should read first: what is certain before what is suspected, and within that the one
 * that explains most bytes.
 */
import type { Confidence, Finding, Verdict } from './finding';

const verdictOrder: Record<Verdict, number> = { leak: 0, suspect: 1, 'not a leak': 2, 'cannot tell': 3 };
const confidenceOrder: Record<Confidence, number> = { high: 0, medium: 1, low: 2 };

export function ranked(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort(
      (a, b) =>
        verdictOrder[a.finding.Verdict] - verdictOrder[b.finding.Verdict] ||
        confidenceOrder[a.finding.Confidence] - confidenceOrder[b.finding.Confidence] ||
        b.finding.ExplainedBytes - a.finding.ExplainedBytes ||
        a.index - b.index,
    )
    .map((entry) => entry.finding);
}

export function isAccused(finding: Finding): boolean {
  return finding.Verdict === 'leak' || finding.Verdict === 'suspect';
}
