/**
 * ExecuteCommand against the engine's own matrix: lines or an exception for each command, in the order in which
 * they were run there (the first command that needs a module prints a warning).
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession, type Session } from '../../src/simulator/index.js';
import { NO_SHARED, sharedPath } from '../shared.js';

interface Row {
  readonly command: string;
  readonly throws: boolean;
  /** As far as the matrix shows them. */
  readonly lines: readonly string[];
  readonly count: number;
}

const matrix = readFileSync(new URL('../fixtures/engine/executecommand-matrix.txt', import.meta.url), 'utf8');

/** `EC "COMMAND" -> N lines; …` with one `[i] "…"` for each line. */
function firstPart(text: string): Row[] {
  const rows: Row[] = [];
  for (const [, quoted, outcome, listed] of text.matchAll(
    /^EC (".*") -> (.*); console.*\n((?: {3}\[.*\n)*)/gm,
  )) {
    const lines = [...listed!.matchAll(/^ {3}\[\d+\] (.*)$/gm)].map(
      ([, line]) => JSON.parse(line!) as string,
    );
    rows.push({
      command: JSON.parse(quoted!) as string,
      throws: false,
      lines,
      count: Number.parseInt(outcome!, 10),
    });
  }
  for (const [, quoted] of text.matchAll(/^EC (".*") -> THROWS/gm)) {
    rows.push({ command: JSON.parse(quoted!) as string, throws: true, lines: [], count: 0 });
  }
  return rows.sort(
    (a, b) =>
      text.indexOf(`EC ${JSON.stringify(a.command)} ->`) - text.indexOf(`EC ${JSON.stringify(b.command)} ->`),
  );
}

/** `EC("COMMAND") -> hr 0x… result … lines=N [...]`, where the list may be cut. */
function secondPart(text: string): Row[] {
  const rows: Row[] = [];
  for (const [, quoted, code, rest] of text.matchAll(/^EC\((".*?")\) -> hr (0x[0-9a-f]+) (.*)$/gm)) {
    const count = /lines=(\d+) (\[.*)$/.exec(rest!);
    rows.push({
      command: JSON.parse(quoted!) as string,
      throws: code !== '0x00000000',
      lines: count === null ? [] : listedLines(count[2]!),
      count: count === null ? 0 : Number(count[1]),
    });
  }
  return rows;
}

/** The strings of a JSON list that may break off in the middle of one. */
function listedLines(text: string): string[] {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([line]) => JSON.parse(line) as string);
}

const [part1 = '', part2 = ''] = matrix.split(/^Part 2/m);
/** The rows above the checks of the result object. */
const rows1 = firstPart(part1.split(/^keys of result/m)[0]!);
const rows2 = secondPart(part2);

/** Commands of the matrix that the simulator does not answer as the engine did there, and why. */
const notSimulated: ReadonlyMap<string, string> = new Map([
  ['r', 'the last line is disassembled code'],
  ['k', 'stacks are not unwound'],
  ['~*k 1', 'stacks are not unwound'],
  ['.echotimestamps', 'a setting of the console'],
  ['!sym', 'no symbols are loaded from anywhere'],
  ['.sympath', 'no symbols are loaded from anywhere'],
  ['.reload /f nosuch.dll', 'no symbols are loaded from anywhere'],
  ['.shell -ci "? 1" cmd /c find "1"', 'no programs are started'],
  ['.shell -ci "lm" nosuchprog', 'no programs are started'],
  ['dt nosuch!x', 'there are no types'],
  ['dt ntdll!_PEB', 'there are no types'],
  ['.writemem C:\\lab\\t.bin 0 L10', 'no files are written'],
  ['!address', 'the simulator has this extension, the engine had it not'],
]);

const dump = sharedPath('dumps/heapleak_msvc-x64.dmp.gz');
describe.skipIf(dump === undefined)(`ExecuteCommand over a dump${dump ? '' : `: ${NO_SHARED}`}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(dump!, { fileSystem: false });
    session.loadScript(`function run(command) {
      var result = [];
      for (var line of host.namespace.Debugger.Utility.Control.ExecuteCommand(command)) result.push(line);
      return result.join('\\n');
    }`);
  });
  afterAll(() => session.close());

  for (const row of [...rows1, ...rows2]) {
    const reason = notSimulated.get(row.command);
    const name = JSON.stringify(row.command).slice(0, 100);
    it.skipIf(reason !== undefined)(`${name}${reason === undefined ? '' : `: ${reason}`}`, () => {
      if (row.throws) {
        expect(() => session.call('run', row.command)).toThrow('(0x80040205)');
        return;
      }
      const lines = String(session.call('run', row.command)).split('\n');
      const shown =
        row.lines.length < row.count && row.lines.length > 0 ? lines.slice(0, row.lines.length) : lines;
      expect(shown).toEqual(row.lines);
      expect(lines.length).toBe(row.count);
    });
  }
});
