/** The stack that allocated a block, where the heap keeps records of them. */
import type { Debuggee } from '../../debuggee/debuggee';
import { worldsOf } from '../list/worlds';
import type { HeapEntry } from '../process-heaps';
import { readTrace, type Trace } from './read-trace';

/** @param trace address of the record; 0 where none is kept. null when there is none, or it is not captured */
export function blockStack(debuggee: Debuggee, { bits }: HeapEntry, trace: number): Trace | null {
  if (trace === 0) return null;
  const world = worldsOf(debuggee).filter((one) => one.bits === bits)[0];
  return world === undefined ? null : readTrace(world, trace);
}
