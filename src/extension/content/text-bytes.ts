/** Which half words are text: the table that searches for strings look everything up in. */

/** Both bytes are printable ASCII or a tab; what the program `strings` takes for text. */
export const narrow = 1;
/** A printable character of UTF-16. */
export const wide = 2;
/** The same between two characters: the zero of one and the first byte of the next. */
export const wideSplit = 4;

export function isPrintable(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || code === 9;
}

/** 64 KiB, by half word. */
export function textTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let low = 0; low < 0x100; low++) {
    for (let high = 0; high < 0x100; high++) {
      let kind = 0;
      if (isPrintable(low) && isPrintable(high)) kind = narrow;
      else if (isPrintable(low) && high === 0) kind = wide;
      else if (low === 0 && isPrintable(high)) kind = wideSplit;
      table[low | (high << 8)] = kind;
    }
  }
  return table;
}
