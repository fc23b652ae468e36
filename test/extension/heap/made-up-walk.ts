/**
 * What a walk says, with what must hold of every walk, whatever the memory: blocks ascend and do not overlap, lie
 * in their area, and each committed byte is in exactly one block or one gap.
 */
import { expect } from 'vitest';
import {
  type BlockBatch,
  type BlockSink,
  type Gap,
  type Heap,
  type HeapArea,
  originNames,
  stateNames,
} from '../../../src/extension/heap/vocabulary.js';
import type { Damaged } from './made-up/damage.js';
import type { TrueBlock, TrueHeap } from './made-up/truth.js';

export interface WalkedArea {
  readonly area: HeapArea;
  readonly blocks: TrueBlock[];
  readonly gaps: Gap[];
}

class Collector implements BlockSink {
  readonly areas: WalkedArea[] = [];

  area(area: HeapArea): boolean {
    this.areas.push({ area, blocks: [], gaps: [] });
    return true;
  }

  blocks(batch: BlockBatch): boolean {
    expect(batch.count).toBeLessThanOrEqual(batch.capacity);
    const { area, blocks } = this.areas.at(-1)!;
    // No block is smaller: a walk in circles ends here.
    if (blocks.length > area.committed / 8) expect.fail(`${blocks.length} blocks in ${area.committed} bytes`);
    for (let i = 0; i < batch.count; i++) {
      blocks.push({
        address: batch.address[i]!,
        size: batch.size[i]!,
        user: batch.user[i]!,
        userSize: batch.userSize[i]!,
        state: stateNames[batch.state[i]!] as TrueBlock['state'],
        origin: originNames[batch.origin[i]!] as TrueBlock['origin'],
      });
    }
    return true;
  }

  gap(gap: Gap): boolean {
    this.areas.at(-1)!.gaps.push(gap);
    return true;
  }
}

export function walkAll(heap: Heap): WalkedArea[] {
  const collector = new Collector();
  expect(heap.walk(collector)).toBe(true);
  for (const walked of collector.areas) expectWhole(walked);
  return collector.areas;
}

function expectWhole({ area, blocks, gaps }: WalkedArea): void {
  let end = area.base;
  for (const block of blocks) {
    if (block.address < end || block.size <= 0)
      expect.fail(`${show(block)} begins before ${end.toString(16)}`);
    end = block.address + block.size;
    const isInside = block.user >= block.address && block.user <= end && block.userSize >= 0;
    if (block.state === 'busy' ? !isInside : block.user !== 0 || block.userSize !== 0)
      expect.fail(`${show(block)} cannot be`);
  }
  if (end > area.base + area.reserved) expect.fail(`blocks go beyond their area, to ${end.toString(16)}`);
  for (const gap of gaps) if (gap.bytes < 0 || gap.detail === '') expect.fail(`a gap of ${gap.bytes} bytes`);
  const total = [...blocks.map(({ size }) => size), ...gaps.map(({ bytes }) => bytes)];
  expect(total.reduce((sum, bytes) => sum + bytes, 0)).toBe(area.committed);
}

/** Everything that the maker knows, and nothing else. */
export function expectSound(walked: readonly WalkedArea[], truth: TrueHeap): void {
  expect(walked.flatMap(({ gaps }) => gaps)).toEqual([]);
  expectSame(
    walked.flatMap(({ blocks }) => blocks).filter(counts),
    truth.areas.flatMap(({ blocks }) => blocks).filter(counts),
  );
}

/** Whatever the damage cannot reach is right, and nothing is made up beside it. */
export function expectRestSound(walked: readonly WalkedArea[], truth: TrueHeap, damaged: Damaged): void {
  const untouched = ({ address, size }: TrueBlock) => !damaged.reaches(address, address + size);
  const found = walked
    .flatMap(({ blocks }) => blocks)
    .filter(counts)
    .filter(untouched);
  const addresses = new Set(found.map(({ address }) => address));
  // A single subsegment with a page missing may not be enough to prove a key: that is said, and is no damage.
  const undecoded = walked.flatMap(({ gaps }) => gaps).filter(({ reason }) => reason === 'not decoded');
  const isUndecoded = (at: number) =>
    undecoded.some((gap) => gap.address <= at && at < gap.address + gap.bytes);
  const isLost = ({ address, size }: TrueBlock) =>
    !addresses.has(address) && (damaged.hides(address, address + size) || isUndecoded(address));
  const expected = truth.areas
    .flatMap(({ blocks }) => blocks)
    .filter(counts)
    .filter(untouched);
  expectSame(
    found,
    expected.filter((block) => !isLost(block)),
  );
  if (damaged.isNoticeable)
    expect(walked.flatMap(({ gaps }) => gaps).some(({ reason }) => reason === 'damaged')).toBe(true);
}

function expectSame(found: readonly TrueBlock[], expected: readonly TrueBlock[]): void {
  const byAddress = (a: TrueBlock, b: TrueBlock) => a.address - b.address;
  const left = [...found].sort(byAddress);
  const right = [...expected].sort(byAddress);
  // Words are made for those who read them: of what is right there are thousands.
  if (left.length === right.length && left.every((block, i) => isSame(block, right[i]!))) return;
  expect(left.map(show)).toEqual(right.map(show));
}

function isSame(a: TrueBlock, b: TrueBlock): boolean {
  return (
    a.address === b.address &&
    a.size === b.size &&
    a.user === b.user &&
    a.userSize === b.userSize &&
    a.state === b.state &&
    a.origin === b.origin
  );
}

/** What lies between blocks may be one row or several. */
function counts(block: TrueBlock): boolean {
  return block.state !== 'internal';
}

function show(block: TrueBlock): string {
  const { address, size, user, userSize, state, origin } = block;
  const numbers = [address, size, user, userSize].map((value) => value.toString(16)).join(' ');
  return `${numbers} ${state} ${origin}`;
}
