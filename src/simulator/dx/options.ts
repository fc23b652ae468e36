/**
 * The options of a dx command. What is no option begins the expression, as `-x` of an expression `-x + 1` does.
 */
export interface CommandOptions {
  /** `-r N`. */
  depth: number | undefined;
  /** `-v`. */
  verbose: boolean;
  /** `-h`. */
  help: boolean;
  /** `-s`: evaluate only. */
  silent: boolean;
  /** `-u`. */
  unlimited: boolean;
  /** `-c N`. */
  skip: number;
  /** `-g`, `-gc N`. */
  grid: boolean;
  /** N of `-gc N`. */
  cellLimit: number | undefined;
  /** `-n`, `-ne`: no debugger variables. */
  nativeExpressions: boolean;
  /** `-n`, `-nv`: nothing that models add. */
  nativeView: boolean;
  /** `-rv`. */
  report: boolean;
  /** `-?`. */
  usage: boolean;
}

interface Command {
  readonly options: CommandOptions;
  /** What follows the options; blanks at its end belong to the name that dx prints. */
  readonly rest: string;
}

const flags: readonly (readonly [pattern: RegExp, set: (argument: number) => Partial<CommandOptions>])[] = [
  [/^-r\s*(\d+)\s*/i, (depth) => ({ depth })],
  [/^-gc\s*(\d+)\s*/i, (cellLimit) => ({ grid: true, cellLimit })],
  [/^-c\s*(\d+)\s*/i, (skip) => ({ skip })],
  [/^-g\s+/i, () => ({ grid: true })],
  [/^-v(?:\s+|$)/i, () => ({ verbose: true })],
  [/^-h(?:\s+|$)/i, () => ({ help: true })],
  [/^-s(?:\s+|$)/i, () => ({ silent: true })],
  [/^-u(?:\s+|$)/i, () => ({ unlimited: true })],
  [/^-n(?:\s+|$)/i, () => ({ nativeExpressions: true, nativeView: true })],
  [/^-ne(?:\s+|$)/i, () => ({ nativeExpressions: true })],
  [/^-nv(?:\s+|$)/i, () => ({ nativeView: true })],
  [/^-rv(?:\s+|$)/i, () => ({ report: true })],
  [/^-(?:std|e)\s+/i, () => ({})],
  [/^-\?\s*/, () => ({ usage: true })],
];

export function parseOptions(text: string): Command {
  const options: CommandOptions = {
    depth: undefined,
    verbose: false,
    help: false,
    silent: false,
    unlimited: false,
    skip: 0,
    grid: false,
    cellLimit: undefined,
    nativeExpressions: false,
    nativeView: false,
    report: false,
    usage: false,
  };
  let rest = text.trimStart();
  for (let found = true; found; ) {
    found = false;
    for (const [pattern, set] of flags) {
      const match = pattern.exec(rest);
      if (match === null) continue;
      Object.assign(options, set(Number(match[1])));
      rest = rest.slice(match[0].length);
      found = true;
      break;
    }
  }
  return { options, rest };
}
