/** Single heap blocks as somebody looked at them in the debugger: `!heap -flt s` and `!heap -p -a` of a log. */
import type { Debuggee } from '../debuggee/debuggee';
import { recorded } from '../debuggee/recorded';
import { type HeapFilter, parseHeapFilter } from '../text/heap-filter';
import { type HeapAddress, parseHeapAddress } from '../text/heap-page-a';

/** What `!heap -flt s` listed for a size; null when it was not asked for. */
export function recordedBlocksOfSize(debuggee: Debuggee, size: number): HeapFilter | null {
  const found = recorded(debuggee, new RegExp(`^!heap -flt s (0x)?0*${size.toString(16)}$`)).pop();
  return found ? parseHeapFilter(found.lines) : null;
}

/** Every answer of `!heap -p -a`. */
export function recordedAddresses(debuggee: Debuggee): HeapAddress[] {
  return recorded(debuggee, /^!heap -p -a /).map((recording) => parseHeapAddress(recording.lines));
}
