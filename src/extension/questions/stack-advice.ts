/** How to get stacks of allocations where the heaps keep none. */

import type { Debuggee } from '../debuggee/debuggee';
import { keepsStacks } from '../heap/block-stack';
import { hex, plain } from '../view/format';

/** @param size of the blocks whose stacks are wanted; null when no size stands out */
export function stackAdvice(debuggee: Debuggee, size: number | null): string {
  const isOn = keepsStacks(debuggee);
  const switchOn = isOn
    ? 'Stack traces are switched on for this process (NtGlobalFlag has 0x1000), but no record of one was found.'
    : `To keep a stack with every block: gflags /i ${programOf(debuggee)} +ust, start the program again, and ask again.`;
  const call = size === null ? 'allocBreakpoint(<size>)' : `allocBreakpoint(${hex(size)})`;
  return `${switchOn} Or, without a restart: dx @$scriptContents.${call} prints breakpoint lines that show who allocates, and leakscope attach <process> alloc-breakpoint ${size === null ? '<size>' : hex(size)} --log hits.log writes a log for this question.`;
}

function programOf(debuggee: Debuggee): string {
  const program = debuggee.modules().filter(({ path }) => /\.exe$/i.test(path))[0];
  return program === undefined ? 'app.exe' : plain(program.path.replace(/^.*[\\/]/, ''));
}
