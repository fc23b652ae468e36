/** Expressions as words of a command line, and the debugger's own text for them. */
import { UserError } from '../failure.js';
import type { Io } from '../io.js';
import { harmless } from '../render/harmless.js';

export const dmlHelp = "the layout of WinDbg's own window (.prefer_dml 1), tags stripped";

/** dx has options with one dash only, so a word with two is a mistake in an option of ours. */
export function refuseOptions(words: readonly (string | undefined)[]): void {
  const mistaken = words.find((word) => /^--[a-z]/i.test(word ?? ''));
  if (mistaken !== undefined) throw new UserError(`unknown option '${mistaken}'`);
}

/**
 * The engine prints some control characters as they are. Into a pipe or a file they go character by character, because
 * that is what is compared; a terminal gets them escaped.
 */
export function printDebuggerText(io: Io, text: string): void {
  io.out(io.terminal ? harmless(text) : text);
}
