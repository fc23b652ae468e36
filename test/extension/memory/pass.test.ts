import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type PassedWindow, type PassOptions, passOver } from '../../../src/extension/memory/pass.js';
import { dumpDebuggee } from '../heap/dump-world.js';
import { repositoryPath } from '../script-session.js';

const sample = repositoryPath('samples/html_chunks.dmp.gz');

/** The ranges of Memory64List (stream 9: count, offset of the bytes, then start and size of each), read here anew. */
function capturedBytes(): number {
  const file = gunzipSync(readFileSync(sample));
  const directory = file.readUInt32LE(12);
  for (let i = 0; i < file.readUInt32LE(8); i++) {
    const entry = directory + i * 12;
    if (file.readUInt32LE(entry) !== 9) continue;
    const list = file.readUInt32LE(entry + 8);
    let sum = 0;
    for (let k = 0; k < Number(file.readBigUInt64LE(list)); k++)
      sum += Number(file.readBigUInt64LE(list + 16 + k * 16 + 8));
    return sum;
  }
  throw new Error('no Memory64List');
}

async function windowsOf(options: PassOptions, end = false) {
  const debuggee = await dumpDebuggee(sample);
  debuggee.regions();
  const before = debuggee.cost().reads;
  const windows: PassedWindow[] = [];
  const take = (window: PassedWindow) => windows.push(window) > 0 && !end;
  const coverage = passOver(debuggee, [{ window: take }, { window: () => true }], options);
  if (!coverage.known) throw new Error(coverage.why);
  return { windows, coverage: coverage.value, reads: debuggee.cost().reads - before, debuggee };
}

describe('a pass over everything', () => {
  test('all captured bytes once, in at most 1.05 reads a MiB, one more a stretch, and eight more a region that is missing', async () => {
    const { windows, coverage, reads, debuggee } = await windowsOf({});
    expect(coverage).toMatchObject({ bytes: capturedBytes(), whole: true });
    expect(windows.reduce((sum, { words }) => sum + words.length * 4, 0)).toBe(
      coverage.bytes + coverage.notCaptured,
    );
    const stretches = windows.filter(({ address }, i) => i === 0 || windows[i - 1]!.until !== address).length;
    const regions = debuggee.regions();
    const images = regions.known ? [...regions.value.type].filter((type) => type === 0x1000000).length : 0;
    expect(coverage.notCaptured).toBeGreaterThan(0);
    expect(reads).toBeLessThanOrEqual((coverage.bytes / 0x100000) * 1.05 + stretches + 8 * images);
  });

  test('windows overlap where memory goes on, and no start is counted twice', async () => {
    const plain = await windowsOf({});
    const { windows, coverage } = await windowsOf({ overlap: 64 });
    expect(coverage).toEqual(plain.coverage);
    const starts = (list: readonly PassedWindow[]) => list.reduce((sum, w) => sum + w.until - w.address, 0);
    expect(starts(windows)).toBe(starts(plain.windows));
    const long = windows.filter(({ words, until, address }) => until < address + words.length * 4);
    expect(long.length).toBeGreaterThan(0);
    expect(long.every(({ words, until, address }) => address + words.length * 4 - until === 64)).toBe(true);
  });

  test('a part of it, and an end by the sink', async () => {
    const { windows, debuggee } = await windowsOf({});
    const first = windows.find(({ words }) => words.length > 0x1000)!;
    const from = first.address + 0x1000;
    const part = passOver(debuggee, [], { from, to: from + 0x2000 });
    expect(part.known && part.value.bytes).toBe(0x2000);
    expect((await windowsOf({}, true)).coverage.whole).toBe(false);
  });
});
