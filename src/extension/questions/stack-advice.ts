/** What is to be known of stacks of allocations: how far their names go, and how to get some where there are none. */
import type { Debuggee } from '../debuggee/debuggee';
import { stackRecording } from '../heap/stack-traces/recording';
import { hex, plain } from '../view/format';

export const nearestSymbols =
  'Functions are named by the nearest symbol in front of the address: without a PDB that is the nearest export, so the module is right and the function may be another one of it.';

/** @param size of the blocks whose stacks are wanted; null when no size stands out */
export function stackAdvice(debuggee: Debuggee, size: number | null): string {
  const { isOn, why } = stackRecording(debuggee);
  const switchOn = isOn
    ? `Stacks are recorded in this process, but no record was found.${why === '' ? '' : ` ${why}`}`
    : `To keep a stack with every block: gflags /i ${programOf(debuggee)} +ust, start the program again, and ask again.`;
  const call = size === null ? 'allocBreakpoint(<size>)' : `allocBreakpoint(${hex(size)})`;
  const other = isOn ? 'Another way' : 'Or, without a restart';
  return `${switchOn} ${other}: dx @$scriptContents.${call} prints breakpoint lines that show who allocates, and leakscope attach <process> alloc-breakpoint ${size === null ? '<size>' : hex(size)} --log hits.log writes a log for this question.`;
}

function programOf(debuggee: Debuggee): string {
  const program = debuggee.modules().filter(({ path }) => /\.exe$/i.test(path))[0];
  return program === undefined ? 'app.exe' : plain(program.path.replace(/^.*[\\/]/, ''));
}
