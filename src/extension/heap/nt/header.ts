/**
 * The eight bytes of a block's header, Vista and later: size u16, flags, checksum, size of the block before u16,
 * segment offset, unused bytes. All but the last two are XORed with the heap's own key.
 *
 * Source: public PDB of ntdll (_HEAP_ENTRY).
 */

/** Flags. */
export const busyFlag = 1;
/** Handed to the heap itself. */
export const internalFlag = 8;

/** Smallest and largest count of unused bytes that stands in the header itself. */
export const leastUnused = 8;
export const plainUnused = 0x3e;
/** The count stands at the end of the block. */
export const countElsewhere = 0x3f;
/** Something stands between header and user data; the other bits are its granules. */
export const prefixBit = 0x40;
export const prefixGranules = 0x3f;

/**
 * The fourth byte is the XOR of the three before it.
 *
 * @param low first word, decoded
 * @param mask 0 where headers carry no checksum
 */
export function isChecksumWrong(low: number, mask: number): boolean {
  return ((low ^ (low >>> 8) ^ (low >>> 16) ^ (low >>> 24)) & mask) !== 0;
}
