/**
 * Walks an x86 stack as the debugger does it without symbols: by frame pointers, and by guesses where those fail.
 *
 * There is no unwind data on x86, so the debugger's own heuristics are the specification. They were found out by
 * asking it: over real dumps, and over made-up stacks with `k = frame stack instruction` (see docs/engine.md). What
 * it guesses when neither the frame pointer nor the top of the stack makes sense is followed in most cases, not all.
 */
import type { Target, TargetRegister } from '../../target/target.js';
import type { StackFrame, Step } from '../frame.js';
import { StackMemory } from '../memory.js';
import { followsCall, lengthOfLongestCall } from './return-address.js';

export interface X86Registers {
  readonly ip: bigint;
  readonly sp: bigint;
  readonly fp: bigint;
  /** Frame pointers below this one belong to functions that returned. */
  readonly lowestFrame: bigint;
  /** Frame 0: the instruction pointer is where the thread stands, not a return address. */
  readonly isFirst: boolean;
}

/** The first 64 KB hold neither code nor stacks. */
const lowestAddress = 0x1_0000n;
/** The innermost frame lies no farther above the stack pointer, in bytes. */
const farthestFrame = 0x40_0000n;
/** Words that a search for a return address looks at. */
const searchedWords = 64;
const pushEbp = 0x55;

/**
 * Where a frame keeps its return address and the caller's ebp.
 *
 * - `chain`: at ebp, as after `push ebp; mov ebp, esp`
 * - `found`: not at ebp, but at a return address that the stack was searched for, or at its top
 * - `called`: on top of the stack, and ebp is still the caller's, as at a function's first instruction
 * - `lost`: nowhere
 */
interface Place {
  readonly kind: 'chain' | 'found' | 'called' | 'lost';
  readonly frame: bigint;
}

export class X86Walker {
  readonly #memory: StackMemory;

  constructor(private readonly target: Pick<Target, 'read' | 'moduleAt'>) {
    this.#memory = new StackMemory(target);
  }

  start(registers: readonly TargetRegister[]): X86Registers | undefined {
    const values = new Map(registers.map((one) => [one.name, one.value]));
    const [ip, sp, fp] = ['eip', 'esp', 'ebp'].map((name) => values.get(name));
    if (ip === undefined || sp === undefined || fp === undefined) return undefined;
    return { ip, sp, fp, lowestFrame: sp, isFirst: true };
  }

  step(registers: X86Registers): Step<X86Registers> {
    const { ip, sp, fp } = registers;
    const place = this.#place(registers);
    const returnAddress = this.#returnAddress(place);
    const frame: StackFrame = {
      ip,
      sp,
      frame: place.frame,
      returnAddress,
      parameters: this.#memory.words32(place.frame + 8n, 4),
    };
    if (returnAddress === 0n) return { frame };
    const after = place.frame + 8n;
    const caller =
      place.kind === 'called'
        ? { fp, lowestFrame: sp }
        : { fp: this.#memory.word32(place.frame) ?? 0n, lowestFrame: after };
    return { frame, caller: { ...caller, ip: returnAddress, sp: after, isFirst: false } };
  }

  #returnAddress({ kind, frame }: Place): bigint {
    if (kind === 'lost' || frame === 0n) return 0n;
    const value = this.#memory.word32(frame + 4n) ?? 0n;
    return value < lowestAddress ? 0n : value;
  }

  #place(registers: X86Registers): Place {
    const { sp, fp } = registers;
    if (sp < lowestAddress) return { kind: 'lost', frame: fp };
    if (registers.isFirst) {
      if (this.#wasJustCalled(registers)) return { kind: 'called', frame: below(sp) };
      // Believed even where nothing of it was captured; the trace ends there.
      if (this.#isCaptured(registers.ip) && isInReach(registers)) return { kind: 'chain', frame: fp };
    }
    if (fp === 0n) return { kind: 'chain', frame: 0n };
    if (!isInReach(registers) || this.#memory.bytes(fp, 8) === undefined) return this.#search(sp, sp, fp);
    if (registers.isFirst || this.#canBeReturnAddress(fp + 4n)) return { kind: 'chain', frame: fp };
    const found = this.#findReturnAddress(fp + 4n);
    return found === undefined ? { kind: 'chain', frame: fp } : { kind: 'found', frame: below(found) };
  }

  /** A return address from `start` on; without one the word at `sp` is taken for it. */
  #search(start: bigint, sp: bigint, fp: bigint): Place {
    const found = this.#findReturnAddress(start);
    if (found !== undefined) return { kind: 'found', frame: below(found) };
    if (this.#memory.word32(sp) === undefined) return { kind: 'lost', frame: fp };
    return { kind: 'found', frame: below(sp) };
  }

  /** The first instruction of a function, or code that nothing is known of, as after a call of a wrong address. */
  #wasJustCalled(registers: X86Registers): boolean {
    const { ip, sp, fp } = registers;
    const top = this.#memory.word32(sp);
    const code = this.#memory.bytes(ip, 1)?.getUint8(0);
    if (code === pushEbp) return true;
    if (top === undefined) return false;
    if (code !== undefined) return !this.#isInModule(ip) && this.#isInModule(top);
    const repeats = ip !== 0n && top === ip;
    return !(repeats && isInReach(registers) && this.#memory.bytes(fp, 8) !== undefined);
  }

  /** The word at `at` is 0 (the end of the stack), follows a call, or cannot be looked at in an image. */
  #canBeReturnAddress(at: bigint): boolean {
    const address = this.#memory.word32(at) ?? 0n;
    if (address === 0n) return true;
    const before = address - BigInt(lengthOfLongestCall);
    if (this.#memory.bytes(before, lengthOfLongestCall) === undefined) return this.#isInModule(address);
    return followsCall(address, this.#memory);
  }

  #findReturnAddress(start: bigint): bigint | undefined {
    for (let index = 0; index < searchedWords; index++) {
      const at = start + BigInt(index * 4);
      const value = this.#memory.word32(at);
      if (value === undefined) return undefined;
      if (value >= lowestAddress && followsCall(value, this.#memory)) return at;
    }
    return undefined;
  }

  #isCaptured(address: bigint): boolean {
    return this.#memory.bytes(address, 1) !== undefined;
  }

  #isInModule(address: bigint): boolean {
    return this.target.moduleAt(Number(address)) !== undefined;
  }
}

/** The frame whose return address stands at `at`. */
function below(at: bigint): bigint {
  return BigInt.asUintN(32, at - 4n);
}

function isInReach({ sp, fp, lowestFrame, isFirst }: X86Registers): boolean {
  return fp >= lowestFrame && (!isFirst || fp - sp < farthestFrame);
}
