/** `~`: the threads with their OS ids and TEBs. */

import type { ParsedOutput } from './parsed-output';

export interface ThreadRow {
  /** The debugger's number. */
  readonly number: number;
  readonly processId: number;
  /** OS thread id. */
  readonly id: number;
  readonly suspendCount: number;
  readonly teb: number;
  readonly current: boolean;
  /** Empty when the thread has none. */
  readonly name: string;
}

export interface ThreadList extends ParsedOutput {
  readonly threads: readonly ThreadRow[];
}

export function parseThreadList(lines: readonly string[]): ThreadList {
  throw new Error('not written yet ' + lines.length);
}
