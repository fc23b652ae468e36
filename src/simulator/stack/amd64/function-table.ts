/**
 * Which function an x64 address belongs to, by the image's exception directory.
 *
 * Source: "x64 exception handling" and the PE/COFF specification (".pdata section"): entries of 12 bytes, ascending;
 * an odd unwind address means another entry of the same table.
 */
import type { TargetModule } from '../../target/target.js';
import { ExceptionTables } from '../exception-tables.js';
import type { StackMemory } from '../memory.js';

/** RUNTIME_FUNCTION; all three relative to the image's base. */
export interface RuntimeFunction {
  readonly begin: number;
  /** First byte after the function. */
  readonly end: number;
  readonly unwindInfo: number;
}

/** A function and the image that it stands in. */
export interface FoundFunction {
  readonly base: bigint;
  readonly entry: RuntimeFunction;
}

export const entryBytes = 12;

export function readEntry(view: DataView, offset: number): RuntimeFunction {
  return {
    begin: view.getUint32(offset, true),
    end: view.getUint32(offset + 4, true),
    unwindInfo: view.getUint32(offset + 8, true),
  };
}

export class FunctionTables {
  readonly #tables: ExceptionTables;

  constructor(
    private readonly memory: StackMemory,
    moduleAt: (address: number) => TargetModule | undefined,
  ) {
    this.#tables = new ExceptionTables(memory, moduleAt);
  }

  /** undefined: a leaf function, or nothing is known of the address. */
  find(address: bigint): FoundFunction | undefined {
    const table = this.#tables.at(address);
    if (table === undefined) return undefined;
    const { base, rva, entries } = table;
    const entry = lookUp(entries, rva);
    if (entry === undefined) return undefined;
    if ((entry.unwindInfo & 1) === 0) return { base, entry };
    const other = this.memory.bytes(base + BigInt(entry.unwindInfo - 1), entryBytes);
    return other && { base, entry: readEntry(other, 0) };
  }
}

function lookUp(table: DataView, rva: number): RuntimeFunction | undefined {
  let low = 0;
  let high = Math.floor(table.byteLength / entryBytes);
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = readEntry(table, middle * entryBytes);
    if (rva < entry.begin) high = middle;
    else if (rva >= entry.end) low = middle + 1;
    else return entry;
  }
  return undefined;
}
