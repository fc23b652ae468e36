/** Every question a user can ask, in the order in which help lists them. */

import { allocBreakpoint } from './alloc-breakpoint';
import { heapStats } from './heap-stats';
import { heaps } from './heaps';
import { leakHelpOf } from './leak-help';
import { leakSummary } from './leak-summary';
import type { Question } from './question';
import { setAllocBreakpoint } from './set-alloc-breakpoint';

export const questions: readonly Question[] = [
  leakSummary,
  heaps,
  heapStats,
  allocBreakpoint,
  setAllocBreakpoint,
  leakHelpOf(() => questions),
];
