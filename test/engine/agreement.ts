// Puts the same commands to the simulator and to the engine over one dump, and gives the answers that differ.
import { engineProfile, openSession } from '../../src/simulator/index.js';
import { askEngine, windowsPath } from './engine.js';
import { exceptions, inEightBits } from './exceptions.js';

export interface Output {
  readonly command: string;
  readonly lines: readonly string[];
}

/** Typed first and not compared: brings both to the same state of loaded symbols, whatever opening the dump touched. */
const preparation = ['? 1', 'x *!NoSuchName'];

async function simulated(path: string, commands: readonly string[]): Promise<Output[]> {
  const session = await openSession(path, { profile: engineProfile });
  try {
    for (const command of preparation) session.execute(command);
    return commands.map((command) => ({ command, lines: linesOf(session.execute(command)) }));
  } finally {
    session.close();
  }
}

async function genuine(path: string, commands: readonly string[]): Promise<Output[]> {
  const answers = await askEngine({ dump: path }, [...preparation, ...commands]);
  return answers.slice(preparation.length).map(({ command, lines }) => ({
    command,
    lines: lines.map((line) => line.replaceAll(windowsPath(path), path)),
  }));
}

/** Without carriage returns: the judge's console puts them before every line end, so those of the target are lost. */
function linesOf(text: string): string[] {
  const lines = text.replaceAll('\r', '').split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function comparable({ command, lines }: Output): Output {
  const fitting = exceptions.filter((exception) => exception.commands.test(command));
  return { command, lines: fitting.reduce((rest, exception) => exception.without(rest), lines) };
}

/**
 * What the two print where it differs, exceptions taken out: two lists of the same commands, empty when all is equal.
 * @param path of a dump that is not compressed
 */
export async function differences(
  path: string,
  commands: readonly string[],
): Promise<{ simulated: Output[]; genuine: Output[] }> {
  const expected = (await genuine(path, commands)).map(comparable);
  const actual = (await simulated(path, commands)).map(comparable).map((output, i) => ({
    ...output,
    lines: output.lines.map((line, k) => inEightBits(line, expected[i]!.lines[k] ?? '')),
  }));
  const differing = [...commands.keys()].filter(
    (i) => expected[i]!.lines.join('\n') !== actual[i]!.lines.join('\n'),
  );
  return { simulated: differing.map((i) => actual[i]!), genuine: differing.map((i) => expected[i]!) };
}
