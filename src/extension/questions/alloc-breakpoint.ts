/** Breakpoint lines that catch the next allocation of a size, for the target at hand. */

import { allocationFunctions } from '../breakpoints/conditions';
import { allocatorModule, refuseImpossibleSize } from '../breakpoints/target-function';
import {
  type BreakpointText,
  breakpointTexts,
  preparation,
  replaces,
  warningsFor,
} from '../breakpoints/texts';
import type { Debuggee } from '../debuggee/debuggee';
import { hex, plain } from '../view/format';
import { listOf } from '../view/list';
import { type Column, sentences, Table } from '../view/table';
import type { Argument, Question } from './question';

const columns: readonly Column[] = [
  { Name: 'Api', Kind: 'text', Help: 'Function the breakpoint is set on' },
  {
    Name: 'Action',
    Kind: 'text',
    Help: 'log: print a stack per hit and go on; stop: break in at the first match',
  },
  {
    Name: 'Form',
    Kind: 'text',
    Help: 'modern: bp /w; legacy: .if, for old debuggers; published: the classic j form',
  },
  { Name: 'Command', Kind: 'line', Help: 'The line to type' },
  { Name: 'Proved', Kind: 'text', Help: 'This form was counted on live processes of this architecture' },
  { Name: 'Note', Kind: 'text', Help: 'What it catches' },
];

const factColumns: readonly Column[] = [
  { Name: 'Size', Kind: 'size', Help: 'Bytes asked for' },
  { Name: 'Machine', Kind: 'text', Help: 'Calling convention of the lines' },
  { Name: 'Module', Kind: 'text', Help: 'The ntdll that this process allocates through' },
  { Name: 'Prepare', Kind: 'line', Help: 'Typed once before' },
  { Name: 'Warnings', Kind: 'text', Help: 'To know before typing any of them' },
];

function ask(open: () => Debuggee, args: readonly Argument[]): object {
  const debuggee = open();
  const size = args[0] as number;
  const module = allocatorModule(debuggee);
  refuseImpossibleSize(module.architecture, size);
  const wanted = String(args[1] || '').toLowerCase();
  const texts = breakpointTexts(module.architecture, module.ntdll, size).filter(
    (text) => text.Api.toLowerCase().indexOf(wanted) >= 0,
  );
  if (texts.length === 0)
    throw new Error(`There is no function ${plain(wanted)} here. Known: ${allocationFunctions.join(', ')}.`);
  const { kind, isWow64 } = debuggee.target;
  const warnings = warningsFor(module.architecture, kind === 'live', isWow64);
  warnings.splice(2, 0, replaces);
  if (module.caveat !== '') warnings.push(module.caveat);
  return new Table<BreakpointText>(
    columns,
    texts.length,
    (i) => ({ ...texts[i]!, Proved: texts[i]!.Proved && !isWow64 }),
    {
      text: `${texts.length} lines that catch ${hex(size)} bytes, ${module.architecture}`,
      rowText: (row) => row.Command,
      facts: {
        Size: size,
        Machine: module.architecture,
        Module: module.ntdll,
        Prepare: listOf(preparation, 'command'),
        Warnings: sentences(warnings),
      },
      factColumns,
    },
  );
}

export const allocBreakpoint: Question = {
  name: 'allocBreakpoint',
  help: 'Breakpoint lines that catch the next allocation of a size: heap, reallocation, virtual memory, views',
  parameters: [
    { name: 'size', type: 'number', isAllocationSize: true, help: 'bytes, e.g. 0xa45c' },
    {
      name: 'api',
      type: 'text',
      help: 'one function only, or a part of its name, e.g. MapView',
      default: '',
    },
  ],
  example: {
    input: 'samples/logs/000-heap-fixed-size-x86.log',
    call: 'allocBreakpoint(0xa45c)',
    output: [
      '@$scriptContents.allocBreakpoint(0xa45c) : 18 lines that catch 0xa45c bytes, x86',
      '    RowCount         : 18',
      '    Size             : 0xa45c',
      '    Machine          : x86',
      '    Module           : ntdll',
      '    Prepare          : 2 commands',
      '    Warnings         : Every call of the function stops the target for a moment: it becomes very much slower. With several threads hits are lost while one of them steps over the breakpoint: a count is a lower bound; the stack is the evidence. bp replaces a breakpoint that is already at that address; look with bl first, or use setAllocBreakpoint, which does not. For a live target: a dump cannot run, so set it in the process while it leaks.',
      '    [0x0]            : bp /w "*(unsigned int*)(@esp+0xc) == 0xa45c" @@masm(ntdll!RtlAllocateHeap) "kb 8; gc"',
    ],
  },
  ask,
};
