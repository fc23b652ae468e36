/**
 * The eight bytes of a block's header, Vista and later: size u16, flags, checksum, size of the block before u16,
 * segment offset, unused bytes. All but the last two are XORed with the heap's own key.
 *
 * Source: public PDB of ntdll (_HEAP_ENTRY).
 */

/**
 * The fourth byte is the XOR of the three before it.
 *
 * @param low first word, decoded
 * @param mask 0 where headers carry no checksum
 */
export function isChecksumWrong(low: number, mask: number): boolean {
  return ((low ^ (low >>> 8) ^ (low >>> 16) ^ (low >>> 24)) & mask) !== 0;
}
