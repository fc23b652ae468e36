/**
 * Offsets of the NT heap of Windows 10 builds 19041 to 19045, 64-bit and 32-bit, written out by hand for the maker
 * of heaps; the script has tables of its own. Source: public PDBs of ntdll, printed by ntdiff.
 */
export interface NtTable {
  readonly pointer: 4 | 8;
  /** Bytes a unit of block size. */
  readonly granule: 8 | 16;
  /** Where the eight coded bytes of a block's header are. */
  readonly coded: 0 | 8;
  /** From the base of the first segment to its first block. */
  readonly heapHeader: number;
  readonly segmentHeader: number;
  /** A block that holds the descriptor of the uncommitted range behind it. */
  readonly stub: number;
  readonly heapSize: number;
  readonly segment: Record<
    | 'signature'
    | 'flags'
    | 'link'
    | 'heap'
    | 'base'
    | 'pages'
    | 'first'
    | 'last'
    | 'uncommittedPages'
    | 'uncommittedRanges'
    | 'ranges',
    number
  >;
  readonly heap: Record<
    | 'flags'
    | 'encodeMask'
    | 'encoding'
    | 'threshold'
    | 'signature'
    | 'reserve'
    | 'commit'
    | 'totalFree'
    | 'largest'
    | 'validateLength'
    | 'rangeList'
    | 'alignRound'
    | 'alignMask'
    | 'large'
    | 'segments'
    | 'freeLists'
    | 'lock'
    | 'frontEnd'
    | 'frontEndType'
    | 'counters',
    number
  >;
  readonly range: Record<'list' | 'link' | 'address' | 'size', number>;
  readonly large: Record<'commit' | 'reserve' | 'entry' | 'size', number>;
  readonly lfh: Record<'size' | 'zones' | 'heap' | 'firstUncommitted' | 'limit' | 'localInfo', number>;
  readonly subsegment: Record<
    'size' | 'local' | 'userBlocks' | 'exchange' | 'blockSize' | 'blockCount',
    number
  >;
  /** In a zone: bytes before its first subsegment. */
  readonly zoneHeader: number;
  readonly userData: Record<
    'subsegment' | 'sizeIndex' | 'signature' | 'encodedOffsets' | 'bitmapSize' | 'bitmapBuffer' | 'bitmap',
    number
  >;
}

export const x64: NtTable = {
  pointer: 8,
  granule: 16,
  coded: 8,
  heapHeader: 0x740,
  segmentHeader: 0x70,
  stub: 0x40,
  heapSize: 0x2c0,
  segment: {
    signature: 0x10,
    flags: 0x14,
    link: 0x18,
    heap: 0x28,
    base: 0x30,
    pages: 0x38,
    first: 0x40,
    last: 0x48,
    uncommittedPages: 0x50,
    uncommittedRanges: 0x54,
    ranges: 0x60,
  },
  heap: {
    flags: 0x70,
    encodeMask: 0x7c,
    encoding: 0x80,
    threshold: 0x94,
    signature: 0x98,
    reserve: 0xa0,
    commit: 0xa8,
    totalFree: 0xc0,
    largest: 0xc8,
    validateLength: 0xd2,
    rangeList: 0xf0,
    alignRound: 0x100,
    alignMask: 0x108,
    large: 0x110,
    segments: 0x120,
    freeLists: 0x150,
    lock: 0x160,
    frontEnd: 0x198,
    frontEndType: 0x1a2,
    counters: 0x238,
  },
  range: { list: 0x0, link: 0x10, address: 0x20, size: 0x28 },
  large: { commit: 0x20, reserve: 0x28, entry: 0x30, size: 0x40 },
  lfh: { size: 0xcf0, zones: 0x8, heap: 0x18, firstUncommitted: 0x28, limit: 0x30, localInfo: 0xcf0 },
  subsegment: { size: 0x40, local: 0x0, userBlocks: 0x8, exchange: 0x20, blockSize: 0x24, blockCount: 0x28 },
  zoneHeader: 0x20,
  userData: {
    subsegment: 0x0,
    sizeIndex: 0x10,
    signature: 0x14,
    encodedOffsets: 0x18,
    bitmapSize: 0x20,
    bitmapBuffer: 0x28,
    bitmap: 0x30,
  },
};

export const x86: NtTable = {
  pointer: 4,
  granule: 8,
  coded: 0,
  heapHeader: 0x4a8,
  segmentHeader: 0x40,
  stub: 0x20,
  heapSize: 0x258,
  segment: {
    signature: 0x8,
    flags: 0xc,
    link: 0x10,
    heap: 0x18,
    base: 0x1c,
    pages: 0x20,
    first: 0x24,
    last: 0x28,
    uncommittedPages: 0x2c,
    uncommittedRanges: 0x30,
    ranges: 0x38,
  },
  heap: {
    flags: 0x40,
    encodeMask: 0x4c,
    encoding: 0x50,
    threshold: 0x5c,
    signature: 0x60,
    reserve: 0x64,
    commit: 0x68,
    totalFree: 0x74,
    largest: 0x78,
    validateLength: 0x7e,
    rangeList: 0x8c,
    alignRound: 0x94,
    alignMask: 0x98,
    large: 0x9c,
    segments: 0xa4,
    freeLists: 0xc0,
    lock: 0xc8,
    frontEnd: 0xe4,
    frontEndType: 0xea,
    counters: 0x1f4,
  },
  range: { list: 0x0, link: 0x8, address: 0x10, size: 0x14 },
  large: { commit: 0x10, reserve: 0x14, entry: 0x18, size: 0x20 },
  lfh: { size: 0x7e8, zones: 0x4, heap: 0xc, firstUncommitted: 0x14, limit: 0x18, localInfo: 0x7e8 },
  subsegment: { size: 0x28, local: 0x0, userBlocks: 0x4, exchange: 0x10, blockSize: 0x14, blockCount: 0x18 },
  zoneHeader: 0x10,
  userData: {
    subsegment: 0x0,
    sizeIndex: 0x8,
    signature: 0xc,
    encodedOffsets: 0x10,
    bitmapSize: 0x14,
    bitmapBuffer: 0x18,
    bitmap: 0x1c,
  },
};

/** In `_HEAP_COUNTERS`, behind four counters of pointer size. */
export const segmentsCounter = 4;
