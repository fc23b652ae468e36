/**
 * SystemMemoryInfo: the memory of the whole machine when the dump was taken: commit charge and limit, physical pages,
 * file cache, and the counters of the system.
 *
 * A process whose allocations fail may have run into the limit of the machine and not leak at all: that shows here.
 *
 * Source: minidumpapiset.h, MINIDUMP_SYSTEM_MEMORY_INFO_1 (492 bytes) and _2 (524), packed to 4 bytes.
 */
import type { Extent } from './extent.js';
import { readU64 } from './fields.js';

const bytesOf1 = 492;
const bytesOf2 = 524;
const earlyCountersAt = 148;
const countersAt = 180;
const lateCountersAt = 460;

const hasBasicPerformance = 0x2;
/** Bits for pairs of late counters, in the order of `lateCounters`. */
const latePairBits = [0x4, 0x8, 0x10, 0x20];

/** SYSTEM_PERFORMANCE_INFORMATION, the 64-bit part at its beginning. */
const earlyCounters = words('IdleProcessTime IoReadTransferCount IoWriteTransferCount IoOtherTransferCount');

/** The 32-bit part behind it, in the order of the structure. */
const counters = words(`
  IoReadOperationCount IoWriteOperationCount IoOtherOperationCount AvailablePages CommittedPages
  CommitLimit PeakCommitment PageFaultCount CopyOnWriteCount TransitionCount CacheTransitionCount
  DemandZeroCount PageReadCount PageReadIoCount CacheReadCount CacheIoCount DirtyPagesWriteCount
  DirtyWriteIoCount MappedPagesWriteCount MappedWriteIoCount PagedPoolPages NonPagedPoolPages
  PagedPoolAllocs PagedPoolFrees NonPagedPoolAllocs NonPagedPoolFrees FreeSystemPtes ResidentSystemCodePage
  TotalSystemDriverPages TotalSystemCodePages NonPagedPoolLookasideHits PagedPoolLookasideHits
  AvailablePagedPoolPages ResidentSystemCachePage ResidentPagedPoolPage ResidentSystemDriverPage
  CcFastReadNoWait CcFastReadWait CcFastReadResourceMiss CcFastReadNotPossible CcFastMdlReadNoWait
  CcFastMdlReadWait CcFastMdlReadResourceMiss CcFastMdlReadNotPossible CcMapDataNoWait CcMapDataWait
  CcMapDataNoWaitMiss CcMapDataWaitMiss CcPinMappedDataCount CcPinReadNoWait CcPinReadWait
  CcPinReadNoWaitMiss CcPinReadWaitMiss CcCopyReadNoWait CcCopyReadWait CcCopyReadNoWaitMiss
  CcCopyReadWaitMiss CcMdlReadNoWait CcMdlReadWait CcMdlReadNoWaitMiss CcMdlReadWaitMiss CcReadAheadIos
  CcLazyWriteIos CcLazyWritePages CcDataFlushes CcDataPages ContextSwitches FirstLevelTbFills
  SecondLevelTbFills SystemCalls`);

/** The 64-bit part that later versions of Windows added, in pairs. */
const lateCounters = words(`
  CcTotalDirtyPages CcDirtyPageThreshold ResidentAvailablePages SharedCommittedPages MdlPagesAllocated
  PfnDatabaseCommittedPages SystemPageTableCommittedPages ContiguousPagesAllocated`);

export interface SystemMemoryInfo {
  /** 1 or 2; 0 when the writer could not ask the system and left the stream empty. */
  readonly revision: number;
  /** MINIDUMP_SYSMEMINFO1_* bits: which of the optional parts are filled. */
  readonly flags: number;
  readonly basic: {
    /** Units of 100 ns. */
    readonly timerResolution: number;
    /** Bytes. */
    readonly pageSize: number;
    readonly physicalPages: number;
    readonly lowestPhysicalPage: number;
    readonly highestPhysicalPage: number;
    /** Bytes. */
    readonly allocationGranularity: number;
    readonly minimumUserAddress: number;
    readonly maximumUserAddress: number;
    readonly processorMask: bigint;
    readonly processors: number;
  };
  readonly fileCache: {
    /** Bytes, as the next one. */
    readonly currentSize: number;
    readonly peakSize: number;
    readonly pageFaultCount: number;
    /** Pages, as the next three. */
    readonly minimumWorkingSet: number;
    readonly maximumWorkingSet: number;
    readonly currentSizeIncludingTransition: number;
    readonly peakSizeIncludingTransition: number;
    readonly transitionRePurposeCount: number;
    readonly flags: number;
  };
  /** Pages; undefined when the writer could not ask for them. */
  readonly commit:
    | {
        readonly availablePages: number;
        readonly committedPages: number;
        readonly commitLimit: number;
        readonly peakCommitment: number;
      }
    | undefined;
  /** Every counter of the system by its name in SYSTEM_PERFORMANCE_INFORMATION; those not filled are absent. */
  readonly counters: ReadonlyMap<string, number>;
}

export function readSystemMemoryInfo(stream: Extent): SystemMemoryInfo {
  const revision = stream.view(0, 2).getUint16(0, true);
  const view = stream.view(0, revision >= 2 ? bytesOf2 : bytesOf1);
  const flags = view.getUint16(2, true);
  const u32 = (offset: number) => view.getUint32(offset, true);
  return {
    revision,
    flags,
    basic: {
      timerResolution: u32(4),
      pageSize: u32(8),
      physicalPages: u32(12),
      lowestPhysicalPage: u32(16),
      highestPhysicalPage: u32(20),
      allocationGranularity: u32(24),
      minimumUserAddress: readU64(view, 28),
      maximumUserAddress: readU64(view, 36),
      processorMask: view.getBigUint64(44, true),
      processors: u32(52),
    },
    fileCache: {
      currentSize: readU64(view, 56),
      peakSize: readU64(view, 64),
      pageFaultCount: u32(72),
      minimumWorkingSet: readU64(view, 76),
      maximumWorkingSet: readU64(view, 84),
      currentSizeIncludingTransition: readU64(view, 92),
      peakSizeIncludingTransition: readU64(view, 100),
      transitionRePurposeCount: u32(108),
      flags: u32(112),
    },
    commit: (flags & hasBasicPerformance) === 0 ? undefined : readCommit(view),
    counters: readCounters(view, revision, flags),
  };
}

function readCommit(view: DataView): SystemMemoryInfo['commit'] {
  return {
    availablePages: readU64(view, 116),
    committedPages: readU64(view, 124),
    commitLimit: readU64(view, 132),
    peakCommitment: readU64(view, 140),
  };
}

function readCounters(view: DataView, revision: number, flags: number): Map<string, number> {
  const found = new Map<string, number>();
  if (revision === 0) return found;
  for (const [i, name] of earlyCounters.entries()) found.set(name, readU64(view, earlyCountersAt + i * 8));
  for (const [i, name] of counters.entries()) found.set(name, view.getUint32(countersAt + i * 4, true));
  for (const [i, name] of lateCounters.entries()) {
    const offset = lateCountersAt + i * 8;
    const filled = (flags & latePairBits[i >> 1]!) !== 0 && offset + 8 <= view.byteLength;
    // ResidentAvailablePages is signed; the others never come near 2^63.
    if (filled) found.set(name, Number(view.getBigInt64(offset, true)));
  }
  return found;
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
