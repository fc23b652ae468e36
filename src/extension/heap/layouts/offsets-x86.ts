/**
 * Offsets of ntdll's heap structures, 32 bits (x86, and the 32-bit half of a WOW64 process).
 *
 * The first line of a structure says for which builds it is tried, the others what is known: first and last build, size
 * (`-`: of no use), fields with their offsets, all in hexadecimal but for the builds. A bit field is
 * `offset.lowest bit.number of bits`, in decimal from the first point on. Anonymous unions are flattened.
 *
 * Sources: the public PDB files of ntdll, wntdll and ntoskrnl, as the volatility vtypes, JPCERTCC's Windows-Symbol-Tables and
 * ntdiff carry their types. Of the segment heap between 10240 and 18362 single structures only are published.
 */
export const offsetsOfX86: Record<string, readonly string[]> = {
  _HEAP: [
    '2600-',
    '2600-3790 588 Signature:8 Flags:c ForceFlags:10 VirtualMemoryThreshold:14 SegmentReserve:18 SegmentCommit:1c DeCommitFreeBlockThreshold:20 DeCommitTotalFreeThreshold:24 TotalFreeSize:28 MaximumAllocationSize:2c ProcessHeapsListIndex:30 HeaderValidateLength:32 UCRSegments:40 VirtualAllocdBlocks:50 Segments:58 FreeLists:178 LockVariable:578 FrontEndHeap:580 FrontHeapLockCount:584 FrontEndHeapType:586 LastSegmentIndex:587',
    '6000-6002 130 SegmentSignature:8 SegmentFlags:c SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c NumberOfUnCommittedRanges:30 UCRSegmentList:38 Flags:40 ForceFlags:44 CompatibilityFlags:48 EncodeFlagMask:4c Encoding:50 Interceptor:5c VirtualMemoryThreshold:60 Signature:64 SegmentReserve:68 SegmentCommit:6c DeCommitFreeBlockThreshold:70 DeCommitTotalFreeThreshold:74 TotalFreeSize:78 MaximumAllocationSize:7c ProcessHeapsListIndex:80 HeaderValidateLength:82 UCRList:90 VirtualAllocdBlocks:a0 SegmentList:a8 FreeLists:c4 LockVariable:cc FrontEndHeap:d4 FrontHeapLockCount:d8 FrontEndHeapType:da Counters:dc',
    '7600-7601 138 SegmentSignature:8 SegmentFlags:c SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c NumberOfUnCommittedRanges:30 UCRSegmentList:38 Flags:40 ForceFlags:44 CompatibilityFlags:48 EncodeFlagMask:4c Encoding:50 Interceptor:5c VirtualMemoryThreshold:60 Signature:64 SegmentReserve:68 SegmentCommit:6c DeCommitFreeBlockThreshold:70 DeCommitTotalFreeThreshold:74 TotalFreeSize:78 MaximumAllocationSize:7c ProcessHeapsListIndex:80 HeaderValidateLength:82 UCRList:90 VirtualAllocdBlocks:a0 SegmentList:a8 FreeLists:c4 LockVariable:cc FrontEndHeap:d4 FrontHeapLockCount:d8 FrontEndHeapType:da Counters:dc',
    '9200-10586 248 SegmentSignature:8 SegmentFlags:c SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c NumberOfUnCommittedRanges:30 UCRSegmentList:38 Flags:40 ForceFlags:44 CompatibilityFlags:48 EncodeFlagMask:4c Encoding:50 Interceptor:58 VirtualMemoryThreshold:5c Signature:60 SegmentReserve:64 SegmentCommit:68 DeCommitFreeBlockThreshold:6c DeCommitTotalFreeThreshold:70 TotalFreeSize:74 MaximumAllocationSize:78 ProcessHeapsListIndex:7c HeaderValidateLength:7e UCRList:8c VirtualAllocdBlocks:9c SegmentList:a4 FreeLists:c0 LockVariable:c8 FrontEndHeap:d0 FrontHeapLockCount:d4 FrontEndHeapType:d6 Counters:1e0',
    '11082-17134 248 SegmentSignature:8 SegmentFlags:c SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c NumberOfUnCommittedRanges:30 UCRSegmentList:38 Flags:40 ForceFlags:44 CompatibilityFlags:48 EncodeFlagMask:4c Encoding:50 Interceptor:58 VirtualMemoryThreshold:5c Signature:60 SegmentReserve:64 SegmentCommit:68 DeCommitFreeBlockThreshold:6c DeCommitTotalFreeThreshold:70 TotalFreeSize:74 MaximumAllocationSize:78 ProcessHeapsListIndex:7c HeaderValidateLength:7e UCRList:8c VirtualAllocdBlocks:9c SegmentList:a4 FreeLists:c0 LockVariable:c8 FrontEndHeap:d4 FrontHeapLockCount:d8 FrontEndHeapType:da Counters:1e4',
    '17763-19041 258 SegmentSignature:8 SegmentFlags:c SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c NumberOfUnCommittedRanges:30 UCRSegmentList:38 Flags:40 ForceFlags:44 CompatibilityFlags:48 EncodeFlagMask:4c Encoding:50 Interceptor:58 VirtualMemoryThreshold:5c Signature:60 SegmentReserve:64 SegmentCommit:68 DeCommitFreeBlockThreshold:6c DeCommitTotalFreeThreshold:70 TotalFreeSize:74 MaximumAllocationSize:78 ProcessHeapsListIndex:7c HeaderValidateLength:7e UCRList:8c VirtualAllocdBlocks:9c SegmentList:a4 FreeLists:c0 LockVariable:c8 FrontEndHeap:e4 FrontHeapLockCount:e8 FrontEndHeapType:ea Counters:1f4',
    '26100-26200 258 SegmentSignature:8 SegmentFlags:c SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c NumberOfUnCommittedRanges:30 UCRSegmentList:38 Flags:40 ForceFlags:44 CompatibilityFlags:48 EncodeFlagMask:4c Encoding:50 Interceptor:58 VirtualMemoryThreshold:5c Signature:60 SegmentReserve:64 SegmentCommit:68 DeCommitFreeBlockThreshold:6c DeCommitTotalFreeThreshold:70 TotalFreeSize:74 MaximumAllocationSize:78 ProcessHeapsListIndex:7c HeaderValidateLength:7e UCRList:8c VirtualAllocdBlocks:9c SegmentList:a4 FreeLists:c0 LockVariable:c8 UserContext:dc FrontEndHeap:e4 FrontHeapLockCount:e8 FrontEndHeapType:ea Counters:1f4',
  ],
  _HEAP_SEGMENT: [
    '2600-',
    '2600-3790 3c Signature:8 Flags:c Heap:10 LargestUnCommittedRange:14 BaseAddress:18 NumberOfPages:1c FirstEntry:20 LastValidEntry:24 NumberOfUnCommittedPages:28 NumberOfUnCommittedRanges:2c UnCommittedRanges:30 LastEntryInSegment:38',
    '6000-26200 40 SegmentSignature:8 SegmentFlags:c SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c NumberOfUnCommittedRanges:30 UCRSegmentList:38',
  ],
  _HEAP_UCR_DESCRIPTOR: ['6000-', '6000-19041 18 ListEntry:0 SegmentEntry:8 Address:10 Size:14'],
  _HEAP_UNCOMMMTTED_RANGE: ['2600-3790', '2600-3790 10 Next:0 Address:4 Size:8'],
  _HEAP_VIRTUAL_ALLOC_ENTRY: [
    '2600-',
    '2600-19041 20 Entry:0 ExtraStuff:8 CommitSize:10 ReserveSize:14 BusyBlock:18',
  ],
  _HEAP_COUNTERS: [
    '6000-',
    '6000-26200 - TotalMemoryReserved:0 TotalMemoryCommitted:4 TotalMemoryLargeUCR:8 TotalSizeInVirtualBlocks:c TotalSegments:10 TotalUCRs:14 LockAcquires:20 LockCollisions:24',
  ],
  _HEAP_LOOKASIDE: ['2600-3790', '2600-17763 30 ListHead:0 Depth:8 MaximumDepth:a'],
  _LFH_HEAP: [
    '7600-',
    '7601-7601 - SubSegmentZones:18 ZoneBlockSize:20 Heap:24',
    '9200-19041 - SubSegmentZones:4 Heap:c NextSegmentInfoArrayAddress:10 FirstUncommittedAddress:14 ReservedAddressLimit:18',
  ],
  _LFH_BLOCK_ZONE: [
    '7600-',
    '7601-7601 10 ListEntry:0 FreePointer:8 Limit:c',
    '9600-19041 c ListEntry:0 NextIndex:8',
  ],
  _HEAP_SUBSEGMENT: [
    '2600-',
    '2600-3790 20 Bucket:0 UserBlocks:4 AggregateExchg:8 BlockSize:10 FreeThreshold:12 BlockCount:14 SizeIndex:16 AffinityIndex:17',
    '6000-7601 20 LocalInfo:0 UserBlocks:4 AggregateExchg:8 BlockSize:10 Flags:12 BlockCount:14 SizeIndex:16 AffinityIndex:17',
    '9200-19041 28 LocalInfo:0 UserBlocks:4 DelayFreeList:8 AggregateExchg:10 BlockSize:14 Flags:16 BlockCount:18 SizeIndex:1a AffinityIndex:1b',
  ],
  _HEAP_USERDATA_HEADER: [
    '2600-',
    '2600-3790 10 SubSegment:0 HeapHandle:4 SizeIndex:8 Signature:c',
    '6000-7601 10 SubSegment:0 SizeIndex:8 Signature:c',
    '9200-9200 20 SubSegment:0 SizeIndex:8 GuardPagePresent:9 PaddingBytes:a Signature:c FirstAllocationOffset:10 BlockStride:12 BusyBitmap:14 BitmapData:1c',
    '9600-26200 20 SubSegment:0 SizeIndex:8 GuardPagePresent:9 PaddingBytes:a Signature:c EncodedOffsets:10 BusyBitmap:14 BitmapData:1c',
  ],
  _RTL_BITMAP: ['2600-', '2600-19041 8 SizeOfBitMap:0 Buffer:4'],
  _SEGMENT_HEAP: [
    '10240-22631',
    '10240-10240 300 TotalReservedPages:0 TotalCommittedPages:4 Signature:8 GlobalFlags:c FreeCommittedPages:10 Interceptor:14 ProcessHeapListIndex:18 LargeAllocMetadata:24 LargeReservedPages:2c LargeCommittedPages:30 SegmentListHead:38 SegmentCount:40 FreePageRanges:44 AllocatedBase:54 UncommittedBase:58 ReservedLimit:5c VsContext:60 LfhContext:98',
    '18362-19041 580 EnvHandle:0 Signature:8 GlobalFlags:c Interceptor:10 ProcessHeapListIndex:14 UserContext:1c LargeAllocMetadata:44 LargeReservedPages:4c LargeCommittedPages:50 MemStats:80 AllocatedBase:b8 UncommittedBase:bc ReservedLimit:c0 SegContexts:100 VsContext:200 LfhContext:2c0',
  ],
  _HEAP_RUNTIME_MEMORY_STATS: [
    '16299-22631',
    '18362-19041 2c TotalReservedPages:0 TotalCommittedPages:4 FreeCommittedPages:8 LfhFreeCommittedPages:c',
  ],
  _HEAP_SEG_CONTEXT: [
    '16299-22631',
    '16299-16299 38 SegmentMask:0 UnitShift:4 PagesPerUnitShift:5 FirstDescriptorIndex:6 MaxAllocationSize:c SegmentListHead:14 SegmentCount:1c FreePageRanges:20 LfhContext:2c VsContext:30 Heap:34',
    '18362-19041 80 SegmentMask:0 UnitShift:4 PagesPerUnitShift:5 FirstDescriptorIndex:6 MaxAllocationSize:c LfhContext:14 VsContext:18 Heap:24 SegmentListHead:44 SegmentCount:4c FreePageRanges:50 FreeSegmentList:5c',
  ],
  _HEAP_PAGE_SEGMENT: ['10240-22631', '18362-19041 - ListEntry:0 Signature:8'],
  _HEAP_PAGE_RANGE_DESCRIPTOR: [
    '10240-22631',
    '14393-14393 10 TreeSignature:0 ExtraPresent:4.0.1 UnusedBytes:6 RangeFlags:c Key:e Offset:f Size:f',
    '18362-19041 10 TreeSignature:0 UnusedBytes:4 ExtraPresent:8.0.1 RangeFlags:c RangeFlagBits:c.0.5 Key:c CommittedPageCount:c.5.3 UnitOffset:f UnitSize:f',
  ],
  _HEAP_VS_CONTEXT: [
    '10240-22631',
    '10240-10240 34 FreeChunkTree:4 SubsegmentList:c TotalCommittedUnits:14 FreeCommittedUnits:18 BackendCtx:1c',
    '18362-19041 c0 FreeChunkTree:8 SubsegmentList:10 TotalCommittedUnits:18 FreeCommittedUnits:1c DelayFreeContext:40 BackendCtx:80',
  ],
  _HEAP_VS_SUBSEGMENT: [
    '10240-22631',
    '10240-10240 18 ListEntry:0 CommitBitmap:8 Size:14 Signature:16',
    '18362-19041 18 ListEntry:0 CommitBitmap:8 Size:14 Signature:16.0.15 FullCommit:16.15.1',
  ],
  _HEAP_VS_CHUNK_HEADER: [
    '10240-22631',
    '18362-19041 8 Sizes:0 EncodedSegmentPageOffset:4.0.8 AllocatedChunkBits:4 UnusedBytes:4.8.1 SkipDuringWalk:4.9.1',
  ],
  _HEAP_VS_CHUNK_HEADER_SIZE: [
    '10240-22631',
    '18362-19041 4 HeaderBits:0 MemoryCost:0.0.1 UnsafeSize:0.1.15 UnsafePrevSize:0.16.15 Allocated:0.31.1',
  ],
  _HEAP_LFH_CONTEXT: [
    '10240-22631',
    '10240-10240 268 BackendCtx:0 MaxAffinity:1c Buckets:60',
    '18362-19041 2c0 BackendCtx:0 MaxAffinity:1c Buckets:80',
  ],
  _HEAP_LFH_SUBSEGMENT: [
    '10240-22631',
    '18362-19041 24 ListEntry:0 Owner:8 FreeCount:10 BlockCount:12 FreeHint:14 Location:16 WitheldBlockCount:17 BlockOffsets:18 CommitUnitShift:1c CommitUnitCount:1d CommitStateOffset:1e BlockBitmap:20',
  ],
  _HEAP_LARGE_ALLOC_DATA: [
    '10240-22631',
    '18362-19041 14 TreeNode:0 VirtualAddress:c UnusedBytes:c.0.16 ExtraPresent:10.0.1 GuardPageCount:10.1.1 GuardPageAlignment:10.2.6 AllocatedPages:10.12.20',
  ],
  _RTL_RB_TREE: ['7600-', '7601-14393 8 Root:0 Min:4', '15063-19041 8 Root:0 Min:4 Encoded:4.0.1'],
  _RTL_BALANCED_NODE: [
    '7600-',
    '7601-19041 c Children:0 Left:0 Right:4 ParentValue:8 Red:8.0.1 Balance:8.0.2',
  ],
  _RTL_AVL_TABLE: [
    '6000-',
    '6000-19041 38 BalancedRoot:0 OrderedPointer:10 NumberGenericTableElements:18 DepthOfTree:1c',
  ],
  _RTL_BALANCED_LINKS: ['6000-', '6000-19041 10 Parent:0 LeftChild:4 RightChild:8 Balance:c'],
  _DPH_HEAP_ROOT: [
    '2600-',
    '2600-2600 94 Signature:0 HeapFlags:4 nRemoteLockAcquired:c pVirtualStorageListHead:10 nVirtualStorageRanges:18 nVirtualStorageBytes:1c pBusyAllocationListHead:20 nBusyAllocations:28 nBusyAllocationBytesCommitted:2c pFreeAllocationListHead:30 nFreeAllocations:38 nFreeAllocationBytesCommitted:3c pAvailableAllocationListHead:40 nAvailableAllocations:48 nAvailableAllocationBytesCommitted:4c pUnusedNodeListHead:50 nUnusedNodes:58 nBusyAllocationBytesAccessible:5c pNodePoolListHead:60 nNodePools:68 nNodePoolBytes:6c pNextHeapRoot:70 pPrevHeapRoot:74 ExtraFlags:80 NormalHeap:88 CreateStackTrace:8c FirstThread:90',
    '7601-19041 c0 Signature:0 HeapFlags:4 nRemoteLockAcquired:c pVirtualStorageListHead:10 nVirtualStorageRanges:18 nVirtualStorageBytes:1c BusyNodesTable:20 NodeToAllocate:58 nBusyAllocations:5c nBusyAllocationBytesCommitted:60 pFreeAllocationListHead:64 nFreeAllocations:6c nFreeAllocationBytesCommitted:70 AvailableAllocationHead:74 nAvailableAllocations:7c nAvailableAllocationBytesCommitted:80 pUnusedNodeListHead:84 nUnusedNodes:8c nBusyAllocationBytesAccessible:90 pNodePoolListHead:94 nNodePools:9c nNodePoolBytes:a0 NextHeap:a4 ExtraFlags:ac NormalHeap:b4 CreateStackTrace:b8 FirstThread:bc',
  ],
  _DPH_HEAP_BLOCK: [
    '2600-',
    '2600-2600 28 pNextAlloc:0 pVirtualBlock:4 nVirtualBlockSize:8 nVirtualAccessSize:c pUserAllocation:10 nUserRequestedSize:14 nUserActualSize:18 UserValue:1c UserFlags:20 StackTrace:24',
    '7601-19041 40 TableLinks:0 pNextAlloc:0 AvailableEntry:0 pUserAllocation:10 pVirtualBlock:14 nVirtualBlockSize:18 nVirtualAccessSize:1c nUserRequestedSize:20 nUserActualSize:24 UserValue:28 UserFlags:2c StackTrace:30 AdjacencyEntry:34 pVirtualRegion:3c',
  ],
  _DPH_BLOCK_INFORMATION: [
    '2600-',
    '2600-19041 20 StartStamp:0 Heap:4 RequestedSize:8 ActualSize:c FreeQueue:10 TraceIndex:10 StackTrace:18 EndStamp:1c',
  ],
  _RTL_STACK_TRACE_ENTRY: [
    '2600-',
    '2600-2600 8c HashChain:0 TraceCount:4 Index:8 Depth:a BackTrace:c',
    '7601-19041 8c HashChain:0 TraceCount:4.0.11 BlockDepth:4.11.5 IndexHigh:6 Index:8 Depth:a BackTrace:c',
  ],
  _PEB: [
    '2600-',
    '2600-26200 - ImageBaseAddress:8 ProcessHeap:18 NtGlobalFlag:68 NumberOfHeaps:88 MaximumNumberOfHeaps:8c ProcessHeaps:90 OSMajorVersion:a4 OSMinorVersion:a8 OSBuildNumber:ac',
  ],
};
