/** What selfTest finds out about a provider is what that provider was set to, under every profile. */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Profile, profileFromRecord } from '../../src/provider/index.js';
import { openSession, profiles } from '../../src/simulator/index.js';
import { repositoryPath, scriptPath } from './script-session.js';

interface SelfTest {
  readonly Record: string;
  readonly Version: string;
  readonly Target: string;
  readonly Facts: Record<string, unknown>;
  readonly NotProbed: Record<string, unknown>;
  readonly Json: string;
}

async function selfTest(input: string, profile: Profile, withFiles: boolean) {
  const session = await openSession(repositoryPath(input), {
    profile,
    fileSystem: withFiles,
  });
  try {
    session.loadScript(scriptPath);
    const answer = session.call('selfTest') as SelfTest;
    return { answer, record: JSON.parse(answer.Json) as SelfTest };
  } finally {
    session.close();
  }
}

const byName = profiles.map((profile) => [profile.Name, profile] as const);

describe.each(byName)('profile %s', (_name, profile) => {
  test('over a dump every fact is found out, and the record loads as the same profile', async () => {
    const { answer, record } = await selfTest('samples/html_chunks.dmp.gz', profile, true);
    expect(Object.keys({ ...answer.NotProbed })).toEqual([]);
    const found = profileFromRecord(record);
    expect({ ...found, Name: '', Globals: [] }).toEqual({ ...profile, Name: '', Globals: [] });
    expect([...found.Globals].sort()).toEqual([...profile.Globals].sort());
    expect(record).toMatchObject({ Record: 'leakscope-self-test', Target: 'dump' });
    expect(existsSync(join(tmpdir(), 'leakscopeProbe.js'))).toBe(false);
  });

  test('over a log what cannot be asked is left out', async () => {
    const { record } = await selfTest('samples/logs/003-region-size-wow64.log', profile, false);
    for (const name of ['PartialReadText', 'VadumpLayout']) {
      expect(record.NotProbed).toHaveProperty(name);
      expect(record.Facts).not.toHaveProperty(name);
    }
    expect(profileFromRecord(record).Int64Radix).toBe(profile.Int64Radix);
  });
});
