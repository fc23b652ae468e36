/**
 * Walks an ARM64 stack: by unwind codes where an image's exception directory was captured, else by the link register.
 *
 * A function without unwind data is a leaf; the caller of a leaf has the same link register and cannot be one, too.
 */
import type { Target, TargetRegister } from '../../target/target.js';
import type { StackFrame, Step } from '../frame.js';
import { StackMemory, wrapped } from '../memory.js';
import { type Arm64Function, Arm64Functions, type FoundArm64Function } from './function-table.js';
import { framePointer, linkRegister, type Operation } from './unwind-codes.js';

export interface Arm64Registers {
  readonly pc: bigint;
  readonly sp: bigint;
  /** What unwind data is looked up for: after a function that has some the call, before the return address. */
  readonly control: bigint;
  /** x0 to x28, fp, lr. */
  readonly integer: readonly bigint[];
}

class UnwindState {
  sp: bigint;
  readonly integer: bigint[];
  /** Something that had to be read was not captured, or codes make no sense. */
  failed = false;
  /** Pairs that the next load is longer by. */
  #more = 0;

  constructor(
    registers: Arm64Registers,
    private readonly memory: StackMemory,
  ) {
    this.sp = registers.sp;
    this.integer = [...registers.integer];
  }

  undo(operation: Operation): void {
    switch (operation.kind) {
      case 'move':
        this.sp = wrapped(this.sp + BigInt(operation.release));
        break;
      case 'frame':
        this.sp = wrapped(this.integer[framePointer]! - BigInt(operation.below));
        break;
      case 'load':
        this.#load(operation);
        break;
      case 'more':
        this.#more++;
        return;
    }
    if (this.#more > 0) this.failed = true;
  }

  #load({ registers, offset, release, isPair }: Operation & { kind: 'load' }): void {
    const all = [...registers];
    while (isPair && this.#more > 0) {
      this.#more--;
      all.push(all.at(-1)! + 1, all.at(-1)! + 2);
    }
    const start = this.sp + BigInt(offset);
    for (const [index, register] of all.entries()) {
      const value = this.memory.word64(wrapped(start + BigInt(index * 8)));
      if (value === undefined) this.failed = true;
      this.integer[register] = value ?? 0n;
    }
    this.sp = wrapped(this.sp + BigInt(release));
  }
}

export class Arm64Walker {
  readonly #memory: StackMemory;
  readonly #functions: Arm64Functions;

  constructor(target: Pick<Target, 'read' | 'moduleAt'>) {
    this.#memory = new StackMemory(target);
    this.#functions = new Arm64Functions(this.#memory, (address) => target.moduleAt(address));
  }

  start(registers: readonly TargetRegister[]): Arm64Registers | undefined {
    const values = new Map(registers.map((one) => [one.name, one.value]));
    const pc = values.get('pc');
    const sp = values.get('sp');
    if (pc === undefined || sp === undefined) return undefined;
    const names = [...Array.from({ length: 29 }, (_, index) => `x${index}`), 'fp', 'lr'];
    return { pc, sp, control: pc, integer: names.map((name) => values.get(name) ?? 0n) };
  }

  step(registers: Arm64Registers): Step<Arm64Registers> {
    const state = new UnwindState(registers, this.#memory);
    const found = this.#functions.find(registers.control);
    const isKnown = unwind(state, found);
    const lr = state.integer[linkRegister]!;
    const goesOn = isKnown && !state.failed && (lr !== registers.pc || state.sp !== registers.sp);
    const frame: StackFrame = {
      ip: registers.pc,
      sp: registers.sp,
      frame: registers.integer[framePointer]!,
      returnAddress: goesOn ? lr : 0n,
      parameters: this.#memory.words64(registers.sp, 4),
    };
    if (frame.returnAddress === 0n) return { frame };
    return {
      frame,
      caller: { pc: lr, sp: state.sp, control: found === undefined ? lr : lr - 4n, integer: state.integer },
    };
  }
}

/** false when the function has unwind data that cannot be used. */
function unwind(state: UnwindState, found: FoundArm64Function | undefined): boolean {
  if (found === undefined) return true;
  if (found.body === undefined) return false;
  for (const operation of pending(found.offset, found.body)) state.undo(operation);
  return true;
}

/** The operations to undo at an instruction: of the prologue those executed, of an epilogue those not executed yet. */
function pending(offset: number, { prologue, epilogues }: Arm64Function): readonly Operation[] {
  const { operations, instructions } = prologue;
  if (offset < instructions) return operations.slice(instructions - offset);
  const epilogue = epilogues.find(
    ({ start, codes }) => offset >= start && offset <= start + codes.instructions,
  );
  return epilogue === undefined ? operations : epilogue.codes.operations.slice(offset - epilogue.start);
}
