/** `*` and `$$`: comments. The first owns the rest of the line, the second ends at a `;`. */
import type { CommandLine } from './line.js';

export function lineComment(line: CommandLine): undefined {
  line.restOfText();
}

export function comment(line: CommandLine): undefined {
  line.take(/[^;]*/y);
}
