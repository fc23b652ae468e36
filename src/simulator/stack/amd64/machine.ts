/**
 * The small machine that unwinding runs on: a copy of the registers that pops, adds and loads.
 *
 * An unreadable stack is no exception: the machine remembers it, goes on with zeros, and the walk ends there.
 */
import { type StackMemory, wrapped } from '../memory.js';
import { type Amd64Registers, stackPointer } from './registers.js';

export class UnwindMachine {
  readonly integer: bigint[];
  ip: bigint;
  /** Something that had to be read was not captured. */
  failed = false;
  /** The state was taken from what the processor pushed when it interrupted the caller. */
  wasInterrupted = false;
  /** Where that begins, unless control stood in an epilogue. */
  interruption: bigint | undefined;

  constructor(
    registers: Amd64Registers,
    readonly memory: StackMemory,
  ) {
    this.integer = [...registers.integer];
    this.ip = registers.pc;
  }

  get sp(): bigint {
    return this.integer[stackPointer]!;
  }

  set sp(value: bigint) {
    this.integer[stackPointer] = wrapped(value);
  }

  load(address: bigint): bigint {
    const value = this.memory.word64(wrapped(address));
    if (value === undefined) this.failed = true;
    return value ?? 0n;
  }

  pop(): bigint {
    const value = this.load(this.sp);
    this.sp += 8n;
    return value;
  }

  /** The debugger adds to the stack pointer after the load, also when that was the register. */
  popInto(register: number): void {
    this.integer[register] = this.load(this.sp);
    this.sp += 8n;
  }

  return(): void {
    this.ip = this.pop();
  }
}
