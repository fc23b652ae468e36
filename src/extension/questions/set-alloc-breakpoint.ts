/**
 * Sets the log-and-go heap breakpoint through the debugger's data model, which leaves a breakpoint that the
 * user already has at that address alone. On a dump nothing can run, so it refuses and says so.
 */
import { logCommand, sizeCondition } from '../breakpoints/conditions';
import { allocatorModule, refuseImpossibleSize } from '../breakpoints/target-function';
import { preparation, warningsFor } from '../breakpoints/texts';
import type { Debuggee } from '../debuggee/debuggee';
import { hex } from '../view/format';
import { listOf } from '../view/list';
import { type Column, present, sentences } from '../view/table';
import type { Argument, Question } from './question';

const columns: readonly Column[] = [
  { Name: 'Set', Kind: 'text', Help: 'Whether a breakpoint was set' },
  { Name: 'Breakpoint', Kind: 'line', Help: 'Its line in bl' },
  { Name: 'Why', Kind: 'text', Help: 'Why none was set' },
  { Name: 'Prepare', Kind: 'line', Help: 'Typed once before the target goes on' },
  { Name: 'Warnings', Kind: 'text', Help: 'To know before the target goes on' },
];

interface Answer {
  readonly Set: boolean;
  readonly Breakpoint?: string;
  readonly Why?: string;
  readonly Prepare?: readonly string[];
  readonly Warnings?: readonly string[] | undefined;
}

function answer(values: Answer, text: string): object {
  return present(values, columns, () => text);
}

function ask(open: () => Debuggee, args: readonly Argument[]): object {
  const debuggee = open();
  const size = args[0] as number;
  if (debuggee.target.kind !== 'live') {
    const why = `This is a ${debuggee.target.kind}: nothing can run in it. Attach to the process and ask again, or paste a line of allocBreakpoint(${hex(size)}).`;
    return answer({ Set: false, Why: why }, `not set: a ${debuggee.target.kind} cannot run`);
  }
  const module = allocatorModule(debuggee);
  refuseImpossibleSize(module.architecture, size);
  const made = debuggee.setBreakpoint({
    module: module.ntdll,
    symbol: 'RtlAllocateHeap',
    condition: sizeCondition('RtlAllocateHeap', module.architecture, size).cpp,
    command: logCommand('RtlAllocateHeap', module.architecture),
  });
  if (!made.known) return answer({ Set: false, Why: made.why }, `not set: ${made.why}`);
  return answer(
    {
      Set: true,
      Breakpoint: made.value,
      Prepare: listOf(preparation, 'command'),
      Warnings: sentences(
        warningsFor(module.architecture, true, debuggee.target.isWow64).concat(made.caveats),
      ),
    },
    made.value,
  );
}

export const setAllocBreakpoint: Question = {
  name: 'setAllocBreakpoint',
  help: 'Sets the breakpoint on heap allocations of a size in a live target; refuses on a dump',
  parameters: [{ name: 'size', type: 'number', isAllocationSize: true, help: 'bytes, e.g. 0xa45c' }],
  example: {
    input: 'samples/logs/000-heap-fixed-size-x86.log',
    call: 'setAllocBreakpoint(0xa45c)',
    output: [
      '@$scriptContents.setAllocBreakpoint(0xa45c) : not set: a log cannot run',
      '    Set              : false',
      '    Why              : This is a log: nothing can run in it. Attach to the process and ask again, or paste a line of allocBreakpoint(0xa45c).',
    ],
  },
  ask,
};
