// Where simulator and engine may differ in the walk over the data model, and why. Each exception takes out of both texts
// what it excuses and nothing else; docs/engine.md lists them.

export interface NamedException {
  readonly name: string;
  readonly reason: string;
  /** Both texts pass through; what is left must be equal. */
  readonly without: (lines: readonly string[], command: string) => string[];
}

const eachLine = (change: (line: string) => string) => (lines: readonly string[]) => lines.map(change);

/** The value of a key that is text, and the length that is listed below it. */
function withoutText(key: RegExp, lines: readonly string[]): string[] {
  let below: number | undefined;
  return lines.map((line) => {
    const indent = line.search(/\S/);
    if (below !== undefined && indent > below) return line.replace(/(Length +: )\w+/, '$1…');
    below = key.test(line) ? indent : undefined;
    return below === undefined ? line : line.replace(/ : .*?(?= \[…\]|$)/, ' : …');
  });
}

const signature = /^( *\S.*? \[[A-Za-z]+\(.*?\)) - .*\]$/;
const help = /^( *\S.*?) \[(?!Type: |Switch To\]|Force Symbol Reload\])(.*)\]((?: \[Type: [^\]]*\])?)$/;

export const namedExceptions: readonly NamedException[] = [
  {
    name: 'help sentences',
    reason:
      "The sentences are the engine's own; the simulator has its own. That a key has help, and a method's signature, must be equal.",
    without: (lines, command) =>
      lines.map((line) => {
        const method = signature.exec(line);
        if (method !== null) return `${method[1]} - …]`;
        const key = / -h /.test(command) ? help.exec(line) : null;
        return key === null ? line : `${key[1]} […]${key[3]}`;
      }),
  },
  {
    name: 'path of the dump',
    reason: 'The engine sees the file system of Windows or Wine.',
    without: (lines) =>
      withoutText(
        /DumpFileName +: /,
        lines.map((line) => line.replace(/ump: \S*[\\/]([^\\/]+)$/, 'ump: $1')),
      ),
  },
  {
    name: "the engine's folder and user",
    reason: 'EngineFilePath and LocalCacheRootFolder belong to the machine that the engine runs on.',
    without: (lines) => withoutText(/(?:EngineFilePath|LocalCacheRootFolder) +: /, lines),
  },
  {
    name: 'clock',
    reason: '$dbgtime is the time of day.',
    without: eachLine((line) => line.replace(/(dbgtime +: )0x[0-9a-f]+/, '$1…')),
  },
  {
    name: 'order of the extension repositories',
    reason: 'The engine starts its two repositories in threads and lists the one that was ready first.',
    without: eachLine((line) => line.replace(/\b(?:UserExtensions|LocalInstalled)$/, 'REPOSITORY')),
  },
  {
    name: 'effective addresses',
    reason:
      '$ea and $ea2 come from the disassembly of the current instruction; the simulator has no disassembler.',
    without: (lines) => withoutValue(/^ *ea2? /, lines),
  },
  {
    name: 'characters beyond ASCII',
    reason:
      'The engine under Wine prints them in the code page of its console, and takes other ones for printable.',
    without: eachLine((line) => line.replace(/[^ -~]|\?/g, '.')),
  },
  {
    name: 'noise of symbol loading',
    reason: 'The engine tells which images and types it looked for, in the middle of an answer.',
    without: (lines) => lines.filter((line) => !noise.test(line)),
  },
  {
    name: 'texts of the system',
    reason: 'An error that is only a code is put into words by Windows, which Wine words otherwise.',
    without: eachLine((line) => line.replace(/.* \((0x8\w{7})\)$/, '($1)')),
  },
];

const noise =
  /^(?:\*\*\*|Unable to load image |Unable to add module |WARNING: Line information|Machine is not a possible)/;

/** A line with its value and the lines below it, which belong to the value. */
function withoutValue(key: RegExp, lines: readonly string[]): string[] {
  const result: string[] = [];
  let depth: number | undefined;
  for (const line of lines) {
    const indent = line.search(/\S/);
    if (depth !== undefined && indent > depth) continue;
    depth = key.test(line) ? indent : undefined;
    result.push(depth === undefined ? line : line.replace(/ : .*?(?= \[…\]|$)/, ' : …'));
  }
  return result;
}

/** What must be equal. */
export function comparable(command: string, lines: readonly string[]): string[] {
  return namedExceptions.reduce<string[]>((rest, one) => one.without(rest, command), [...lines]);
}
