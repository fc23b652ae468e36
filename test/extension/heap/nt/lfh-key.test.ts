/** The key of the LFH, told by user blocks alone, against the one that symbols named when the dump was made. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { NtHeap } from '../../../../src/extension/heap/nt/nt-heap.js';
import { fromLfh, internal } from '../../../../src/extension/heap/vocabulary.js';
import type { World } from '../../../../src/extension/heap/world.js';
import { fixtureNames, heapDumpNames, heapTruth } from '../../../golden/heap-truth.js';
import { fixtureWorld, heapOf, openedHeap } from './opened-dump.js';
import { type Row, walked } from './walked.js';

/** Lower half of RtlpLFHKey; undefined where no symbols were at hand. */
function trueKey(name: string): number | undefined {
  const record = gunzipSync(readFileSync(heapTruth(name).dump.replace('.dmp.gz', '.truth.json.gz')));
  const key = /"RtlpLFHKey": ?\[\d+, ?(\d+)\]/.exec(record.toString('utf8'));
  return key === null ? undefined : Number(BigInt.asUintN(32, BigInt(key[1]!)));
}

function keyOf(world: World, address: number): number | null {
  const heap = openedHeap(world, address);
  if (!(heap instanceof NtHeap)) throw new Error('not an NT heap');
  return heap.lfhKey();
}

const withSymbols = heapDumpNames().filter((name) => !name.includes('seg') && trueKey(name) !== undefined);

test.each(withSymbols)('%s: as the symbols name it', async (name) => {
  const world = await fixtureWorld(name);
  for (const role of ['process', 'growable']) {
    const heap = openedHeap(world, heapOf(name, role));
    if (heap.frontEnd === 'LFH') expect(keyOf(world, heap.address)).toBe(trueKey(name));
  }
});

test('at least one fixture has symbols', () => {
  expect(withSymbols.filter((name) => fixtureNames.includes(name))).not.toEqual([]);
});

const userDataSignature = 0xf0e0d0c0;

/** Words of user-data headers that name the subsegment, each pointing to memory that the dump does not hold. */
async function withoutSubsegments(name: string, address: number): Promise<Map<number, number>> {
  const world = await fixtureWorld(name);
  const { pointerSize, granularity, memory } = world;
  const frames = walked(openedHeap(world, address)).rows.filter((row) => row.state === internal);
  const words = new Map<number, number>();
  for (const { address: at, size } of frames) {
    const body = at + granularity;
    const signature = size > 0x20 ? memory.u32(body + (pointerSize === 8 ? 0x14 : 0xc)) : null;
    if (signature !== userDataSignature) continue;
    words.set(body, 0x7ff00000);
    if (pointerSize === 8) words.set(body + 4, 0x7000);
  }
  return words;
}

describe.each(['x64-9600', 'x64-17763', 'x86-19041'])('%s without its subsegments', (name) => {
  const address = heapOf(name, 'growable');
  const slots = (rows: readonly Row[]) => rows.filter(({ origin }) => origin === fromLfh);

  test('tells the same slots by the key that all user blocks have in common', async () => {
    const whole = walked(openedHeap(await fixtureWorld(name), address));
    const words = await withoutSubsegments(name, address);
    expect(words.size).toBeGreaterThan(20);
    const heap = openedHeap(await fixtureWorld(name, { words }), address);
    const { rows, gaps } = walked(heap);
    expect(gaps).toEqual([]);
    expect(slots(rows)).toEqual(slots(whole.rows));
    expect(heap.caveats.join()).toMatch(/Their slots were told by the key/);
  });
});

test('x86-7601 has no key: user blocks without a subsegment are gaps', async () => {
  const address = heapOf('x86-7601', 'growable');
  const whole = walked(openedHeap(await fixtureWorld('x86-7601'), address));
  const world = await fixtureWorld('x86-7601');
  const { memory, granularity } = world;
  const blocks = whole.rows.filter(
    ({ state, address: at }) =>
      state === internal && memory.u32(at + granularity + 0xc) === userDataSignature,
  );
  const words = new Map(blocks.map(({ address: at }) => [at + granularity, 0x7ff00000]));
  const heap = openedHeap(await fixtureWorld('x86-7601', { words }), address);
  const { gaps, rows } = walked(heap);
  expect(rows.filter(({ origin }) => origin === fromLfh)).toEqual([]);
  expect(gaps).toHaveLength(blocks.length);
  expect(gaps.every(({ reason }) => reason === 'not captured')).toBe(true);
});
