/**
 * Who allocated: over memory the busy blocks by the stacks that the heaps kept for them, over a log the stacks that a
 * size breakpoint wrote.
 */
import type { Debuggee } from '../debuggee/debuggee';
import type { Argument, Question } from './question';
import { recordedStacks } from './recorded-stacks';
import { sizeRange, sizeRangeHelp } from './size-range';
import { walkedStacks } from './walked-stacks';

function ask(open: () => Debuggee, args: readonly Argument[]): object {
  const debuggee = open();
  const range = args[0] === undefined ? null : sizeRange(String(args[0]));
  return debuggee.target.kind === 'log' ? recordedStacks(debuggee, range) : walkedStacks(debuggee, range);
}

export const allocationStacks: Question = {
  name: 'allocationStacks',
  help: 'Who allocated: busy blocks by the stacks that the heaps kept, or what a size breakpoint logged',
  parameters: [
    { name: 'size', type: 'text', help: `${sizeRangeHelp}; all sizes when left out`, optional: true },
  ],
  example: {
    input: 'samples/logs/000-heap-fixed-size-x86.log',
    call: 'allocationStacks()',
    output: [
      '@$scriptContents.allocationStacks() : at least 1 allocation from 1 stack',
      '    RowCount         : 1',
      '    Hits             : 1',
      '    Count            : a lower bound, unless the process had one thread: while one thread steps over the breakpoint, allocations of the others are not seen',
      '    Caveats          : The log does not tell the size of 1 hit. The debugger had no unwind information for some frames, which may be wrong.',
      '    [0x0]            : 1 x mfnspstd32+0xba7e',
    ],
  },
  ask,
};
