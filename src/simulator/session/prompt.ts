/** The debugger's prompt: `process:thread[:effective machine]>`. */
import { machineName } from '../target/machine.js';
import type { Target } from '../target/target.js';

export function promptOf(target: Target): string {
  const thread = String(target.currentThread).padStart(3, '0');
  const machine =
    target.effectiveMachine === target.machine ? '' : `:${machineName(target.effectiveMachine)}`;
  return `0:${thread}${machine}>`;
}
