/**
 * Offsets of ntdll's heap structures, 64 bits (x64 and ARM64): the fields that are looked at.
 *
 * The first line of a structure says for which builds it is tried, the others what is known: first and last build, size
 * (`-`: of no use), fields with their offsets, hexadecimal as sizes are. A bit field is `offset.lowest bit.number of
 * bits`, in decimal from the first point on. Anonymous unions are flattened. After `=` come the changes since the line
 * before: `Field:8` new or moved, `-Field` gone, `Field>8` it and all that lie behind it moved up by 8, `Field<8` down.
 *
 * Sources: the public PDB files of ntdll and ntoskrnl, as the volatility vtypes, JPCERTCC's Windows-Symbol-Tables and
 * ntdiff carry their types; 26100 and 26200 ntdiff and MemProcFS.
 */
export const offsetsOfX64: Record<string, readonly string[]> = {
  _HEAP: [
    '3790-',
    '3790-3790 ae8 Signature:10 Flags:14 TotalFreeSize:40 HeaderValidateLength:52 VirtualAllocdBlocks:90 Segments:a0 FreeLists:2c8 FrontEndHeap:ad8 FrontEndHeapType:ae2',
    '6000-6002 1f8 SegmentSignature:10 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 UCRSegmentList:60 Flags:70 EncodeFlagMask:7c Encoding:80 Signature:a0 TotalFreeSize:c8 HeaderValidateLength:da VirtualAllocdBlocks:118 SegmentList:128 FreeLists:158 FrontEndHeap:178 FrontEndHeapType:182 Counters:188',
    '7600-7601 208 =',
    '9200-10586 298 = Signature<8 Counters>90',
    '11082-17134 2a0 = FrontEndHeap>8',
    '17763-22621 2c0 = FrontEndHeap>20',
    '26100-26200 2c0 = UserContext:188',
  ],
  _HEAP_SEGMENT: [
    '3790-',
    '3790-3790 68 Signature:10 Flags:14 Heap:18 BaseAddress:28 NumberOfPages:30 FirstEntry:38 LastValidEntry:40 NumberOfUnCommittedPages:48 UnCommittedRanges:50',
    '6000-26200 70 SegmentSignature:10 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 UCRSegmentList:60',
  ],
  _HEAP_UCR_DESCRIPTOR: ['6000-', '6000-26100 30 SegmentEntry:10 Address:20 Size:28'],
  _HEAP_UNCOMMMTTED_RANGE: ['3790-3790', '3790-3790 20 Next:0 Address:8 Size:10'],
  _HEAP_VIRTUAL_ALLOC_ENTRY: [
    '3790-',
    '3790-26100 40 Entry:0 ExtraStuff:10 CommitSize:20 ReserveSize:28 BusyBlock:30',
  ],
  _HEAP_COUNTERS: [
    '6000-',
    '6000-26200 - TotalMemoryReserved:0 TotalMemoryCommitted:8 TotalSizeInVirtualBlocks:18 TotalSegments:20',
  ],
  _HEAP_LOOKASIDE: ['3790-3790', '3790-17763 40 ListHead:0'],
  _LFH_HEAP: ['9200-', '9200-22621 - Heap:18 FirstUncommittedAddress:28 ReservedAddressLimit:30'],
  _HEAP_SUBSEGMENT: [
    '3790-',
    '3790-3790 30 UserBlocks:8 BlockSize:18 BlockCount:1c',
    '6000-7601 30 UserBlocks:8 BlockSize:18 Flags:1a BlockCount:1c',
    '9200-26100 40 = BlockSize>c',
  ],
  _HEAP_USERDATA_HEADER: [
    '3790-',
    '3790-7601 20 SubSegment:0 Signature:18',
    '9200-9200 38 = Signature<4 FirstAllocationOffset:18 BlockStride:1a BusyBitmap:20 BitmapData:30',
    '9600-26200 38 = -FirstAllocationOffset -BlockStride EncodedOffsets:18',
  ],
  _SEGMENT_HEAP: [
    '10240-',
    '10240-10240 5f0 TotalReservedPages:0 TotalCommittedPages:8 Signature:10 GlobalFlags:14 LargeAllocMetadata:38 LargeCommittedPages:50 SegmentListHead:60 AllocatedBase:98 UncommittedBase:a0 ReservedLimit:a8 VsContext:b0 LfhContext:120',
    '10586-10586 5e0 = AllocatedBase<8 LfhContext<8',
    '14393-15063 5f0 = AllocatedBase>8 LfhContext>8',
    '16299-16299 6c0 = -TotalReservedPages -TotalCommittedPages -SegmentListHead LargeAllocMetadata>18 AllocatedBase>a0 LfhContext>8 MemStats:18 SegContexts:70',
    '17134-17134 6f0 = AllocatedBase>20 EnvHandle:0',
    '17763-17763 7c0 = LargeAllocMetadata<8 AllocatedBase<80 LfhContext>188 MemStats:80 SegContexts:100 VsContext:280',
    '18362-19041 800 = LfhContext>40 UserContext:28',
    '20348-22621 840 = SegContexts>40 ReservedRegionEnd:100',
    '26100-26100 a40 = AllocatedBase>8 SegContexts<8 UserContext:38',
  ],
  _HEAP_RUNTIME_MEMORY_STATS: [
    '16299-',
    '16299-17134 20 TotalReservedPages:0 TotalCommittedPages:8',
    '17763-22621 58 =',
    '26100-26100 60 =',
  ],
  _HEAP_SEG_CONTEXT: [
    '16299-',
    '16299-16299 68 SegmentMask:0 UnitShift:8 FirstDescriptorIndex:a SegmentListHead:20 LfhContext:50 VsContext:58 Heap:60',
    '17134-17134 78 = Heap>10',
    '17763-26100 c0 = LfhContext<38 SegmentListHead:48',
  ],
  _HEAP_PAGE_RANGE_DESCRIPTOR: [
    '10240-',
    '14393-15063 20 TreeSignature:0 ExtraPresent:4.0.1 UnusedBytes:6 RangeFlags:18 Key:1a Offset:1b Size:1b',
    '16299-26100 20 = -Offset -Size Key>2 UnusedBytes:4 ExtraPresent:8.0.1 CommittedPageCount:19 UnitOffset:1f UnitSize:1f',
  ],
  _HEAP_VS_SUBSEGMENT: [
    '10240-',
    '14393-17134 28 ListEntry:0 CommitBitmap:10 Size:20 Signature:22',
    '17763-26100 28 = Signature:22.0.15',
  ],
  _HEAP_LFH_CONTEXT: [
    '10240-',
    '10240-15063 4d0 BackendCtx:0',
    '16299-16299 4e0 =',
    '17134-17134 4f0 =',
    '17763-22621 4c0 =',
    '26100-26100 6c0 = EncodeKey:50',
  ],
  _HEAP_LFH_SUBSEGMENT: [
    '10240-',
    '14393-17763 40 Owner:10 FreeCount:20 BlockCount:22 BlockOffsets:28 CommitUnitShift:2c CommitUnitCount:2d CommitStateOffset:2e BlockBitmap:30',
    '18362-22621 38 =',
    '26100-26100 48 = -Owner CommitUnitShift<6 BlockBitmap>16 State:10 CommitStateOffset:18 BucketRef:2c',
  ],
  _HEAP_LARGE_ALLOC_DATA: [
    '10240-',
    '14393-26100 28 TreeNode:0 VirtualAddress:18 UnusedBytes:18.0.16 ExtraPresent:20.0.1 AllocatedPages:20.12.52',
  ],
  _RTL_RB_TREE: ['7600-', '7601-14393 10 Root:0 Min:8', '15063-26100 10 = Encoded:8.0.1'],
  _RTL_BALANCED_LINKS: ['6000-', '6000-22621 20 Parent:0 LeftChild:8 RightChild:10'],
  _DPH_HEAP_ROOT: [
    '6000-',
    '14393-22621 168 Signature:0 HeapFlags:4 pVirtualStorageListHead:18 nVirtualStorageRanges:28 BusyNodesTable:38 nBusyAllocations:a8 nBusyAllocationBytesCommitted:b0 pFreeAllocationListHead:b8 nFreeAllocations:c8 nFreeAllocationBytesCommitted:d0 AvailableAllocationHead:d8 nAvailableAllocations:e8 pNodePoolListHead:118 nNodePools:128 NextHeap:138 ExtraFlags:148 NormalHeap:150',
  ],
  _DPH_HEAP_BLOCK: [
    '6000-',
    '14393-22621 80 TableLinks:0 pNextAlloc:0 pUserAllocation:20 pVirtualBlock:28 nVirtualBlockSize:30 nVirtualAccessSize:38 nUserRequestedSize:40 StackTrace:60',
  ],
  _RTLP_PROCESS_HEAP_DESCRIPTOR: ['26100-', '26100-26100 30 DescriptorLink:0 Heap:10 Flags:18'],
};
