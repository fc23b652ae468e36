// The harness of sessions: what the engine refuses leaves neither folder nor process behind.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { EngineTestSession, missingSession, skipSession } from './engine-session.js';

test.skipIf(missingSession)(`a refused dump leaves nothing behind${skipSession}`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'leakscope-refused-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const dump = join(folder, 'none.dmp');
  writeFileSync(dump, 'no dump');
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  const refused = () =>
    expect(EngineTestSession.open(dump)).rejects.toThrow('is no dump that the engine can open');
  const processes = () => process.getActiveResourcesInfo().filter((one) => one === 'ProcessWrap').length;
  await refused();
  // The bundler's, which stays.
  const before = processes();
  await refused();
  expect(processes()).toBe(before);
  expect(readdirSync(folder)).toEqual(['none.dmp']);
});
