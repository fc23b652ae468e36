/**
 * Sets a log-and-go breakpoint through the debugger's data model, which leaves a breakpoint that the user already has
 * at that address alone. On a dump nothing can run, so it refuses and says so.
 */
import {
  type AllocationFunction,
  allocationFunctions,
  recordCommand,
  returnsBlock,
  sizeCondition,
} from '../breakpoints/conditions';
import { allocatorModule, refuseImpossibleSize } from '../breakpoints/target-function';
import { preparation, warningsFor } from '../breakpoints/texts';
import type { Debuggee } from '../debuggee/debuggee';
import { hex, plain } from '../view/format';
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
  const api = functionNamed(String(args[1]));
  const block = wantsBlock(String(args[2]), api);
  const made = debuggee.setBreakpoint({
    module: module.ntdll,
    symbol: api,
    condition: sizeCondition(api, module.architecture, size).cpp,
    command: recordCommand(api, module.architecture, block),
  });
  if (!made.known) return answer({ Set: false, Why: made.why }, `not set: ${made.why}`);
  return answer(
    {
      Set: true,
      Breakpoint: made.value,
      Prepare: listOf(preparation, 'command'),
      Warnings: sentences(
        warningsFor(module.architecture, true, debuggee.target.isWow64)
          .concat(block ? [blockWarning] : [])
          .concat(made.caveats),
      ),
    },
    made.value,
  );
}

const blockWarning =
  'Addresses of blocks are right while the process has one thread; with more of them some are wrong or missing.';

/** @throws when no function is called so */
function functionNamed(name: string): AllocationFunction {
  const wanted = name.toLowerCase();
  const found = allocationFunctions.filter((api) => api.toLowerCase().indexOf(wanted) >= 0)[0];
  if (found !== undefined) return found;
  throw new Error(`There is no function ${plain(name)} here. Known: ${allocationFunctions.join(', ')}.`);
}

/** @throws when it is asked for something else, or the function returns no block */
function wantsBlock(also: string, api: AllocationFunction): boolean {
  if (also === '') return false;
  if (also.toLowerCase() !== 'block') throw new Error(`It can also log block, and not ${plain(also)}.`);
  if (!returnsBlock(api)) throw new Error(`${api} does not return the address of a block.`);
  return true;
}

export const setAllocBreakpoint: Question = {
  name: 'setAllocBreakpoint',
  help: 'Sets the breakpoint on allocations of a size in a live target; refuses on a dump',
  parameters: [
    { name: 'size', type: 'number', isAllocationSize: true, help: 'bytes, e.g. 0xa45c' },
    { name: 'api', type: 'text', help: 'the function, or a part of its name', default: 'RtlAllocateHeap' },
    {
      name: 'also',
      type: 'text',
      help: '"block" logs the address of the new block too; right with one thread only',
      default: '',
    },
  ],
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
