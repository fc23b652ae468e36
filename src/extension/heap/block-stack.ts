/** The stack that allocated a block, where the heap keeps records of them. */
import type { Debuggee } from '../debuggee/debuggee';
import { worldsOf } from './list/worlds';
import type { HeapEntry } from './process-heaps';
import { readTrace } from './stack-traces/read-trace';

export interface BlockStack {
  /** Return addresses, innermost first. */
  readonly frames: readonly number[];
  /** false: the record does not carry the sum that proves it. */
  readonly checked: boolean;
}

/** @param trace address of the record; 0 where none is kept. null when there is none, or it is not captured */
export function blockStack(debuggee: Debuggee, { bits }: HeapEntry, trace: number): BlockStack | null {
  if (trace === 0) return null;
  const world = worldsOf(debuggee).filter((one) => one.bits === bits)[0];
  return world === undefined ? null : readTrace(world, trace);
}

/** NtGlobalFlag of a world asks for stack traces (`gflags /i app.exe +ust`). */
export function keepsStacks(debuggee: Debuggee): boolean {
  return worldsOf(debuggee).some(({ globalFlag }) => (globalFlag & stackTraces) !== 0);
}

/** FLG_USER_STACK_TRACE_DB. Source: Microsoft's documentation of GFlags. */
const stackTraces = 0x1000;
