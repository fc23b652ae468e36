/**
 * How many bytes all accusations together explain, each byte once.
 *
 * Every finding names the memory that its bytes belong to. Findings of one memory do not overlap (size classes
 * of a heap, classes of allocations); but GC and loader heaps are private memory as well, so of those and the
 * classes of private allocations only the larger sum counts.
 */
import type { Finding, Memory } from './finding';
import { isAccused } from './ranking';

export function explainedBytes(findings: readonly Finding[]): number {
  const sums: Record<Memory, number> = {
    heap: 0,
    private: 0,
    mapped: 0,
    stack: 0,
    managed: 0,
    'part of another': 0,
  };
  findings.filter(isAccused).forEach((finding) => {
    sums[finding.Memory] += finding.ExplainedBytes;
  });
  return sums.heap + Math.max(sums.private, sums.managed) + sums.mapped + sums.stack;
}
