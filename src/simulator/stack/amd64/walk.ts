/** Walks an x64 stack as the debugger does. */
import type { Target, TargetRegister } from '../../target/target.js';
import type { StackFrame, Step } from '../frame.js';
import { StackMemory, wrapped } from '../memory.js';
import { FunctionTables } from './function-table.js';
import { UnwindMachine } from './machine.js';
import { type Amd64Registers, framePointer, registerNames, stackPointer } from './registers.js';
import { unwind } from './unwind.js';

export class Amd64Walker {
  readonly #memory: StackMemory;
  readonly #tables: FunctionTables;

  constructor(target: Pick<Target, 'read' | 'moduleAt'>) {
    this.#memory = new StackMemory(target);
    this.#tables = new FunctionTables(this.#memory, (address) => target.moduleAt(address));
  }

  start(registers: readonly TargetRegister[]): Amd64Registers | undefined {
    const values = new Map(registers.map((one) => [one.name, one.value]));
    const ip = values.get('rip');
    if (ip === undefined) return undefined;
    const integer = registerNames.map((name) => values.get(name) ?? 0n);
    return { ip, integer, lastFrame: integer[framePointer]! };
  }

  step(registers: Amd64Registers): Step<Amd64Registers> {
    const machine = new UnwindMachine(registers, this.#memory);
    const isKnown = unwind(machine, this.#tables) && !machine.failed;
    const callerSp = machine.sp;
    const frame: StackFrame = {
      ip: registers.ip,
      sp: registers.integer[stackPointer]!,
      frame: isKnown ? wrapped(callerSp - 16n) : registers.lastFrame,
      returnAddress: isKnown ? machine.ip : 0n,
      parameters: isKnown ? this.#memory.words64(callerSp, 4) : [0n, 0n, 0n, 0n],
    };
    if (frame.returnAddress === 0n) return { frame };
    return { frame, caller: { integer: machine.integer, ip: machine.ip, lastFrame: frame.frame } };
  }
}
