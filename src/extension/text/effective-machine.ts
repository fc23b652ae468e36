/** `.effmach`: the machine in whose terms the debugger speaks now. */

import { type Machine, machineOf } from './machine';
import { type ParsedOutput, UnreadLines } from './parsed-output';

interface EffectiveMachine extends ParsedOutput {
  readonly machine: Machine;
  /** As printed, e.g. `x86 compatible (x86)`; empty when the line is absent. */
  readonly text: string;
}

export function parseEffectiveMachine(lines: readonly string[]): EffectiveMachine {
  const unread = new UnreadLines();
  let printed = '';
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    const cells = /^Effective machine: +(\S.*)$/.exec(text);
    if (cells) printed = cells[1]!;
    else unread.file(text);
  }
  return {
    machine: machineOf(printed),
    text: printed,
    skipped: unread.skipped,
    truncated: unread.truncated,
  };
}
