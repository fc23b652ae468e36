import { expect, test } from 'vitest';
import { sampleTruth } from '../golden/truth.js';
import { repositoryPath } from '../script-session.js';
import { dumpDebuggee } from './dump-world.js';

test('the debuggee of a dump has its regions, modules, threads and memory', async () => {
  const debuggee = await dumpDebuggee(repositoryPath('samples/html_chunks.dmp.gz'));
  expect(debuggee.target).toMatchObject({ kind: 'dump', pointerSize: 8 });
  const regions = debuggee.regions();
  const { regionsWithFreeOnes } = sampleTruth('html_chunks').wholeProcess!;
  expect(regions.known && regions.value.count).toBe(regionsWithFreeOnes);
  const teb = debuggee.threads()[0]!.teb!;
  // NT_TIB.Self of the 64-bit TEB.
  expect(debuggee.memory!.pointer(teb + 0x30, 8)).toBe(teb);
  expect(debuggee.modules().some(({ name }) => name === 'ntdll')).toBe(true);
});
