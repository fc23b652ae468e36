/** `addressSpace("compare")`: what the summary says otherwise, and whose summary it is. */
import { expect, test } from 'vitest';
import { compareWithSummary } from '../../../src/extension/address-space/compare.js';
import { addressSpaceOf } from '../../../src/extension/address-space/space.js';
import { DebuggerDebuggee } from '../../../src/extension/debuggee/debugger-debuggee.js';
import { installFakeHost } from '../fake-host.js';
import { openWithScript, repositoryPath } from '../script-session.js';

/** As the genuine engine prints them. */
const listing = [
  '        BaseAddress      EndAddress+1        RegionSize     Type       State                 Protect             Usage',
  '+        0`00000000        0`00010000        0`00010000             MEM_FREE    PAGE_NOACCESS                      Free       ',
  '+        0`00010000        0`00030000        0`00020000 MEM_PRIVATE MEM_COMMIT  PAGE_READWRITE                     Heap       [ID: 0; Handle: 0000000000010000; Type: Segment]',
];
const summary = [
  '--- Usage Summary ---------------- RgnCount ----------- Total Size -------- %ofBusy %ofTotal',
  'Free                                      1        0`00010000 (  64.000 kB)           33.33%',
  'Heap                                      1        0`00010000 (  64.000 kB) 100.00%   66.67%',
];

function answers(command: string): string[] {
  if (command.includes('!address -summary')) return summary;
  if (command.includes('!address')) return listing;
  return command.includes('version') ? ['Windows 10 Version 19041 MP (4 procs) Free x64'] : [''];
}

test('in a debugger the differences are to its own summary', () => {
  installFakeHost({ execute: answers });
  const debuggee = new DebuggerDebuggee(
    { Attributes: { Target: { IsLiveTarget: false }, Machine: { PointerSize: 8, AbbrevName: 'AMD64' } } },
    { Modules: [] },
  );
  const space = addressSpaceOf(debuggee);
  if (!space.known) throw new Error(space.why);
  expect(compareWithSummary(debuggee, space.value, false)).toBeNull();
  expect(compareWithSummary(debuggee, space.value, true)).toEqual({
    differences: [{ usage: 'Heap', here: 0x20000, printed: 0x10000 }],
    source: '!address -summary of the debugger',
  });
});

test('over a dump without a debugger it is said that the summary is no second opinion', async () => {
  const session = await openWithScript(repositoryPath('samples/html_chunks.dmp.gz'));
  const answer = session.call('addressSpace', 'compare') as Record<string, unknown>;
  expect(String(answer.Differences)).toContain("Leakscope's own reading");
  expect(String(answer.Differences)).toContain('no second opinion');
  const without = session.call('addressSpace') as Record<string, unknown>;
  expect(without.Differences).toBeUndefined();
});
