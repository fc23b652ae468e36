/**
 * Makes an NT heap in memory: header, segments, uncommitted ranges, coded headers, LFH user blocks with their
 * subsegments, large blocks; and says what is in it. Written from the description of the structures alone, in
 * both directions independent of the walker that is tested with it.
 */
import { LfhMaker } from './nt-lfh.js';
import { type Piece, type PlannedBlock, type PlannedSegment, planSegment, roundUp } from './nt-plan.js';
import { type NtTable, segmentsCounter, x64, x86 } from './nt-tables.js';
import type { SparseMemory } from './sparse-memory.js';
import type { Origin, State, Structure, TrueArea, TrueHeap } from './truth.js';

const page = 0x1000;

export interface NtHeapSpec {
  readonly bits: 32 | 64;
  /** On a 64 KiB boundary; what the heap needs is taken from here upwards. */
  readonly base: number;
  /** The six bytes that headers are coded with; null: not coded. */
  readonly key: readonly number[] | null;
  /** Low half of what ntdll keeps in RtlpLFHKey. */
  readonly lfhKey: number;
  readonly segments: readonly { readonly pieces: readonly Piece[]; readonly tailPages: number }[];
  /** User sizes of blocks with an allocation of their own. */
  readonly large: readonly number[];
}

export interface BlockHeader {
  /** Bytes, header included. */
  readonly size: number;
  readonly flags: number;
  /** Size of the block before it; 0 behind an uncommitted range. */
  readonly previous: number;
  readonly offset: number;
  readonly unused: number;
}

export interface MadeUpHeap extends TrueHeap {
  /** First address that it does not use. */
  readonly end: number;
}

export function tableOf(bits: 32 | 64): NtTable {
  return bits === 64 ? x64 : x86;
}

export function makeNtHeap(memory: SparseMemory, spec: NtHeapSpec): MadeUpHeap {
  return new NtHeapMaker(memory, spec).make();
}

class NtHeapMaker {
  private readonly table: NtTable;
  private readonly areas: TrueArea[] = [];
  private readonly structures: Structure[] = [];
  private readonly lfh: LfhMaker | null;
  private readonly freeBlocks: number[] = [];
  /** Addresses of the descriptors of uncommitted ranges that are not empty. */
  private readonly rangeLinks: number[] = [];
  private readonly links: number[] = [];
  /** Bytes that vote for the key of the LFH. */
  private readonly votes: [number, number][] = [];
  private readonly liveUserBlocks: [number, number][] = [];
  private freeGranules = 0;
  private next: number;

  constructor(
    private readonly memory: SparseMemory,
    private readonly spec: NtHeapSpec,
  ) {
    this.table = tableOf(spec.bits);
    const userBlocks = spec.segments
      .flatMap(({ pieces }) => pieces)
      .filter(({ kind }) => kind === 'lfh').length;
    this.lfh = userBlocks === 0 ? null : new LfhMaker(memory, this.table, spec.lfhKey, userBlocks);
    this.next = spec.base;
  }

  make(): MadeUpHeap {
    const { memory, spec, table } = this;
    const plans = spec.segments.map((segment, i) => this.plan(segment, i));
    const bases = plans.map((plan) => this.reserve(plan.size));
    if (this.lfh !== null) this.makeFrontEnd();
    plans.forEach((plan, i) => {
      for (const [from, to] of plan.runs) memory.commit(bases[i]! + from, to - from);
    });
    // Headers of blocks are coded with what stands in the heap's header.
    this.writeHeapHeader(plans);
    plans.forEach((plan, i) => {
      this.writeSegment(plan, bases[i]!, i);
    });
    const entries = spec.large.map((userSize) => this.makeLarge(userSize));
    const field = (name: keyof NtTable['heap']) => spec.base + table.heap[name];
    this.ring(field('large'), entries);
    this.ring(
      field('segments'),
      bases.map((base) => base + table.segment.link),
    );
    this.ring(field('freeLists'), this.freeBlocks);
    this.ring(field('rangeList'), this.rangeLinks);
    this.damageToLargeLinks(entries);
    // One vote more than the damaged ones decides; no test damages more than three places.
    if (this.liveUserBlocks.length < 7) {
      for (const [from, to] of this.votes)
        this.structures.push({ from, to, spans: [], doubts: this.liveUserBlocks });
    }
    return {
      address: spec.base,
      bits: spec.bits,
      areas: this.areas,
      structures: this.structures,
      links: this.links,
      end: this.next,
    };
  }

  private plan(segment: NtHeapSpec['segments'][number], index: number): PlannedSegment {
    const { table, lfh } = this;
    const pieces = [...segment.pieces];
    if (index === 0 && lfh !== null) pieces.unshift({ kind: 'internal', granules: lfh.zoneGranules });
    return planSegment(
      table,
      index === 0 ? table.heapHeader : table.segmentHeader,
      pieces,
      segment.tailPages,
    );
  }

  /** Address space on a 64 KiB boundary, with a hole behind it. */
  private reserve(size: number): number {
    const base = this.next;
    this.next = roundUp(base + size + page, 0x10000);
    return base;
  }

  private makeFrontEnd(): void {
    const base = this.reserve(0xd000);
    this.lfh!.makeFrontEnd(base, this.spec.base);
    this.structures.push({ from: base, to: base + 2 * page, spans: [[0, Number.MAX_VALUE]] });
  }

  private writeHeapHeader(plans: readonly PlannedSegment[]): void {
    const { memory, spec, table } = this;
    const put = (name: keyof NtTable['heap'], value: number, size: 1 | 2 | 4 | 8 = table.pointer) =>
      memory.put(spec.base + table.heap[name], value, size);
    put('flags', 2, 4);
    if (spec.key !== null) {
      put('encodeMask', 0x100000, 4);
      for (const [i, byte] of spec.key.entries())
        memory.put8(spec.base + table.heap.encoding + table.coded + i, byte);
    }
    put('threshold', spec.bits === 64 ? 0xff00 : 0xfe00, 4);
    put('signature', 0xeeffeeff, 4);
    put('reserve', 0x800000);
    put('commit', 0x2000);
    put('largest', spec.bits === 64 ? 0x7ffffffdefff : 0x7ffdefff);
    put('validateLength', table.heapSize, 2);
    put('alignRound', spec.bits === 64 ? 0x1f : 0xf);
    put('alignMask', spec.bits === 64 ? 2 ** 48 - 16 : 0xfffffff8);
    put('lock', spec.base + table.heapSize);
    if (this.lfh !== null) {
      put('frontEnd', this.lfh.frontEnd);
      put('frontEndType', 2, 1);
    }
    const reserved = plans.reduce((sum, plan) => sum + plan.size, this.lfh === null ? 0 : 0xd000);
    const committed = plans.reduce((sum, plan) => sum + bytesOf(plan.runs), this.lfh === null ? 0 : 2 * page);
    const counters = spec.base + table.heap.counters;
    memory.put(counters, reserved, table.pointer);
    memory.put(counters + table.pointer, committed, table.pointer);
    memory.put(counters + segmentsCounter * table.pointer, plans.length, 4);
    const ranges = plans.reduce((sum, plan) => sum + plan.ranges.filter(([from, to]) => to > from).length, 0);
    memory.put(counters + segmentsCounter * table.pointer + 4, ranges, 4);
  }

  private writeSegment(plan: PlannedSegment, base: number, index: number): void {
    const { memory, spec, table } = this;
    const put = (name: keyof NtTable['segment'], value: number, size: 4 | 8 = table.pointer) =>
      memory.put(base + table.segment[name], value, size);
    const header = index === 0 ? table.heapHeader : table.segmentHeader;
    const area: TrueArea = {
      kind: 'segment',
      base,
      reserved: plan.size,
      committed: bytesOf(plan.runs),
      blocks: [],
      runs: plan.runs.map(([from, to]) => [base + from, base + to] as const),
    };
    this.areas.push(area);
    this.structures.push({ from: base, to: base + header, spans: [[0, Number.MAX_VALUE]] });
    this.writeHeader(base, { size: header, flags: 1, previous: 0, offset: index === 0 ? 0 : 1, unused: 1 });
    this.note(area, { address: base, size: header, state: 'internal' });
    put('signature', 0xffeeffee, 4);
    put('flags', 2, 4);
    put('heap', spec.base);
    put('base', base);
    put('pages', plan.size / page, 4);
    put('first', base + header);
    put('last', base + plan.size);
    put('uncommittedPages', bytesOf(plan.ranges) / page, 4);
    put('uncommittedRanges', plan.ranges.filter(([from, to]) => to > from).length, 4);
    const stubs: number[] = [];
    let previous = header;
    for (const block of plan.blocks) {
      const address = base + block.offset;
      if (plan.runs.some(([from]) => from === block.offset)) previous = 0;
      const offset = index === 0 ? 0 : (block.offset >>> 16) + 1;
      this.writeBlock(area, address, block, { previous, offset });
      const runEnd = base + plan.runs.find(([from, to]) => from <= block.offset && block.offset < to)![1];
      this.noteHeader(address, block.size, runEnd);
      if (block.piece.kind === 'stub') stubs.push(address);
      previous = block.size;
    }
    this.writeRanges(plan, base, stubs);
    memory.put(spec.base + table.heap.totalFree, this.freeGranules, table.pointer);
  }

  /** Size, flags and checksum carry the chain; the last byte tells of its own block alone. */
  private noteHeader(address: number, size: number, runEnd: number): void {
    const from = address + this.table.coded;
    const chain = [[address, runEnd]] as const;
    this.structures.push({ from, to: from + 4, spans: chain, isChecked: this.spec.key !== null });
    this.structures.push({ from: from + 4, to: from + 7, spans: chain });
    this.structures.push({ from: from + 7, to: from + 8, spans: [[address, address + size]] });
  }

  private writeBlock(
    area: TrueArea,
    address: number,
    block: PlannedBlock,
    where: { previous: number; offset: number },
  ): void {
    const { memory, table } = this;
    const { piece, size } = block;
    const header = (flags: number, unused: number) =>
      this.writeHeader(address, { size, flags, unused, ...where });
    if (piece.kind === 'free') {
      header(0, 0);
      this.freeGranules += size / table.granule;
      this.freeBlocks.push(address + table.granule);
      this.note(area, { address, size, state: 'free' });
    } else if (piece.kind === 'busy') {
      const unused = size - piece.userSize;
      header(1, Math.min(unused, 0x3f));
      const user = address + table.granule;
      memory.fill(user, size - table.granule, 0x40 + (size % 0x3f));
      if (unused >= 0x3f) this.writeLongCount(address + size, unused, address, size);
      if (piece.impostor === true) this.lfh?.pretendUserBlock(user, size - table.granule);
      this.note(area, { address, size, user, userSize: piece.userSize, state: 'busy' });
    } else if (piece.kind === 'lfh') {
      header(9, table.granule);
      const body = address + table.granule;
      const made = this.lfh!.writeUserBlock(body, piece, size - table.granule);
      this.votes.push(...made.votes);
      if (piece.retired !== true) this.liveUserBlocks.push([address, address + size]);
      for (const one of made.structures) this.structures.push({ ...one, spans: [[address, address + size]] });
      if (piece.retired === true) {
        // A cached user block is memory that the front end keeps free.
        this.note(area, { address, size, state: 'free' }, 'LFH');
        return;
      }
      const first = made.blocks[0]!.address;
      this.note(area, { address, size: first - address, state: 'internal' });
      area.blocks.push(...made.blocks);
      const used = first - address + made.blocks.reduce((sum, slot) => sum + slot.size, 0);
      if (used < size) this.note(area, { address: address + used, size: size - used, state: 'internal' });
    } else {
      header(piece.kind === 'stub' ? 1 : 9, piece.kind === 'stub' ? 3 : 1);
      if (piece.kind === 'internal' && this.lfh !== null && this.lfh.zone === 0) {
        this.lfh.makeZone(address + table.granule);
      }
      this.note(area, { address, size, state: 'internal' });
    }
  }

  /** The real count of a block whose byte is 0x3f; on x64 it stands in the first half of the next header. */
  private writeLongCount(end: number, unused: number, address: number, size: number): void {
    const at = this.table.coded === 8 ? end : end - 4;
    this.memory.put(at, unused, this.table.coded === 8 ? 8 : 4);
    this.structures.push({ from: at, to: at + this.table.pointer, spans: [[address, address + size]] });
  }

  private writeRanges(plan: PlannedSegment, base: number, stubs: readonly number[]): void {
    const { memory, table } = this;
    const descriptors = stubs.map((stub) => stub + table.granule);
    descriptors.forEach((descriptor, i) => {
      const [from, to] = plan.ranges[i]!;
      memory.put(descriptor + table.range.address, base + from, table.pointer);
      memory.put(descriptor + table.range.size, to - from, table.pointer);
      if (to > from) this.rangeLinks.push(descriptor + table.range.list);
      this.structures.push({
        from: descriptor,
        to: descriptor + table.range.size + table.pointer,
        spans: [[base, base + plan.size]],
      });
    });
    this.ring(
      base + table.segment.ranges,
      descriptors.map((descriptor) => descriptor + table.range.link),
    );
  }

  private makeLarge(userSize: number): number {
    const { memory, table } = this;
    const header = table.large.size;
    const commit = roundUp(header + userSize, page);
    // From Windows 10 on the entry sits at a random page inside its reservation.
    const base = this.reserve(commit + 2 * page) + page;
    memory.commit(base, commit);
    memory.put(base + table.large.commit, commit, table.pointer);
    memory.put(base + table.large.reserve, commit + page, table.pointer);
    const unused = commit - userSize;
    this.writeHeader(base + table.large.entry, {
      size: unused * table.granule,
      flags: 3,
      previous: 0,
      offset: 0,
      unused: 4,
    });
    const area: TrueArea = {
      kind: 'large block',
      base,
      reserved: commit + page,
      committed: commit,
      blocks: [],
      runs: [[base, base + commit]],
    };
    this.areas.push(area);
    this.note(area, { address: base, size: commit, user: base + header, userSize, state: 'busy' }, 'large');
    return base;
  }

  private damageToLargeLinks(entries: readonly number[]): void {
    const spans = entries.map((base) => {
      const area = this.areas.find((one) => one.base === base)!;
      return [base, base + area.committed] as const;
    });
    for (const base of entries) this.structures.push({ from: base, to: base + this.table.large.size, spans });
  }

  /** Links entries into the ring of a list head. */
  private ring(head: number, links: readonly number[]): void {
    const { memory, table } = this;
    const all = [head, ...links];
    all.forEach((link, i) => {
      this.links.push(link);
      memory.put(link, all[(i + 1) % all.length]!, table.pointer);
      memory.put(link + table.pointer, all[(i + all.length - 1) % all.length]!, table.pointer);
    });
  }

  private writeHeader(address: number, header: BlockHeader): void {
    const bytes = codedHeader(this.table, this.spec.key, header);
    this.memory.putBytes(address + this.table.coded, Uint8Array.from(bytes));
  }

  private note(
    area: TrueArea,
    block: { address: number; size: number; state: State; user?: number; userSize?: number },
    origin: Origin = 'back end',
  ): void {
    area.blocks.push({ user: 0, userSize: 0, ...block, origin });
  }
}

/** The eight bytes of a block's header as they stand in memory. */
export function codedHeader(table: NtTable, key: readonly number[] | null, header: BlockHeader): number[] {
  const size = header.size / table.granule;
  const previous = header.previous / table.granule;
  const low = size & 0xff;
  const high = (size >>> 8) & 0xff;
  const check = key === null ? 0 : low ^ high ^ header.flags;
  const clear = [
    low,
    high,
    header.flags,
    check,
    previous & 0xff,
    previous >>> 8,
    header.offset,
    header.unused,
  ];
  return clear.map((byte, i) => byte ^ (key?.[i] ?? 0));
}

function bytesOf(runs: readonly (readonly [number, number])[]): number {
  return runs.reduce((sum, [from, to]) => sum + to - from, 0);
}
