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

/** Kept, because it keeps the tables of functions. */
const amd64Walkers = new WeakMap<Target, Amd64Walker>();

function amd64Walker(target: Target): Amd64Walker {
  let walker = amd64Walkers.get(target);
  if (walker === undefined) {
    walker = new Amd64Walker(target);
    amd64Walkers.set(target, walker);
  }
  return walker;
}

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
      return frames(amd64Walker(target), registers, most);
    case 'ARM64':
      return frames(new Arm64Walker(target), registers, most);
    case 'ARM':
      return [];
  }
}
