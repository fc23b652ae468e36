/** `~` against lines that the genuine engine prints. */
import { expect, it } from 'vitest';
import { openSession } from '../../../src/simulator/index.js';
import { Scratch } from '../../minidump/scratch.js';
import { buildDump } from '../../minidump/synthetic.js';

const scratch = new Scratch();

it('prints a suspend count of 0xffffffff as -1, as the engine does', async () => {
  const dump = buildDump({
    processId: 0x20,
    threads: [{ id: 0x24, teb: 0x7ffd0000, suspendCount: 0xffffffff, registers: { rip: 0x400100 } }],
  });
  const session = await openSession(dump.writeTo(scratch.path()));
  expect(session.execute('~')).toBe('.  0  Id: 20.24 Suspend: -1 Teb: 00000000`7ffd0000 Unfrozen\n');
  session.close();
});
