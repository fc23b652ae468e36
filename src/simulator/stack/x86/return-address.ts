/**
 * Whether a word of the stack can be a return address: the instruction before it is a call.
 *
 * Source: Intel's manual, volume 2, CALL: E8 with a 32-bit displacement; FF /2 and FF /3 with a ModRM operand.
 */
import type { StackMemory } from '../memory.js';

/** Bytes of the longest call: FF, ModRM, SIB, 32-bit displacement. */
export const lengthOfLongestCall = 7;

/** Length of `FF /2` or `FF /3` by its ModRM byte; 0 when it is another instruction. */
function indirectCall(modrm: number): number {
  const operation = (modrm >> 3) & 7;
  if (operation !== 2 && operation !== 3) return 0;
  const mode = modrm >> 6;
  const base = modrm & 7;
  if (mode === 3) return 2;
  const sib = base === 4 ? 1 : 0;
  if (mode === 1) return 3 + sib;
  return mode === 2 || base === 5 ? 6 + sib : 2 + sib;
}

export function followsCall(address: bigint, memory: StackMemory): boolean {
  if (address < BigInt(lengthOfLongestCall)) return false;
  const before = memory.bytes(address - BigInt(lengthOfLongestCall), lengthOfLongestCall);
  if (before === undefined) return false;
  if (before.getUint8(lengthOfLongestCall - 5) === 0xe8) return true;
  for (let length = 2; length <= lengthOfLongestCall; length++) {
    const at = lengthOfLongestCall - length;
    if (before.getUint8(at) === 0xff && indirectCall(before.getUint8(at + 1)) === length) return true;
  }
  return false;
}
