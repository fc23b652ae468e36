/**
 * Commands that a dump refuses, with the debugger's words, and those that the simulator does not know how to
 * answer honestly.
 */
import { CommandError } from './command.js';
import type { LineCommand } from './command-table.js';

const notRunnable: LineCommand = (line) => {
  throw line.caret('No runnable debuggees error');
};

function notSimulated(name: string, why: string): LineCommand {
  return () => {
    throw new CommandError(`${name} is not simulated: ${why}`);
  };
}

const runNames = [
  'g',
  'gc',
  'gh',
  'gn',
  'gu',
  'p',
  'pa',
  'pc',
  'pct',
  'ph',
  'pt',
  't',
  'ta',
  'tb',
  'tc',
  'tct',
  'tt',
  'wt',
];

const assembling = 'there is no disassembler';

export const refusals: Readonly<Record<string, LineCommand>> = {
  ...Object.fromEntries(runNames.map((name) => [name, notRunnable])),
  kd: notSimulated('kd', 'dds @$csp shows the same words'),
  ...Object.fromEntries(['u', 'ub', 'uf', 'up', 'ur'].map((name) => [name, notSimulated(name, assembling)])),
  dt: notSimulated('dt', 'no PDB is read, so no type is known to commands'),
  dv: notSimulated('dv', 'no PDB is read, so no variable is known'),
};
