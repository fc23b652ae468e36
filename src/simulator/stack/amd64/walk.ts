/** Walks an x64 stack as the debugger does. */
import type { Target, TargetRegister } from '../../target/target.js';
import type { StackFrame, Step } from '../frame.js';
import { StackMemory, wrapped } from '../memory.js';
import { FunctionTables } from './function-table.js';
import { UnwindMachine } from './machine.js';
import { type Amd64Registers, framePointer, registerNames, stackPointer } from './registers.js';
import { unwind } from './unwind.js';

/** Offset of Rip in KTRAP_FRAME (ntddk.h, x64). */
const ripInTrapFrame = 0x168n;

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
    return { ip, pc: ip, integer, lastFrame: integer[framePointer]! };
  }

  step(registers: Amd64Registers): Step<Amd64Registers> {
    const machine = new UnwindMachine(registers, this.#memory);
    const isKnown = unwind(machine, this.#tables.find(registers.ip), this.#tables) && !machine.failed;
    const callerSp = machine.sp;
    const { interruption } = machine;
    const returnAddress = machine.wasInterrupted ? machine.ip : this.#insideCaller(machine.ip);
    const frame: StackFrame = {
      ip: registers.ip,
      sp: registers.integer[stackPointer]!,
      frame: isKnown ? wrapped(callerSp - 16n) : registers.lastFrame,
      returnAddress: isKnown ? returnAddress : 0n,
      parameters: isKnown ? this.#memory.words64(callerSp, 4) : [0n, 0n, 0n, 0n],
      ...(isKnown && interruption !== undefined && { trapFrame: wrapped(interruption - ripInTrapFrame) }),
    };
    if (frame.returnAddress === 0n) return { frame };
    return {
      frame,
      caller: { integer: machine.integer, ip: returnAddress, pc: machine.ip, lastFrame: frame.frame },
    };
  }

  /**
   * A call that never returns may be a function's last instruction: the address after it belongs to another one, or
   * to none. The debugger shows the byte before.
   */
  #insideCaller(returnAddress: bigint): bigint {
    const found = this.#tables.find(returnAddress);
    const before = this.#tables.find(returnAddress - 1n);
    const isStart = found !== undefined && returnAddress === found.base + BigInt(found.entry.begin);
    const isEnd = before !== undefined && returnAddress === before.base + BigInt(before.entry.end);
    return isStart || isEnd ? returnAddress - 1n : returnAddress;
  }
}
