/**
 * Packed unwind data of ARM64: a canonical prologue in one word.
 *
 * Source: "ARM64 exception handling", "Packed unwind data" and its table of canonical prologues. The operations are
 * those that the prologue would have had as codes, its last instruction first.
 */
import {
  firstFloat,
  firstSaved,
  framePointer,
  linkRegister,
  type Operation,
  type Sequence,
} from './unwind-codes.js';

const nothing: Operation = { kind: 'move', release: 0 };
/** Largest room that `stp x29, lr, [sp, #-room]!` makes. */
const largestPreIndexed = 512;
/** Values of CR. */
const [savesLink, chainsSigned] = [1, 2];

interface Saves {
  readonly operations: readonly Operation[];
  /** Bytes that the first of them takes from the stack. */
  readonly bytes: number;
}

/** Registers of each store, with nothing for what stands alone. */
function groupsOf(integers: number, floats: number, chaining: number): number[][] {
  const groups: number[][] = [];
  for (let index = 0; index + 1 < integers; index += 2) {
    groups.push([firstSaved + index, firstSaved + index + 1]);
  }
  const odd = integers % 2 === 1 ? [firstSaved + integers - 1] : [];
  const last = chaining === savesLink ? [...odd, linkRegister] : odd;
  if (last.length > 0) groups.push(last);
  for (let index = 0; index < floats; index += 2) {
    groups.push(index + 1 < floats ? [firstFloat + index, firstFloat + index + 1] : [firstFloat + index]);
  }
  return groups;
}

function savesOf(data: number, chaining: number): Saves {
  const floatField = (data >>> 13) & 7;
  const groups = groupsOf((data >>> 16) & 15, floatField === 0 ? 0 : floatField + 1, chaining);
  const words = groups.reduce((sum, registers) => sum + registers.length, 0);
  const homes = words > 0 && ((data >>> 20) & 1) === 1 ? 8 : 0;
  const bytes = ((words + homes + 1) & ~1) * 8;
  const operations: Operation[] = [];
  // A pair with the link register has no form that makes room: x19 and lr alone take an instruction more.
  const isAlone = groups[0]?.length === 2 && groups[0][1] === linkRegister;
  if (isAlone) operations.push({ kind: 'move', release: bytes });
  let offset = 0;
  for (const [index, registers] of groups.entries()) {
    const release = index === 0 && !isAlone ? bytes : 0;
    operations.push({ kind: 'load', registers, offset, release, isPair: false });
    offset += registers.length * 8;
  }
  return { operations, bytes };
}

function localsOf(bytes: number, chaining: number): Operation[] {
  if (bytes <= 0) return [];
  if (chaining < chainsSigned) return [{ kind: 'move', release: bytes }];
  const registers = [framePointer, linkRegister];
  const setFrame: Operation = { kind: 'frame', below: 0 };
  if (bytes <= largestPreIndexed) {
    return [{ kind: 'load', registers, offset: 0, release: bytes, isPair: false }, setFrame];
  }
  return [
    { kind: 'move', release: bytes },
    { kind: 'load', registers, offset: 0, release: 0, isPair: false },
    setFrame,
  ];
}

export interface PackedFunction {
  readonly prologue: Sequence;
  /** Without the stores of arguments and without setting the frame pointer. */
  readonly epilogue: Sequence;
}

/** @param data second word of an entry whose flag is 1, or 2 for a part of a function without prologue of its own */
export function unpack(data: number): PackedFunction {
  const chaining = (data >>> 21) & 3;
  const saves = savesOf(data, chaining);
  const locals = localsOf((data >>> 23) * 16 - saves.bytes, chaining);
  const storesArguments = saves.bytes > 0 && ((data >>> 20) & 1) === 1;
  const start = chaining === chainsSigned ? [nothing] : [];
  const homes = storesArguments ? [nothing, nothing, nothing, nothing] : [];
  const prologue = [...start, ...saves.operations, ...homes, ...locals].reverse();
  const leaving = locals.filter(({ kind }) => kind !== 'frame');
  const epilogue = [...start, ...saves.operations, ...leaving].reverse();
  const isPart = (data & 3) === 2;
  return {
    prologue: { operations: prologue, instructions: isPart ? 0 : prologue.length },
    epilogue: { operations: epilogue, instructions: epilogue.length },
  };
}
