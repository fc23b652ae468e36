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
}

/** An address that may be followed by a length: the engine cuts the line at the `L` before it evaluates. */
function rangeStart(line: CommandLine, context: CommandContext): number {
  const mark = /[\s)]L/i.exec(line.remaining);
  const cut = mark === null ? line.text.length : line.at + mark.index + 1;
  const address = new CommandLine(line.text.slice(0, cut), line.prompt);
  address.at = line.at;
  const value = evaluate(address, context);
  line.at = address.at;
  return new Names(context).address(value);
}

/** Elements after `L`; negative counts as none. */
function rangeLength(line: CommandLine, context: CommandContext): number {
  if (line.skipBlanks().remaining === '') throw new CommandError("Length of range missing from '<EOL>'");
  const value = BigInt.asIntN(64, evaluate(line, context));
  return value < 0n ? Number(BigInt.asUintN(64, value)) : Number(value);
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
  const start = rangeStart(line, context);
  if (line.skipBlanks().ended) {
    line.lowerCase();
    return elements === undefined ? undefined : { start, end: start + elements * elementSize };
  }
  if (line.take(lengthMark) !== undefined) return countedRange(line, context, start, elementSize);
  const last = new Names(context).address(evaluate(line, context));
  line.lowerCase();
  const end = last + elementSize;
  if (last < start || end - start > largestRange) throw line.caret('Range error');
  return { start, end };
}

function countedRange(line: CommandLine, context: CommandContext, start: number, elementSize: number): Range {
  const unlimited = line.take(/\?/y) !== undefined;
  const bytes = rangeLength(line, context) * elementSize;
  line.lowerCase();
  // A negative length is a huge one to the limit, and an empty range where there is none.
  if (!unlimited && bytes > largestRange) {
    if (bytes > 0x8000_0000_0000_0000) return { start, end: start };
    throw line.caret('Range error');
  }
  const space = new Names(context).pointerSize === 4 ? 0x1_0000_0000 : Number.MAX_SAFE_INTEGER;
  return { start, end: Math.min(space, start + bytes) };
}
