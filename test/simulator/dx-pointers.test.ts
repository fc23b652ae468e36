/** Pointers, pseudo-registers and step filters: what the genuine engine printed for these commands over one dump. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession, type Session } from '../../src/simulator/index.js';
import { overShared, requiredSharedPath, sharedFolder } from '../shared.js';
import { goldenBlocks } from './dx-bench.js';

const golden = goldenBlocks(
  fileURLToPath(new URL('../fixtures/engine/pointers-heapleak-small-x64.txt', import.meta.url)),
);
const commandOf = (block: string) => block.slice('0:000> '.length, block.indexOf('\n'));

describe.skipIf(sharedFolder() === undefined)(overShared('pointers and pseudo-registers'), () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(requiredSharedPath('dumps/heapleak-small-x64.dmp.gz'), { fileSystem: false });
  });
  afterAll(() => session.close());

  // In their order: later commands read what earlier ones wrote.
  it.each(golden.map((block) => ({ command: commandOf(block), block })))('$command', ({ command, block }) => {
    expect(`0:000> ${command}\n${session.execute(command)}`).toBe(block);
  });
});
