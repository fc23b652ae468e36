/**
 * Which function an ARM64 address belongs to, and the codes that undo it there.
 *
 * Source: "ARM64 exception handling", ".pdata records", "Packed unwind data", ".xdata records".
 */
import type { TargetModule } from '../../target/target.js';
import { ExceptionTables } from '../exception-tables.js';
import type { StackMemory } from '../memory.js';
import { unpack } from './packed.js';
import { readSequence, type Sequence } from './unwind-codes.js';

const entryBytes = 8;

/** What undoes a function: codes of its prologue, the last instruction first, and of its epilogues. */
export interface Arm64Function {
  readonly prologue: Sequence;
  readonly epilogues: readonly Arm64Epilogue[];
}

export interface Arm64Epilogue {
  /** Instructions from the function's beginning. */
  readonly start: number;
  readonly codes: Sequence;
}

export interface FoundArm64Function {
  /** Instructions from the function's beginning to the address. */
  readonly offset: number;
  /** undefined: its data was not captured, or makes no sense. */
  readonly body: Arm64Function | undefined;
}

export class Arm64Functions {
  readonly #tables: ExceptionTables;

  constructor(
    private readonly memory: StackMemory,
    moduleAt: (address: number) => TargetModule | undefined,
  ) {
    this.#tables = new ExceptionTables(memory, moduleAt);
  }

  /** undefined: a leaf function, or nothing is known of the address. */
  find(address: bigint): FoundArm64Function | undefined {
    const table = this.#tables.at(address);
    if (table === undefined) return undefined;
    const { base, rva, entries } = table;
    const index = lastAtOrBelow(entries, rva);
    if (index < 0) return undefined;
    const begin = entries.getUint32(index * entryBytes, true);
    const data = entries.getUint32(index * entryBytes + 4, true);
    const offset = (rva - begin) >>> 2;
    if ((data & 3) !== 0) {
      return offset < ((data >>> 2) & 0x7ff) ? { offset, body: packed(data) } : undefined;
    }
    const header = this.memory.word32(base + BigInt(data));
    if (header === undefined) return { offset, body: undefined };
    if (offset >= (Number(header) & 0x3_ffff)) return undefined;
    return { offset, body: this.#described(base + BigInt(data)) };
  }

  #described(address: bigint): Arm64Function | undefined {
    const start = this.memory.bytes(address, 8);
    if (start === undefined) return undefined;
    const header = start.getUint32(0, true);
    const length = header & 0x3_ffff;
    const version = (header >>> 18) & 3;
    if (version !== 0) return undefined;
    const isSingle = ((header >>> 21) & 1) === 1;
    let scopes = (header >>> 22) & 0x1f;
    let words = header >>> 27;
    let at = 4;
    if (scopes === 0 && words === 0) {
      const more = start.getUint32(4, true);
      scopes = more & 0xffff;
      words = (more >>> 16) & 0xff;
      at = 8;
    }
    const codesAt = at + (isSingle ? 0 : scopes * 4);
    const data = this.memory.bytes(address, codesAt + words * 4);
    if (data === undefined) return undefined;
    const codes = new DataView(data.buffer, data.byteOffset + codesAt, words * 4);
    const prologue = readSequence(codes, 0);
    if (prologue === undefined) return undefined;
    const epilogues = isSingle
      ? singleEpilogue(codes, scopes, length)
      : describedEpilogues(data, at, scopes, codes);
    return epilogues && { prologue, epilogues };
  }
}

/** One epilogue at the end of the function: as many instructions as codes, and the return. */
function singleEpilogue(codes: DataView, index: number, length: number): Arm64Epilogue[] | undefined {
  const sequence = readSequence(codes, index);
  return sequence && [{ start: length - sequence.instructions - 1, codes: sequence }];
}

function describedEpilogues(
  data: DataView,
  at: number,
  count: number,
  codes: DataView,
): Arm64Epilogue[] | undefined {
  const result: Arm64Epilogue[] = [];
  for (let scope = 0; scope < count; scope++) {
    const word = data.getUint32(at + scope * 4, true);
    const sequence = readSequence(codes, word >>> 22);
    if (sequence === undefined) return undefined;
    result.push({ start: word & 0x3_ffff, codes: sequence });
  }
  return result;
}

function packed(data: number): Arm64Function {
  const { prologue, epilogue } = unpack(data);
  if ((data & 3) === 2) return { prologue, epilogues: [] };
  const length = (data >>> 2) & 0x7ff;
  return { prologue, epilogues: [{ start: length - epilogue.instructions - 1, codes: epilogue }] };
}

function lastAtOrBelow(table: DataView, rva: number): number {
  let low = 0;
  let high = Math.floor(table.byteLength / entryBytes);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (table.getUint32(middle * entryBytes, true) <= rva) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
