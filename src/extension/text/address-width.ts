/**
 * How wide the addresses of a log are, where nothing in it names the machine.
 *
 * One address or size above 4 GiB outweighs any number of short ones: no 32-bit process has it. Short ones say
 * 32 bits only where no wide one stands beside them. Fields of `dt` and `dx` are no evidence, since a 64-bit
 * value can be a field of a 32-bit process; for the same reason a row that begins with a short address is not
 * searched any further (`dq`).
 */

export type AddressWidth = 'wide' | 'narrow' | 'unknown';

/** What may stand in front of the first address of a row: marks of a mail's quotation, words, the number of a frame. */
const rowStart = '^[>\\s+#*.]{0,40}(?:heap @ |_HEAP @ |address |BaseAddress: {1,10}|[0-9a-f]{2,3} )?(?:0x)?';
const narrowRow = new RegExp(`${rowStart}[0-9a-f]{8}(?![0-9a-f\`:])`, 'i');
const wideNumber = /(?:^|[^0-9a-f`])(?:[0-9a-f]{1,8}`[0-9a-f]{8}|0000[0-9a-f]{12})(?![0-9a-f])/i;
/** Addresses in two columns, or a size of `!address -summary`, from a page that took the backticks for its own. */
const bareWide = /^[>\s+]{0,40}[0-9a-f]{9,12}\s+[0-9a-f]{9,12}\s| \d+ +[0-9a-f]{9,12} \( *[\d.]+ [kMGT]B\)/i;
/** The same row of a 32-bit target; a 64-bit one has nine digits and more in the smallest of them. */
const narrowSize = / \d+ +[0-9a-f]{1,8} \( *[\d.]+ [kMG]B\)/i;
const field = /^\s*\+0x|^\s{4,}\S+ +: /;

export function addressWidth(lines: readonly string[]): AddressWidth {
  let narrow = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (narrowRow.test(line) || narrowSize.test(line)) narrow = true;
    else if ((wideNumber.test(line) && !field.test(line)) || bareWide.test(line)) return 'wide';
  }
  return narrow ? 'narrow' : 'unknown';
}
