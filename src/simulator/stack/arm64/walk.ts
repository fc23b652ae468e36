/**
 * Walks an ARM64 stack as far as that can be done without unwind codes: the function that a thread stands in, and
 * its caller by the link register.
 *
 * That is all the debugger has where images were not captured. Unwind codes (`.xdata`) are not read, so a function
 * with an entry in a captured exception directory ends the walk instead of being taken for a leaf.
 */
import type { Target, TargetRegister } from '../../target/target.js';
import type { StackFrame, Step } from '../frame.js';
import { exceptionDirectory } from '../image-directory.js';
import { StackMemory } from '../memory.js';

export interface Arm64Registers {
  readonly pc: bigint;
  readonly sp: bigint;
  readonly lr: bigint;
  readonly fp: bigint;
}

export class Arm64Walker {
  readonly #memory: StackMemory;

  constructor(private readonly target: Pick<Target, 'read' | 'moduleAt'>) {
    this.#memory = new StackMemory(target);
  }

  start(registers: readonly TargetRegister[]): Arm64Registers | undefined {
    const values = new Map(registers.map((one) => [one.name, one.value]));
    const [pc, sp, lr, fp] = ['pc', 'sp', 'lr', 'fp'].map((name) => values.get(name));
    if (pc === undefined || sp === undefined || lr === undefined || fp === undefined) return undefined;
    return { pc, sp, lr, fp };
  }

  step({ pc, sp, lr, fp }: Arm64Registers): Step<Arm64Registers> {
    // The caller of a leaf has the same link register and is none itself.
    const isLeaf = lr !== pc && !this.#hasUnwindData(pc);
    const frame: StackFrame = {
      ip: pc,
      sp,
      frame: fp,
      returnAddress: isLeaf ? lr : 0n,
      parameters: this.#memory.words64(sp, 4),
    };
    return isLeaf && lr !== 0n ? { frame, caller: { pc: lr, sp, lr, fp } } : { frame };
  }

  #hasUnwindData(pc: bigint): boolean {
    const module = this.target.moduleAt(Number(pc));
    const directory = module && exceptionDirectory(module, this.#memory);
    return directory !== undefined && this.#memory.bytes(directory.address, 8) !== undefined;
  }
}
