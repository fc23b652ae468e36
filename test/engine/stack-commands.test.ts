// How `k`, `.kframes` and `.frame` are typed: letters and their order, counts, places to walk from, what is refused and
// in which words. The lines stand in stack-commands.txt; both sides print the same over a dump of x64 and one of x86.
import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openSession } from '../../src/simulator/index.js';
import { NO_SHARED, sharedPath } from '../shared.js';

import { askEngine, missing } from './engine.js';
import { comparable } from './exceptions.js';
import { linesOf } from './lines.js';
import { scratchDump } from './scratch-dump.js';

const commands = readFileSync(new URL('stack-commands.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

/** Typed first and not compared. */
const preparation = ['? 1', 'x *!NoSuchName'];

const dumps = ['heapleak_msvc-x64', 'popup-small-x86'].map((name) => ({
  name,
  path: sharedPath(`dumps/${name}.dmp.gz`),
}));
const reason = missing ?? (dumps.some(({ path }) => path === undefined) ? NO_SHARED : undefined);

describe.skipIf(reason)(`commands of the stack${reason === undefined ? '' : ` (${reason})`}`, () => {
  test.each(dumps)('$name', async ({ path }) => {
    const copy = scratchDump(path!);
    onTestFinished(() => copy.remove());
    const answers = await askEngine({ dump: copy.path }, [...preparation, ...commands]);
    const session = await openSession(copy.path);
    onTestFinished(() => session.close());
    for (const command of preparation) session.execute(command);
    const both = answers.slice(preparation.length).map(({ command, lines }) => {
      const printed = { simulated: linesOf(session.execute(command)), genuine: lines };
      const { simulated, genuine } = comparable(session, command, printed);
      return { simulated: [`> ${command}`, ...simulated], genuine: [`> ${command}`, ...genuine] };
    });
    expect(both.flatMap(({ simulated }) => simulated)).toEqual(both.flatMap(({ genuine }) => genuine));
  });
});
