// Every command that both can answer, over every dump at hand: the simulator prints what the genuine engine prints. The
// commands are made from the places of each dump (agreement-commands.ts); what may differ stands in exceptions.ts.
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { engineProfile, openSession } from '../../src/simulator/index.js';
import { sampleNames, samplePath } from '../samples/samples.js';
import { NO_SHARED, sharedPath } from '../shared.js';
import { commandsFor } from './agreement-commands.js';
import { DumpCopy } from './dump-copy.js';
import { placesIn } from './dump-places.js';
import { askEngine, missing, skipNote, windowsPath } from './engine.js';
import { exceptions, inEightBits } from './exceptions.js';

/** Typed first and not compared: brings both to the same state of loaded symbols, whatever opening the dump touched. */
const preparation = ['? 1', 'x *!NoSuchName'];

const folders = ['dumps', 'dumps/heaps', 'dumps/real', 'dumps/dotnet'].map((name) => sharedPath(name));
const dumps = [...sampleNames.map(samplePath), ...folders.flatMap(dumpsIn)].map((path) => ({
  name: basename(path).replace(/\.dmp(\.gz)?$/, ''),
  path,
}));

function dumpsIn(folder: string | undefined): string[] {
  if (folder === undefined || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.dmp(\.gz)?$/.test(name))
    .map((name) => join(folder, name));
}

interface Output {
  readonly command: string;
  readonly lines: readonly string[];
}

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

const reach = folders[0] === undefined ? `the samples (${NO_SHARED})` : 'every dump';

describe.skipIf(missing)(`commands over ${reach}${skipNote}`, () => {
  test.each(dumps)('$name', { timeout: 180_000 }, async ({ path }) => {
    const copy = await DumpCopy.of(path);
    onTestFinished(() => copy.remove());
    const commands = commandsFor(placesIn(copy.path));
    const expected = (await genuine(copy.path, commands)).map(comparable);
    const actual = (await simulated(copy.path, commands)).map(comparable).map((output, i) => ({
      ...output,
      lines: output.lines.map((line, k) => inEightBits(line, expected[i]!.lines[k] ?? '')),
    }));
    const differing = expected.flatMap((one, i) =>
      one.lines.join('\n') === actual[i]!.lines.join('\n') ? [] : [i],
    );
    expect(differing.map((i) => actual[i])).toEqual(differing.map((i) => expected[i]));
  });
});
