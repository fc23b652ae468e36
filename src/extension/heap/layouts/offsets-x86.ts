/**
 * Offsets of ntdll's heap structures, 32 bits (x86, and the 32-bit half of a WOW64 process): the fields that are looked at.
 *
 * The first line of a structure says for which builds it is tried, the others what is known: first and last build, size
 * (`-`: of no use), fields with their offsets, hexadecimal as sizes are. A bit field is `offset.lowest bit.number of
 * bits`, in decimal from the first point on. Anonymous unions are flattened. After `=` come the changes since the line
 * before: `Field:8` new or moved, `-Field` gone, `Field>8` it and all that lie behind it moved up by 8, `Field<8` down.
 *
 * Sources: the public PDB files of ntdll, wntdll and ntoskrnl, as the volatility vtypes, JPCERTCC's Windows-Symbol-Tables and
 * ntdiff carry their types. Of the segment heap between 10240 and 18362 single structures only are published.
 */
export const offsetsOfX86: Record<string, readonly string[]> = {
  _HEAP: [
    '2600-',
    '2600-3790 588 Signature:8 Flags:c TotalFreeSize:28 HeaderValidateLength:32 VirtualAllocdBlocks:50 Segments:58 FreeLists:178 FrontEndHeap:580 FrontEndHeapType:586',
    '6000-6002 130 SegmentSignature:8 SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c UCRSegmentList:38 Flags:40 EncodeFlagMask:4c Encoding:50 Signature:64 TotalFreeSize:78 HeaderValidateLength:82 VirtualAllocdBlocks:a0 SegmentList:a8 FreeLists:c4 FrontEndHeap:d4 FrontEndHeapType:da Counters:dc',
    '7600-7601 138 =',
    '9200-10586 248 = Signature<4 Counters>108',
    '11082-17134 248 = FrontEndHeap>4',
    '17763-19041 258 = FrontEndHeap>10',
    '26100-26200 258 = UserContext:dc',
  ],
  _HEAP_SEGMENT: [
    '2600-',
    '2600-3790 3c Signature:8 Flags:c Heap:10 BaseAddress:18 NumberOfPages:1c FirstEntry:20 LastValidEntry:24 NumberOfUnCommittedPages:28 UnCommittedRanges:30',
    '6000-26200 40 SegmentSignature:8 SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c UCRSegmentList:38',
  ],
  _HEAP_UCR_DESCRIPTOR: ['6000-', '6000-19041 18 SegmentEntry:8 Address:10 Size:14'],
  _HEAP_UNCOMMMTTED_RANGE: ['2600-3790', '2600-3790 10 Next:0 Address:4 Size:8'],
  _HEAP_VIRTUAL_ALLOC_ENTRY: [
    '2600-',
    '2600-19041 20 Entry:0 ExtraStuff:8 CommitSize:10 ReserveSize:14 BusyBlock:18',
  ],
  _HEAP_COUNTERS: [
    '6000-',
    '6000-26200 - TotalMemoryReserved:0 TotalMemoryCommitted:4 TotalSizeInVirtualBlocks:c TotalSegments:10',
  ],
  _HEAP_LOOKASIDE: ['2600-3790', '2600-17763 30 ListHead:0'],
  _LFH_HEAP: [
    '7600-',
    '7601-7601 - Heap:24',
    '9200-19041 - Heap:c FirstUncommittedAddress:14 ReservedAddressLimit:18',
  ],
  _HEAP_SUBSEGMENT: [
    '2600-',
    '2600-3790 20 UserBlocks:4 BlockSize:10 BlockCount:14',
    '6000-7601 20 UserBlocks:4 BlockSize:10 Flags:12 BlockCount:14',
    '9200-19041 28 = BlockSize>4',
  ],
  _HEAP_USERDATA_HEADER: [
    '2600-',
    '2600-7601 10 SubSegment:0 Signature:c',
    '9200-9200 20 = FirstAllocationOffset:10 BlockStride:12 BusyBitmap:14 BitmapData:1c',
    '9600-26200 20 = -FirstAllocationOffset -BlockStride EncodedOffsets:10',
  ],
  _SEGMENT_HEAP: [
    '10240-22631',
    '10240-10240 300 TotalReservedPages:0 TotalCommittedPages:4 Signature:8 GlobalFlags:c LargeAllocMetadata:24 LargeCommittedPages:30 SegmentListHead:38 AllocatedBase:54 UncommittedBase:58 ReservedLimit:5c VsContext:60 LfhContext:98',
    '18362-19041 580 = -TotalReservedPages -TotalCommittedPages -SegmentListHead LargeAllocMetadata>20 AllocatedBase>44 LfhContext>1c4 EnvHandle:0 UserContext:1c MemStats:80 SegContexts:100 VsContext:200',
  ],
  _HEAP_RUNTIME_MEMORY_STATS: ['16299-22631', '18362-19041 2c TotalReservedPages:0 TotalCommittedPages:4'],
  _HEAP_SEG_CONTEXT: [
    '16299-22631',
    '16299-16299 38 SegmentMask:0 UnitShift:4 FirstDescriptorIndex:6 SegmentListHead:14 LfhContext:2c VsContext:30 Heap:34',
    '18362-19041 80 = LfhContext<18 Heap>8 SegmentListHead:44',
  ],
  _HEAP_PAGE_RANGE_DESCRIPTOR: [
    '10240-22631',
    '14393-14393 10 TreeSignature:0 ExtraPresent:4.0.1 UnusedBytes:6 RangeFlags:c Key:e Offset:f Size:f',
    '18362-19041 10 = -Offset -Size Key<2 UnusedBytes:4 ExtraPresent:8.0.1 RangeFlagBits:c.0.5 CommittedPageCount:c.5.3 UnitOffset:f UnitSize:f',
  ],
  _HEAP_VS_SUBSEGMENT: [
    '10240-22631',
    '10240-10240 18 ListEntry:0 CommitBitmap:8 Size:14 Signature:16',
    '18362-19041 18 = Signature:16.0.15',
  ],
  _HEAP_LFH_CONTEXT: ['10240-22631', '10240-10240 268 BackendCtx:0', '18362-19041 2c0 ='],
  _HEAP_LFH_SUBSEGMENT: [
    '10240-22631',
    '18362-19041 24 Owner:8 FreeCount:10 BlockCount:12 BlockOffsets:18 CommitUnitShift:1c CommitUnitCount:1d CommitStateOffset:1e BlockBitmap:20',
  ],
  _HEAP_LARGE_ALLOC_DATA: [
    '10240-22631',
    '18362-19041 14 TreeNode:0 VirtualAddress:c UnusedBytes:c.0.16 ExtraPresent:10.0.1 AllocatedPages:10.12.20',
  ],
  _RTL_RB_TREE: ['7600-', '7601-14393 8 Root:0 Min:4', '15063-19041 8 = Encoded:4.0.1'],
  _RTL_BALANCED_LINKS: ['6000-', '6000-19041 10 Parent:0 LeftChild:4 RightChild:8'],
  _DPH_HEAP_ROOT: [
    '2600-',
    '2600-2600 94 Signature:0 HeapFlags:4 pVirtualStorageListHead:10 nVirtualStorageRanges:18 pBusyAllocationListHead:20 nBusyAllocations:28 nBusyAllocationBytesCommitted:2c pFreeAllocationListHead:30 nFreeAllocations:38 nFreeAllocationBytesCommitted:3c pAvailableAllocationListHead:40 nAvailableAllocations:48 pNodePoolListHead:60 nNodePools:68 pNextHeapRoot:70 pPrevHeapRoot:74 ExtraFlags:80 NormalHeap:88',
    '7601-19041 c0 Signature:0 HeapFlags:4 pVirtualStorageListHead:10 nVirtualStorageRanges:18 BusyNodesTable:20 nBusyAllocations:5c nBusyAllocationBytesCommitted:60 pFreeAllocationListHead:64 nFreeAllocations:6c nFreeAllocationBytesCommitted:70 AvailableAllocationHead:74 nAvailableAllocations:7c pNodePoolListHead:94 nNodePools:9c NextHeap:a4 ExtraFlags:ac NormalHeap:b4',
  ],
  _DPH_HEAP_BLOCK: [
    '2600-',
    '2600-2600 28 pNextAlloc:0 pVirtualBlock:4 nVirtualBlockSize:8 nVirtualAccessSize:c pUserAllocation:10 nUserRequestedSize:14 StackTrace:24',
    '7601-19041 40 TableLinks:0 pNextAlloc:0 pUserAllocation:10 pVirtualBlock:14 nVirtualBlockSize:18 nVirtualAccessSize:1c nUserRequestedSize:20 StackTrace:30',
  ],
};
