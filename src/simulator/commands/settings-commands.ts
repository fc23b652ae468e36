/** `n`, `.prefer_dml` and other switches of the session that print one line. */
import type { CommandContext, CommandOutput } from '../command.js';
import type { CommandLine } from './line.js';
import { type Radix, radixOf, setRadix } from './session-settings.js';

/** `n [8|10|16]`; the number is always decimal. */
export function radix(line: CommandLine, context: CommandContext): CommandOutput {
  if (!line.skipBlanks().ended) {
    const value = line.take(/(?:8|10|16)(?![\w])/y)?.[0];
    if (value === undefined) throw line.caret('Syntax error');
    setRadix(context, Number(value) as Radix);
  }
  return `base is ${radixOf(context)}\n`;
}

export function preferDml(line: CommandLine, context: CommandContext): CommandOutput {
  const value = line.skipBlanks().take(/\d+/y)?.[0];
  if (value !== undefined) context.preferDml = Number(value) !== 0;
  return `DML versions of commands ${context.preferDml ? 'on' : 'off'} by default\n`;
}

/** `.lines`, `.symfix`, `.reload`, …: accepted without output, because nothing is loaded from anywhere. */
export function accepted(line: CommandLine): undefined {
  line.rest();
}
