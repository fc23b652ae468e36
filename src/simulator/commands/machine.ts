/** `.effmach`: which machine's registers, pointers and addresses are shown. */

import type { Machine } from '../target/target.js';
import type { CommandContext, CommandOutput } from './command.js';
import type { CommandLine } from './line.js';

const names: Readonly<Record<Machine, string>> = {
  AMD64: 'x64 (AMD64)',
  x86: 'x86 compatible (x86)',
  ARM64: 'ARM 64-bit (AArch64) (arm64)',
  ARM: 'ARM Thumb-2 (arm)',
};

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
  return `Effective machine: ${names[target.effectiveMachine]}\n`;
}
