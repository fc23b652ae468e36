/**
 * Where the fields of the segment heap's structures are, looked up once for a layout: walks use plain numbers.
 *
 * Sources: public PDBs of ntdll and ntdiff for the offsets, by way of the layout tables. What no structure says
 * is here: the meaning of the range flags, which changed with 16299 and 17134, and where chunks of a VS
 * subsegment begin (a header and padding to 0x30 on x64, 0x18 on x86).
 */
import type { StructureTable } from '../layouts/structure-table';
import type { World } from '../world';

/** What a range of pages is used for. */
export const rangeFree = 0;
export const rangeBlock = 1;
export const rangeLfh = 2;
export const rangeVs = 3;
export const rangeInternal = 4;
/** The descriptor says nothing that makes sense. */
export const rangeDamaged = 5;
/** The descriptor is not captured. */
export const rangeMissing = 6;

/** Structures that decide between layouts. */
export const segmentStructures: readonly string[] = [
  '_SEGMENT_HEAP',
  '_HEAP_SEG_CONTEXT',
  '_HEAP_PAGE_RANGE_DESCRIPTOR',
  '_HEAP_LFH_SUBSEGMENT',
  '_HEAP_VS_SUBSEGMENT',
  '_HEAP_LARGE_ALLOC_DATA',
  '_HEAP_RUNTIME_MEMORY_STATS',
];

export interface SegmentLayout {
  readonly table: StructureTable;
  readonly pointerSize: 4 | 8;
  /** Bytes that sizes are rounded to: 16 on x64, 8 on x86. */
  readonly granularity: 8 | 16;
  readonly heap: {
    readonly globalFlags: number;
    /** -1 before 16299. */
    readonly contexts: number;
    /** The one list up to 15063; -1 later. */
    readonly segmentList: number;
    readonly largeTree: number;
    readonly largeCommitted: number;
    readonly totalReserved: number;
    readonly totalCommitted: number;
    readonly uncommittedBase: number;
    readonly reservedLimit: number;
  };
  readonly context: {
    readonly size: number;
    readonly unitShift: number;
    readonly firstDescriptor: number;
    readonly segmentList: number;
    readonly heap: number;
  };
  readonly descriptor: {
    readonly size: number;
    readonly flags: number;
    /** Bits of the flags byte that are flags; on x86 three count committed pages from 16299 on. */
    readonly flagsMask: number;
    readonly unitSize: number;
    readonly unused: number;
    /** 2 up to 15063, 4 later. */
    readonly unusedBytes: 2 | 4;
    readonly extra: number;
    /** Complement of the number of committed pages of the range: 8 bits up to 15063, 16 later. */
    readonly pageCount: number;
    /** Committed pages of each unit, in the unit's own descriptor; -1 up to 15063. */
    readonly committedPages: number;
    /** Use of a range by its flags; undefined: no such flags. */
    readonly kinds: Readonly<Record<number, number>>;
  };
  readonly lfh: {
    readonly freeCount: number;
    readonly blockOffsets: number;
    readonly commitUnitShift: number;
    readonly commitUnitCount: number;
    readonly commitState: number;
    /** 26100 made it one byte, and shifts the 64-bit address before it takes the low half. */
    readonly reworked: boolean;
    readonly bitmap: number;
  };
  readonly vs: {
    readonly commitBitmap: number;
    readonly size: number;
    readonly firstChunk: number;
    readonly chunkHeader: number;
  };
  readonly large: { readonly address: number; readonly pages: number };
  readonly treeMin: number;
  /** From 17134 on padding is larger for large blocks, and its first word is its size. */
  readonly paddingTellsItsSize: boolean;
}

/** null: the table knows too little of the segment heap. */
export function segmentLayout(table: StructureTable, world: World): SegmentLayout | null {
  const wide = world.pointerSize === 8;
  const heap = heapFields(table);
  const descriptor = descriptorFields(table, wide);
  const context = contextFields(table);
  if (descriptor === null) return null;
  const known =
    table.offset('_SEGMENT_HEAP', 'Signature') === 2 * world.pointerSize &&
    (heap.contexts < 0 ? heap.segmentList > 0 : context.segmentList > 0) &&
    table.offset('_HEAP_LFH_SUBSEGMENT', 'BlockBitmap') > 0 &&
    table.offset('_HEAP_VS_SUBSEGMENT', 'Size') > 0;
  if (!known) return null;
  return {
    table,
    pointerSize: world.pointerSize,
    granularity: world.granularity,
    heap,
    context,
    descriptor,
    lfh: lfhFields(table),
    vs: {
      commitBitmap: table.offset('_HEAP_VS_SUBSEGMENT', 'CommitBitmap'),
      size: table.offset('_HEAP_VS_SUBSEGMENT', 'Size'),
      firstChunk: wide ? 0x30 : 0x18,
      chunkHeader: wide ? 0x10 : 8,
    },
    large: {
      address: table.offset('_HEAP_LARGE_ALLOC_DATA', 'VirtualAddress'),
      pages: table.offset('_HEAP_LARGE_ALLOC_DATA', 'AllocatedPages'),
    },
    treeMin: table.offset('_RTL_RB_TREE', 'Min'),
    paddingTellsItsSize: descriptor.kinds === kinds,
  };
}

function heapFields(table: StructureTable): SegmentLayout['heap'] {
  const of = (field: string) => table.offset('_SEGMENT_HEAP', field);
  const statistics = of('MemStats');
  const total = (field: string) =>
    statistics < 0 ? of(field) : statistics + table.offset('_HEAP_RUNTIME_MEMORY_STATS', field);
  return {
    globalFlags: of('GlobalFlags'),
    contexts: of('SegContexts'),
    segmentList: of('SegmentListHead'),
    largeTree: of('LargeAllocMetadata'),
    largeCommitted: of('LargeCommittedPages'),
    totalReserved: total('TotalReservedPages'),
    totalCommitted: total('TotalCommittedPages'),
    uncommittedBase: of('UncommittedBase'),
    reservedLimit: of('ReservedLimit'),
  };
}

function contextFields(table: StructureTable): SegmentLayout['context'] {
  const of = (field: string) => table.offset('_HEAP_SEG_CONTEXT', field);
  return {
    size: table.size('_HEAP_SEG_CONTEXT'),
    unitShift: of('UnitShift'),
    firstDescriptor: of('FirstDescriptorIndex'),
    segmentList: of('SegmentListHead'),
    heap: of('Heap'),
  };
}

function descriptorFields(table: StructureTable, wide: boolean): SegmentLayout['descriptor'] | null {
  const of = (field: string) => table.offset('_HEAP_PAGE_RANGE_DESCRIPTOR', field);
  const old = of('UnitSize') < 0;
  if (of('RangeFlags') < 0 || (old && of('Size') < 0)) return null;
  return {
    size: table.size('_HEAP_PAGE_RANGE_DESCRIPTOR'),
    flags: of('RangeFlags'),
    flagsMask: old || wide ? 0xff : 0x1f,
    unitSize: old ? of('Size') : of('UnitSize'),
    unused: of('UnusedBytes'),
    unusedBytes: old ? 2 : 4,
    extra: of('ExtraPresent'),
    pageCount: of('Key') + (old || hasCountFirst(table, wide) ? 0 : 1),
    committedPages: old ? -1 : of('CommittedPageCount'),
    kinds: old ? oldKinds : isFirstRework(table, wide) ? kindsOf16299 : kinds,
  };
}

const kinds = {
  2: rangeFree,
  3: rangeBlock,
  7: rangeInternal,
  11: rangeLfh,
  15: rangeVs,
};
const kindsOf16299 = { 2: rangeFree, 3: rangeBlock, 7: rangeLfh, 11: rangeVs };
const oldKinds = { 8: rangeFree, 14: rangeBlock, 15: rangeLfh, 46: rangeVs };

/** 16299 has the new contexts without the EnvHandle that 17134 put between VsContext and Heap. */
function isFirstRework(table: StructureTable, wide: boolean): boolean {
  const of = (field: string) => table.offset('_HEAP_SEG_CONTEXT', field);
  return of('Heap') === of('VsContext') + (wide ? 8 : 4);
}

/** The key begins with eight bits of something else, but for x64 from 17763 on, which also has larger contexts. */
function hasCountFirst(table: StructureTable, wide: boolean): boolean {
  return wide && table.size('_HEAP_SEG_CONTEXT') >= 0xc0;
}

function lfhFields(table: StructureTable): SegmentLayout['lfh'] {
  const of = (field: string) => table.offset('_HEAP_LFH_SUBSEGMENT', field);
  return {
    freeCount: of('FreeCount'),
    blockOffsets: of('BlockOffsets'),
    commitUnitShift: of('CommitUnitShift'),
    commitUnitCount: of('CommitUnitCount'),
    commitState: of('CommitStateOffset'),
    reworked: of('CommitStateOffset') < of('FreeCount'),
    bitmap: of('BlockBitmap'),
  };
}
