// The data model of the simulator is that of the genuine engine: over every dump there is, the same walk goes to both,
// in both layouts, and prints the same text but for the named exceptions.
import { describe, test } from 'vitest';
import { openSession, type Session } from '../../src/simulator/index.js';
import { NO_SHARED, sharedFolder } from '../shared.js';
import { type Answer, askEngine, missing } from './engine.js';
import { everyDump } from './every-dump.js';
import { comparable } from './exceptions.js';
import { linesOf } from './lines.js';
import { lasting, layout, narrowed, preparation, walk } from './model-walk.js';
import { scratchDump } from './scratch-dump.js';

const commands = [...walk, layout(true), ...walk, layout(false), ...lasting, ...narrowed];
const limits = { timeout: 120_000 };

/** What must be equal of both sides. */
function compared(session: Session, { command, lines }: Answer) {
  const printed = { simulated: linesOf(session.execute(command)), genuine: lines };
  const { simulated, genuine } = comparable(session, command, printed);
  // `-s` and a command without output leave one empty line in the engine.
  return { ours: simulated, theirs: genuine.length === 1 && genuine[0] === '' ? [] : genuine };
}

const skipped = missing === undefined ? '' : ` (skipped: ${missing})`;
const title = sharedFolder() === undefined ? `samples only; ${NO_SHARED}` : 'every dump';

describe.concurrent(`the data model, ${title}${skipped}`, () => {
  test.skipIf(missing).for([...everyDump])(
    '$name',
    { timeout: limits.timeout + 60_000 },
    async ({ path }, { expect, onTestFinished }) => {
      const dump = scratchDump(path);
      onTestFinished(() => dump.remove());
      const answers = await askEngine({ dump: dump.path }, [preparation, ...commands], limits);
      const session = await openSession(dump.path, { fileSystem: false });
      onTestFinished(() => session.close());
      session.execute(preparation);
      const different = answers.slice(1).flatMap((answer, at) => {
        const { ours, theirs } = compared(session, answer);
        return ours.join('\n') === theirs.join('\n') ? [] : [{ at, command: answer.command, ours, theirs }];
      });
      expect(different.map(({ at, command, ours }) => ({ at, command, lines: ours }))).toEqual(
        different.map(({ at, command, theirs }) => ({ at, command, lines: theirs })),
      );
    },
  );
});
