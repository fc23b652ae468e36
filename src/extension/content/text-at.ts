/** The text at an address, for a row that shows it. */
import type { Debuggee } from '../debuggee/debuggee';

/** As it stands in memory: whoever shows it makes it harmless. Empty where it cannot be read. */
export function textAt(debuggee: Debuggee, address: number, characters: number, isWide: boolean): string {
  const { memory } = debuggee;
  if (memory === null) return '';
  const unit = isWide ? 2 : 1;
  let text = '';
  for (let i = 0; i < characters; i++) {
    const at = address + i * unit;
    const word = memory.u32(at - (at % 4));
    if (word === null) return '';
    text += String.fromCharCode((word >>> ((at % 4) * 8)) & 0xff);
  }
  return text;
}
