// The data model of the simulator is that of the genuine engine: over every dump there is, the same walk goes to both,
// in both layouts, and prints the same text but for the named exceptions.
import { describe, test } from 'vitest';
import { openSession, type Session } from '../../src/simulator/index.js';
import { NO_SHARED, sharedFolder } from '../shared.js';
import { type Answer, askEngine, missing } from './engine.js';
import { everyDump } from './every-dump.js';
import { comparable } from './model-exceptions.js';
import { lasting, layout, narrowed, preparation, walk } from './model-walk.js';
import { scratchDump } from './scratch-dump.js';

const commands = [preparation, ...walk, layout(true), ...walk, layout(false), ...lasting, ...narrowed];
const limits = { timeout: 120_000 };

function simulated(session: Session, command: string): string[] {
  const lines = session.execute(command).split('\n');
  if (lines.at(-1) === '') lines.pop();
  return comparable(command, lines);
}

function engineLines({ command, lines }: Answer): string[] {
  const rest = comparable(command, lines);
  // `-s` and a command without output leave one empty line in the engine.
  return rest.length === 1 && rest[0] === '' ? [] : rest;
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
      const answers = await askEngine({ dump: dump.path }, commands, limits);
      const session = await openSession(dump.path, { fileSystem: false });
      onTestFinished(() => session.close());
      const different = answers.flatMap((answer, at) => {
        const ours = simulated(session, answer.command);
        const theirs = engineLines(answer);
        return ours.join('\n') === theirs.join('\n') ? [] : [{ at, command: answer.command, ours, theirs }];
      });
      expect(different.map(({ at, command, ours }) => ({ at, command, lines: ours }))).toEqual(
        different.map(({ at, command, theirs }) => ({ at, command, lines: theirs })),
      );
    },
  );
});
