/**
 * The simulator's objects against the genuine engine's, over every kind of dump: the same dx commands go to both
 * and must print the same text. Left out is what belongs to the machine the engine runs on (its own path, images
 * that it finds on disk), the system's error texts, and `[Type: …]` of registers.
 */
import { copyFileSync, createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openSession } from '../../src/simulator/index.js';
import { askEngine, missing } from '../engine/engine.js';
import { NO_SHARED, sharedPath } from '../shared.js';

const commands = [
  'dx -r3 @$cursession',
  'dx @$cursession.Attributes.Target.Details',
  'dx Debugger.Sessions',
  'dx @$curprocess.Modules',
  'dx @$curprocess.Modules.Count()',
  'dx @$curprocess.Modules["ntdll"].BaseAddress',
  'dx @$curprocess.Modules["ntdll.dll"].Name',
  'dx @$curprocess.Modules[0].ToDisplayString()',
  'dx -g @$curprocess.Modules.Select(m => new { B = m.BaseAddress, S = m.Size, N = m.Name })',
  'dx @$curprocess.Modules.Where(m => m.Name.Contains("nt")).First().Name',
  'dx -r2 @$curprocess.Threads',
  'dx @$curprocess.Threads.Select(t => t.Name)',
  'dx @$curprocess.Threads.Select(t => t.Id),d',
  'dx @$curprocess.Threads.First()',
  'dx @$curprocess.Threads.Last().Id',
  'dx @$curthread',
  'dx -v @$curthread',
  'dx -h @$curthread',
  'dx @$curthread.Registers.User',
  'dx @$curthread.Stack.Frames[0].Attributes.InstructionOffset',
  'dx @$curprocess.Debug',
  'dx @$curprocess.Io',
  'dx Debugger.Utility',
  'dx -r2 Debugger.Settings.Display',
  'dx @$t0',
  'dx @$x = 6',
  'dx @$x + 1',
  'dx @$vars',
];

const dumps = [
  'heapleak-small-x64.dmp.gz',
  'heapleak-small-x86.dmp.gz',
  'real/win10_11082_wow64_runme_full.dmp.gz',
  'real/win10_16299_x64_sigsegv_datasegs.dmp.gz',
  'real/win10_19041_x86_firefox_indirect.dmp.gz',
  'real/win10_19042_arm64_firefox_indirect.dmp.gz',
  'real/win11_26200_x64_cppconsole_datasegs.dmp.gz',
  'real/win11_26200_x64_electron_crashpad.dmp.gz',
  'real/win7sp1_x64_hello_full.dmp.gz',
  'real/win7sp1_x86_notepad_indirect.dmp',
  'real/winxp_x86_firefox_2006_mini.dmp',
];

/** What the engine prints about loading symbols, between the lines of its answer. */
const noise = /^(?:\*\*\*|Unable to load image|WARNING: Line information|Unable to add module)/;

/** The path of the dump is another one on each side. */
function withoutFolder(line: string): string {
  return line
    .replace(/(dump: |DumpFileName {5}: ).*[\\/]([^\\/]+\.dmp)/, '$1$2')
    .replace(/Length +: .*/, 'Length');
}

const reason = missing ?? (sharedPath('dumps') === undefined ? NO_SHARED : undefined);
describe.skipIf(reason !== undefined)(
  `the model and the engine${reason ? ` (skipped: ${reason})` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'leakscope-model-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    async function unpacked(dump: string): Promise<string> {
      const from = sharedPath(`dumps/${dump}`)!;
      const to = join(folder, basename(dump).replace(/\.gz$/, ''));
      if (dump.endsWith('.gz')) await pipeline(createReadStream(from), createGunzip(), createWriteStream(to));
      else copyFileSync(from, to);
      return to;
    }

    it.each(dumps)('%s', async (dump) => {
      const path = await unpacked(dump);
      const answers = await askEngine({ dump: path }, commands);
      const session = await openSession(path, { fileSystem: false });
      try {
        for (const { command, lines } of answers) {
          const ours = session.execute(command).replace(/\n$/, '').split('\n');
          const theirs = lines.filter((line) => !noise.test(line));
          expect([command, ...ours.map(withoutFolder)]).toEqual([command, ...theirs.map(withoutFolder)]);
        }
      } finally {
        session.close();
      }
    });
  },
);
