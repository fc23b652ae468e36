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
    input: 'test/fixtures/heaps/x64-19041-ust.dmp.gz',
    call: 'allocationStacks()',
    output: [
      '@$scriptContents.allocationStacks() : 3,062 busy blocks, 20.63 MiB of 20.63 MiB from 4 stacks',
      '    RowCount         : 4',
      '    Blocks           : 3062',
      '    Busy             : 0x14a1996',
      '    Traced           : 0x14a1996',
      '    Unreadable       : 0x0',
      '    Without          : 0x0',
      '    OtherBusy        : 0x0',
      '    AddsUp           : 26,820,608 committed = 21,633,430 busy + 4,868,720 free + 318,458 overhead + 0 uncovered',
      '    [0x0]            : 2,214 x 0x50000 (in no module), 13.66 MiB',
      '    [0x1]            : 739 x 0x50000 (in no module), 6.73 MiB',
      '    [0x2]            : 87 x 0x50000 (in no module), 197.44 KiB',
      '    [0x3]            : 22 x 0x50000 (in no module), 53.16 KiB',
    ],
  },
  ask,
};
