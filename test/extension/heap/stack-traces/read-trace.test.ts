/** Records of stacks as the real allocators wrote them, and how each flavour of the count is told. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { worldsOf } from '../../../../src/extension/heap/list/worlds.js';
import { readTrace } from '../../../../src/extension/heap/stack-traces/read-trace.js';
import type { World } from '../../../../src/extension/heap/world.js';
import { overShared, requiredSharedPath, sharedFolder } from '../../../shared.js';
import { dumpDebuggee } from '../dump-world.js';
import { makeProcess } from '../made-up/process.js';
import { SparseMemory } from '../made-up/sparse-memory.js';
import { worldOf } from '../made-up-world.js';

interface Truth {
  readonly heaps: readonly (readonly [number, string])[];
  readonly live: readonly (readonly [heap: number, user: number, size: number])[];
}

/** Addresses of the records that live blocks of NT heaps name: the first pointer behind the real header, which is 0x30 in front of the user data. */
async function recordsOf(path: string): Promise<{ world: World; records: number[] }> {
  const debuggee = await dumpDebuggee(path);
  const world = worldsOf(debuggee)[0]!;
  const truth = JSON.parse(
    gunzipSync(readFileSync(path.replace('.dmp.gz', '.truth.json.gz'))).toString('utf8'),
  ) as Truth;
  const isSegment = (heap: number) => world.memory.u32(heap + 0x10) === 0xddeeddee;
  const records = truth.live
    .filter(([heap]) => !isSegment(heap))
    .map(([, user]) => world.memory.pointer(user - 0x20, 8)!);
  return { world, records };
}

const fixture = fileURLToPath(new URL('../../../fixtures/heaps/x64-19041-ust.dmp.gz', import.meta.url));

async function expectStacks(path: string): Promise<void> {
  const { world, records } = await recordsOf(path);
  const distinct = [...new Set(records)];
  expect(records.length).toBeGreaterThan(1000);
  expect(distinct.length).toBeLessThan(100);
  const ntdll = world.ntdll!;
  for (const record of distinct) {
    const trace = readTrace(world, record);
    expect(trace, record.toString(16)).toMatchObject({ checked: true });
    expect(trace!.frames[0]).toBeGreaterThanOrEqual(ntdll.base);
    expect(trace!.frames[0]).toBeLessThan(ntdll.base + ntdll.size);
    // The emulator's stub, which called the allocator.
    expect(trace!.frames[trace!.frames.length - 1]).toBe(0x50000);
  }
}

describe('records that Windows wrote', () => {
  test('every block of x64-19041-ust has a stack from ntdll to the caller', () => expectStacks(fixture));

  describe.skipIf(sharedFolder() === undefined)(overShared('of other builds'), () => {
    test.each(['x64-14393-ust', 'x64-22000-ust', 'x64-22621-ust'])('%s', (name) =>
      expectStacks(requiredSharedPath(`dumps/heaps/${name}.dmp.gz`)),
    );
  });
});

const at = 0x5000000;

/** A record at 0x5000000 in a made-up process. */
function recordIn(bits: 32 | 64, parts: { sum: number; heapCount: number; depth: number; frames: number[] }) {
  const memory = new SparseMemory();
  memory.commit(at, 0x1000);
  const { world } = worldOf(makeProcess(memory, bits, []));
  const pointer = bits === 64 ? 8 : 4;
  memory.put(at + pointer, parts.sum, 4);
  memory.put(at + pointer + 4, parts.heapCount, 2);
  memory.put(at + pointer + 6, parts.depth, 2);
  parts.frames.forEach((frame, i) => {
    memory.put(at + (bits === 64 ? 0x10 : 0xc) + i * pointer, frame, pointer);
  });
  return world;
}

describe('flavours of the count', () => {
  const frames = [0x77001234, 0x401000, 0x402000];
  const sum = 0x77001234 + 0x401000 + 0x402000;
  const pageHeap = (world: World): World => ({ ...world, globalFlag: 0x02000000 });

  test.each([32, 64] as const)('%i bits: the count that the sum agrees with', (bits) => {
    expect(readTrace(recordIn(bits, { sum, heapCount: 3, depth: 9, frames }), at)).toEqual({
      frames,
      checked: true,
    });
    expect(readTrace(recordIn(bits, { sum, heapCount: 9, depth: 3, frames }), at)).toEqual({
      frames,
      checked: true,
    });
  });

  test('without an agreeing sum: by page heap, and only when the allocator is in it', () => {
    const world = recordIn(32, { sum: 7, heapCount: 2, depth: 3, frames });
    expect(readTrace(world, at)).toEqual({ frames: frames.slice(0, 2), checked: false });
    expect(readTrace(pageHeap(world), at)).toEqual({ frames, checked: false });
    const foreign = recordIn(32, { sum: 7, heapCount: 2, depth: 3, frames: [0x401000, 0x402000, 0x403000] });
    expect(readTrace(foreign, at)).toBeNull();
  });

  test.each([
    ['no frame', { sum: 0, heapCount: 0, depth: 0, frames: [] }],
    ['33 frames', { sum: 0x21 * 0x77001000, heapCount: 33, depth: 33, frames: Array(33).fill(0x77001000) }],
    ['an address that is none', { sum: 5, heapCount: 1, depth: 1, frames: [5] }],
  ])('%s is no record', (_what, parts) => {
    expect(readTrace(recordIn(64, parts), at)).toBeNull();
  });

  test('nothing is read where nothing is captured', () => {
    const world = recordIn(64, { sum, heapCount: 3, depth: 0, frames });
    expect(readTrace(world, 0)).toBeNull();
    expect(readTrace(world, 0x6000000)).toBeNull();
    expect(readTrace(world, at + 4)).toBeNull();
    // Filler of freed memory.
    expect(readTrace(world, 0x0101000000000000)).toBeNull();
  });
});
