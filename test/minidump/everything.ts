/** Asks a dump for everything it can answer: for damage tests, and for "all of this opens". */
import type { Minidump } from '../../src/minidump/index.js';

export const QUESTIONS: Record<string, (dump: Minidump) => unknown> = {
  miscInfo: (dump) => dump.miscInfo(),
  threads: (dump) => dump.threads(),
  threadInfos: (dump) => dump.threadInfos(),
  threadNames: (dump) => dump.threadNames(),
  modules: (dump) => dump.modules(),
  unloadedModules: (dump) => dump.unloadedModules(),
  handles: (dump) => dump.handles(),
  handleOperations: (dump) => dump.handleOperations(),
  functionTables: (dump) => dump.functionTables(),
  tokens: (dump) => dump.tokens(),
  processCounters: (dump) => dump.processCounters(),
  systemMemoryInfo: (dump) => dump.systemMemoryInfo(),
  exception: (dump) => dump.exception(),
  commentA: (dump) => dump.commentA(),
  commentW: (dump) => dump.commentW(),
  memoryInfo: (dump) => dump.memoryInfo(),
  ranges: (dump) => dump.ranges(),
  regions: (dump) => dump.regions(),
  wow64: (dump) => dump.wow64(),
  registers: (dump) =>
    [dump.exception()?.context, ...(dump.threads() ?? []).map((t) => t.context)].map((c) =>
      dump.registers(c),
    ),
  memory: (dump) => readAll(dump),
};

/** Reads up to 64 KiB from the start of each of the first 200 ranges; returns the bytes read. */
function readAll(dump: Minidump): number {
  const { start, count } = dump.ranges();
  let bytes = 0;
  for (let i = 0; i < Math.min(count, 200); i++) bytes += dump.read(start[i]!, 0x10000).length;
  return bytes;
}
