/** What the questions cost the debugger, as counts: at most 6 commands, and 1 memory read per MiB looked at. */
import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/simulator/index.js';
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

describe('cost', () => {
  test.each(samples)('leakSummary over %s', async (name) => {
    const session = await openWithScript(repositoryPath(`samples/${name}.dmp.gz`));
    const { answer, commands, reads } = ask(session, 'leakSummary');
    expect(commands).toBeLessThanOrEqual(6);
    expect(reads).toBeLessThanOrEqual(answer.Committed / mebibyte);
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
