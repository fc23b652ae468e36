/**
 * ProcessVmCounters: how much memory the process used by the kernel's own count, and what its job allows.
 *
 * For a leak this is the figure to begin with: PrivateUsage is what the process committed for itself alone, whatever
 * part of it the dump captured.
 *
 * Source: minidumpapiset.h, MINIDUMP_PROCESS_VM_COUNTERS_1 (80 bytes) and _2 (152), packed to 4 bytes; the second one
 * says by flags which of its fields the writer could fill.
 */
import type { Extent } from './extent.js';
import { readU64 } from './fields.js';

const bytesOf1 = 80;
const bytesOf2 = 152;

const hasCounters = 0x1;
const hasVirtualSize = 0x2;
const hasPrivateUsage = 0x4;
const hasPrivateWorkingSet = 0x8;
const hasJob = 0x10;

/** Bytes, but for the page faults; undefined: the writer could not ask for it. */
export interface ProcessCounters {
  /** 1 or 2; 0 when the writer left the whole stream empty. */
  readonly revision: number;
  /** MINIDUMP_PROCESS_VM_COUNTERS* bits; what revision 1 has is what bits 1 and 4 stand for. */
  readonly flags: number;
  readonly pageFaultCount: number | undefined;
  readonly peakWorkingSetSize: number | undefined;
  readonly workingSetSize: number | undefined;
  readonly quotaPeakPagedPoolUsage: number | undefined;
  readonly quotaPagedPoolUsage: number | undefined;
  readonly quotaPeakNonPagedPoolUsage: number | undefined;
  readonly quotaNonPagedPoolUsage: number | undefined;
  /** Commit charge of the process. */
  readonly pagefileUsage: number | undefined;
  readonly peakPagefileUsage: number | undefined;
  readonly peakVirtualSize: number | undefined;
  readonly virtualSize: number | undefined;
  /** Private bytes: commit charge that no other process shares. */
  readonly privateUsage: number | undefined;
  readonly privateWorkingSetSize: number | undefined;
  readonly sharedCommitUsage: number | undefined;
  readonly jobSharedCommitUsage: number | undefined;
  readonly jobPrivateCommitUsage: number | undefined;
  readonly jobPeakPrivateCommitUsage: number | undefined;
  /** 0: no limit. */
  readonly jobPrivateCommitLimit: number | undefined;
  readonly jobTotalCommitLimit: number | undefined;
}

export function readProcessCounters(stream: Extent): ProcessCounters {
  const revision = stream.view(0, 2).getUint16(0, true);
  const first = revision === 1;
  const view = stream.view(0, first ? bytesOf1 : bytesOf2);
  const flags = first ? hasCounters | hasPrivateUsage : revision === 0 ? 0 : view.getUint16(2, true);
  const u64 = (flag: number, offset: number) => ((flags & flag) === 0 ? undefined : readU64(view, offset));
  return {
    revision,
    flags,
    pageFaultCount: (flags & hasCounters) === 0 ? undefined : view.getUint32(4, true),
    peakWorkingSetSize: u64(hasCounters, 8),
    workingSetSize: u64(hasCounters, 16),
    quotaPeakPagedPoolUsage: u64(hasCounters, 24),
    quotaPagedPoolUsage: u64(hasCounters, 32),
    quotaPeakNonPagedPoolUsage: u64(hasCounters, 40),
    quotaNonPagedPoolUsage: u64(hasCounters, 48),
    pagefileUsage: u64(hasCounters, 56),
    peakPagefileUsage: u64(hasCounters, 64),
    peakVirtualSize: u64(hasVirtualSize, 72),
    virtualSize: u64(hasVirtualSize, 80),
    privateUsage: u64(hasPrivateUsage, first ? 72 : 88),
    privateWorkingSetSize: u64(hasPrivateWorkingSet, 96),
    sharedCommitUsage: u64(hasPrivateWorkingSet, 104),
    jobSharedCommitUsage: u64(hasJob, 112),
    jobPrivateCommitUsage: u64(hasJob, 120),
    jobPeakPrivateCommitUsage: u64(hasJob, 128),
    jobPrivateCommitLimit: u64(hasJob, 136),
    jobTotalCommitLimit: u64(hasJob, 144),
  };
}
