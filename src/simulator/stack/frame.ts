/**
 * What a stack walk gives, whatever the machine: frames as the debugger's `k` and `Thread.Stack.Frames` show them.
 *
 * Values are bigint because a walk over code without unwind data takes anything on the stack for a return address,
 * and shows it.
 */

export interface StackFrame {
  /** Instruction pointer: of frame 0 the thread's own, of the others the return address of the frame before. */
  readonly ip: bigint;
  /** Stack pointer while the frame's function runs; first column on 64-bit machines. */
  readonly sp: bigint;
  /** Where the caller's frame pointer would be saved: below the return address. First column on x86. */
  readonly frame: bigint;
  /** 0 where the walk ended. */
  readonly returnAddress: bigint;
  /** Four words where the ABI passes or homes arguments; 0 where they were not captured. */
  readonly parameters: readonly bigint[];
  /** Where the processor's record of an interruption begins (KTRAP_FRAME), when the function runs on one. */
  readonly trapFrame?: bigint;
}

/** One step: the frame itself and the registers of its caller; no caller where the walk ends. */
export interface Step<Registers> {
  readonly frame: StackFrame;
  readonly caller?: Registers;
}

/** Where a trace begins in place of the thread's own registers (`k = …`). */
export interface StackStart {
  readonly ip?: bigint;
  readonly sp?: bigint;
  /** x86. */
  readonly frame?: bigint;
}

/** Frames that one trace holds at most; the debugger's `.kframes` at the start. */
export const defaultFrames = 256;
