/** Everything that a walk over the heaps of a dump hands out, and what must hold of it whatever the allocator. */
import { expect } from 'vitest';
import type { Debuggee } from '../../../src/extension/debuggee/debuggee.js';
import { type HeapEntry, processHeaps } from '../../../src/extension/heap/process-heaps.js';
import {
  type BlockBatch,
  type BlockSink,
  busy,
  free,
  type Gap,
  type HeapArea,
  internal,
} from '../../../src/extension/heap/vocabulary.js';
import { type Row, rowOf } from '../heap/nt/walked.js';

export interface WalkedBlock extends Row {
  readonly heap: number;
  readonly area: HeapArea;
}

export interface WalkedHeap {
  readonly entry: HeapEntry;
  readonly blocks: readonly WalkedBlock[];
  readonly gaps: readonly Gap[];
  /** Bytes. */
  readonly committed: number;
}

/** Walks every heap at once, and once more area by area. @throws where heaps are not known at all */
export function walkEveryHeap(debuggee: Debuggee): WalkedHeap[] {
  const heaps = processHeaps(debuggee);
  if (!heaps.known) throw new Error(heaps.why);
  return heaps.value.entries.map(walked);
}

function walked(entry: HeapEntry): WalkedHeap {
  const { heap } = entry;
  if (heap === null) return { entry, blocks: [], gaps: [], committed: 0 };
  const whole = new Collector(entry.address);
  expect(heap.walk(whole), 'a walk that nobody ends').toBe(true);
  expect(whole.parts.map(({ area }) => area)).toEqual(heap.areas);
  for (const [i, part] of whole.parts.entries()) {
    expectEachByteOnce(part, entry.bits);
    const alone = new Collector(entry.address);
    expect(heap.walk(alone, heap.areas[i])).toBe(true);
    expect(alone.parts).toEqual([part]);
  }
  const committed = heap.areas.reduce((sum, area) => sum + area.committed, 0);
  const { parts } = whole;
  return {
    entry,
    blocks: parts.flatMap(({ rows }) => rows),
    gaps: parts.flatMap(({ gaps }) => gaps),
    committed,
  };
}

/** What was handed out of one area. */
interface Part {
  readonly area: HeapArea;
  readonly rows: WalkedBlock[];
  readonly gaps: Gap[];
}

class Collector implements BlockSink {
  readonly parts: Part[] = [];

  constructor(private readonly heap: number) {}

  area(area: HeapArea): boolean {
    this.parts.push({ area, rows: [], gaps: [] });
    return true;
  }

  blocks(batch: BlockBatch): boolean {
    expect(batch.count).toBeLessThanOrEqual(batch.capacity);
    const { area, rows } = this.last;
    for (let i = 0; i < batch.count; i++) {
      rows.push({ heap: this.heap, area, ...rowOf(batch, i) });
    }
    return true;
  }

  gap(gap: Gap): boolean {
    this.last.gaps.push(gap);
    return true;
  }

  private get last(): Part {
    const part = this.parts[this.parts.length - 1];
    if (part === undefined) throw new Error('blocks or gaps before the first area');
    return part;
  }
}

/** Rows ascend inside the area without overlap, and rows and gaps make up its committed bytes. */
function expectEachByteOnce({ area, rows, gaps }: Part, bits: number): void {
  const name = `${area.kind} ${area.base.toString(16)}`;
  // On x64 user data may use the first 8 bytes of the next header.
  const borrowed = bits === 64 ? 8 : 0;
  let end = area.base;
  for (const row of rows) {
    const at = `${name}: ${row.address.toString(16)}`;
    if (row.address < end || row.size <= 0) expect.fail(`${at} begins before ${end.toString(16)}`);
    end = row.address + row.size;
    if (row.state === busy) {
      const fits = row.user >= row.address && row.user + row.userSize <= end + borrowed;
      if (!fits || row.userSize < 0) expect.fail(`${at}: ${row.user.toString(16)} +${row.userSize}`);
    } else if (row.user !== 0 || row.userSize !== 0 || (row.state !== free && row.state !== internal)) {
      expect.fail(`${at} of state ${row.state} has user bytes`);
    }
  }
  expect(end, name).toBeLessThanOrEqual(area.base + area.reserved);
  const held = rows.reduce((sum, { size }) => sum + size, 0);
  const uncovered = gaps.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(held + uncovered, `${name}: blocks and gaps are its commit`).toBe(area.committed);
}

export const busyBlocks = (heap: WalkedHeap): WalkedBlock[] =>
  heap.blocks.filter(({ state }) => state === busy);
