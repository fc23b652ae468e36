/**
 * Target memory as a stack walk reads it: single integers at addresses that may be any 64-bit value.
 *
 * A walk must survive every address, so a read gives undefined where nothing was captured and never throws.
 */
import { readable } from '../target/readable.js';
import type { Target } from '../target/target.js';

const mostUserAddress = BigInt(Number.MAX_SAFE_INTEGER);

export class StackMemory {
  constructor(private readonly target: Pick<Target, 'read'>) {}

  /** `length` bytes or undefined. */
  bytes(address: bigint, length: number): DataView | undefined {
    const found = this.prefix(address, length);
    return found.byteLength === length ? found : undefined;
  }

  /** The captured prefix of `length` bytes. */
  prefix(address: bigint, length: number): DataView {
    const inside = address >= 0n && address <= mostUserAddress;
    const bytes = inside ? readable(() => this.target.read(Number(address), length)) : undefined;
    return new DataView(bytes?.buffer ?? new ArrayBuffer(0), bytes?.byteOffset ?? 0, bytes?.byteLength ?? 0);
  }

  word64(address: bigint): bigint | undefined {
    return this.bytes(address, 8)?.getBigUint64(0, true);
  }

  word32(address: bigint): bigint | undefined {
    const view = this.bytes(address, 4);
    return view && BigInt(view.getUint32(0, true));
  }

  /** Words one after another, 0 for what was not captured; all of them are one read, so bytes of a cut one count. */
  words32(address: bigint, count: number): bigint[] {
    const view = this.#padded(address, count * 4);
    return Array.from({ length: count }, (_, index) => BigInt(view.getUint32(index * 4, true)));
  }

  words64(address: bigint, count: number): bigint[] {
    const view = this.#padded(address, count * 8);
    return Array.from({ length: count }, (_, index) => view.getBigUint64(index * 8, true));
  }

  #padded(address: bigint, length: number): DataView {
    const captured = this.prefix(address, length);
    const whole = new Uint8Array(length);
    whole.set(new Uint8Array(captured.buffer, captured.byteOffset, captured.byteLength));
    return new DataView(whole.buffer);
  }
}

/** Modulo 2^64, as address arithmetic of the target is. */
export function wrapped(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}
