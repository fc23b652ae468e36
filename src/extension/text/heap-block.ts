/** The row of one heap block, which `!heap -flt s` and `!heap -p -a` print alike. */

import { HEX, hex } from './numbers';

export interface HeapBlock {
  /** Address of the heap that owns the block. */
  readonly heap: number;
  /** Address of the block's header. */
  readonly entry: number;
  /** Size of the block in granules of 8 (x86) or 16 (x64) bytes. */
  readonly sizeUnits: number;
  readonly previousUnits: number;
  readonly flags: number;
  /** What the program got. */
  readonly userPointer: number;
  /** Bytes that the program asked for. */
  readonly userSize: number;
  /** E.g. `busy`, `busy VirtualAlloc`, `free`, `free DelayedFree`. */
  readonly state: string;
  /** The debugger's guess at the first word, e.g. ``mod!Class::`vftable'`` or `unknown!printable`. */
  readonly annotation?: string;
}

const BLOCK = new RegExp(
  `^(${HEX})\\s+(${HEX})\\s+(${HEX})\\s+\\[(${HEX})\\]\\s+(${HEX})\\s+(${HEX})\\s+-\\s+\\(([^)]*)\\)`,
  'i',
);

/** The block of a trimmed row, or null when the row is none. The columns are those of the HEAP_ENTRY header line. */
export function readHeapBlock(text: string, heap: number): HeapBlock | null {
  const cells = BLOCK.exec(text);
  return cells
    ? {
        heap,
        entry: hex(cells[1]!),
        sizeUnits: hex(cells[2]!),
        previousUnits: hex(cells[3]!),
        flags: hex(cells[4]!),
        userPointer: hex(cells[5]!),
        userSize: hex(cells[6]!),
        state: cells[7]!.trim(),
      }
    : null;
}

/** The address of a `_HEAP @ <address>` line, or null. */
export function readHeapHeading(text: string): number | null {
  const cells = /^_HEAP @ (\S+)/.exec(text);
  const address = cells ? hex(cells[1]!) : NaN;
  return Number.isNaN(address) ? null : address;
}
