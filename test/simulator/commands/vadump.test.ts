/**
 * `!vadump` and `!vprot` in their documented layout, line by line from the regions that a dump was made with.
 */
import { describe, expect, it } from 'vitest';
import { chakraProfile, engineProfile, type Profile } from '../../../src/provider/index.js';
import { openSession } from '../../../src/simulator/index.js';
import { Scratch } from '../../minidump/scratch.js';
import { buildDump, type DumpSpec } from '../../minidump/synthetic.js';

const scratch = new Scratch();

async function answer(spec: DumpSpec, command: string, profile: Profile = engineProfile): Promise<string> {
  const session = await openSession(buildDump(spec).writeTo(scratch.path()), { profile });
  const text = session.execute(command);
  session.close();
  return text;
}

/** The two regions of the documentation's example, a reserved one and a guarded one. */
const spec: DumpSpec = {
  arch: 'x86',
  regions: [
    { base: 0, size: 0x10000, state: 0x10000, protect: 1 },
    {
      base: 0x10000,
      size: 0x1000,
      allocationBase: 0x10000,
      allocationProtect: 4,
      state: 0x1000,
      protect: 4,
      type: 0x20000,
    },
    {
      base: 0x20000,
      size: 0xd000,
      allocationBase: 0x20000,
      allocationProtect: 4,
      state: 0x2000,
      protect: 0,
      type: 0x20000,
    },
    {
      base: 0x2d000,
      size: 0x3000,
      allocationBase: 0x20000,
      allocationProtect: 4,
      state: 0x1000,
      protect: 0x104,
      type: 0x20000,
    },
  ],
};

const documented = `BaseAddress:       00000000
AllocationBase:    00000000
RegionSize:        00010000
State:             00010000  MEM_FREE
Protect:           00000001  PAGE_NOACCESS

BaseAddress:       00010000
AllocationBase:    00010000
AllocationProtect: 00000004  PAGE_READWRITE
RegionSize:        00001000
State:             00001000  MEM_COMMIT
Protect:           00000004  PAGE_READWRITE
Type:              00020000  MEM_PRIVATE
`;

const others = `
BaseAddress:       00020000
AllocationBase:    00020000
AllocationProtect: 00000004  PAGE_READWRITE
RegionSize:        0000d000
State:             00002000  MEM_RESERVE
Type:              00020000  MEM_PRIVATE

BaseAddress:       0002d000
AllocationBase:    00020000
AllocationProtect: 00000004  PAGE_READWRITE
RegionSize:        00003000
State:             00001000  MEM_COMMIT
Protect:           00000104  PAGE_READWRITE + PAGE_GUARD
Type:              00020000  MEM_PRIVATE
`;

describe('!vadump', () => {
  it('-v prints the documented lines for free, committed, reserved and guarded regions', async () => {
    expect(await answer(spec, '!vadump -v')).toBe(documented + others);
  });

  it('leaves out the allocation without -v', async () => {
    const short = (documented + others).replace(/^Allocation.*\n/gm, '');
    expect(await answer(spec, '!vadump')).toBe(short);
  });

  it('separates label and value by one blank where a profile says so', async () => {
    const squeezed = (documented + others).replace(/: +/g, ': ').replace(/ {2}/g, ' ');
    expect(await answer(spec, '!vadump -v', { ...chakraProfile, VadumpLayout: 'single-blank' })).toBe(
      squeezed,
    );
  });

  it('has sixteen digits without a grave accent on a 64-bit machine', async () => {
    const image = {
      base: 0x7ffbe7984000,
      size: 0x2000,
      allocationBase: 0x7ffbe78a0000,
      allocationProtect: 0x80,
    };
    const regions = [{ ...image, state: 0x1000, protect: 2, type: 0x1000000 }];
    expect(await answer({ regions }, '!vprot 0x7ffbe7984000')).toBe(
      `BaseAddress:       00007ffbe7984000
AllocationBase:    00007ffbe78a0000
AllocationProtect: 00000080  PAGE_EXECUTE_WRITECOPY
RegionSize:        0000000000002000
State:             00001000  MEM_COMMIT
Protect:           00000002  PAGE_READONLY
Type:              01000000  MEM_IMAGE
`,
    );
  });

  // As the genuine engine answers a query over such a dump; question-agreement asks it for all there are.
  it('calls captured memory private and writable in a dump without MemoryInfoList', async () => {
    const text = await answer({ memory: [{ start: 0x30000, size: 0x2000 }] }, '!vadump -v');
    expect(text).toBe(
      [
        'BaseAddress:       0000000000030000',
        'AllocationBase:    0000000000030000',
        'AllocationProtect: 00000004  PAGE_READWRITE',
        'RegionSize:        0000000000002000',
        'State:             00001000  MEM_COMMIT',
        'Protect:           00000004  PAGE_READWRITE',
        'Type:              00020000  MEM_PRIVATE',
        '',
      ].join('\n'),
    );
  });
});
