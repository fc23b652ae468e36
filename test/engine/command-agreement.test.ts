// Every command that both can answer, over every dump at hand: the simulator prints what the genuine engine prints. The
// commands are made from the places of each dump (agreement-commands.ts); what may differ stands in exceptions.ts.
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sampleNames, samplePath } from '../samples/samples.js';
import { NO_SHARED, sharedPath } from '../shared.js';
import { differences } from './agreement.js';
import { commandsFor } from './agreement-commands.js';
import { DumpCopy } from './dump-copy.js';
import { placesIn } from './dump-places.js';
import { missing, skipNote } from './engine.js';

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

const reach = folders[0] === undefined ? `the samples (${NO_SHARED})` : 'every dump';

describe.skipIf(missing)(`commands over ${reach}${skipNote}`, () => {
  test.each(dumps)('$name', { timeout: 180_000 }, async ({ path }) => {
    const copy = await DumpCopy.of(path);
    onTestFinished(() => copy.remove());
    const { simulated, genuine } = await differences(copy.path, commandsFor(placesIn(copy.path)));
    expect(simulated).toEqual(genuine);
  });
});
