/** Single fields of structures, out of whatever hands out 32-bit words. null where a word of it is not captured. */

export interface Words {
  /** null when it is not captured. */
  u32(address: number): number | null;
}

/** User-mode addresses are below it. */
const endOfAddresses = 2 ** 47;

export function isAddress(value: number): boolean {
  return value > 0 && value < endOfAddresses && value % 4 === 0;
}

export function byteAt(words: Words, address: number): number | null {
  const word = words.u32(address - (address % 4));
  return word === null ? null : (word >>> ((address % 4) * 8)) & 0xff;
}

/** 16 bits; null for an odd address too. */
export function shortAt(words: Words, address: number): number | null {
  const word = words.u32(address - (address % 4));
  return word === null || address % 2 !== 0 ? null : (word >>> ((address % 4) * 8)) & 0xffff;
}

/** A pointer of the given size (bytes), or a number as wide as one. */
export function pointerAt(words: Words, address: number, size: 4 | 8): number | null {
  const low = words.u32(address);
  if (size === 4 || low === null) return low;
  const high = words.u32(address + 4);
  return high === null ? null : high * 0x100000000 + low;
}
