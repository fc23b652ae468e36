/** The ` [file @ line]` tail that the debugger hangs behind a symbol when it knows the source. */

interface WithSource {
  /** The text in front of the tail. */
  readonly text: string;
  /** `file @ line`; null when there is no tail. */
  readonly source: string | null;
}

/** Peels the tail off; brackets that hold no ` @ ` belong to the symbol. */
export function splitSource(line: string): WithSource {
  const text = line.trim();
  const open = text.lastIndexOf('[');
  const inside = open >= 0 && text.charAt(text.length - 1) === ']' ? text.slice(open + 1, -1) : '';
  return / @ \d+$/.test(inside)
    ? { text: text.slice(0, open).trim(), source: inside }
    : { text, source: null };
}
