/**
 * The stack that a size breakpoint printed, as a log recorded it: the frames of the allocator and the C run
 * time are passed over, the first foreign frame is the one to blame.
 */
import type { Debuggee } from '../debuggee/debuggee';
import { recorded } from '../debuggee/recorded';
import { parseStack } from '../text/stack';
import { allocationFunctionOf, foreignFrames } from './frames';

export interface AllocationStack {
  /** `module+0xoffset` or `module!symbol+0xoffset` of the first frame outside allocator and run time. */
  readonly owner: string;
  /** The frames from there on, innermost first. */
  readonly callers: readonly string[];
  /** true: the debugger said that frames may be wrong. */
  readonly unreliable: boolean;
  /** Line of the log where it stands, from 1. */
  readonly line: number;
}

/** The recorded stack whose innermost frame is the allocator, or null when the log holds none. */
export function recordedAllocationStack(debuggee: Debuggee): AllocationStack | null {
  const recordings = recorded(debuggee, /^(g|gc|k[a-z]*)( |$)/);
  for (let i = 0; i < recordings.length; i++) {
    const recording = recordings[i]!;
    const stack = parseStack(recording.lines);
    const symbols = stack.frames.map((frame) => frame.symbol);
    if (symbols.length === 0 || allocationFunctionOf(symbols[0]!) === null) continue;
    const foreign = foreignFrames(symbols);
    if (foreign.length === 0) continue;
    return {
      owner: foreign[0]!,
      callers: foreign.slice(1, 5),
      unreliable: stack.unreliable,
      line: recording.line,
    };
  }
  return null;
}
