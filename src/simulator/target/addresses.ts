/**
 * How the debugger spells addresses: sixteen digits with a grave accent on 64-bit machines, eight on 32-bit ones.
 *
 * With `.effmach x86` over a 64-bit dump an address above 4 GB keeps its sixteen digits in the same table.
 */
const beyond32Bits = 0x1_0000_0000;

/** Sixteen digits, `00007ff6`a3c10000`. */
function wideAddress(address: number | bigint): string {
  const digits = address.toString(16).padStart(16, '0');
  return `${digits.slice(0, 8)}\`${digits.slice(8)}`;
}

/** @param pointerSize bytes, of the effective machine */
export function addressText(address: number | bigint, pointerSize: 4 | 8): string {
  if (pointerSize === 8 || address >= beyond32Bits) return wideAddress(address);
  return address.toString(16).padStart(8, '0');
}

/** Digits without a grave accent, as extensions print them: 8 or 16. Made by the hundred thousand. */
export function plainAddress(address: number, pointerSize: 4 | 8): string {
  const low = fourDigits((address >>> 16) & 0xffff) + fourDigits(address & 0xffff);
  if (pointerSize === 4) return low;
  const high = Math.floor(address / beyond32Bits);
  return fourDigits(high >>> 16) + fourDigits(high & 0xffff) + low;
}

const spelled: string[] = [];

function fourDigits(value: number): string {
  const known = spelled[value];
  if (known !== undefined) return known;
  const digits = value.toString(16).padStart(4, '0');
  spelled[value] = digits;
  return digits;
}
