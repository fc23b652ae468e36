/** One header damaged, one page missing: what is said, and what is left of the heap. */
import { describe, expect, test } from 'vitest';
import { busy, fromBackEnd, fromLfh } from '../../../../src/extension/heap/vocabulary.js';
import { fixtureWorld, heapOf, openedHeap } from './opened-dump.js';
import { type Row, type Walked, walked } from './walked.js';

const name = 'x64-19041';
const address = heapOf(name, 'fixed');
/** Of the 16 bytes of a header the last 8 are its own. */
const headerAt = 8;

async function whole(): Promise<Walked> {
  return walked(openedHeap(await fixtureWorld(name), address));
}

/** A busy block in the middle of the first segment. */
function inTheMiddle(rows: readonly Row[]): Row {
  const busyOnes = rows.filter(({ state, origin }) => state === busy && origin === fromBackEnd);
  return busyOnes[Math.floor(busyOnes.length / 2)]!;
}

async function changed(
  place: number,
  change: (word: number) => number,
): Promise<Walked & { caveats: string[] }> {
  const word = (await fixtureWorld(name)).memory.u32(place)!;
  const heap = openedHeap(await fixtureWorld(name, { words: new Map([[place, change(word)]]) }), address);
  const sink = walked(heap);
  return Object.assign(sink, { caveats: [...heap.caveats] });
}

/** Rows outside of the gaps are those of the heap that is whole. */
function expectRestEqual({ rows, gaps }: Walked, sound: readonly Row[]): void {
  const isOutside = ({ address: at, size }: Row) =>
    gaps.every((gap) => at + size <= gap.address || gap.address + gap.bytes <= at);
  expect(rows).toEqual(sound.filter(isOutside));
}

describe('a header', () => {
  test('with a wrong checksum ends the chain up to the next free block that its list proves', async () => {
    const sound = await whole();
    const { address: at } = inTheMiddle(sound.rows);
    const found = await changed(at + headerAt, (word) => (word ^ 0x01000000) >>> 0);
    expect(found.gaps).toHaveLength(1);
    const [gap] = found.gaps;
    expect(gap).toMatchObject({ address: at, reason: 'damaged' });
    expect(gap!.detail).toMatch(/^the header (?:[0-9a-f]{2} ){8}at 0x[0-9a-f]+ has a wrong checksum$/);
    const next = sound.rows.find((row) => row.address === gap!.address + gap!.bytes)!;
    expect(next.state).not.toBe(busy);
    expect(gap!.bytes).toBeLessThan(0x4000);
    expectRestEqual(found, sound.rows);
    expect(found.caveats).toEqual([]);
  });

  test('that names a wrong size of the block before is noted, and the walk goes on', async () => {
    const sound = await whole();
    const { address: at } = inTheMiddle(sound.rows);
    const found = await changed(at + headerAt + 4, (word) => (word ^ 0x10) >>> 0);
    expect(found.gaps).toEqual([]);
    expect(found.rows).toEqual(sound.rows);
    expect(found.caveats).toEqual([
      `Headers that do not name the size of the block before them: 1, the first at 0x${at.toString(16)}.`,
    ]);
  });

  test('with a count of unused bytes beyond its block takes that block alone away', async () => {
    const sound = await whole();
    const small = sound.rows.find(({ state, size }) => state === busy && size === 0x20)!;
    const found = await changed(
      small.address + headerAt + 4,
      (word) => ((word & 0xffffff) | 0x3e000000) >>> 0,
    );
    expect(found.gaps).toMatchObject([{ address: small.address, bytes: 0x20, reason: 'damaged' }]);
    expectRestEqual(found, sound.rows);
  });
});

describe('a missing page', () => {
  test('takes blocks away up to the next free one, and is not called damage', async () => {
    const sound = await whole();
    const page = Math.floor(inTheMiddle(sound.rows).address / 0x1000) * 0x1000;
    const heap = openedHeap(await fixtureWorld(name, { missing: [[page, page + 0x1000]] }), address);
    const found = walked(heap);
    expect(found.gaps.map(({ reason }) => reason)).toEqual(found.gaps.map(() => 'not captured'));
    const bytes = found.gaps.reduce((sum, gap) => sum + gap.bytes, 0);
    expect(bytes).toBeGreaterThan(0x800);
    expect(bytes).toBeLessThan(0x4000);
    expectRestEqual(found, sound.rows);
  });
});

describe('a slot', () => {
  test('that is busy in the bitmap and free in its header is not decoded, the others are', async () => {
    const growable = heapOf(name, 'growable');
    const world = await fixtureWorld(name);
    const sound = walked(openedHeap(world, growable));
    const slot = sound.rows.find(({ state, origin }) => state === busy && origin === fromLfh)!;
    const place = slot.address + 12;
    const word = (world.memory.u32(place)! & 0xffffff) | 0x80000000;
    const heap = openedHeap(await fixtureWorld(name, { words: new Map([[place, word >>> 0]]) }), growable);
    const found = walked(heap);
    expect(found.gaps).toMatchObject([{ address: slot.address, bytes: slot.size, reason: 'not decoded' }]);
    expectRestEqual(found, sound.rows);
    expect(heap.caveats.join()).toMatch(/^Slots of the LFH in which bitmap and header differ: 1, /);
  });
});
