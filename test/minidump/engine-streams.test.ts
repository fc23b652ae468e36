/**
 * The genuine engine reads the same dumps: its `.dumpdebug` prints directory and streams, and both must say the same.
 * What it prints of MiscInfo and MemoryInfoList is their place only; their contents are judged by truth files.
 */
import { describe, it } from 'vitest';
import { missing, skipNote } from '../engine/engine.js';
import { engineSamplePath, sampleNames, samplePath } from '../samples/samples.js';
import { overShared, requiredSharedPath, sharedFolder } from '../shared.js';
import { expectSame } from './compare-streams.js';
import { dumpDebug } from './dump-debug.js';
import { Scratch } from './scratch.js';

const scratch = new Scratch();

/** One of every kind: by writer, machine, version of Windows, and what the writer was asked for. */
const sharedDumps = [
  'real/win10_11082_wow64_runme_full.dmp.gz',
  'real/win10_16299_x64_sigsegv_datasegs.dmp.gz',
  'real/win10_19041_x86_firefox_indirect.dmp.gz',
  'real/win10_19042_arm64_firefox_indirect.dmp.gz',
  'real/win11_22000_x64_tiny_regions.dmp',
  'real/win11_26200_x64_cppconsole_datasegs.dmp.gz',
  'real/win11_26200_x64_cppconsole_indirect.dmp.gz',
  'real/win11_26200_x64_electron_crashpad.dmp.gz',
  'real/win7sp1_wow64_hello_truncated.dmp.gz',
  'real/win7sp1_x64_hello_full.dmp.gz',
  'real/win7sp1_x86_jusched_datasegs.dmp.gz',
  'real/win7sp1_x86_notepad_indirect.dmp',
  'real/winxp_x86_firefox_2006_mini.dmp',
  'heaps/x64-22621.dmp.gz',
  'heaps/x86-2600.dmp.gz',
  'dotnet/collectible-net8.dmp.gz',
  'mmf-mingw-small-x64.dmp.gz',
  'popup-small-x86.dmp.gz',
];

const samples: [name: string, path: string][] = sampleNames.flatMap((name) => [
  [name, samplePath(name)],
  [`engine/${name}`, engineSamplePath(name)],
]);

/** Under load the engine's process now and then does not come to its end; what it prints of a file is always the same. */
const settings = { timeout: 120_000, retry: 1 };

async function expectSameAsTheEngine(path: string): Promise<void> {
  expectSame(await dumpDebug(path), await scratch.openPath(path));
}

describe.skipIf(missing)(`streams of a sample as the engine lists them${skipNote}`, settings, () => {
  it.each(samples)('%s', (_name, path) => expectSameAsTheEngine(path));
});

describe.skipIf(missing ?? !sharedFolder())(
  overShared(`streams of every kind of dump as the engine lists them${skipNote}`),
  settings,
  () => {
    it.each(sharedDumps)('%s', (name) => expectSameAsTheEngine(requiredSharedPath(`dumps/${name}`)));
  },
);
