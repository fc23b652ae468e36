/** An address in the sentences of gaps and caveats: `0x20102202000`. */
export function hex(address: number): string {
  return '0x' + address.toString(16);
}
