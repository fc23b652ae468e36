/** What the questions cost the debugger, as counts: at most 6 commands, and 1 memory read per MiB looked at. */
import { describe, expect, test } from 'vitest';
import { type Counters, costOf, type Session } from '../../src/simulator/index.js';
import { overShared, requiredSharedPath, sharedFolder } from '../shared.js';
import { openWithScript, repositoryPath } from './script-session.js';

const mebibyte = 0x100000;

function ask(session: Session, name: string, ...args: unknown[]) {
  const before = { ...session.counters };
  const answer = session.call(name, ...args) as { Committed: number };
  return {
    answer,
    commands: session.counters.commands - before.commands,
    reads: session.counters.reads - before.reads,
  };
}

const samples = ['heap_blocks', 'html_chunks', 'mapped_views', 'mapped_views_mingw'];

const nothing: Counters = { hostCalls: 0, reads: 0, bytes: 0, commands: 0, lines: 0 };

describe('one number for a cost', () => {
  // What the engine took, in reads of 4 KB (medians over dumps, FFI included): least and most.
  test.each<[string, Partial<Counters>, number, number]>([
    ['a read of 4 KB', { hostCalls: 1, reads: 1, bytes: 4096 }, 1, 1.1],
    ['a read of 1 MiB', { hostCalls: 1, reads: 1, bytes: mebibyte }, 6.5, 8.2],
    ['a key', { hostCalls: 1 }, 3, 3.2],
    ['lm of 5 to 14 modules', { hostCalls: 1, commands: 1, lines: 10 }, 116, 135],
    ['db of a page, 256 lines', { hostCalls: 1, commands: 1, lines: 256 }, 1340, 1360],
  ])('%s', (_what, counters, least, most) => {
    const cost = costOf({ ...nothing, ...counters });
    expect(cost).toBeGreaterThanOrEqual(least);
    expect(cost).toBeLessThanOrEqual(most);
  });
});

describe('cost', () => {
  test.each(samples)('leakSummary over %s', async (name) => {
    const session = await openWithScript(repositoryPath(`samples/${name}.dmp.gz`));
    const { answer, commands, reads } = ask(session, 'leakSummary');
    expect(commands).toBeLessThanOrEqual(6);
    expect(reads).toBeLessThanOrEqual(answer.Committed / mebibyte);
    // Beside the listing of regions, line by line, a summary costs less than 8 commands.
    const { lines } = session.counters;
    expect(costOf({ ...session.counters, lines: 0 })).toBeLessThan(8 * 75);
    expect(costOf(session.counters) - costOf({ ...session.counters, lines: 0 })).toBe(5 * lines);
  });

  test('a second question over a dump asks for no region again', async () => {
    const session = await openWithScript(repositoryPath('samples/html_chunks.dmp.gz'));
    expect(ask(session, 'regionHistogram')).toMatchObject({ commands: 2 });
    expect(ask(session, 'regionHistogram', 'region')).toMatchObject({ commands: 0, reads: 0 });
    expect(ask(session, 'addressSpace')).toMatchObject({ commands: 0, reads: 0 });
  });

  test('over a log nothing is asked of the debugger', async () => {
    const session = await openWithScript(repositoryPath('samples/logs/003-region-size-wow64.log'));
    expect(ask(session, 'leakSummary')).toMatchObject({ commands: 0, reads: 0 });
  });

  test('a live target is asked anew by every question', async () => {
    const { openSession } = await import('../../src/simulator/index.js');
    const session = await openSession(repositoryPath('samples/html_chunks.dmp.gz'), { live: true });
    try {
      session.loadScript(repositoryPath('build/leakscope.js'));
      expect(ask(session, 'regionHistogram').commands).toBe(2);
      expect(ask(session, 'regionHistogram').commands).toBe(2);
    } finally {
      session.close();
    }
  });
});

describe.skipIf(sharedFolder() === undefined)(overShared('cost over lab and real dumps'), () => {
  test.each([
    'popup_msvc-x64',
    'popup-x86',
    'mmf_msvc-x64',
    'real/win10_19041_x86_firefox_indirect',
    'real/win11_26200_x64_electron_crashpad',
  ])('%s', async (name) => {
    const session = await openWithScript(requiredSharedPath(`dumps/${name}.dmp.gz`));
    const { answer, commands, reads } = ask(session, 'leakSummary');
    expect(commands).toBeLessThanOrEqual(6);
    expect(reads).toBeLessThanOrEqual(answer.Committed / mebibyte);
  });
});
