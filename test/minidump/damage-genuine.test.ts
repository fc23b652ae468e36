/** A dump of the genuine writer with damage inside one stream: that stream may fail, the others say what they said. */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Minidump, MinidumpError, openMinidump } from '../../src/minidump/index.js';
import { engineSamplePath } from '../samples/samples.js';
import { overShared, requiredSharedPath, sharedFolder } from '../shared.js';
import { QUESTIONS } from './everything.js';
import { Scratch } from './scratch.js';

const scratch = new Scratch();

/** Stream → the question that reads it and nothing else. */
const questionOf: Readonly<Record<string, string>> = {
  ThreadList: 'threads',
  ThreadInfoList: 'threadInfos',
  ModuleList: 'modules',
  UnloadedModuleList: 'unloadedModules',
  Token: 'tokens',
  MemoryInfoList: 'memoryInfo',
  Exception: 'exception',
  MiscInfo: 'miscInfo',
  HandleData: 'handles',
  FunctionTable: 'functionTables',
  SystemMemoryInfo: 'systemMemoryInfo',
  ProcessVmCounters: 'processCounters',
  CommentW: 'commentW',
};

/** Everything that is read of one stream only, and, for one of them, the failure in place of the answer. */
function answers(dump: Minidump): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [stream, question] of Object.entries(questionOf)) {
    try {
      found[stream] = QUESTIONS[question]!(dump);
    } catch (error) {
      expect(error).toBeInstanceOf(MinidumpError);
      found[stream] = error;
    }
  }
  return found;
}

async function expectContained(path: string): Promise<void> {
  const original = await openMinidump(path);
  const before = answers(original);
  const streams = original.directory.filter(({ name, size }) => questionOf[name] !== undefined && size > 0);
  original.close();
  const bytes = path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path);
  const target = scratch.path();
  const extreme = fc.constantFrom(0, 1, 0xff, 0xffff, 0x7fff_ffff, 0xffff_fff0, 0xffff_ffff);
  const damage = fc.record({ at: fc.nat(0xffff), value: fc.oneof(extreme, fc.nat(0xffff_ffff)) });
  for (const { name, offset, size } of streams) {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 6 }), async (list) => {
        const broken = Buffer.from(bytes);
        // Counts and sizes stand at the beginning: half of the damage goes there.
        for (const [i, { at, value }] of list.entries())
          broken.writeUInt32LE(value, offset + (i % 2 ? at % (size - 3) : at % Math.min(size - 3, 32)));
        writeFileSync(target, broken);
        const dump = await openMinidump(target);
        try {
          const { [name]: answer, ...others } = answers(dump);
          const { [name]: _whole, ...expected } = before;
          expect(others).toEqual(expected);
          if (answer instanceof MinidumpError) expect(answer).toMatchObject({ stream: name });
          for (const warning of dump.warnings) expect(warning.stream).toBe(name);
          expect(dump.warnings.length).toBeLessThanOrEqual(100);
        } finally {
          dump.close();
        }
      }),
      { numRuns: 30 },
    );
  }
}

describe('damage inside one stream of a genuine dump (property)', { timeout: 60_000 }, () => {
  it('stays there: .dump /mFhut of a sample', () => expectContained(engineSamplePath('mapped_views')));

  it.skipIf(!sharedFolder())(overShared('stays there: a dump with handles and function tables'), () =>
    expectContained(requiredSharedPath('dumps/real/win11_26200_x64_cppconsole_datasegs.dmp.gz')),
  );

  it.skipIf(!sharedFolder())(overShared('stays there: one of crashpad, with unloaded modules'), () =>
    expectContained(requiredSharedPath('dumps/real/win11_22000_x64_tiny_regions.dmp')),
  );
});
