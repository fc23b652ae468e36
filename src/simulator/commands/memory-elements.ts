/**
 * Memory as a display shows it: in elements, each captured whole or not at all.
 *
 * A gap in captured memory hides the elements that touch it and no others, so a line may begin in one captured
 * range and end in another. Addresses are exact here, because a display may be asked for any 64-bit address; those
 * beyond user mode were never captured.
 */
import type { Target } from '../target/target.js';

export interface Elements {
  /** `count * size` bytes; zeros where nothing was captured. */
  readonly bytes: DataView;
  readonly count: number;
  /** Bytes of one element. */
  readonly size: number;
  isCaptured(index: number): boolean;
}

function readAt(target: Target, address: bigint, length: number): Uint8Array {
  return address > BigInt(Number.MAX_SAFE_INTEGER) ? new Uint8Array(0) : target.read(Number(address), length);
}

/** @param size bytes of one element */
export function readElements(target: Target, address: bigint, count: number, size: number): Elements {
  const length = count * size;
  const start = readAt(target, address, length);
  if (start.length === length) return { bytes: viewOf(start), count, size, isCaptured: () => true };
  const bytes = new Uint8Array(length);
  bytes.set(start);
  const captured = Array.from({ length: count }, (_, index) => {
    const at = index * size;
    if (at + size <= start.length) return true;
    const element = readAt(target, address + BigInt(at), size);
    bytes.set(element, at);
    return element.length === size;
  });
  return { bytes: viewOf(bytes), count, size, isCaptured: (index) => captured[index]! };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Little-endian and unsigned. @param size 1, 2, 4 or 8 */
export function elementValue({ bytes, size }: Elements, index: number): bigint {
  const at = index * size;
  if (size === 8) return bytes.getBigUint64(at, true);
  if (size === 4) return BigInt(bytes.getUint32(at, true));
  return BigInt(size === 2 ? bytes.getUint16(at, true) : bytes.getUint8(at));
}
