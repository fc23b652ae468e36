/**
 * The stack of a thread, for the machine that `.effmach` chose.
 *
 * Bounded whatever the target holds: a walk ends at the frame limit at the latest.
 */

import type { Machine } from '../target/machine.js';
import { pointerRegisters } from '../target/registers.js';
import type { Target, TargetRegister, TargetThread } from '../target/target.js';
import { Amd64Walker } from './amd64/walk.js';
import { Arm64Walker } from './arm64/walk.js';
import { defaultFrames, type StackFrame, type StackStart, type Step } from './frame.js';
import { X86Walker } from './x86/walk.js';

interface Walker<Registers> {
  /** undefined: the registers lack what a walk begins with. */
  start(registers: readonly TargetRegister[]): Registers | undefined;
  step(registers: Registers): Step<Registers>;
}

function frames<Registers>(
  walker: Walker<Registers>,
  registers: readonly TargetRegister[],
  most: number,
): StackFrame[] {
  const result: StackFrame[] = [];
  let current = walker.start(registers);
  while (current !== undefined && result.length < most) {
    const step: Step<Registers> = walker.step(current);
    result.push(step.frame);
    current = step.caller;
  }
  return result;
}

/** Walkers with tables of functions are kept for as long as their target. */
class Kept<W> {
  readonly #walkers = new WeakMap<Target, W>();

  constructor(private readonly make: (target: Target) => W) {}

  of(target: Target): W {
    const known = this.#walkers.get(target);
    if (known !== undefined) return known;
    const made = this.make(target);
    this.#walkers.set(target, made);
    return made;
  }
}

const amd64Walkers = new Kept((target) => new Amd64Walker(target));
const arm64Walkers = new Kept((target) => new Arm64Walker(target));

export interface WalkOptions {
  /** Frames wanted. */
  readonly most?: number;
  readonly start?: StackStart;
  /** The dump's own unless another one is asked for. */
  readonly machine?: Machine;
}

/** Whether threads of the dump can be looked at as threads of another machine. */
export function canWalk(target: Target, machine: Machine): boolean {
  return target.machine === machine || (target.machine !== 'x86' && machine === 'x86');
}

/** Frames from the innermost on; empty without registers. */
export function walkStack(
  target: Target,
  thread: TargetThread,
  { most = defaultFrames, start = {}, machine = target.machine }: WalkOptions = {},
): readonly StackFrame[] {
  const names = pointerRegisters(machine);
  const replaced = new Map<string, bigint | undefined>([
    [names.ip, start.ip],
    [names.sp, start.sp],
    [names.fp, start.frame],
  ]);
  const own = target.registers(thread, machine);
  const registers = own.map((one) => ({ ...one, value: replaced.get(one.name) ?? one.value }));
  switch (machine) {
    case 'x86':
      return frames(new X86Walker(target), registers, most);
    case 'AMD64':
      return frames(amd64Walkers.of(target), registers, most);
    case 'ARM64':
      return frames(arm64Walkers.of(target), registers, most);
    case 'ARM':
      return [];
  }
}
