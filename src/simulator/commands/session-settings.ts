/**
 * State of a session that only commands know: the radix of numbers (`n`), where `d` goes on, how deep blocks nest.
 *
 * Kept by context, because every session has exactly one and nobody else reads them.
 */
import { type CommandContext, CommandError } from './command.js';

export type Radix = 8 | 10 | 16;

const radixes = new WeakMap<CommandContext, Radix>();

/** 16 until `n` says otherwise. */
export function radixOf(context: CommandContext): Radix {
  return radixes.get(context) ?? 16;
}

export function setRadix(context: CommandContext, radix: Radix): void {
  radixes.set(context, radix);
}

/** Where `d` without an address goes on, and in which form. */
interface MemoryCursor {
  form: string;
  next: bigint;
}

const cursors = new WeakMap<CommandContext, MemoryCursor>();

export function memoryCursor(context: CommandContext): MemoryCursor {
  let cursor = cursors.get(context);
  if (cursor === undefined) {
    cursor = { form: 'b', next: 0n };
    cursors.set(context, cursor);
  }
  return cursor;
}

/** Blocks inside blocks, scripts that run commands that run scripts. */
const deepestLine = 100;
const depths = new WeakMap<CommandContext, number>();

/** Counts a line that begins to run; the result counts it out again. */
export function enterLine(context: CommandContext): () => void {
  const depth = (depths.get(context) ?? 0) + 1;
  if (depth > deepestLine) throw new CommandError(`Commands are nested more than ${deepestLine} deep`);
  depths.set(context, depth);
  return () => depths.set(context, depth - 1);
}
