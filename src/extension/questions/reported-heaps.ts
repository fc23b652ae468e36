/** The heaps as `!heap -s` lists them: over a log, or where nothing else can be known. */

import { share } from '../address-space/share';
import type { Debuggee, Known } from '../debuggee/debuggee';
import { type ReportedHeap, type ReportedHeaps, reportedSizeClasses } from '../heap/reported';
import { addressText, bytes, hex, percent } from '../view/format';
import { type Column, sentences, Table } from '../view/table';

const columns: readonly Column[] = [
  { Name: 'Heap', Kind: 'address', Help: 'Address of the heap' },
  { Name: 'Commit', Kind: 'bytes', Help: 'Committed bytes' },
  { Name: 'Share', Kind: 'percent', Help: 'Percent of the commit of all heaps' },
  { Name: 'Reserve', Kind: 'bytes', Help: 'Reserved bytes' },
  { Name: 'Free', Kind: 'bytes', Help: 'Bytes in free blocks' },
  { Name: 'Busy', Kind: 'bytes', Help: 'Commit less free: busy blocks and overhead' },
  { Name: 'Flags', Kind: 'size', Help: 'Heap flags', Detail: true },
  { Name: 'FrontEnd', Kind: 'text', Help: 'LFH, lookaside or none' },
  { Name: 'UcrCount', Kind: 'count', Help: 'Uncommitted ranges', Detail: true },
  { Name: 'VirtualBlocks', Kind: 'count', Help: 'Blocks so large that they have an allocation of their own' },
  {
    Name: 'ExternalFrag',
    Kind: 'percent',
    Help: 'External fragmentation, where the debugger prints it',
    Detail: true,
  },
  {
    Name: 'VirtualFrag',
    Kind: 'percent',
    Help: 'Virtual address fragmentation, where the debugger prints it',
    Detail: true,
  },
];

const factColumns: readonly Column[] = [
  { Name: 'Commit', Kind: 'bytes', Help: 'Committed bytes of all heaps' },
  { Name: 'Caveats', Kind: 'text', Help: 'What these figures do not cover' },
];

export function reportedTable(debuggee: Debuggee, heaps: Known<ReportedHeaps> & { known: true }): object {
  const total = heaps.value.commit;
  const width = debuggee.target.pointerSize;
  return new Table(columns, heaps.value.heaps.length, (i) => row(heaps.value.heaps[i]!, total), {
    text: `${heaps.value.heaps.length} heaps, ${bytes(total)} committed (!heap -s)`,
    rowText: (shown) => `${addressText(shown.Heap, width)}: ${bytes(shown.Commit)}, ${percent(shown.Share)}`,
    facts: {
      Commit: total,
      Caveats: sentences(heaps.caveats.concat(notInStatistics(debuggee, heaps.value))),
    },
    factColumns,
  });
}

/** Heaps of a log whose recorded `!heap -stat` leaves a part of them out; nothing is run for it. */
function notInStatistics(debuggee: Debuggee, { heaps }: ReportedHeaps): string[] {
  if (debuggee.target.kind !== 'log') return [];
  const said: string[] = [];
  heaps.forEach((heap) => {
    const classes = reportedSizeClasses(debuggee, heap.address);
    const busy = classes.known ? classes.value.busy : null;
    const missing = busy === null ? 0 : heap.commit - heap.free - busy;
    if (missing > 0)
      said.push(
        `Of heap ${addressText(heap.address, debuggee.target.pointerSize)} ${bytes(missing)} are neither free here nor busy in its !heap -stat: heapStats(${hex(heap.address)}) says what they may be.`,
      );
  });
  return said;
}

function row(heap: ReportedHeap, total: number) {
  return {
    Heap: heap.address,
    Commit: heap.commit,
    Share: share(heap.commit, total),
    Reserve: heap.reserve,
    Free: heap.free,
    Busy: Math.max(0, heap.commit - heap.free),
    Flags: heap.flags,
    FrontEnd: heap.frontEnd,
    UcrCount: heap.uncommittedRanges,
    VirtualBlocks: heap.virtualBlocks,
    ExternalFrag: heap.externalFragmentation,
    VirtualFrag: heap.virtualFragmentation,
  };
}
