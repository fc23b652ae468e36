/** The heaps of the process with their shares, largest commit first. */

import { share } from '../address-space/share';
import type { Debuggee } from '../debuggee/debuggee';
import { type ReportedHeap, reportedHeaps } from '../heap/reported';
import { cannotTell } from '../view/cannot-tell';
import { addressText, bytes, percent } from '../view/format';
import { type Column, sentences, Table } from '../view/table';
import type { Question } from './question';

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

function ask(open: () => Debuggee): object {
  const debuggee = open();
  const heaps = reportedHeaps(debuggee);
  if (!heaps.known) return cannotTell(heaps.why);
  const total = heaps.value.commit;
  const width = debuggee.target.pointerSize;
  return new Table(columns, heaps.value.heaps.length, (i) => row(heaps.value.heaps[i]!, total), {
    text: `${heaps.value.heaps.length} heaps, ${bytes(total)} committed (!heap -s)`,
    rowText: (shown) => `${addressText(shown.Heap, width)}: ${bytes(shown.Commit)}, ${percent(shown.Share)}`,
    facts: { Commit: total, Caveats: sentences(heaps.caveats) },
    factColumns,
  });
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

export const heaps: Question = {
  name: 'heaps',
  help: 'The heaps of the process with their shares, largest commit first',
  parameters: [],
  example: {
    input: 'samples/logs/000-heap-fixed-size-x86.log',
    call: 'heaps()',
    output: [
      '@$scriptContents.heaps() : 9 heaps, 12.8 MiB committed (!heap -s)',
      '    RowCount         : 9',
      '    Commit           : 0xccc000',
      '    [0x0]            : 021f0000: 11.74 MiB, 91.76 %',
      '    [0x1]            : 002c0000: 372 KiB, 2.84 %',
    ],
  },
  ask,
};
