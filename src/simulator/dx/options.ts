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

export interface Command {
  readonly options: CommandOptions;
  /** What follows the options, without surrounding blanks. */
  readonly rest: string;
}

type Apply = (options: CommandOptions, argument: number) => void;

const flags: readonly (readonly [pattern: RegExp, apply: Apply])[] = [
  [
    /^-r\s*(\d+)\s*/i,
    (o, n) => {
      o.depth = n;
    },
  ],
  [
    /^-gc\s*(\d+)\s*/i,
    (o, n) => {
      o.grid = true;
      o.cellLimit = n;
    },
  ],
  [
    /^-c\s*(\d+)\s*/i,
    (o, n) => {
      o.skip = n;
    },
  ],
  [
    /^-g\s+/i,
    (o) => {
      o.grid = true;
    },
  ],
  [
    /^-v\s+/i,
    (o) => {
      o.verbose = true;
    },
  ],
  [
    /^-h\s+/i,
    (o) => {
      o.help = true;
    },
  ],
  [
    /^-s\s+/i,
    (o) => {
      o.silent = true;
    },
  ],
  [
    /^-u\s+/i,
    (o) => {
      o.unlimited = true;
    },
  ],
  [
    /^-n\s+/i,
    (o) => {
      o.nativeExpressions = true;
      o.nativeView = true;
    },
  ],
  [
    /^-ne\s+/i,
    (o) => {
      o.nativeExpressions = true;
    },
  ],
  [
    /^-nv\s+/i,
    (o) => {
      o.nativeView = true;
    },
  ],
  [
    /^-rv\s+/i,
    (o) => {
      o.report = true;
    },
  ],
  [/^-(?:std|e)\s+/i, () => {}],
  [
    /^-\?\s*/,
    (o) => {
      o.usage = true;
    },
  ],
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
    for (const [pattern, apply] of flags) {
      const match = pattern.exec(rest);
      if (match === null) continue;
      apply(options, Number(match[1]));
      rest = rest.slice(match[0].length);
      found = true;
      break;
    }
  }
  return { options, rest: rest.trim() };
}
