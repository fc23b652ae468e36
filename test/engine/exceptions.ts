// Where the simulator and the engine may differ, by name and with the reason. Everything else must be equal, character
// by character. The table stands in docs/engine.md, too.

export interface Exception {
  readonly name: string;
  readonly reason: string;
  /** The commands it holds for. */
  readonly commands: RegExp;
  /** Takes the difference out of either side; lines as printed. */
  without(lines: readonly string[]): readonly string[];
}

const disassembled = /^[\da-f`]{8,17} [\da-f]{2,} +\S/;

export const exceptions: readonly Exception[] = [
  {
    name: 'the instruction',
    reason:
      'the simulator has no disassembler: the last line of `r` and `~Ns` is missing where the code was captured',
    commands: /^(~\d+s|r)$/,
    without: (lines) => lines.filter((line) => !disassembled.test(line)),
  },
  {
    name: 'the clock',
    reason: 'the second line of `.lastevent` is the time at which it was typed',
    commands: /^\.lastevent$/,
    without: (lines) => lines.filter((line) => !line.startsWith('  debugger time: ')),
  },
  {
    name: 'names of one address',
    reason:
      'of several exports at one address the symbol handler sorts unstably: `x` lists them in another order, and any of them may be the name that an address gets',
    commands: /^x /,
    without: (lines) => sortedWithinAddresses(lines),
  },
  {
    name: 'frames of a foreign machine',
    reason:
      'a thread of ARM64 shown by `.effmach x86` has no frames, of which the engine complains when it is chosen',
    commands: /^~\d+s$/,
    without: (lines) => lines.filter((line) => !line.startsWith('Unable to retrieve exception chain.')),
  },
];

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

/**
 * The judge prints through an interface of 8-bit characters: what is beyond ASCII comes out as a question mark or as a
 * character that looks alike. The simulated line with the judge's character in these places; a full stop, which stands
 * for what cannot be printed, is no such character.
 */
export function inEightBits(simulated: string, genuine: string): string {
  if (simulated.length !== genuine.length) return simulated;
  return [...Array(simulated.length).keys()]
    .map((i) => (simulated.charCodeAt(i) > 0x7e && genuine[i] !== '.' ? genuine[i] : simulated[i]))
    .join('');
}
