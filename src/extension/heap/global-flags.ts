/**
 * What NtGlobalFlag of a process says of its heaps.
 *
 * Source: Microsoft's documentation of GFlags (FLG_HEAP_PAGE_ALLOCS, FLG_USER_STACK_TRACE_DB).
 */
import type { World } from './world';

const pageAllocations = 0x02000000;
const stackTraceDatabase = 0x1000;

/** `gflags /p /enable app.exe`, in light mode too. */
export function hasPageHeap({ globalFlag }: World): boolean {
  return (globalFlag & pageAllocations) !== 0;
}

/** `gflags /i app.exe +ust`. */
export function hasStackTraces({ globalFlag }: World): boolean {
  return (globalFlag & stackTraceDatabase) !== 0;
}
