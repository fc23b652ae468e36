/**
 * Settings of a session that only commands know: the radix of numbers (`n`).
 *
 * Kept by context, because every session has exactly one and nobody else reads them.
 */
import type { CommandContext } from '../command.js';

export type Radix = 8 | 10 | 16;

const radixes = new WeakMap<CommandContext, Radix>();

/** 16 until `n` says otherwise. */
export function radixOf(context: CommandContext): Radix {
  return radixes.get(context) ?? 16;
}

export function setRadix(context: CommandContext, radix: Radix): void {
  radixes.set(context, radix);
}
