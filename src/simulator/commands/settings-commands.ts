/** `n`, `.prefer_dml` and other switches of the session that print one line. */
import type { CommandContext, CommandOutput } from './command.js';
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

const dotsPerLine = 64;

/** `.reload`: a dot for each module; there is nothing to load anew. A named module is accepted in silence. */
export function reload(line: CommandLine, context: CommandContext): CommandOutput | undefined {
  if (/^(?:[/-]\w+\s*)*$/.test(line.rest())) {
    const dots = '.'.repeat(context.target.modules.length);
    return dots.replace(new RegExp(`.{1,${dotsPerLine}}`, 'g'), '$&\n');
  }
  return undefined;
}

/** `.lines`, `.symfix`, …: accepted without output, because nothing is loaded from anywhere. */
export function accepted(line: CommandLine): undefined {
  line.rest();
}
