/**
 * UNWIND_INFO: how a prologue changed the stack pointer and where it saved registers.
 *
 * Source: "x64 exception handling", "struct UNWIND_INFO" and "struct UNWIND_CODE"; version 2 adds the epilogue codes
 * (operation 6).
 */
import type { StackMemory } from '../memory.js';
import { entryBytes, type RuntimeFunction, readEntry } from './function-table.js';

/** Operations of an UNWIND_CODE. */
export const Op = {
  pushNonvolatile: 0,
  allocateLarge: 1,
  allocateSmall: 2,
  setFrameRegister: 3,
  saveNonvolatile: 4,
  saveNonvolatileFar: 5,
  epilogue: 6,
  spare: 7,
  saveXmm: 8,
  saveXmmFar: 9,
  pushMachineFrame: 10,
} as const;

export interface UnwindCode {
  readonly op: number;
  readonly info: number;
  /** Offset in the prologue of the end of the instruction; of an epilogue code its size or low byte. */
  readonly offset: number;
  /** Unscaled 16- or 32-bit operand of the slots that follow; 0 without one. */
  readonly operand: number;
}

export interface UnwindInfo {
  readonly version: number;
  readonly prologueSize: number;
  /** 0: the function has no frame register. */
  readonly frameRegister: number;
  /** Bytes between the stack pointer and the frame register when that was set. */
  readonly frameOffset: number;
  readonly codes: readonly UnwindCode[];
  /** The entry that this one continues; its codes come after these. */
  readonly chained?: RuntimeFunction;
}

const chainFlag = 4;

/** undefined: not captured, or codes that no version has. */
export function readUnwindInfo(address: bigint, memory: StackMemory): UnwindInfo | undefined {
  const header = memory.bytes(address, 4);
  if (header === undefined) return undefined;
  const slots = header.getUint8(2);
  const isChained = ((header.getUint8(0) >> 3) & chainFlag) !== 0;
  // The slots are padded to an even count before what follows them.
  const after = 4 + (slots + (slots & 1)) * 2;
  const whole = memory.bytes(address, isChained ? after + entryBytes : 4 + slots * 2);
  const codes = whole && readCodes(whole, slots);
  if (codes === undefined) return undefined;
  return {
    version: header.getUint8(0) & 7,
    prologueSize: header.getUint8(1),
    frameRegister: header.getUint8(3) & 15,
    frameOffset: (header.getUint8(3) >> 4) * 16,
    codes,
    ...(isChained && { chained: readEntry(whole!, after) }),
  };
}

/** Slots that follow the first one of a code. */
function operandSlots(op: number, info: number): number {
  if (op === Op.allocateLarge) return info === 0 ? 1 : 2;
  if (op === Op.saveNonvolatile || op === Op.saveXmm) return 1;
  if (op === Op.saveNonvolatileFar || op === Op.saveXmmFar || op === Op.spare) return 2;
  return 0;
}

function readCodes(view: DataView, slots: number): UnwindCode[] | undefined {
  const codes: UnwindCode[] = [];
  for (let slot = 0; slot < slots; slot++) {
    const at = 4 + slot * 2;
    const second = view.getUint8(at + 1);
    const op = second & 15;
    const info = second >> 4;
    const more = operandSlots(op, info);
    if (op > Op.pushMachineFrame || slot + more >= slots) return undefined;
    let operand = 0;
    if (more === 1) operand = view.getUint16(at + 2, true);
    if (more === 2) operand = view.getUint32(at + 2, true);
    codes.push({ op, info, offset: view.getUint8(at), operand });
    slot += more;
  }
  return codes;
}
