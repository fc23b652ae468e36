/**
 * Lines that the debugger may print between any two lines of any output, and that mean nothing to a table:
 * symbol warnings, star boxes, breakpoint notes, blank lines. A parser skips them instead of ending its table.
 */

const NOISE_STARTS = [
  '***',
  'WARNING: ',
  'ReadMemory error for address',
  'Use `!address ',
  'Loading symbols for ',
  'Unable to deliver callback',
  'Type information missing error for ',
  'Unable to load image ',
];

const BREAKPOINT_HIT = /^Breakpoint \d+ hit/;
const MEX_ECHO = /^Running '.*$/;
/** Rules, and the empty sides of a box of stars. */
const RULE = /^(?:[-=]{3,}|\*[* ]*\*)$/;

/** True for a line that carries no data in any command's output. */
export function isNoise(line: string): boolean {
  const text = line.trim();
  if (text === '') return true;
  for (let i = 0; i < NOISE_STARTS.length; i++) {
    if (text.lastIndexOf(NOISE_STARTS[i]!, 0) === 0) return true;
  }
  return BREAKPOINT_HIT.test(text) || MEX_ECHO.test(text) || RULE.test(text);
}

const ELISION = /^(?:#\s*)?(?:[[(<]{1,3}\s*)?(?:\.\s?){2,}|^(?:#\s*)?\u2026|^[[(<]{1,3}\s*(?:snip|\u2026)/i;
const INTERRUPTED = /\^ User interrupted operation error|^Command canceled at the user's request/;

/** True for a line that says that output is missing: an author's `...`, `[...]`, `<<<snip>>>`, or an interrupt. */
export function isElision(line: string): boolean {
  const text = line.trim();
  return ELISION.test(text) || INTERRUPTED.test(text);
}
