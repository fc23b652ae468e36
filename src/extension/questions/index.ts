/** Every question a user can ask, in the order in which help lists them. */

import { addressSpace } from './address-space';
import { allocBreakpoint } from './alloc-breakpoint';
import { allocationStacks } from './allocation-stacks';
import { block } from './block';
import { blocksOfSize } from './blocks-of-size';
import { findString } from './find-string';
import { heapBlocks } from './heap-blocks';
import { heapStats } from './heap-stats';
import { heaps } from './heaps';
import { leakHelpOf } from './leak-help';
import { leakSummary } from './leak-summary';
import type { Question } from './question';
import { regionHistogram } from './region-histogram';
import { regions } from './regions';
import { selfTest } from './self-test';
import { setAllocBreakpoint } from './set-alloc-breakpoint';
import { strings } from './strings';

export const questions: readonly Question[] = [
  leakSummary,
  regionHistogram,
  regions,
  addressSpace,
  heaps,
  heapStats,
  blocksOfSize,
  block,
  heapBlocks,
  findString,
  strings,
  allocBreakpoint,
  setAllocBreakpoint,
  allocationStacks,
  selfTest,
  leakHelpOf(() => questions),
];
