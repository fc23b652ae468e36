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
  readonly ip: bigint;
  /** What a frame that cannot be unwound shows as its own: the frame before's, of frame 0 rbp. */
  readonly lastFrame: bigint;
}
