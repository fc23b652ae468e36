/**
 * The offsets that an NT heap is walked with, out of one table of structures. Two generations share nothing but
 * names: XP and 2003 have an array of segments and plain headers, Vista and later a list and coded headers.
 */
import type { StructureTable } from '../layouts/structure-table';

/** Structures in which layouts that are tried must differ. */
export const ntStructures: readonly string[] = [
  '_HEAP',
  '_HEAP_SEGMENT',
  '_HEAP_COUNTERS',
  '_HEAP_UCR_DESCRIPTOR',
  '_HEAP_UNCOMMMTTED_RANGE',
  '_HEAP_VIRTUAL_ALLOC_ENTRY',
  '_HEAP_USERDATA_HEADER',
  '_HEAP_SUBSEGMENT',
  '_LFH_HEAP',
];

export type NtLayout = ReturnType<typeof ntLayout>;

/** Offsets in bytes; -1 where the generation has no such field. */
export function ntLayout(table: StructureTable) {
  const heap = (field: string) => table.offset('_HEAP', field);
  const segment = (field: string) => table.offset('_HEAP_SEGMENT', field);
  const hasSegmentList = heap('SegmentList') >= 0;
  const counter = (field: string) =>
    heap('Counters') < 0 ? -1 : heap('Counters') + table.offset('_HEAP_COUNTERS', field);
  const userData = (field: string) => table.offset('_HEAP_USERDATA_HEADER', field);
  return {
    /** Vista and later. */
    hasSegmentList,
    heap: {
      size: table.size('_HEAP'),
      signature: heap('Signature'),
      flags: heap('Flags'),
      encodeFlagMask: heap('EncodeFlagMask'),
      encoding: heap('Encoding'),
      headerValidateLength: heap('HeaderValidateLength'),
      virtualAllocdBlocks: heap('VirtualAllocdBlocks'),
      segmentList: heap('SegmentList'),
      segments: heap('Segments'),
      lock: heap('LockVariable'),
      frontEndHeap: heap('FrontEndHeap'),
      frontEndHeapType: heap('FrontEndHeapType'),
      totalFreeSize: heap('TotalFreeSize'),
      totalReserved: counter('TotalMemoryReserved'),
      totalCommitted: counter('TotalMemoryCommitted'),
      totalInLargeBlocks: counter('TotalSizeInVirtualBlocks'),
      totalSegments: counter('TotalSegments'),
    },
    segment: {
      signature: hasSegmentList ? segment('SegmentSignature') : segment('Signature'),
      listEntry: segment('SegmentListEntry'),
      heap: segment('Heap'),
      base: segment('BaseAddress'),
      pages: segment('NumberOfPages'),
      firstEntry: segment('FirstEntry'),
      lastValidEntry: segment('LastValidEntry'),
      uncommittedPages: segment('NumberOfUnCommittedPages'),
      ranges: hasSegmentList ? segment('UCRSegmentList') : segment('UnCommittedRanges'),
    },
    range: rangeLayout(table, hasSegmentList),
    large: {
      size: table.size('_HEAP_VIRTUAL_ALLOC_ENTRY'),
      commitSize: table.offset('_HEAP_VIRTUAL_ALLOC_ENTRY', 'CommitSize'),
      reserveSize: table.offset('_HEAP_VIRTUAL_ALLOC_ENTRY', 'ReserveSize'),
      busyBlock: table.offset('_HEAP_VIRTUAL_ALLOC_ENTRY', 'BusyBlock'),
    },
    userData: {
      size: table.size('_HEAP_USERDATA_HEADER'),
      subSegment: userData('SubSegment'),
      signature: userData('Signature'),
      /** Windows 8.1 and later. */
      encodedOffsets: userData('EncodedOffsets'),
      /** Windows 8 alone. */
      firstOffset: userData('FirstAllocationOffset'),
      blockStride: userData('BlockStride'),
      /** Windows 8 and later. */
      busyBitmap: userData('BusyBitmap'),
      bitmapData: userData('BitmapData'),
    },
    subsegment: {
      userBlocks: table.offset('_HEAP_SUBSEGMENT', 'UserBlocks'),
      blockSize: table.offset('_HEAP_SUBSEGMENT', 'BlockSize'),
      blockCount: table.offset('_HEAP_SUBSEGMENT', 'BlockCount'),
    },
    lfh: {
      heap: table.offset('_LFH_HEAP', 'Heap'),
      firstUncommitted: table.offset('_LFH_HEAP', 'FirstUncommittedAddress'),
      reservedLimit: table.offset('_LFH_HEAP', 'ReservedAddressLimit'),
    },
    lookAsideSize: table.size('_HEAP_LOOKASIDE'),
  };
}

/** `link` is the list entry (Vista and later) or the pointer to the next one. */
function rangeLayout(table: StructureTable, hasSegmentList: boolean) {
  const structure = hasSegmentList ? '_HEAP_UCR_DESCRIPTOR' : '_HEAP_UNCOMMMTTED_RANGE';
  return {
    link: table.offset(structure, hasSegmentList ? 'SegmentEntry' : 'Next'),
    address: table.offset(structure, 'Address'),
    size: table.offset(structure, 'Size'),
  };
}
