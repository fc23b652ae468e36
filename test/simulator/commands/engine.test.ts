/**
 * The genuine engine as the judge of commands: the same lines over the same dumps, compared character by character,
 * failures included. Left out are lines the simulator documents as not simulated (disassembly, C++ expressions) and
 * names among several exports of one address.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { openSession } from '../../../src/simulator/index.js';
import { askEngine, missing } from '../../engine/engine.js';
import { NO_SHARED, sharedFolder } from '../../shared.js';
import { UnpackedDumps } from './unpacked-dumps.js';

const reason = missing ?? (sharedFolder() === undefined ? NO_SHARED : undefined);
const x64 = 'heapleak_msvc-x64.dmp.gz';

const folder = new URL('engine-commands/', import.meta.url);

/** Commands of a family, one a line; addresses are those of the x64 dump, but for `everywhere`. */
function family(name: string): readonly string[] {
  return readFileSync(new URL(`${name}.txt`, folder), 'utf8')
    .replace(/\n$/, '')
    .split('\n');
}

const families = readdirSync(folder)
  .map((file) => file.replace(/\.txt$/, ''))
  .filter((name) => name !== 'everywhere');

const others = [
  'heapleak-small-x86.dmp.gz',
  'mmf-small-x64.dmp.gz',
  'popup-x64.dbghelp.dmp.gz',
  'heaps/x86-2600.dmp.gz',
  'real/win10_11082_wow64_runme_full.dmp.gz',
  'real/win10_16299_x64_sigsegv_datasegs.dmp.gz',
  'real/win10_19041_x86_firefox_indirect.dmp.gz',
  'real/win10_19042_arm64_firefox_indirect.dmp.gz',
  'real/win11_26200_x64_electron_crashpad.dmp.gz',
  'real/win7sp1_x64_hello_full.dmp.gz',
];

/** Brings both to the same state of loaded symbols, whatever opening the dump has touched. */
const preparation = ['? 1', 'x *!NoSuchName'];

describe.skipIf(reason !== undefined)(
  `commands as the engine answers them${reason ? ` (${reason})` : ''}`,
  () => {
    const dumps = new UnpackedDumps();
    afterAll(() => dumps.remove());

    async function compare(dump: string, commands: readonly string[]): Promise<void> {
      const path = dumps.path(dump);
      const genuine = await askEngine({ dump: path }, [...preparation, ...commands]);
      const session = await openSession(path);
      for (const line of preparation) session.execute(line);
      const simulated = commands.map((command) => ({ command, lines: linesOf(session.execute(command)) }));
      session.close();
      const expected = genuine.slice(preparation.length).map(({ command, lines }) => ({ command, lines }));
      expect(simulated).toEqual(expected);
    }

    test.each(families)('%s', async (name) => compare(x64, family(name)));

    test.each(others)('%s', async (dump) => compare(dump, family('everywhere')));
  },
);

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
