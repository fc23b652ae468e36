// Threads, frames and registers as the genuine engine has them, over every dump there is: what `k` and its kin print of
// every thread, and what the data model says of every frame and register, is the same text but for the named exceptions.
import { describe, expect, onTestFinished, test } from 'vitest';
import { openSession } from '../../src/simulator/index.js';
import { NO_SHARED, sharedFolder } from '../shared.js';

import { askEngine, missing, skipNote } from './engine.js';
import { everyDump } from './every-dump.js';
import { comparable } from './exceptions.js';
import { linesOf } from './lines.js';
import { scratchDump } from './scratch-dump.js';

/** Typed first and not compared: loads all symbols, and tells of them, at once on both sides. */
const preparation = ['? 1', 'x *!NoSuchName'];

const commands = [
  '~*k',
  '~*kv',
  '~*kbn 3',
  '~*kf',
  '~*kc',
  'kP',
  'kvn',
  'k 2',
  '.frame',
  '.frame 1',
  'dx @$curprocess.Threads',
  'dx -r1 @$curprocess.Threads.Select(t => t.Stack.Frames.Count())',
  'dx -r4 @$curprocess.Threads.Select(t => new { F = t.Stack.Frames.Select(f => f.Attributes) })',
  'dx -r4 @$curprocess.Threads.Select(t => t.Registers)',
  'dx -r5 @$curthread.Stack.Frames',
  'dx -r3 -v @$curthread.Stack.Frames.First()',
  'dx -r2 -v @$curthread.Registers',
  'dx -h @$curthread.Registers',
  'dx -g @$curthread.Stack.Frames.Select(f => f.Attributes)',
  'dx @$curthread.Stack.Frames[0]',
  'dx @$curthread.Stack.Frames[1000]',
];

const reach = sharedFolder() === undefined ? `the samples (${NO_SHARED})` : 'every dump';

describe.skipIf(missing)(`stacks over ${reach}${skipNote}`, () => {
  test.each(everyDump)('$name', { timeout: 120_000 }, async ({ path }) => {
    const copy = scratchDump(path);
    onTestFinished(() => copy.remove());
    const answers = await askEngine({ dump: copy.path }, [...preparation, ...commands]);
    const session = await openSession(copy.path);
    onTestFinished(() => session.close());
    for (const command of preparation) session.execute(command);
    const differing = answers.slice(preparation.length).flatMap(({ command, lines }) => {
      const printed = { simulated: linesOf(session.execute(command)), genuine: lines };
      const { simulated, genuine } = comparable(session, command, printed);
      const [ours, theirs] = [simulated.join('\n'), genuine.join('\n')];
      return ours === theirs ? [] : [{ command, simulated: ours, genuine: theirs }];
    });
    expect(differing.map(({ command, simulated }) => ({ command, text: simulated }))).toEqual(
      differing.map(({ command, genuine }) => ({ command, text: genuine })),
    );
  });
});
