// The golden cases, live: their scripts are loaded into the genuine engine by our provider, and the engine's own dx prints
// our objects. The text is what the engine printed when the cases were made, of objects that another provider gave it.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { windowsPath } from '../../src/engine/installation/index.js';
import { block, commandsOf, goldenBlocks } from '../simulator/dx-bench.js';
import { EngineTestSession, missingSession, skipSession } from './engine-session.js';

const dump = fileURLToPath(new URL('../../samples/html_chunks.dmp.gz', import.meta.url));

/** What the engine prints besides at the first command that looks at a module. */
const noise = /^\*\*\* WARNING: .*\n/gm;

interface Case {
  readonly name: string;
  readonly path: string;
  readonly commands: readonly string[];
}

function casesIn(folder: string): Case[] {
  const path = fileURLToPath(new URL(`../${folder}/`, import.meta.url));
  return readdirSync(path)
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.slice(0, -'.js'.length))
    .map((name) => ({ name, path: `${path}${name}`, commands: commandsOf(`${path}${name}.cmds.txt`) }));
}

describe.skipIf(missingSession !== undefined).each(['dx-cases', 'dx-cases-engine'])(
  `%s in the engine${skipSession}`,
  (folder) => {
    describe.each([
      ['plain', false],
      ['dml', true],
    ] as const)('%s layout', (layout, dml) => {
      let session: EngineTestSession | undefined;

      /** Variables of the user cannot be taken back: a case that lists them wants a session of its own. */
      async function sessionFor({ commands }: Case): Promise<EngineTestSession> {
        if (commands.some((command) => command.includes('@$vars'))) await close();
        session ??= await EngineTestSession.open(dump, { dml });
        return session;
      }

      async function close(): Promise<void> {
        await session?.close();
        session = undefined;
      }

      afterAll(close, 60_000);

      test.each(casesIn(folder))('$name', { timeout: 300_000 }, async (one) => {
        const engine = await sessionFor(one);
        await engine.load(`${one.path}.js`);
        const printed: string[] = [];
        for (const command of one.commands) {
          const text = (await engine.execute(command)).replace(noise, '').replace(/\n$/, '');
          printed.push(block(command, text));
        }
        await engine.execute(`.scriptunload ${windowsPath(`${one.path}.js`)}`);
        expect(printed).toEqual(goldenBlocks(`${one.path}.${layout}.txt`));
      });
    });
  },
);
