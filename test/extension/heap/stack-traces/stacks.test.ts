/** Blocks by stack, against the live blocks of the truth and the record that each of them names. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { worldsOf } from '../../../../src/extension/heap/list/worlds.js';
import { readTrace } from '../../../../src/extension/heap/stack-traces/read-trace.js';
import { stackRecording } from '../../../../src/extension/heap/stack-traces/recording.js';
import { stacksOf } from '../../../../src/extension/heap/stack-traces/stacks.js';
import { overShared, requiredSharedPath, sharedFolder } from '../../../shared.js';
import { repositoryPath } from '../../script-session.js';
import { dumpDebuggee } from '../dump-world.js';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../../fixtures/heaps/${name}.dmp.gz`, import.meta.url));

type Live = readonly (readonly [heap: number, user: number, size: number])[];

function liveOf(path: string): Live {
  const text = gunzipSync(readFileSync(path.replace('.dmp.gz', '.truth.json.gz'))).toString('utf8');
  return (JSON.parse(text) as { live: Live }).live;
}

async function open(path: string, from?: number, to?: number) {
  const debuggee = await dumpDebuggee(path);
  const stacks = stacksOf(debuggee, from, to);
  if (!stacks.known) throw new Error(stacks.why);
  return { debuggee, live: liveOf(path), stacks: stacks.value, caveats: stacks.caveats };
}

const ust = fixture('x64-19041-ust');

describe('a process that records stacks', () => {
  test('every live block is counted under one stack, and its bytes', async () => {
    const { live, stacks, caveats } = await open(ust);
    const sum = (of: (stack: (typeof stacks.stacks)[number]) => number) =>
      stacks.stacks.reduce((all, stack) => all + of(stack), 0);
    expect(sum(({ count }) => count)).toBe(live.length);
    expect(sum(({ bytes }) => bytes)).toBe(live.reduce((all, [, , size]) => all + size, 0));
    expect(stacks).toMatchObject({ unread: 0, without: 0, withoutBytes: 0 });
    expect(stacks.stacks.every(({ checked }) => checked)).toBe(true);
    expect(caveats).toEqual([]);
    // The same frames are one stack, however many records of them there are.
    const keys = stacks.stacks.map(({ frames }) => frames.join());
    expect(new Set(keys).size).toBe(keys.length);
    const order = stacks.stacks.map(({ bytes }) => bytes);
    expect(order).toEqual([...order].sort((a, b) => b - a));
  });

  test('blocks of NT heaps are under the stack that their own header names', async () => {
    const { debuggee, live, stacks } = await open(ust);
    const world = worldsOf(debuggee)[0]!;
    const expected: Record<string, { count: number; bytes: number }> = {};
    for (const [heap, user, size] of live) {
      if (world.memory.u32(heap + 0x10) === 0xddeeddee) continue;
      const record = world.memory.pointer(user - 0x20, 8)!;
      const key = readTrace(world, record)!.frames.join();
      expected[key] = expected[key] ?? { count: 0, bytes: 0 };
      expected[key].count++;
      expected[key].bytes += size;
    }
    const found = stacks.stacks.filter(({ heaps }) => heaps.every(({ heap }) => heap!.kind === 'NT'));
    expect(found.length).toBeGreaterThan(1);
    for (const { frames, count, bytes } of found) expect(expected[frames.join()]).toEqual({ count, bytes });
  });

  test('of one size alone', async () => {
    const { live, stacks } = await open(ust, 0x28, 0x28);
    const count = live.filter(([, , size]) => size === 0x28).length;
    expect(count).toBeGreaterThan(100);
    expect(stacks.stacks.reduce((all, stack) => all + stack.count, 0)).toBe(count);
    expect(stacks.stacks.every(({ smallest, largest }) => smallest === 0x28 && largest === 0x28)).toBe(true);
    const users = new Set(live.filter(([, , size]) => size === 0x28).map(([, user]) => user));
    expect(stacks.stacks.every(({ block }) => users.has(block))).toBe(true);
  });

  test('its flags say so', async () => {
    expect(stackRecording(await dumpDebuggee(ust))).toEqual({ isOn: true, why: '' });
  });
});

describe('a process that does not', () => {
  test('every block is without a stack', async () => {
    const { debuggee, live, stacks } = await open(fixture('x64-19041'));
    expect(stacks).toMatchObject({ stacks: [], unread: 0, without: live.length });
    expect(stackRecording(debuggee)).toEqual({ isOn: false, why: '' });
  });

  test('under Wine there are no flags that say so, and no heaps to walk', async () => {
    const debuggee = await dumpDebuggee(repositoryPath('samples/heap_blocks.dmp.gz'));
    expect(stackRecording(debuggee).isOn).toBe(false);
    const stacks = stacksOf(debuggee);
    expect(stacks.known && stacks.value.stacks).toEqual([]);
  });
});

describe.skipIf(sharedFolder() === undefined)(overShared('Windows XP'), () => {
  test('numbers of stacks are not looked up, and that is said', async () => {
    const debuggee = await dumpDebuggee(requiredSharedPath('dumps/heaps/x86-2600-ust.dmp.gz'));
    expect(stackRecording(debuggee)).toMatchObject({ isOn: true });
    expect(stackRecording(debuggee).why).toContain('the table of stacks behind it is not read');
    const stacks = stacksOf(debuggee);
    expect(stacks.known && stacks.value.stacks).toEqual([]);
  });
});
