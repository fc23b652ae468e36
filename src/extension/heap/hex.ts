/** Addresses and bytes in the sentences of gaps and caveats. */

/** `0x20102202000` */
export function hex(address: number): string {
  return '0x' + address.toString(16);
}

/** The four bytes of a word in the order of memory: `f0 0d 00 01`. */
export function hexBytes(word: number): string {
  const bytes: string[] = [];
  for (let shift = 0; shift < 32; shift += 8)
    bytes.push(('0' + ((word >>> shift) & 0xff).toString(16)).slice(-2));
  return bytes.join(' ');
}
