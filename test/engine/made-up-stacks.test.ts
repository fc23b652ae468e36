// Stacks that no program ever had, walked by the simulator and by the genuine engine: every kind of unwind data of x64 and
// ARM64, and x86 where frame pointers are missing, wrong or cut off. Deterministic, so a difference can be looked at again.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openSession } from '../../src/simulator/index.js';
import { madeUpAmd64 } from '../simulator/stack/made-up-amd64.js';
import { madeUpArm64 } from '../simulator/stack/made-up-arm64.js';
import { madeUpX86 } from '../simulator/stack/made-up-x86.js';
import { askEngine, missing, skipNote } from './engine.js';
import { guessesOfX86 } from './exceptions.js';

interface Compared {
  readonly command: string;
  readonly genuine: string;
  readonly simulated: string;
}

/** Typed first and not compared. */
const preparation = ['.kframes 0n12', 'x *!NoSuchName'];

async function compared(dump: Buffer, commands: readonly string[]): Promise<Compared[]> {
  const folder = mkdtempSync(join(tmpdir(), 'leakscope-stack-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'made-up.dmp');
  writeFileSync(path, dump);
  const answers = await askEngine({ dump: path }, [...preparation, ...commands]);
  const session = await openSession(path);
  onTestFinished(() => session.close());
  for (const command of preparation) session.execute(command);
  return answers.slice(preparation.length).map(({ command, lines }) => ({
    command,
    genuine: lines.map((line) => `${line}\n`).join(''),
    simulated: session.execute(command),
  }));
}

describe.skipIf(missing)(`made-up stacks${skipNote}`, () => {
  const frames = 't.Stack.Frames.Select(f => f.Attributes.FrameOffset)';
  const everyThread = ['~*kv', `dx -r3 @$curprocess.Threads.Select(t => ${frames})`];
  const seeds = [1, 2, 3, 4, 5, 6];

  test.each(seeds)('x64, %i: every thread as the engine unwinds it', async (seed) => {
    for (const { genuine, simulated } of await compared(madeUpAmd64(seed, 80), everyThread)) {
      expect(simulated).toBe(genuine);
    }
  });

  test.each(seeds)('ARM64, %i: every thread as the engine unwinds it', async (seed) => {
    for (const { genuine, simulated } of await compared(madeUpArm64(seed, 80), everyThread)) {
      expect(simulated).toBe(genuine);
    }
  });

  test.each(seeds)('x86, %i: all but few walks as the engine guesses them', async (seed) => {
    const { dump, commands } = madeUpX86(seed, 400);
    const all = await compared(dump, commands);
    const different = all.filter(({ genuine, simulated }) => genuine !== simulated);
    expect(different.length, JSON.stringify(different[0], null, 1)).toBeLessThan(
      all.length * guessesOfX86.share,
    );
  });
});
