/**
 * Makes a segment heap in memory, x64 of builds 19041 and 22621 without padding: contexts, segments with their
 * descriptors, subsegments of VS and LFH, blocks of whole pages, large blocks; and says what is in it.
 *
 * Source of offsets: public PDBs of ntdll, by ntdiff; of codes and flags: descriptions of the segment heap (Yason,
 * MemProcFS) as they hold in heaps that the real ntdll made. The script has tables and code of its own.
 */

import { placeChunks, placeSlots } from './segment-ranges.js';
import type { SparseMemory } from './sparse-memory.js';
import type { Structure, TrueArea, TrueHeap } from './truth.js';

const page = 0x1000;
const signatureConstant = 0xa2e64eada2e64eadn;
const descriptorSize = 0x20;
const descriptorSignature = 0xccddccdd;
/** Units in front of a segment, which hold its descriptors. */
const firstUnit = 2;
const unitsOfSegment = 256;

const tables = {
  19041: { contexts: 0x100, vs: 0x280, lfh: 0x340, headerEnd: 0x800 },
  22621: { contexts: 0x140, vs: 0x2c0, lfh: 0x380, headerEnd: 0x840 },
};
export type SegmentBuild = keyof typeof tables;

export const statistics = 0x80;
/** _SEGMENT_HEAP. */
const heapField = {
  signature: 0x10,
  largeTree: 0x48,
  largeCommitted: 0x60,
  /** Pages reserved, pages committed; large blocks are counted apart. */
  statistics,
  allocated: 0xe8,
  uncommitted: 0xf0,
  limit: 0xf8,
  /** From 20348 on. */
  reservedEnd: 0x100,
};
/** _HEAP_SEG_CONTEXT. */
const contextField = {
  size: 0xc0,
  mask: 0x0,
  shift: 0x8,
  pagesShift: 0x9,
  firstDescriptor: 0xa,
  lfh: 0x18,
  vs: 0x20,
  heap: 0x38,
  list: 0x48,
  count: 0x58,
};

export type Range =
  /** Payload sizes in chunk order, -units for a free chunk of so many 16-byte units; the rest is a free chunk. */
  | { readonly kind: 'VS'; readonly pages: number; readonly chunks: readonly number[] }
  /** User sizes of slots, -1 for a free one; slots that are not named are free. */
  | {
      readonly kind: 'LFH';
      readonly pages: number;
      readonly stride: number;
      readonly slots: readonly number[];
    }
  | { readonly kind: 'pages'; readonly userSize: number }
  | { readonly kind: 'free'; readonly pages: number };

export interface SegmentHeapSpec {
  readonly build: SegmentBuild;
  /** On a 1 MiB boundary. */
  readonly base: number;
  readonly heapKey: bigint;
  readonly lfhKey: number;
  /** Segments of 1 MiB; ranges that do not fit are left out. */
  readonly segments: readonly (readonly Range[])[];
  readonly large: readonly number[];
  /** Links of the tree of large blocks are coded. */
  readonly isTreeCoded: boolean;
}

export interface MadeUpSegmentHeap extends TrueHeap {
  /** First address that it does not use. */
  readonly end: number;
}

export function makeSegmentHeap(memory: SparseMemory, spec: SegmentHeapSpec): MadeUpSegmentHeap {
  return new SegmentHeapMaker(memory, spec).make();
}

/** Address of the context of 4 KiB units. */
export function smallContext(spec: Pick<SegmentHeapSpec, 'base' | 'build'>): number {
  return spec.base + tables[spec.build].contexts;
}

export const contextList = contextField.list;

/** What stands in a segment's header. */
function segmentSignature(heapKey: bigint, segment: number, context: number): bigint {
  return heapKey ^ BigInt(segment) ^ BigInt(context) ^ signatureConstant;
}

/** The 32 bytes that describe the first unit of a range, as far as they are not zero. */
function firstDescriptor(range: Range['kind'], units: number, committed: number, unused: number): Uint8Array {
  const flags = { free: 2, pages: 3, LFH: 0xb, VS: 0xf }[range];
  const bytes = new Uint8Array(descriptorSize);
  const view = new DataView(bytes.buffer);
  if (range !== 'free') view.setUint32(0, descriptorSignature, true);
  view.setUint32(4, unused, true);
  bytes[0x18] = flags;
  bytes[0x19] = committed > 0 ? 1 : 0;
  view.setUint16(0x1c, 0xffff - committed, true);
  bytes[0x1e] = 4;
  bytes[0x1f] = units;
  return bytes;
}

/** What describes a further unit of a range. */
function nextDescriptor(unit: number, isCommitted: boolean): Uint8Array {
  const bytes = new Uint8Array(descriptorSize);
  bytes[0x18] = 1;
  bytes[0x19] = isCommitted ? 1 : 0;
  bytes[0x1f] = unit;
  return bytes;
}

/** Pages that a range takes, its guard page included. */
export function pagesOf(range: Range): number {
  if (range.kind === 'pages') return Math.ceil(Math.max(1, range.userSize) / page);
  return range.kind === 'VS' ? range.pages + 1 : range.pages;
}

class SegmentHeapMaker {
  private readonly areas: TrueArea[] = [];
  private readonly structures: Structure[] = [];
  private readonly links: number[] = [];
  /** Ranges whose blocks depend on a key, and the bytes that vote for it. */
  private readonly coded = { VS: [] as [number, number][], LFH: [] as [number, number][] };
  private readonly votes = { VS: [] as [number, number][], LFH: [] as [number, number][] };

  constructor(
    private readonly memory: SparseMemory,
    private readonly spec: SegmentHeapSpec,
  ) {}

  make(): MadeUpSegmentHeap {
    const { memory, spec } = this;
    memory.commit(spec.base, 2 * page);
    this.structures.push({ from: spec.base, to: spec.base + 2 * page, spans: [[0, Number.MAX_VALUE]] });
    let next = spec.base + 0x100000;
    const bases = spec.segments.map((_, i) => next + i * 0x100000);
    next += (spec.segments.length + 1) * 0x100000;
    this.writeHeader();
    spec.segments.forEach((ranges, i) => {
      this.makeSegment(ranges, bases[i]!);
    });
    this.ring(smallContext(spec) + contextField.list, bases);
    this.ring(smallContext(spec) + contextField.size + contextField.list, []);
    const large = spec.large.map((userSize) => {
      const base = next;
      next += Math.ceil((userSize + 2 * page) / 0x10000) * 0x10000;
      return this.makeLarge(base, userSize);
    });
    this.writeTree(large);
    this.writeCounters();
    for (const kind of ['VS', 'LFH'] as const) {
      // One vote more than the damaged ones decides; no test damages more than three places.
      if (this.coded[kind].length >= 7) continue;
      for (const [from, to] of this.votes[kind])
        this.structures.push({ from, to, spans: [], doubts: this.coded[kind] });
    }
    const { areas, structures, links } = this;
    return { address: spec.base, bits: 64, areas, structures, links, end: next };
  }

  private writeHeader(): void {
    const { memory, spec } = this;
    const table = tables[spec.build];
    memory.put(spec.base + heapField.signature, 0xddeeddee, 4);
    memory.put(spec.base + heapField.allocated, spec.base + page, 8);
    memory.put(spec.base + heapField.uncommitted, spec.base + 2 * page, 8);
    memory.put(spec.base + heapField.limit, spec.base + 0xb000, 8);
    if (spec.build === 22621) memory.put(spec.base + heapField.reservedEnd, spec.base + 0xb000, 8);
    for (const [i, shift] of [12, 16].entries()) {
      const context = smallContext(spec) + i * contextField.size;
      memory.put(context + contextField.mask, 2 ** 48 - 2 ** (shift + 8), 8);
      memory.put(context + contextField.shift, shift, 1);
      memory.put(context + contextField.pagesShift, shift - 12, 1);
      memory.put(context + contextField.firstDescriptor, i === 0 ? firstUnit : 1, 1);
      memory.put(context + contextField.lfh, i === 0 ? spec.base + table.lfh : 0, 8);
      memory.put(context + contextField.vs, i === 0 ? spec.base + table.vs : 0, 8);
      memory.put(context + contextField.heap, spec.base, 8);
      memory.put(context + contextField.count, i === 0 ? spec.segments.length : 0, 8);
    }
  }

  private writeCounters(): void {
    const { memory, spec } = this;
    const pages = (kind: TrueArea['kind']) =>
      this.areas.reduce((sum, area) => sum + (area.kind === kind ? area.committed / page : 0), 0);
    memory.put(spec.base + heapField.largeCommitted, pages('large block'), 8);
    memory.put(spec.base + heapField.statistics, 0xb + spec.segments.length * unitsOfSegment, 8);
    memory.put(spec.base + heapField.statistics + 8, 2 + pages('segment'), 8);
  }

  private makeSegment(ranges: readonly Range[], base: number): void {
    const { memory, spec } = this;
    memory.commit(base, firstUnit * page);
    const signature = segmentSignature(spec.heapKey, base, smallContext(spec));
    memory.put(base + 0x10, Number(signature & 0xffffffffn), 4);
    memory.put(base + 0x14, Number(signature >> 32n), 4);
    const header: [number, number] = [base, base + firstUnit * page];
    const runs: [number, number][] = [header];
    const blocks: TrueArea['blocks'] = [];
    const size = unitsOfSegment * page;
    // Where a segment begins a heap's list goes on.
    this.structures.push({ from: base, to: base + 2 * descriptorSize, spans: [[0, Number.MAX_VALUE]] });
    blocks.push({
      address: base,
      size: firstUnit * page,
      user: 0,
      userSize: 0,
      state: 'internal',
      origin: 'back end',
    });
    let unit = firstUnit;
    const fitting = ranges.filter((range) => {
      unit += pagesOf(range);
      return unit <= unitsOfSegment;
    });
    const used = fitting.reduce((sum, range) => sum + pagesOf(range), firstUnit);
    const all: Range[] = [...fitting];
    if (used < unitsOfSegment) all.push({ kind: 'free', pages: unitsOfSegment - used });
    unit = firstUnit;
    for (const range of all) {
      const made = this.makeRange(range, base, unit);
      blocks.push(...made.blocks);
      if (made.committed > 0) {
        const start = base + unit * page;
        const last = runs[runs.length - 1]!;
        if (last[1] === start) last[1] += made.committed * page;
        else runs.push([start, start + made.committed * page]);
      }
      unit += pagesOf(range);
    }
    const committed = runs.reduce((sum, [from, to]) => sum + to - from, 0);
    this.areas.push({ kind: 'segment', base, reserved: size, committed, blocks, runs });
  }

  /** Commits and fills the pages of a range, and describes them. */
  private makeRange(
    range: Range,
    base: number,
    unit: number,
  ): { blocks: TrueArea['blocks']; committed: number } {
    const { memory, spec } = this;
    const start = base + unit * page;
    const pages = pagesOf(range);
    const end = start + pages * page;
    const whole = range.kind === 'free' ? 0 : range.kind === 'VS' ? range.pages : pages;
    const made =
      range.kind === 'VS'
        ? placeChunks(memory, range, start, spec.heapKey)
        : range.kind === 'LFH'
          ? placeSlots(memory, range, start, spec.lfhKey)
          : null;
    const committed = made?.committed ?? whole;
    let blocks = made?.blocks ?? [];
    let unused = range.kind === 'VS' ? page : 0;
    if (range.kind === 'pages') {
      memory.commit(start, pages * page);
      memory.fill(start, pages * page, 0x77);
      unused = pages * page - range.userSize;
      blocks = [
        {
          address: start,
          size: pages * page,
          user: start,
          userSize: range.userSize,
          state: 'busy',
          origin: 'back end',
        },
      ];
    }
    this.describe(base, unit, firstDescriptor(range.kind, pages, committed, unused), [
      start,
      base + 0x100000,
    ]);
    for (let i = 1; i < pages && range.kind !== 'free'; i++)
      memory.putBytes(base + (unit + i) * descriptorSize, nextDescriptor(i, i < committed));
    const descriptors = base + unit * descriptorSize;
    // Of a free range all but the first are zeros.
    const [from, to] = [descriptors + descriptorSize, descriptors + pages * descriptorSize];
    if (to > from) this.structures.push({ from, to, spans: [[start, end]] });
    if (made !== null && range.kind !== 'pages' && range.kind !== 'free') {
      this.structures.push(...made.structures);
      this.coded[range.kind].push([start, end]);
      this.votes[range.kind].push([start, start + 0x30]);
      this.votes[range.kind].push(
        ...made.structures.slice(0, 16).map(({ from, to }): [number, number] => [from, to]),
      );
      this.votes[range.kind].push([descriptors, descriptors + pages * descriptorSize]);
    }
    return { blocks, committed };
  }

  private describe(base: number, unit: number, bytes: Uint8Array, span: readonly [number, number]): void {
    const at = base + unit * descriptorSize;
    this.memory.putBytes(at, bytes);
    this.structures.push({ from: at, to: at + descriptorSize, spans: [span] });
  }

  private makeLarge(base: number, userSize: number): { base: number; value: number; pages: number } {
    const pages = Math.ceil(Math.max(1, userSize) / page);
    this.memory.commit(base, pages * page);
    const size = pages * page;
    this.areas.push({
      kind: 'large block',
      base,
      reserved: size + page,
      committed: size,
      blocks: [{ address: base, size, user: base, userSize, state: 'busy', origin: 'large' }],
      runs: [[base, base + size]],
    });
    return { base, value: base + size - userSize, pages };
  }

  /** Nodes lie behind the heap's header; a balanced tree of them. */
  private writeTree(large: readonly { value: number; pages: number }[]): void {
    const { memory, spec } = this;
    const tree = spec.base + heapField.largeTree;
    const node = (i: number) => spec.base + page + i * 0x28;
    const coded = (link: number, at: number) =>
      spec.isTreeCoded && link !== 0 ? Number(BigInt(link) ^ BigInt(at)) : link;
    const grow = (from: number, to: number): number => {
      if (from >= to) return 0;
      const middle = (from + to) >> 1;
      const at = node(middle);
      memory.put(at, coded(grow(from, middle), at), 8);
      memory.put(at + 8, coded(grow(middle + 1, to), at), 8);
      memory.put(at + 0x18, large[middle]!.value, 8);
      memory.put(at + 0x20, large[middle]!.pages * page, 8);
      return at;
    };
    memory.put(tree, coded(grow(0, large.length), tree), 8);
    memory.put(tree + 8, (large.length === 0 ? 0 : node(0)) + (spec.isTreeCoded ? 1 : 0), 8);
  }

  private ring(head: number, links: readonly number[]): void {
    const all = [head, ...links];
    all.forEach((link, i) => {
      this.links.push(link);
      this.memory.put(link, all[(i + 1) % all.length]!, 8);
      this.memory.put(link + 8, all[(i + all.length - 1) % all.length]!, 8);
    });
  }
}
