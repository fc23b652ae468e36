/**
 * Epilogues of x64 functions without epilogue codes, told by their instructions.
 *
 * Source: "x64 prolog and epilog", "Epilog code": `add rsp, constant` or `lea rsp, constant[frame register]`, pops of
 * 8-byte registers, then `ret` or a jump out of the function; nothing else is legal. What a debugger accepts as the
 * jump: a relative one that leaves the function (or goes back to its first byte), one through memory relative to
 * rip, and one with a REX.W prefix.
 */
import type { UnwindMachine } from './machine.js';

/** Longer than any epilogue: 7 bytes, 15 pops of 2, a jump of 6. */
const longest = 48;

type Operation = (machine: UnwindMachine) => void;

interface Epilogue {
  readonly operations: readonly Operation[];
}

/** What decides whether a jump leaves: true for an address of the same function that is not its beginning. */
export type StaysInside = (target: bigint) => boolean;

/** Bytes of code with the place of the next instruction. */
class Code {
  at = 0;

  constructor(
    private readonly view: DataView,
    readonly start: bigint,
  ) {}

  /** A byte was looked at that was not captured. */
  missing = false;

  byte(offset: number): number {
    const at = this.at + offset;
    if (at < this.view.byteLength) return this.view.getUint8(at);
    this.missing = true;
    return 0;
  }

  /** Signed constant of 1 or 4 bytes. */
  signed(offset: number, bytes: 1 | 4): bigint {
    const at = this.at + offset;
    if (at + bytes > this.view.byteLength) {
      this.missing = true;
      return 0n;
    }
    return BigInt(bytes === 1 ? this.view.getInt8(at) : this.view.getInt32(at, true));
  }
}

function release(code: Code, frameRegister: number): Operation | undefined {
  const [first, second, third] = [code.byte(0), code.byte(1), code.byte(2)];
  if (first === 0x48 && (second === 0x83 || second === 0x81) && third === 0xc4) {
    const constant = code.signed(3, second === 0x83 ? 1 : 4);
    code.at += second === 0x83 ? 4 : 7;
    return (machine) => {
      machine.sp += constant;
    };
  }
  const register = ((first & 1) << 3) | (third & 7);
  if ((first & 0xfe) !== 0x48 || second !== 0x8d || register === 0 || register !== frameRegister) {
    return undefined;
  }
  const isShort = (third & 0xf8) === 0x60;
  if (!isShort && (third & 0xf8) !== 0xa0) return undefined;
  const constant = code.signed(3, isShort ? 1 : 4);
  code.at += isShort ? 4 : 7;
  return (machine) => {
    machine.sp = machine.integer[register]! + constant;
  };
}

function pop(code: Code): Operation | undefined {
  let register = code.byte(0);
  let high = 0;
  let length = 1;
  if ((register & 0xf0) === 0x40) {
    high = (register & 1) << 3;
    register = code.byte(1);
    length = 2;
  }
  if ((register & 0xf8) !== 0x58) return undefined;
  code.at += length;
  return (machine) => machine.popInto(high | (register & 7));
}

function leaves(code: Code, staysInside: StaysInside): boolean {
  if (code.byte(0) === 0xf2) code.at++;
  const [first, second, third] = [code.byte(0), code.byte(1), code.byte(2)];
  if (first === 0xc3 || first === 0xc2 || (first === 0xf3 && second === 0xc3)) return true;
  if (first === 0xeb || first === 0xe9) {
    const length = first === 0xeb ? 2 : 5;
    const next = code.start + BigInt(code.at + length);
    return !staysInside(next + code.signed(1, first === 0xeb ? 1 : 4));
  }
  if (first === 0xff && second === 0x25) return true;
  return (first & 0xf8) === 0x48 && second === 0xff && (third & 0x38) === 0x20;
}

/**
 * The rest of the epilogue that the machine stands in; undefined when it does not stand in one, 'not captured' when
 * the code that would tell is missing.
 */
export function epilogueAt(
  machine: UnwindMachine,
  frameRegister: number,
  staysInside: StaysInside,
): Epilogue | 'not captured' | undefined {
  const code = new Code(machine.memory.prefix(machine.ip, longest), machine.ip);
  const operations: Operation[] = [];
  const first = release(code, frameRegister);
  if (first !== undefined) operations.push(first);
  for (let next = pop(code); next !== undefined; next = pop(code)) operations.push(next);
  const isEpilogue = leaves(code, staysInside);
  if (code.missing) return 'not captured';
  return isEpilogue ? { operations } : undefined;
}
