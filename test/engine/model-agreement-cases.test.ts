// The golden cases of dx, live: script and commands go to the genuine engine with the project's own provider, and to the
// simulator. Both must print what the files say the engine printed, in both layouts.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';
import { engineProfile, openSession } from '../../src/simulator/index.js';
import { samplePath } from '../samples/samples.js';
import { commandsOf, goldenBlocks } from '../simulator/dx-bench.js';
import { EngineTestSession, missingSession, skipSession } from './engine-session.js';
import { comparable } from './exceptions.js';
import { linesOf } from './lines.js';

const dump = samplePath('heap_blocks');
/** Several engines end at the same time, on whatever machine this is. */
const closing = 60_000;

const equal = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n');

describe.concurrent.each(['dx-cases', 'dx-cases-engine'])(`%s, live${skipSession}`, (name) => {
  const folder = fileURLToPath(new URL(`../${name}/`, import.meta.url));
  const cases = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.slice(0, -3));

  test.skipIf(missingSession).for(
    cases.flatMap((one) => [
      { one, dml: false },
      { one, dml: true },
    ]),
  )('$one, .prefer_dml $dml', { timeout: 180_000 }, async ({ one, dml }, { expect, onTestFinished }) => {
    const engine = await EngineTestSession.open(dump, { dml });
    onTestFinished(() => engine.close(), closing);
    const simulated = await openSession(engine.path, { profile: engineProfile, fileSystem: false, dml });
    onTestFinished(() => simulated.close());
    await engine.load(`${folder}${one}.js`);
    simulated.loadScript(`${folder}${one}.js`);
    const golden = goldenBlocks(`${folder}${one}.${dml ? 'dml' : 'plain'}.txt`);
    const found: {
      command: string;
      golden: readonly string[];
      ours: readonly string[];
      theirs: readonly string[];
    }[] = [];
    for (const [at, command] of commandsOf(`${folder}${one}.cmds.txt`).entries()) {
      const written = linesOf(golden[at]!.slice(`0:000> ${command}\n`.length));
      const genuine = linesOf(await engine.execute(command));
      const recorded = comparable(simulated, command, { simulated: written, genuine }).simulated;
      const printed = { simulated: linesOf(simulated.execute(command)), genuine };
      const { simulated: ours, genuine: theirs } = comparable(simulated, command, printed);
      if (!equal(ours, theirs) || !equal(theirs, recorded)) {
        found.push({ command, golden: recorded, ours, theirs });
      }
    }
    expect(found).toEqual([]);
  });
});
