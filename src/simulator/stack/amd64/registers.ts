/** The registers that an x64 walk follows: the sixteen integer ones in the order of their encoding, and rip. */

export const registerNames = [
  'rax',
  'rcx',
  'rdx',
  'rbx',
  'rsp',
  'rbp',
  'rsi',
  'rdi',
  'r8',
  'r9',
  'r10',
  'r11',
  'r12',
  'r13',
  'r14',
  'r15',
] as const;

export const stackPointer = 4;
export const framePointer = 5;

export interface Amd64Registers {
  /** By encoding; [4] is the stack pointer. */
  readonly integer: readonly bigint[];
  /** As it is shown, and by which the function is looked up. */
  readonly ip: bigint;
  /** Where control comes back to: one byte on, where the call was a function's last instruction. */
  readonly pc: bigint;
  /** What a frame that cannot be unwound shows as its own: the frame before's, of frame 0 rbp. */
  readonly lastFrame: bigint;
}
