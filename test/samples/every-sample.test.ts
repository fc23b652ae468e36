// What holds for every sample: small, nameless, trimmed as promised, and in agreement with the process's own
// account of its address space.
import { existsSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DumpFile, Memory, Stream, Type, withoutRegions } from './dump-file.js';
import { fullSamplePath, sampleNames, samplePath, sampleTruth } from './samples.js';

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** The process asked VirtualQuery about itself just before it was stopped. */
function expectOwnAccount(dump: DumpFile, name: (typeof sampleNames)[number]) {
  const truth = sampleTruth(name).wholeProcess;
  const regions = dump.regions();
  const commit = (type: number) =>
    sum(regions.filter((r) => r.state === Memory.commit && r.type === type).map((r) => r.size));
  expect(commit(Type.private)).toBe(truth.privateCommit);
  expect(commit(Type.mapped)).toBe(truth.mappedCommit);
  expect(commit(Type.image)).toBe(truth.imageCommit);
  expect(sum(regions.filter((r) => r.state === Memory.reserve).map((r) => r.size))).toBe(truth.reserved);
  expect(regions.length).toBe(truth.regionsWithFreeOnes);
}

describe.each(sampleNames)('%s', (name) => {
  const dump = DumpFile.open(samplePath(name));
  const truth = sampleTruth(name);

  test('is under 1 MB and has exactly the six streams', () => {
    expect(statSync(samplePath(name)).size).toBeLessThan(1_000_000);
    expect([...dump.streams.keys()].sort((a, b) => a - b)).toEqual([3, 4, 7, 9, 15, 16]);
    const last = dump.ranges.at(-1)!;
    expect(last.offset + last.size).toBe(dump.bytes.length);
  });

  test('is the process that wrote the truth file', () => {
    expect(dump.processId()).toBe(truth.processId);
    const own = dump.modules().find((module) => module.name === `C:\\samples\\${name}.exe`);
    expect(own?.base).toBe(Number(truth.imageBase));
    expectOwnAccount(dump, name);
  });

  test('has threads whose stack pointer lies in a captured stack', () => {
    const threads = dump.threads();
    expect(threads.length).toBeGreaterThan(2);
    for (const thread of threads) {
      expect(dump.isCaptured(thread.teb)).toBe(true);
      expect(thread.stackStart).toBe(thread.stackPointer);
      expect(dump.isCaptured(thread.stackPointer)).toBe(true);
      expect(dump.pointer(thread.teb + 0x30)).toBe(thread.teb);
    }
  });

  test('holds no byte of a system image or of a read-only view, and all other readable ones', () => {
    const readable = dump.regions().filter((r) => r.state === Memory.commit && !(r.protect & 0x101));
    for (const region of readable) {
      const foreign = region.type === Type.image && region.allocationBase !== Number(truth.imageBase);
      const readOnlyView = region.type === Type.mapped && !(region.protect & 0xcc);
      expect(dump.isCaptured(region.base), `0x${region.base.toString(16)}`).toBe(!foreign && !readOnlyView);
    }
  });

  test('tells nothing about the machine it was made on', () => {
    for (const text of [
      'WINEPREFIX',
      'WINECONFIGDIR',
      'WINEUSERNAME=',
      '/usr/',
      '/home/',
      '/root',
      '/tmp/',
      'HOSTNAME',
    ])
      for (const encoding of ['latin1', 'utf16le'] as const)
        expect(dump.bytes.indexOf(Buffer.from(text, encoding)), `${text} in ${encoding}`).toBe(-1);
  });

  test('without MemoryInfoList: the same memory, no regions', () => {
    const poorer = new DumpFile(withoutRegions(dump.bytes));
    expect(poorer.streams.has(Stream.regions)).toBe(false);
    expect(poorer.streams.size).toBe(5);
    expect(poorer.ranges).toEqual(dump.ranges);
  });

  const full = fullSamplePath(name);
  test.skipIf(!full)(
    `full dump of the same run${full ? '' : ' (skipped: node scripts/samples.mjs --full makes it)'}`,
    () => {
      expect(existsSync(full!)).toBe(true);
      const whole = DumpFile.open(full!);
      expectOwnAccount(whole, name);
      expect(whole.ranges.length).toBeGreaterThan(dump.ranges.length);
      for (const { start, size } of dump.ranges) expect(whole.memory(start, size).length).toBe(size);
    },
  );
});
