/**
 * One step of an x64 walk: from a function's registers to those of its caller, by the function's unwind data.
 *
 * Source: "x64 exception handling", "Unwind procedure". A function without data is a leaf: its return address is on
 * top of the stack. Like the debugger, the walk stops where it would have to look at code that was not captured: the
 * prologue alone does not tell where in the function it stands. The directory is data of the target, so chains are
 * followed only so far.
 */
import { wrapped } from '../memory.js';
import { epilogueAt } from './epilogue.js';
import type { FoundFunction, FunctionTables, RuntimeFunction } from './function-table.js';
import type { UnwindMachine } from './machine.js';
import { Op, readUnwindInfo, type UnwindCode, type UnwindInfo } from './unwind-info.js';

const longestChain = 32;

/**
 * Changes the machine to the caller's state; false when unwind data is missing or makes no sense.
 * @param found the machine's function; undefined for a leaf
 */
export function unwind(
  machine: UnwindMachine,
  found: FoundFunction | undefined,
  tables: FunctionTables,
): boolean {
  if (found === undefined) {
    machine.return();
    return true;
  }
  const { base, entry } = found;
  const info = readUnwindInfo(base + BigInt(entry.unwindInfo), machine.memory);
  if (info === undefined) return false;
  if (info.version < 2) {
    const epilogue = epilogueAt(machine, info.frameRegister, (target) =>
      staysInside(target, found, info, tables, machine),
    );
    if (epilogue === 'not captured') return false;
    if (epilogue !== undefined) {
      for (const operation of epilogue.operations) operation(machine);
      machine.return();
      return true;
    }
  } else {
    const offset = offsetInEpilogue(Number(machine.ip - base), entry, info);
    if (offset !== undefined) return finishEpilogue(machine, offset, base, info);
  }
  return reversePrologue(machine, base, entry, info);
}

/** A jump to another part of the same function is none out of it; one to its first byte is a call of itself. */
function staysInside(
  target: bigint,
  { base, entry }: FoundFunction,
  info: UnwindInfo,
  tables: FunctionTables,
  machine: UnwindMachine,
): boolean {
  const rva = target - base;
  if (rva >= BigInt(entry.begin) && rva < BigInt(entry.end)) {
    return rva !== BigInt(entry.begin) || info.chained !== undefined;
  }
  const other = tables.find(target);
  if (other === undefined || other.base !== base) return false;
  const mine = primary(entry, base, machine);
  return mine.begin === primary(other.entry, base, machine).begin && rva !== BigInt(mine.begin);
}

/** The first entry of a function that is described in several. */
function primary(entry: RuntimeFunction, base: bigint, machine: UnwindMachine): RuntimeFunction {
  let current = entry;
  for (let link = 0; link < longestChain; link++) {
    const chained = readUnwindInfo(base + BigInt(current.unwindInfo), machine.memory)?.chained;
    if (chained === undefined) break;
    current = chained;
  }
  return current;
}

/** Bytes from the beginning of the epilogue, by the codes of version 2; undefined outside of epilogues. */
function offsetInEpilogue(rva: number, entry: RuntimeFunction, info: UnwindInfo): number | undefined {
  const [first, ...others] = info.codes;
  if (first === undefined || first.op !== Op.epilogue) return undefined;
  const size = first.offset;
  const starts = (first.info & 1) !== 0 ? [entry.end - size] : [];
  for (const code of others) {
    const distance = code.offset | (code.info << 8);
    if (code.op !== Op.epilogue || distance === 0) break;
    starts.push(entry.end - distance);
  }
  const start = starts.find((one) => rva >= one && rva < one + size);
  return start === undefined ? undefined : rva - start;
}

/** Version 2: the pops that are left follow from the prologue's pushes. */
function finishEpilogue(machine: UnwindMachine, offset: number, base: bigint, info: UnwindInfo): boolean {
  const codes = pushesOf(machine, base, info);
  if (codes === undefined) return false;
  let done = 0;
  let index = 0;
  for (; codes[index]?.op === Op.pushNonvolatile; index++) {
    const register = codes[index]!.info;
    if (done >= offset) machine.popInto(register);
    done += register >= 8 ? 2 : 1;
  }
  // One byte: a pop of the flags that were pushed.
  if (codes[index]?.op === Op.allocateSmall && codes[index]!.info === 0) {
    if (done >= offset) machine.sp += 8n;
    index++;
  }
  if (codes[index]?.op === Op.pushMachineFrame) machineFrame(machine, 0);
  else machine.return();
  return true;
}

/** Codes from the first push on, in the function's own data or in what it continues. */
function pushesOf(machine: UnwindMachine, base: bigint, info: UnwindInfo): readonly UnwindCode[] | undefined {
  let current = info;
  for (let link = 0; link < longestChain; link++) {
    const first = current.codes.findIndex(
      ({ op }) => op === Op.pushNonvolatile || op === Op.pushMachineFrame,
    );
    if (first >= 0) return current.codes.slice(first);
    if (current.chained === undefined) return [];
    const next = readUnwindInfo(base + BigInt(current.chained.unwindInfo), machine.memory);
    if (next === undefined) return undefined;
    current = next;
  }
  return undefined;
}

function reversePrologue(
  machine: UnwindMachine,
  base: bigint,
  first: RuntimeFunction,
  firstInfo: UnwindInfo,
): boolean {
  const frameBase = establisherFrame(machine, Number(machine.ip - base) - first.begin, firstInfo);
  const { ip } = machine;
  let entry = first;
  let info = firstInfo;
  for (let link = 0; link <= longestChain; link++) {
    const offset = wrapped(ip - base - BigInt(entry.begin)) & 0xffff_ffffn;
    let interrupted = false;
    for (const code of info.codes) {
      if (offset < BigInt(code.offset) && code.op !== Op.epilogue) continue;
      reverse(machine, code, info, frameBase);
      interrupted ||= code.op === Op.pushMachineFrame;
    }
    if (info.chained === undefined) {
      if (!interrupted) machine.return();
      return true;
    }
    entry = info.chained;
    const next = readUnwindInfo(base + BigInt(entry.unwindInfo), machine.memory);
    if (next === undefined) return false;
    info = next;
  }
  return false;
}

/** The address that saved registers are counted from. */
function establisherFrame(machine: UnwindMachine, offset: number, info: UnwindInfo): bigint {
  if (info.frameRegister === 0) return machine.sp;
  const set = info.codes.find(({ op }) => op === Op.setFrameRegister);
  const isSet =
    offset >= info.prologueSize || info.chained !== undefined || (set !== undefined && offset >= set.offset);
  if (!isSet) return machine.sp;
  return wrapped(machine.integer[info.frameRegister]! - BigInt(info.frameOffset));
}

function reverse(machine: UnwindMachine, code: UnwindCode, info: UnwindInfo, frameBase: bigint): void {
  switch (code.op) {
    case Op.pushNonvolatile:
      machine.popInto(code.info);
      break;
    case Op.allocateLarge:
      machine.sp += BigInt(code.info === 0 ? code.operand * 8 : code.operand);
      break;
    case Op.allocateSmall:
      machine.sp += BigInt(code.info * 8 + 8);
      break;
    case Op.setFrameRegister:
      machine.sp = machine.integer[info.frameRegister]! - BigInt(info.frameOffset);
      break;
    case Op.saveNonvolatile:
      machine.integer[code.info] = machine.load(frameBase + BigInt(code.operand * 8));
      break;
    case Op.saveNonvolatileFar:
      machine.integer[code.info] = machine.load(frameBase + BigInt(code.operand));
      break;
    case Op.pushMachineFrame:
      machine.interruption = machineFrame(machine, code.info);
      break;
  }
}

/** What the processor pushed: error code (when there is one), rip, cs, flags, rsp, ss. Returns rip's address. */
function machineFrame(machine: UnwindMachine, errorCodes: number): bigint {
  const at = machine.sp + (errorCodes === 0 ? 0n : 8n);
  machine.wasInterrupted = true;
  machine.ip = machine.load(at);
  machine.sp = machine.load(at + 24n);
  return at;
}
