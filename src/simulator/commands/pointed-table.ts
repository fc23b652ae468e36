/**
 * `dps`, `dpp`, `dpa`, `dpu` and their kin: values with what they point to, one a line.
 *
 * A value is an address as it stands: on a 32-bit machine `dqs` finds nothing behind a value with bits above the
 * lower half.
 */

import { visitCaptured } from './captured-windows.js';
import type { CommandContext, CommandOutput } from './command.js';
import { type Elements, elementValue, readElements } from './memory-elements.js';
import { elementDigits } from './memory-row.js';
import { memoryRows } from './memory-rows.js';
import { pointedString } from './memory-strings.js';
import type { Range } from './range.js';
import { loadSymbols } from './symbol-loading.js';
import { symbolAt } from './symbols.js';

export type PointedKind = 'symbol' | 'value' | 'text' | 'wide text';

/** Loads the symbols of every module that a value points into, so that their warnings come before the table. */
function loadPointedModules(range: Range, size: 4 | 8, context: CommandContext): void {
  visitCaptured(context.target, range.start, range.end, 0, (address, bytes) => {
    const skip = (size - ((address - range.start) % size)) % size;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = skip; at + size <= bytes.length; at += size) {
      const value = size === 8 ? Number(view.getBigUint64(at, true)) : view.getUint32(at, true);
      const module = value === 0 ? undefined : context.target.moduleAt(value);
      if (module?.symbolType === 'Deferred') loadSymbols(module, context);
    }
  });
}

/** A value, with the symbol that it points to. */
function withSymbol(value: Elements, context: CommandContext): string {
  const address = elementValue(value, 0);
  const symbol = address === 0n ? undefined : symbolAt(Number(address), context);
  return symbol === undefined ? elementDigits(value, 0) : `${elementDigits(value, 0)} ${symbol}`;
}

/** Undefined where the value points to nothing that can be shown. */
function pointedTo(
  value: bigint,
  kind: PointedKind,
  size: 4 | 8,
  context: CommandContext,
): string | undefined {
  const { target } = context;
  if (kind === 'symbol') return value === 0n ? undefined : symbolAt(Number(value), context);
  if (kind === 'value') {
    const pointed = readElements(target, value, 1, size);
    return pointed.isCaptured(0) ? withSymbol(pointed, context) : undefined;
  }
  return pointedString(target, value, kind === 'text' ? 1 : 2);
}

function shownValue(
  elements: Elements,
  index: number,
  kind: PointedKind,
  size: 4 | 8,
  context: CommandContext,
): string {
  const shown = elementDigits(elements, index);
  if (!elements.isCaptured(index)) return shown;
  const pointed = pointedTo(elementValue(elements, index), kind, size, context);
  return pointed === undefined ? shown : `${shown} ${pointed}`;
}

/** @param size bytes of a value */
export function pointedTable(
  range: Range,
  columns: number,
  size: 4 | 8,
  kind: PointedKind,
  context: CommandContext,
): CommandOutput {
  if (kind === 'symbol') loadPointedModules(range, size, context);
  return memoryRows(range, columns, size, context, (elements) =>
    Array.from({ length: elements.count }, (_, index) =>
      shownValue(elements, index, kind, size, context),
    ).join(' '),
  );
}
