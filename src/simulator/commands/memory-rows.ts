/** The lines of a memory display: an address, and whatever a form makes of the elements there. */
import { addressText } from '../target/addresses.js';
import { pointerSize } from '../target/target.js';
import type { CommandContext, LineSource } from './command.js';
import { type Elements, readElements } from './memory-elements.js';
import type { Range } from './range.js';

/** A line for every `columns` elements of the range, made when it is looked at. */
export function memoryRows(
  range: Range,
  columns: number,
  size: number,
  context: CommandContext,
  make: (elements: Elements) => string,
): LineSource {
  const { target } = context;
  const total = Math.ceil(range.bytes / size);
  return {
    count: Math.ceil(total / columns),
    line: (index) => {
      const first = index * columns;
      const address = range.origin + BigInt(first * size);
      const elements = readElements(target, address, Math.min(columns, total - first), size);
      return `${addressText(address, pointerSize(target))}  ${make(elements)}`;
    },
  };
}
