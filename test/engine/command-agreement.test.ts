// Every command that both can answer, over every dump at hand: the simulator prints what the genuine engine prints. The
// commands are made from the places of each dump (agreement-commands.ts); what may differ stands in exceptions.ts.
import { describe, expect, onTestFinished, test } from 'vitest';
import { NO_SHARED, sharedFolder } from '../shared.js';
import { differences } from './agreement.js';
import { commandsFor } from './agreement-commands.js';
import { placesIn } from './dump-places.js';
import { missing, skipNote } from './engine.js';
import { everyDump } from './every-dump.js';
import { scratchDump } from './scratch-dump.js';

const reach = sharedFolder() === undefined ? `the samples (${NO_SHARED})` : 'every dump';

describe.skipIf(missing)(`commands over ${reach}${skipNote}`, () => {
  test.each(everyDump)('$name', { timeout: 180_000 }, async ({ path }) => {
    const copy = scratchDump(path);
    onTestFinished(() => copy.remove());
    const { simulated, genuine } = await differences(copy.path, commandsFor(placesIn(copy.path)));
    expect(simulated).toEqual(genuine);
  });
});
