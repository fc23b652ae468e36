// The bundle itself in the genuine engine: loaded by `.scriptload`, asked by `dx`, its answers printed as the engine's own
// model objects. What the engine prints must be what the simulator prints over the same dump. The provider in between is
// a sketch without key metadata and with one integer type, so numbers are compared by value and not by radix.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { engineProfile, openSession } from '../../src/simulator/index.js';
import { sampleNames, samplePath } from '../samples/samples.js';
import { askScriptProvider, hasScriptProvider, windowsPath } from './engine.js';
import { bundlePath } from './printed-commands.js';

const skipNote = hasScriptProvider ? '' : ' (skipped: no script provider beside the debug engine)';
/** Tables by their rows: the sketch gives an object with rows no other keys, and an array no text of its own. */
const questions = [
  'leakSummary().Select(f => f)',
  '-r2 @$scriptContents.leakSummary().Select(f => new { Kind = f.Kind, Verdict = f.Verdict, Explained = f.ExplainedBytes })',
  'leakSummary().First().Facts',
  'leakSummary().First().Evidence.Select(e => e)',
  '-r2 @$scriptContents.leakSummary().First().Next.Select(n => n)',
  'regionHistogram().Take(5)',
  'regionHistogram().First()',
  'regions().Take(5)',
  'regions().Where(r => r.Type == "MEM_IMAGE").Count()',
  'addressSpace()',
  'heaps().First()',
  'allocBreakpoint(0x20000).Select(b => b.Command)',
  'leakHelp().Select(q => q)',
];

/** Writes the bundle with what the sketch lacks in front; answers of extension commands come from the simulator. */
function adaptedBundle(folder: string, vadump: string): string {
  const adapter = readFileSync(new URL('sketch-adapter.js', import.meta.url), 'utf8');
  const recorded = JSON.stringify({ '!vadump': vadump.split('\n') });
  const path = join(folder, 'leakscope.js');
  writeFileSync(path, adapter.replace('RECORDED', () => recorded) + readFileSync(bundlePath, 'utf8'));
  return path;
}

/** Lines with numbers by value. */
function comparable(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/: (0x[0-9a-f]+|\d+)$/, (_, number) => `: ${BigInt(number)}`));
}

describe.skipIf(!hasScriptProvider)(`bundle in the genuine engine${skipNote}`, () => {
  test.each(sampleNames)('%s: prints what the simulator prints', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'leakscope-bundle-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const session = await openSession(samplePath(name), { profile: engineProfile });
    const script = adaptedBundle(folder, session.execute('!vadump -v'));
    session.loadScript(bundlePath);
    const commands = questions.map((question) =>
      question.startsWith('-') ? `dx ${question}` : `dx @$scriptContents.${question}`,
    );
    const [loaded, ...answers] = await askScriptProvider(samplePath(name), [
      `.scriptload ${windowsPath(script)}`,
      ...commands,
    ]);
    expect(loaded!.lines.join()).toContain('successfully loaded');
    for (const { command, lines } of answers) {
      const simulated = session.execute(command).replace(/\n$/, '').split('\n');
      expect(comparable(lines), command).toEqual(comparable(simulated));
    }
    session.close();
  });
});
