/**
 * Address ranges of commands: `address L count`, `address end`, in elements of the command's size.
 *
 * Without `?` a range may be 256 MB at most; `L?` lifts that. The end of `address end` belongs to the range.
 */
import { type CommandContext, CommandError } from './command.js';
import { evaluate } from './evaluate.js';
import { CommandLine } from './line.js';
import { Names } from './names.js';

const largestRange = 0x1000_0000;
const lengthMark = /[lL](?=[-\s?(@$.\w]|$)/y;

export interface Range {
  readonly start: number;
  /** One past the last byte. */
  readonly end: number;
  /** The start, exact for addresses that a number cannot hold. */
  readonly origin: bigint;
  readonly bytes: number;
}

/** `bytes` from an address of the target's width on; as far as the address space goes. */
export function rangeFrom(origin: bigint, bytes: number, space: number): Range {
  const start = Number(origin);
  return { start, end: Math.min(space, start + bytes), origin, bytes };
}

/** An address that may be followed by a length: the engine cuts the line at the `L` before it evaluates. */
function rangeStart(line: CommandLine, context: CommandContext): bigint {
  const mark = /[\s)]L/i.exec(line.remaining);
  const cut = mark === null ? line.text.length : line.at + mark.index + 1;
  const address = new CommandLine(line.text.slice(0, cut), line.prompt);
  address.at = line.at;
  const value = evaluate(address, context);
  line.at = address.at;
  return new Names(context).exactAddress(value);
}

/** Elements after `L`, negative ones too. */
function rangeLength(line: CommandLine, context: CommandContext): number {
  if (line.skipBlanks().remaining === '') throw new CommandError("Length of range missing from '<EOL>'");
  return Number(BigInt.asIntN(64, evaluate(line, context)));
}

/**
 * Reads a range.
 * @param elementSize bytes of one element
 * @param elements count where the line gives no length; without it the range is missing
 * @returns undefined when there is only an address and no default
 */
export function readRange(
  line: CommandLine,
  context: CommandContext,
  elementSize: number,
  elements?: number,
): Range | undefined {
  const names = new Names(context);
  const start = rangeStart(line, context);
  if (line.skipBlanks().ended) {
    line.lowerCase();
    return elements === undefined ? undefined : rangeFrom(start, elements * elementSize, names.space);
  }
  if (line.take(lengthMark) !== undefined) return countedRange(line, context, start, elementSize);
  const last = names.exactAddress(evaluate(line, context));
  line.lowerCase();
  const bytes = Number(last - start) + elementSize;
  if (last < start || bytes > largestRange) throw line.caret('Range error');
  return rangeFrom(start, bytes, names.space);
}

/** A negative length ends at the address; without a limit it is a huge one. */
function countedRange(line: CommandLine, context: CommandContext, start: bigint, elementSize: number): Range {
  const unlimited = line.take(/\?/y) !== undefined;
  const elements = rangeLength(line, context);
  const names = new Names(context);
  line.lowerCase();
  const bytes = elements * elementSize;
  if (!unlimited && Math.abs(bytes) > largestRange) throw line.caret('Range error');
  if (elements >= 0) return rangeFrom(start, bytes, names.space);
  if (unlimited) return rangeFrom(start, Number.MAX_SAFE_INTEGER, names.space);
  return rangeFrom(names.exactAddress(start + BigInt(bytes)), -bytes, names.space);
}
