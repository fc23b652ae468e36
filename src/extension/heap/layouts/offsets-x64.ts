/**
 * Offsets of ntdll's heap structures, 64 bits (x64 and ARM64).
 *
 * The first line of a structure says for which builds it is tried, the others what is known: first and last build, size
 * (`-`: of no use), fields with their offsets, all in hexadecimal but for the builds. A bit field is
 * `offset.lowest bit.number of bits`, in decimal from the first point on. Anonymous unions are flattened.
 *
 * Sources: the public PDB files of ntdll and ntoskrnl, as the volatility vtypes, JPCERTCC's Windows-Symbol-Tables and
 * ntdiff carry their types; 26100 and 26200 ntdiff and MemProcFS.
 */
export const offsetsOfX64: Record<string, readonly string[]> = {
  _HEAP: [
    '3790-',
    '3790-3790 ae8 Signature:10 Flags:14 ForceFlags:18 VirtualMemoryThreshold:1c SegmentReserve:20 SegmentCommit:28 DeCommitFreeBlockThreshold:30 DeCommitTotalFreeThreshold:38 TotalFreeSize:40 MaximumAllocationSize:48 ProcessHeapsListIndex:50 HeaderValidateLength:52 UCRSegments:70 VirtualAllocdBlocks:90 Segments:a0 FreeLists:2c8 LockVariable:ac8 FrontEndHeap:ad8 FrontHeapLockCount:ae0 FrontEndHeapType:ae2 LastSegmentIndex:ae3',
    '6000-6002 1f8 SegmentSignature:10 SegmentFlags:14 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 NumberOfUnCommittedRanges:54 UCRSegmentList:60 Flags:70 ForceFlags:74 CompatibilityFlags:78 EncodeFlagMask:7c Encoding:80 Interceptor:98 VirtualMemoryThreshold:9c Signature:a0 SegmentReserve:a8 SegmentCommit:b0 DeCommitFreeBlockThreshold:b8 DeCommitTotalFreeThreshold:c0 TotalFreeSize:c8 MaximumAllocationSize:d0 ProcessHeapsListIndex:d8 HeaderValidateLength:da UCRList:f8 VirtualAllocdBlocks:118 SegmentList:128 FreeLists:158 LockVariable:168 FrontEndHeap:178 FrontHeapLockCount:180 FrontEndHeapType:182 Counters:188',
    '7600-7601 208 SegmentSignature:10 SegmentFlags:14 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 NumberOfUnCommittedRanges:54 UCRSegmentList:60 Flags:70 ForceFlags:74 CompatibilityFlags:78 EncodeFlagMask:7c Encoding:80 Interceptor:98 VirtualMemoryThreshold:9c Signature:a0 SegmentReserve:a8 SegmentCommit:b0 DeCommitFreeBlockThreshold:b8 DeCommitTotalFreeThreshold:c0 TotalFreeSize:c8 MaximumAllocationSize:d0 ProcessHeapsListIndex:d8 HeaderValidateLength:da UCRList:f8 VirtualAllocdBlocks:118 SegmentList:128 FreeLists:158 LockVariable:168 FrontEndHeap:178 FrontHeapLockCount:180 FrontEndHeapType:182 Counters:188',
    '9200-10586 298 SegmentSignature:10 SegmentFlags:14 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 NumberOfUnCommittedRanges:54 UCRSegmentList:60 Flags:70 ForceFlags:74 CompatibilityFlags:78 EncodeFlagMask:7c Encoding:80 Interceptor:90 VirtualMemoryThreshold:94 Signature:98 SegmentReserve:a0 SegmentCommit:a8 DeCommitFreeBlockThreshold:b0 DeCommitTotalFreeThreshold:b8 TotalFreeSize:c0 MaximumAllocationSize:c8 ProcessHeapsListIndex:d0 HeaderValidateLength:d2 UCRList:f0 VirtualAllocdBlocks:110 SegmentList:120 FreeLists:150 LockVariable:160 FrontEndHeap:170 FrontHeapLockCount:178 FrontEndHeapType:17a Counters:210',
    '11082-17134 2a0 SegmentSignature:10 SegmentFlags:14 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 NumberOfUnCommittedRanges:54 UCRSegmentList:60 Flags:70 ForceFlags:74 CompatibilityFlags:78 EncodeFlagMask:7c Encoding:80 Interceptor:90 VirtualMemoryThreshold:94 Signature:98 SegmentReserve:a0 SegmentCommit:a8 DeCommitFreeBlockThreshold:b0 DeCommitTotalFreeThreshold:b8 TotalFreeSize:c0 MaximumAllocationSize:c8 ProcessHeapsListIndex:d0 HeaderValidateLength:d2 UCRList:f0 VirtualAllocdBlocks:110 SegmentList:120 FreeLists:150 LockVariable:160 FrontEndHeap:178 FrontHeapLockCount:180 FrontEndHeapType:182 Counters:218',
    '17763-22621 2c0 SegmentSignature:10 SegmentFlags:14 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 NumberOfUnCommittedRanges:54 UCRSegmentList:60 Flags:70 ForceFlags:74 CompatibilityFlags:78 EncodeFlagMask:7c Encoding:80 Interceptor:90 VirtualMemoryThreshold:94 Signature:98 SegmentReserve:a0 SegmentCommit:a8 DeCommitFreeBlockThreshold:b0 DeCommitTotalFreeThreshold:b8 TotalFreeSize:c0 MaximumAllocationSize:c8 ProcessHeapsListIndex:d0 HeaderValidateLength:d2 UCRList:f0 VirtualAllocdBlocks:110 SegmentList:120 FreeLists:150 LockVariable:160 FrontEndHeap:198 FrontHeapLockCount:1a0 FrontEndHeapType:1a2 Counters:238',
    '26100-26200 2c0 SegmentSignature:10 SegmentFlags:14 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 NumberOfUnCommittedRanges:54 UCRSegmentList:60 Flags:70 ForceFlags:74 CompatibilityFlags:78 EncodeFlagMask:7c Encoding:80 Interceptor:90 VirtualMemoryThreshold:94 Signature:98 SegmentReserve:a0 SegmentCommit:a8 DeCommitFreeBlockThreshold:b0 DeCommitTotalFreeThreshold:b8 TotalFreeSize:c0 MaximumAllocationSize:c8 ProcessHeapsListIndex:d0 HeaderValidateLength:d2 UCRList:f0 VirtualAllocdBlocks:110 SegmentList:120 FreeLists:150 LockVariable:160 UserContext:188 FrontEndHeap:198 FrontHeapLockCount:1a0 FrontEndHeapType:1a2 Counters:238',
  ],
  _HEAP_SEGMENT: [
    '3790-',
    '3790-3790 68 Signature:10 Flags:14 Heap:18 LargestUnCommittedRange:20 BaseAddress:28 NumberOfPages:30 FirstEntry:38 LastValidEntry:40 NumberOfUnCommittedPages:48 NumberOfUnCommittedRanges:4c UnCommittedRanges:50 LastEntryInSegment:60',
    '6000-26200 70 SegmentSignature:10 SegmentFlags:14 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 NumberOfUnCommittedRanges:54 UCRSegmentList:60',
  ],
  _HEAP_UCR_DESCRIPTOR: ['6000-', '6000-26100 30 ListEntry:0 SegmentEntry:10 Address:20 Size:28'],
  _HEAP_UNCOMMMTTED_RANGE: ['3790-3790', '3790-3790 20 Next:0 Address:8 Size:10'],
  _HEAP_VIRTUAL_ALLOC_ENTRY: [
    '3790-',
    '3790-26100 40 Entry:0 ExtraStuff:10 CommitSize:20 ReserveSize:28 BusyBlock:30',
  ],
  _HEAP_COUNTERS: [
    '6000-',
    '6000-26200 - TotalMemoryReserved:0 TotalMemoryCommitted:8 TotalMemoryLargeUCR:10 TotalSizeInVirtualBlocks:18 TotalSegments:20 TotalUCRs:24 LockAcquires:30 LockCollisions:34',
  ],
  _HEAP_LOOKASIDE: ['3790-3790', '3790-17763 40 ListHead:0 Depth:10 MaximumDepth:12'],
  _LFH_HEAP: [
    '9200-',
    '9200-22621 - SubSegmentZones:8 Heap:18 NextSegmentInfoArrayAddress:20 FirstUncommittedAddress:28 ReservedAddressLimit:30',
  ],
  _LFH_BLOCK_ZONE: ['9200-', '9600-22621 18 ListEntry:0 NextIndex:10'],
  _HEAP_SUBSEGMENT: [
    '3790-',
    '3790-3790 30 Bucket:0 UserBlocks:8 AggregateExchg:10 BlockSize:18 FreeThreshold:1a BlockCount:1c SizeIndex:1e AffinityIndex:1f',
    '6000-7601 30 LocalInfo:0 UserBlocks:8 AggregateExchg:10 BlockSize:18 Flags:1a BlockCount:1c SizeIndex:1e AffinityIndex:1f',
    '9200-26100 40 LocalInfo:0 UserBlocks:8 DelayFreeList:10 AggregateExchg:20 BlockSize:24 Flags:26 BlockCount:28 SizeIndex:2a AffinityIndex:2b',
  ],
  _HEAP_USERDATA_HEADER: [
    '3790-',
    '3790-3790 20 SubSegment:0 HeapHandle:8 SizeIndex:10 Signature:18',
    '6000-7601 20 SubSegment:0 SizeIndex:10 Signature:18',
    '9200-9200 38 SubSegment:0 SizeIndex:10 GuardPagePresent:11 PaddingBytes:12 Signature:14 FirstAllocationOffset:18 BlockStride:1a BusyBitmap:20 BitmapData:30',
    '9600-26200 38 SubSegment:0 SizeIndex:10 GuardPagePresent:11 PaddingBytes:12 Signature:14 EncodedOffsets:18 BusyBitmap:20 BitmapData:30',
  ],
  _RTL_BITMAP: ['3790-', '3790-22621 10 SizeOfBitMap:0 Buffer:8'],
  _SEGMENT_HEAP: [
    '10240-',
    '10240-10240 5f0 TotalReservedPages:0 TotalCommittedPages:8 Signature:10 GlobalFlags:14 FreeCommittedPages:18 Interceptor:20 ProcessHeapListIndex:24 LargeAllocMetadata:38 LargeReservedPages:48 LargeCommittedPages:50 SegmentListHead:60 SegmentCount:70 FreePageRanges:78 AllocatedBase:98 UncommittedBase:a0 ReservedLimit:a8 VsContext:b0 LfhContext:120',
    '10586-10586 5e0 TotalReservedPages:0 TotalCommittedPages:8 Signature:10 GlobalFlags:14 FreeCommittedPages:18 Interceptor:20 ProcessHeapListIndex:24 LargeAllocMetadata:38 LargeReservedPages:48 LargeCommittedPages:50 SegmentListHead:60 SegmentCount:70 FreePageRanges:78 AllocatedBase:90 UncommittedBase:98 ReservedLimit:a0 VsContext:a8 LfhContext:110',
    '14393-15063 5f0 TotalReservedPages:0 TotalCommittedPages:8 Signature:10 GlobalFlags:14 FreeCommittedPages:18 Interceptor:20 ProcessHeapListIndex:24 LargeAllocMetadata:38 LargeReservedPages:48 LargeCommittedPages:50 SegmentListHead:60 SegmentCount:70 FreePageRanges:78 AllocatedBase:98 UncommittedBase:a0 ReservedLimit:a8 VsContext:b0 LfhContext:120',
    '16299-16299 6c0 Signature:10 GlobalFlags:14 MemStats:18 Interceptor:38 ProcessHeapListIndex:3c LargeAllocMetadata:50 LargeReservedPages:60 LargeCommittedPages:68 SegContexts:70 AllocatedBase:150 UncommittedBase:158 ReservedLimit:160 VsContext:168 LfhContext:1e0',
    '17134-17134 6f0 EnvHandle:0 Signature:10 GlobalFlags:14 MemStats:18 Interceptor:38 ProcessHeapListIndex:3c LargeAllocMetadata:50 LargeReservedPages:60 LargeCommittedPages:68 SegContexts:70 AllocatedBase:170 UncommittedBase:178 ReservedLimit:180 VsContext:188 LfhContext:200',
    '17763-17763 7c0 EnvHandle:0 Signature:10 GlobalFlags:14 Interceptor:18 ProcessHeapListIndex:1c LargeAllocMetadata:48 LargeReservedPages:58 LargeCommittedPages:60 MemStats:80 AllocatedBase:e8 UncommittedBase:f0 ReservedLimit:f8 SegContexts:100 VsContext:280 LfhContext:300',
    '18362-19041 800 EnvHandle:0 Signature:10 GlobalFlags:14 Interceptor:18 ProcessHeapListIndex:1c UserContext:28 LargeAllocMetadata:48 LargeReservedPages:58 LargeCommittedPages:60 MemStats:80 AllocatedBase:e8 UncommittedBase:f0 ReservedLimit:f8 SegContexts:100 VsContext:280 LfhContext:340',
    '20348-22621 840 EnvHandle:0 Signature:10 GlobalFlags:14 Interceptor:18 ProcessHeapListIndex:1c UserContext:28 LargeAllocMetadata:48 LargeReservedPages:58 LargeCommittedPages:60 MemStats:80 AllocatedBase:e8 UncommittedBase:f0 ReservedLimit:f8 ReservedRegionEnd:100 SegContexts:140 VsContext:2c0 LfhContext:380',
    '26100-26100 a40 EnvHandle:0 Signature:10 GlobalFlags:14 Interceptor:18 ProcessHeapListIndex:1c UserContext:38 LargeAllocMetadata:48 LargeReservedPages:58 LargeCommittedPages:60 MemStats:80 AllocatedBase:f0 UncommittedBase:f8 ReservedLimit:100 ReservedRegionEnd:108 SegContexts:140 VsContext:2c0 LfhContext:380',
  ],
  _HEAP_RUNTIME_MEMORY_STATS: [
    '16299-',
    '16299-17134 20 TotalReservedPages:0 TotalCommittedPages:8 FreeCommittedPages:10 LfhFreeCommittedPages:18',
    '17763-22621 58 TotalReservedPages:0 TotalCommittedPages:8 FreeCommittedPages:10 LfhFreeCommittedPages:18',
    '26100-26100 60 TotalReservedPages:0 TotalCommittedPages:8 FreeCommittedPages:10 LfhFreeCommittedPages:18',
  ],
  _HEAP_SEG_CONTEXT: [
    '16299-',
    '16299-16299 68 SegmentMask:0 UnitShift:8 PagesPerUnitShift:9 FirstDescriptorIndex:a MaxAllocationSize:10 SegmentListHead:20 SegmentCount:30 FreePageRanges:38 LfhContext:50 VsContext:58 Heap:60',
    '17134-17134 78 SegmentMask:0 UnitShift:8 PagesPerUnitShift:9 FirstDescriptorIndex:a MaxAllocationSize:10 SegmentListHead:20 SegmentCount:30 FreePageRanges:38 LfhContext:50 VsContext:58 Heap:70',
    '17763-26100 c0 SegmentMask:0 UnitShift:8 PagesPerUnitShift:9 FirstDescriptorIndex:a MaxAllocationSize:10 LfhContext:18 VsContext:20 Heap:38 SegmentListHead:48 SegmentCount:58 FreePageRanges:60 FreeSegmentList:78',
  ],
  _HEAP_PAGE_SEGMENT: ['10240-', '14393-26100 - ListEntry:0 Signature:10'],
  _HEAP_PAGE_RANGE_DESCRIPTOR: [
    '10240-',
    '14393-15063 20 TreeSignature:0 ExtraPresent:4.0.1 UnusedBytes:6 RangeFlags:18 Key:1a Offset:1b Size:1b',
    '16299-26100 20 TreeSignature:0 UnusedBytes:4 ExtraPresent:8.0.1 RangeFlags:18 CommittedPageCount:19 Key:1c UnitOffset:1f UnitSize:1f',
  ],
  _HEAP_VS_CONTEXT: [
    '10240-',
    '10240-14393 68 FreeChunkTree:8 SubsegmentList:18 TotalCommittedUnits:28 FreeCommittedUnits:30 BackendCtx:38',
    '15063-16299 70 FreeChunkTree:8 SubsegmentList:18 TotalCommittedUnits:28 FreeCommittedUnits:30 BackendCtx:38',
    '17134-17763 78 FreeChunkTree:10 SubsegmentList:20 TotalCommittedUnits:30 FreeCommittedUnits:38 BackendCtx:40',
    '18362-26100 c0 FreeChunkTree:10 SubsegmentList:20 TotalCommittedUnits:30 FreeCommittedUnits:38 DelayFreeContext:40 BackendCtx:80',
  ],
  _HEAP_VS_SUBSEGMENT: [
    '10240-',
    '14393-17134 28 ListEntry:0 CommitBitmap:10 Size:20 Signature:22',
    '17763-26100 28 ListEntry:0 CommitBitmap:10 Size:20 Signature:22.0.15 FullCommit:22.15.1',
  ],
  _HEAP_VS_CHUNK_HEADER: [
    '10240-',
    '14393-26100 10 Sizes:0 EncodedSegmentPageOffset:8.0.8 AllocatedChunkBits:8 UnusedBytes:8.8.1 SkipDuringWalk:8.9.1',
  ],
  _HEAP_VS_CHUNK_HEADER_SIZE: [
    '10240-',
    '14393-26100 8 HeaderBits:0 MemoryCost:0.0.16 UnsafeSize:0.16.16 UnsafePrevSize:4.0.16 Allocated:4.16.8',
  ],
  _HEAP_LFH_CONTEXT: [
    '10240-',
    '10240-15063 4d0 BackendCtx:0 MaxAffinity:38 Buckets:c0',
    '16299-16299 4e0 BackendCtx:0 MaxAffinity:30 Buckets:d0',
    '17134-17134 4f0 BackendCtx:0 MaxAffinity:30 Buckets:e0',
    '17763-22621 4c0 BackendCtx:0 MaxAffinity:38 Buckets:80',
    '26100-26100 6c0 BackendCtx:0 MaxAffinity:40 EncodeKey:50 Buckets:1c0',
  ],
  _HEAP_LFH_SUBSEGMENT: [
    '10240-',
    '14393-17763 40 ListEntry:0 Owner:10 FreeCount:20 BlockCount:22 FreeHint:24 Location:26 BlockOffsets:28 CommitUnitShift:2c CommitUnitCount:2d CommitStateOffset:2e BlockBitmap:30',
    '18362-22621 38 ListEntry:0 Owner:10 FreeCount:20 BlockCount:22 FreeHint:24 Location:26 WitheldBlockCount:27 BlockOffsets:28 CommitUnitShift:2c CommitUnitCount:2d CommitStateOffset:2e BlockBitmap:30',
    '26100-26100 48 ListEntry:0 State:10 OwnerFreeListEntry:18 CommitStateOffset:18 FreeCount:20 BlockCount:22 FreeHint:24 WitheldBlockCount:25 CommitUnitShift:26 CommitUnitCount:27 BlockOffsets:28 BucketRef:2c BlockBitmap:40',
  ],
  _HEAP_LARGE_ALLOC_DATA: [
    '10240-',
    '14393-15063 28 TreeNode:0 VirtualAddress:18 UnusedBytes:18.0.16 ExtraPresent:20.0.1 AllocatedPages:20.12.52',
    '16299-26100 28 TreeNode:0 VirtualAddress:18 UnusedBytes:18.0.16 ExtraPresent:20.0.1 GuardPageCount:20.1.1 GuardPageAlignment:20.2.6 AllocatedPages:20.12.52',
  ],
  _RTL_RB_TREE: ['7600-', '7601-14393 10 Root:0 Min:8', '15063-26100 10 Root:0 Min:8 Encoded:8.0.1'],
  _RTL_BALANCED_NODE: [
    '7600-',
    '7601-26100 18 Children:0 Left:0 Right:8 ParentValue:10 Red:10.0.1 Balance:10.0.2',
  ],
  _RTL_AVL_TABLE: [
    '6000-',
    '6000-22621 68 BalancedRoot:0 OrderedPointer:20 NumberGenericTableElements:2c DepthOfTree:30',
  ],
  _RTL_BALANCED_LINKS: ['6000-', '6000-22621 20 Parent:0 LeftChild:8 RightChild:10 Balance:18'],
  _DPH_HEAP_ROOT: [
    '6000-',
    '14393-22621 168 Signature:0 HeapFlags:4 nRemoteLockAcquired:10 pVirtualStorageListHead:18 nVirtualStorageRanges:28 nVirtualStorageBytes:30 BusyNodesTable:38 NodeToAllocate:a0 nBusyAllocations:a8 nBusyAllocationBytesCommitted:b0 pFreeAllocationListHead:b8 nFreeAllocations:c8 nFreeAllocationBytesCommitted:d0 AvailableAllocationHead:d8 nAvailableAllocations:e8 nAvailableAllocationBytesCommitted:f0 pUnusedNodeListHead:f8 nUnusedNodes:108 nBusyAllocationBytesAccessible:110 pNodePoolListHead:118 nNodePools:128 nNodePoolBytes:130 NextHeap:138 ExtraFlags:148 NormalHeap:150 CreateStackTrace:158 FirstThread:160',
  ],
  _DPH_HEAP_BLOCK: [
    '6000-',
    '14393-22621 80 TableLinks:0 pNextAlloc:0 AvailableEntry:0 pUserAllocation:20 pVirtualBlock:28 nVirtualBlockSize:30 nVirtualAccessSize:38 nUserRequestedSize:40 nUserActualSize:48 UserValue:50 UserFlags:58 StackTrace:60 AdjacencyEntry:68 pVirtualRegion:78',
  ],
  _DPH_BLOCK_INFORMATION: [
    '6000-',
    '14393-22621 40 StartStamp:0 Heap:8 RequestedSize:10 ActualSize:18 FreeQueue:20 TraceIndex:20 StackTrace:30 EndStamp:3c',
  ],
  _RTL_STACK_TRACE_ENTRY: [
    '6000-',
    '14393-26100 110 HashChain:0 TraceCount:8.0.11 BlockDepth:8.11.5 IndexHigh:a Index:c Depth:e BackTrace:10',
  ],
  _RTLP_PROCESS_HEAP_DESCRIPTOR: ['26100-', '26100-26100 30 DescriptorLink:0 Heap:10 Flags:18'],
  _PEB: [
    '3790-',
    '3790-26200 - ImageBaseAddress:10 ProcessHeap:30 NtGlobalFlag:bc NumberOfHeaps:e8 MaximumNumberOfHeaps:ec ProcessHeaps:f0 OSMajorVersion:118 OSMinorVersion:11c OSBuildNumber:120',
  ],
};
