/** `!heap`: every fact of the shared transcripts. */

import { expect } from 'vitest';
import { parseHeapFilter } from '../../../src/extension/text/heap-filter';
import { parseHeapAddress } from '../../../src/extension/text/heap-page-a';
import { parseHeapStat } from '../../../src/extension/text/heap-stat';
import { type HeapRow, parseHeapSummary } from '../../../src/extension/text/heap-summary';
import { checkTranscripts, type Fact, hexFact } from './transcripts';

checkTranscripts({
  folder: 'heap-s',
  command: /heap/,
  parse: parseHeapSummary,
  always: ({ heaps, segmentHeaps }) => expect(heaps.length + segmentHeaps.length).toBeGreaterThan(0),
  facts: {
    heap_rows: ({ heaps }, count) => expect(heaps).toHaveLength(count),
    heap0: ({ heaps }, heap) => expectHeap(heaps[0]!, typeof heap === 'string' ? { addr: heap } : heap),
    reserv_k: ({ heaps }, kb) => expect(heaps[0]!.reserveKb).toBe(kb),
    commit_k: ({ heaps }, kb) => expect(heaps[0]!.commitKb).toBe(kb),
    virt_blocks: ({ heaps }, count) => expect(heaps[0]!.virtualBlocks).toBe(count),
    aids: ({ debuggingAids }, aids) => expect(debuggingAids).toEqual(aids),
    segment_heaps: ({ segmentHeaps }, count) => expect(segmentHeaps).toHaveLength(count),
    first: ({ segmentHeaps }, { heap, reserved_k, committed_k }) =>
      expect(segmentHeaps[0]).toMatchObject({
        address: hexFact(heap),
        reserveKb: reserved_k,
        commitKb: committed_k,
      }),
    ext_frag: ({ heaps }, wanted: { heap: string; pct: number; free_blocks: number }[]) => {
      const fragmented = heaps.filter((heap) => heap.externalFragmentation !== undefined);
      // The number of free blocks in the fragmentation line is the row's free list length.
      expect(
        fragmented.map((heap) => [heap.address, heap.externalFragmentation, heap.freeListLength]),
      ).toEqual(wanted.map(({ heap, pct, free_blocks }) => [hexFact(heap), pct, free_blocks]));
    },
    largest: ({ heaps }, address) =>
      expect([...heaps].sort((a, b) => b.commitKb - a.commitKb)[0]!.address).toBe(hexFact(address)),
    ext_frag_lines: ({ heaps }, count) =>
      expect(heaps.filter((heap) => heap.externalFragmentation !== undefined)).toHaveLength(count),
    virt_frag_lines: ({ heaps }, count) =>
      expect(heaps.filter((heap) => heap.virtualFragmentation !== undefined)).toHaveLength(count),
  },
});

checkTranscripts({
  folder: 'heap-stat-h',
  command: /heap/,
  parse: parseHeapStat,
  always: ({ rows, rejected, heap }) => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rejected).toEqual([]);
    expect(heap).not.toBeNull();
  },
  facts: {
    rows: ({ rows }, count) => expect(rows).toHaveLength(count),
    top: ({ rows }, { size, blocks, total, pct }) =>
      expect(rows[0]).toEqual({
        size: hexFact(size),
        count: hexFact(blocks),
        bytes: hexFact(total),
        percent: pct,
      }),
  },
});

checkTranscripts({
  folder: 'heap-flt-s',
  command: /heap.* -flt/,
  parse: parseHeapFilter,
  always: ({ heaps, blocks }) => {
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) expect(heaps).toContain(block.heap);
  },
  facts: {
    heaps_listed: ({ heaps }, count) => expect(heaps).toHaveLength(count),
    entries: ({ blocks }, count) => expect(blocks).toHaveLength(count),
    flt_entries: ({ blocks }, count) => expect(blocks).toHaveLength(count),
  },
});

checkTranscripts({
  folder: 'heap-p-a',
  command: /heap.* -pa?/,
  parse: parseHeapAddress,
  always: ({ kind, address }) => {
    expect(kind).not.toBe('not-found');
    expect(address).not.toBeNull();
  },
  facts: {
    root: ({ heap }, root) => expect(heap).toBe(hexFact(root)),
    usersize: ({ block, pageHeapBlock }, size) =>
      expect((block ?? pageHeapBlock)?.userSize).toBe(hexFact(size)),
    frames: ({ stack }, count) => expect(stack).toHaveLength(count),
    stack_frames: ({ stack }, count) => expect(stack).toHaveLength(count),
    state: ({ block }, state) => expect(block!.state).toBe(state),
    kind: ({ kind }, wanted) => expect(kind).toBe(`page-heap-${wanted}`),
    virtaddr: ({ pageHeapBlock }, address) => expect(pageHeapBlock!.virtualAddress).toBe(hexFact(address)),
    virtsize: ({ pageHeapBlock }, size) => expect(pageHeapBlock!.virtualSize).toBe(hexFact(size)),
    address: ({ address }, wanted) => expect(address).toBe(hexFact(wanted)),
    heap: ({ heap }, wanted) => expect(heap).toBe(hexFact(wanted)),
    entry: ({ block }, entry) => expect(block!.entry).toBe(hexFact(entry)),
    size_units: ({ block }, units) => expect(block!.sizeUnits).toBe(hexFact(units)),
    annotation: ({ block }, text) => expect(block!.annotation).toBe(text),
  },
});

function expectHeap(heap: HeapRow, fact: Fact): void {
  expect(heap.address).toBe(hexFact(fact.addr));
  if (fact.reserv_k !== undefined) expect(heap.reserveKb).toBe(fact.reserv_k);
  if (fact.commit_k !== undefined) expect(heap.commitKb).toBe(fact.commit_k);
}
