/** Commands as findings print them for the user to type: one spelling each. */
import { hex } from '../view/format';

/** An address without the grave accent: `!heap` does not take one everywhere. */
function plainAddress(address: number): string {
  return address.toString(16);
}

export function heapStatCommand(heap: number): string {
  return `!heap -stat -h ${plainAddress(heap)}`;
}

export function heapFilterCommand(size: number): string {
  return `!heap -flt s ${size.toString(16)}`;
}

/** The blocks of a size as a grid. */
export function blocksOfSizeCommand(size: number): string {
  return gridCommand('blocksOfSize', size);
}

export function dumpBytesCommand(address: number): string {
  return `db ${plainAddress(address)} L80`;
}

/** A question of ours, e.g. `dx @$scriptContents.allocBreakpoint(0xa45c)`; numbers are written in hex. */
export function questionCommand(name: string, ...args: readonly (number | string)[]): string {
  const written = args.map((arg) => (typeof arg === 'number' ? hex(arg) : `"${arg}"`));
  return `dx @$scriptContents.${name}(${written.join(', ')})`;
}

/** The same as a grid. */
export function gridCommand(name: string, ...args: readonly (number | string)[]): string {
  return questionCommand(name, ...args).replace('dx ', 'dx -g ');
}
