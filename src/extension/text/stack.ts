/** The `k` family: frames of one or several stacks, also where the debugger printed every word twice. */

import type { ParsedOutput } from './parsed-output';

export interface StackFrame {
  /** Frame number; null when the command prints none. */
  readonly number: number | null;
  /** Frame pointer (x86: ChildEBP) or stack pointer (Child-SP); null when not printed. */
  readonly child: number | null;
  readonly returnAddress: number | null;
  /** The words of `Args to Child`; empty when not printed. */
  readonly args: readonly number[];
  /** `module!symbol+0xoffset` as printed. */
  readonly symbol: string;
  /** `file @ line` as printed; null when there is none. */
  readonly source: string | null;
}

export interface ThreadStack {
  /** The debugger's thread number; null when the output does not name the thread. */
  readonly thread: number | null;
  readonly frames: readonly StackFrame[];
}

export interface Stack extends ParsedOutput {
  /** Frames of the first stack, innermost first. */
  readonly frames: readonly StackFrame[];
  readonly stacks: readonly ThreadStack[];
  /** true: every word was printed twice, and one copy was taken. */
  readonly doubled: boolean;
  /** true: the debugger warned that frames may be wrong for want of unwind information. */
  readonly unreliable: boolean;
}

export function parseStack(lines: readonly string[]): Stack {
  throw new Error('not written yet ' + lines.length);
}
