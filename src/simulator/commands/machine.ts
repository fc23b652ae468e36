/** `.effmach`: which machine's registers, pointers and addresses are shown. */

import { fullMachineName, type Machine, machineName } from '../target/machine.js';
import type { CommandContext, CommandOutput } from './command.js';
import type { CommandLine } from './line.js';

/** Spellings of the command; `x64` is none of them. */
const spellings: Readonly<Record<string, Machine>> = {
  amd64: 'AMD64',
  x86: 'x86',
  arm64: 'ARM64',
  arm: 'ARM',
};

/** `.` and `#`: the machine of the current thread and of the last event, here both the dump's. */
const own = new Set(['.', '#']);

export function effectiveMachine(line: CommandLine, context: CommandContext): CommandOutput {
  const { target } = context;
  const name = line.skipBlanks().take(/[^\s;]*/y)![0];
  const machine = own.has(name) ? target.machine : spellings[name.toLowerCase()];
  if (name !== '' && machine === undefined) return `Unknown machine '${name}'\n`;
  if (machine !== undefined) target.effectiveMachine = machine;
  const chosen = target.effectiveMachine;
  return `Effective machine: ${fullMachineName(chosen, target.machine)} (${machineName(chosen)})\n`;
}
