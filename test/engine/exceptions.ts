// Where the simulator and the engine may differ, by name and with the reason. Everything else must be equal, character
// by character. docs/engine.md lists the same table, word for word (test/docs/engine.test.ts).
import type { Session } from '../../src/simulator/index.js';
import { withFirstNames } from './first-names.js';

interface Comparison {
  readonly command: string;
  /** The simulator's, over the same dump. */
  readonly session: Session;
  /** The engine's lines, where those of the simulator pass through. */
  readonly genuine?: readonly string[];
}

/** A row of the table in docs/engine.md. */
export interface Exception {
  readonly name: string;
  /** The commands it holds for. */
  readonly typed: string;
  readonly reason: string;
  /** How the two sides are made equal. */
  readonly how: string;
}

interface LineException extends Exception {
  readonly commands: RegExp;
  /** Takes the difference out of either side; lines as printed. */
  without(lines: readonly string[], comparison: Comparison): readonly string[];
}

const eachLine = (change: (line: string) => string) => (lines: readonly string[]) => lines.map(change);
const linesBut = (excused: RegExp) => (lines: readonly string[]) =>
  lines.filter((line) => !excused.test(line));

const signature = /^( *\S.*? \[[A-Za-z]+\(.*?\)) - .*\]$/;
const help = /^( *\S.*?) \[(?!Type: |Switch To\]|Force Symbol Reload\])(.*)\]((?: \[Type: [^\]]*\])?)$/;

const ofLines: readonly LineException[] = [
  {
    name: 'the instruction',
    typed: '`r`, `~Ns`',
    reason:
      'the simulator has no disassembler; the engine ends with a line of code where the code was captured',
    how: 'that line is left out',
    commands: /^(~\d+s|r)$/,
    without: linesBut(/^[\da-f`]{8,17} [\da-f]{2,} +\S/),
  },
  {
    name: 'effective addresses',
    typed: '`dx`',
    reason: '`$ea` and `$ea2` come from the disassembly of the current instruction',
    how: 'the values of these two registers are left out',
    commands: /^dx /,
    without: (lines) => withoutValue(/^ *ea2? /, lines),
  },
  {
    name: 'the clock of the last event',
    typed: '`.lastevent`',
    reason: 'the second line is the time at which it was typed',
    how: 'that line is left out',
    commands: /^\.lastevent$/,
    without: linesBut(/^ {2}debugger time: /),
  },
  {
    name: 'the clock of the registers',
    typed: '`dx`',
    reason: '`$dbgtime` is the time of day',
    how: 'its value is left out',
    commands: /^dx /,
    without: eachLine((line) => line.replace(/(dbgtime +: )0x[0-9a-f]+/, '$1…')),
  },
  {
    name: 'names of one address in a list',
    typed: '`x`',
    reason: 'of several exports at one address the symbol handler sorts unstably',
    how: 'lines of the same address are put in alphabetical order',
    commands: /^x /,
    without: (lines) => sortedWithinAddresses(lines),
  },
  {
    name: 'one of several names',
    typed: '`k` and its kin, `.frame`, `dx` of threads, stacks and registers',
    reason:
      'of several exports at one address (NtClose, ZwClose) the engine shows the one that an unstable sort left last',
    how: 'each name by the first one of its address',
    commands: /^(~\S*( +e)? *)?\.?[kK]|^\.frame|^dx .*(Threads|curthread|curframe)/,
    without: (lines, { session }) => withFirstNames(lines, session),
  },
  {
    name: 'frames of a foreign machine',
    typed: '`~Ns`',
    reason:
      'a thread of ARM64 shown by `.effmach x86` has no frames, of which the engine complains when it is chosen',
    how: 'the complaint is left out',
    commands: /^~\d+s$/,
    without: linesBut(/^Unable to retrieve exception chain\./),
  },
  {
    name: 'help sentences',
    typed: '`dx`',
    reason: "the sentences are the engine's own, and the simulator has its own",
    how: 'the sentence is left out; that a key has one, and the signature of a method, must be equal',
    commands: /^dx /,
    without: (lines, { command }) => lines.map((line) => withoutHelp(line, / -h /.test(command))),
  },
  {
    name: 'the path of the dump',
    typed: '`dx`',
    reason: 'the engine sees the file system of Windows or Wine',
    how: 'the name of the file is compared, its folder is not',
    commands: /^dx /,
    without: (lines) =>
      withoutText(
        /DumpFileName +: /,
        lines.map((line) => line.replace(/ump: \S*[\\/]([^\\/]+)$/, 'ump: $1')),
      ),
  },
  {
    name: "the engine's folder and user",
    typed: '`dx`',
    reason: '`EngineFilePath` and `LocalCacheRootFolder` belong to the machine that the engine runs on',
    how: 'both values and their lengths are left out',
    commands: /^dx /,
    without: (lines) => withoutText(/(?:EngineFilePath|LocalCacheRootFolder) +: /, lines),
  },
  {
    name: 'the order of the extension repositories',
    typed: '`dx`',
    reason: 'the engine starts its two repositories in threads and lists the one that was ready first',
    how: 'both names are taken for one',
    commands: /^dx /,
    without: eachLine((line) => line.replace(/\b(?:UserExtensions|LocalInstalled)$/, 'REPOSITORY')),
  },
  {
    name: 'noise of symbol loading',
    typed: '`dx`',
    reason: 'the engine tells which images and types it looked for, in the middle of an answer',
    how: 'its lines about them are left out',
    commands: /^dx /,
    without: linesBut(
      /^(?:\*\*\*|Unable to load image |Unable to add module |WARNING: Line information|Machine is not a possible)/,
    ),
  },
  {
    name: 'texts of the system',
    typed: '`dx`',
    reason: 'an error that is only a code is put into words by Windows, which Wine words otherwise',
    how: 'an error that ends in its code, by the code alone',
    commands: /^dx /,
    without: eachLine((line) => line.replace(/^Error: .* \((0x8\w{7})\)$/, 'Error: ($1)')),
  },
  {
    name: 'characters beyond ASCII',
    typed: '`dx`',
    reason:
      'the engine under Wine takes other characters for printable, and prints them in the code page of its console',
    how: 'each of them, and a question mark, is a full stop on both sides',
    commands: /^dx /,
    without: eachLine((line) => line.replace(/[^ -~]|\?/g, '.')),
  },
  {
    name: "the judge's 8 bits",
    typed: 'all but `dx`',
    reason:
      'the judge prints through an interface of 8-bit characters, which shows those beyond ASCII as others',
    how: "the judge's character stands for them, unless it is a full stop, which means that there is nothing to print",
    commands: /^(?!dx )/,
    without: (lines, { genuine }) =>
      genuine === undefined ? lines : lines.map((line, i) => inEightBits(line, genuine[i] ?? '')),
  },
];

/** Not of lines but of whole walks. */
export const guessesOfX86 = {
  name: 'guesses of x86',
  typed: '`k` over made-up stacks of x86',
  reason:
    'where neither frame pointer nor top of the stack make sense the engine guesses by more rules than are known here',
  how: 'fewer than one walk in twenty may differ; over a real dump none',
  /** Of the walks. */
  share: 1 / 20,
} as const satisfies Exception & { share: number };

export const exceptions: readonly Exception[] = [...ofLines, guessesOfX86];

/** What must be equal of what both sides printed for a command. */
export function comparable(
  session: Session,
  command: string,
  printed: { readonly simulated: readonly string[]; readonly genuine: readonly string[] },
): { simulated: readonly string[]; genuine: readonly string[] } {
  const fitting = ofLines.filter(({ commands }) => commands.test(command));
  const apart = (lines: readonly string[], side: Comparison) =>
    fitting.reduce((rest, exception) => exception.without(rest, side), lines);
  const genuine = apart(printed.genuine, { command, session });
  return { simulated: apart(printed.simulated, { command, session, genuine }), genuine };
}

/** Without the sentence behind a method's signature, and behind a key where the command asks for help. */
function withoutHelp(line: string, hasHelp: boolean): string {
  const method = signature.exec(line);
  if (method !== null) return `${method[1]} - …]`;
  const key = hasHelp ? help.exec(line) : null;
  return key === null ? line : `${key[1]} […]${key[3]}`;
}

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

/** Lines that begin with the same address, in alphabetical order. */
function sortedWithinAddresses(lines: readonly string[]): readonly string[] {
  const address = (line: string) => /^[\da-f`]{8,17} /.exec(line)?.[0];
  const result: string[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start + 1;
    while (address(lines[start]!) !== undefined && address(lines[end] ?? '') === address(lines[start]!))
      end++;
    result.push(...lines.slice(start, end).sort());
    start = end;
  }
  return result;
}

/** The simulated line with the judge's character in the places of those that it cannot print as they are. */
function inEightBits(simulated: string, genuine: string): string {
  if (simulated.length !== genuine.length) return simulated;
  return [...Array(simulated.length).keys()]
    .map((i) => (simulated.charCodeAt(i) > 0x7e && genuine[i] !== '.' ? genuine[i] : simulated[i]))
    .join('');
}
