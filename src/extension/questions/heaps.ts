/**
 * The heaps of the process with their shares, most committed first: walked by ourselves wherever there is memory,
 * and set beside `!heap -s` where the debugger has it; over a log as it was recorded.
 */
import { share } from '../address-space/share';
import type { Debuggee } from '../debuggee/debuggee';
import { type Census, type HeapCensus, heapCensus } from '../heap/census';
import { reportedHeaps } from '../heap/reported';
import { uncoveredBytes } from '../heap/totals';
import type { Heap } from '../heap/vocabulary';
import { cannotTell } from '../view/cannot-tell';
import { addressText, bytes, count, percent, plain } from '../view/format';
import { type Column, sentences, Table } from '../view/table';
import { blocksText, gapTable, heapCaveats, kindOf, sumColumns, sumFacts } from './heap-columns';
import { comparedWithSummary } from './heap-summary-compare';
import type { Question } from './question';
import { reportedTable } from './reported-heaps';

const columns: readonly Column[] = [
  { Name: 'Heap', Kind: 'address', Help: 'Address of the heap' },
  { Name: 'Kind', Kind: 'text', Help: 'NT, segment, page heap; or foreign, not captured, not decoded' },
  { Name: 'Bits', Kind: 'count', Help: 'World of a WOW64 process that it belongs to', Detail: true },
  { Name: 'Commit', Kind: 'bytes', Help: 'Committed bytes = Busy + Free + Overhead + Uncovered' },
  { Name: 'Share', Kind: 'percent', Help: 'Percent of the commit of all heaps' },
  { Name: 'Reserve', Kind: 'bytes', Help: 'Reserved bytes, the committed ones included', Detail: true },
  { Name: 'Busy', Kind: 'bytes', Help: 'Bytes that the program asked for' },
  { Name: 'BusyBlocks', Kind: 'count', Help: 'Number of busy blocks' },
  { Name: 'Free', Kind: 'bytes', Help: 'Bytes in free blocks' },
  { Name: 'Overhead', Kind: 'bytes', Help: 'Headers, slack, and structures of the heap' },
  { Name: 'Uncovered', Kind: 'bytes', Help: 'Committed bytes that no block describes' },
  { Name: 'Flags', Kind: 'size', Help: 'Heap flags', Detail: true },
  { Name: 'FrontEnd', Kind: 'text', Help: 'LFH, look-aside or none' },
  { Name: 'Segments', Kind: 'count', Help: 'Segments of the heap', Detail: true },
  { Name: 'LargeBlocks', Kind: 'count', Help: 'Blocks with an allocation of their own', Detail: true },
  { Name: 'LargestFree', Kind: 'bytes', Help: 'Largest free block', Detail: true },
  { Name: 'Layout', Kind: 'text', Help: 'Which layout of the structures proved itself', Detail: true },
  { Name: 'FoundBy', Kind: 'text', Help: 'PEB, descriptor ring, page-heap list, or scan', Detail: true },
];

const factColumns: readonly Column[] = sumColumns.concat([
  { Name: 'Keys', Kind: 'text', Help: 'How keys were found, where a heap has some of its own' },
  { Name: 'Debugger', Kind: 'object', Help: 'The same heaps by `!heap -s`, and why figures differ' },
  { Name: 'Caveats', Kind: 'text', Help: 'What these figures do not cover' },
]);

function ask(open: () => Debuggee): object {
  const debuggee = open();
  const census = heapCensus(debuggee);
  if (census.known) return walkedTable(debuggee, census.value);
  const reported = reportedHeaps(debuggee);
  if (reported.known) return reportedTable(debuggee, reported);
  return cannotTell(debuggee.memory === null ? reported.why : plain(`${census.why} ${reported.why}`));
}

function walkedTable(debuggee: Debuggee, census: Census): object {
  const { heaps, totals } = census;
  const width = debuggee.target.pointerSize;
  const bothWorlds = heaps.some(({ entry }) => entry.bits !== heaps[0]!.entry.bits);
  return new Table(columns, heaps.length, (i) => rowOf(heaps[i]!, totals.committed, bothWorlds), {
    text: headline(census),
    rowText: (row) =>
      [
        `${addressText(row.Heap, width)}: ${row.Kind}`,
        row.Commit === undefined ? '' : `${bytes(row.Commit)}, ${percent(row.Share || 0)}`,
        row.Busy === undefined ? '' : `${bytes(row.Busy)} busy`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    facts: {
      ...sumFacts(
        totals,
        heaps.some(({ entry }) => entry.heap !== null),
      ),
      Gaps: gapTable(heaps, width),
      Keys: sentences(keysOf(heaps, width)),
      Debugger: comparedWithSummary(debuggee, census),
      Caveats: sentences(
        heapCaveats(
          heaps.map(({ entry }) => entry),
          census.caveats,
          width,
        ),
      ),
    },
    factColumns,
  });
}

function headline({ heaps, totals }: Census): string {
  const unseen = heaps.filter(({ entry }) => entry.heap === null).length;
  const all = heaps.length === 1 ? '1 heap' : `${count(heaps.length)} heaps`;
  // Zeros of a heap that nobody could look into would read like figures.
  if (unseen === heaps.length)
    return `${all}, ${unseen === 1 ? 'which cannot' : 'none of which can'} be looked into: at least ${bytes(totals.committed)} committed`;
  const but = unseen === 0 ? '' : `; ${count(unseen)} of the heaps cannot be looked into`;
  return `${all}, ${bytes(totals.committed)} committed: ${bytes(totals.busy)} busy in ${blocksText(totals.busyBlocks)}, ${bytes(totals.free)} free, ${bytes(totals.overhead)} overhead, ${bytes(uncoveredBytes(totals))} uncovered${but}`;
}

/** Of a heap that cannot be looked into the commit may be known, and nothing else. */
function rowOf(one: HeapCensus, committed: number, bothWorlds: boolean) {
  const { entry, totals } = one;
  const known = entry.heap !== null || totals.committed > 0;
  return {
    Heap: entry.address,
    Kind: kindOf(entry),
    Bits: bothWorlds ? entry.bits : undefined,
    Commit: known ? totals.committed : undefined,
    Share: known ? share(totals.committed, committed) : undefined,
    Uncovered: known ? uncoveredBytes(totals) : undefined,
    FoundBy: entry.found.foundBy,
    ...(entry.heap === null ? {} : walkedCells(entry.heap, one)),
  };
}

function walkedCells(heap: Heap, { totals, segments, largeBlocks, largestFree }: HeapCensus) {
  return {
    Reserve: totals.reserved,
    Busy: totals.busy,
    BusyBlocks: totals.busyBlocks,
    Free: totals.free,
    Overhead: totals.overhead,
    Flags: heap.flags,
    FrontEnd: heap.frontEnd,
    Segments: segments,
    LargeBlocks: largeBlocks,
    LargestFree: largestFree,
    Layout: plain(heap.layout),
  };
}

function keysOf(heaps: readonly HeapCensus[], pointerSize: 4 | 8): string[] {
  const said: string[] = [];
  heaps.forEach(({ entry }) => {
    const keys = entry.heap === null ? '' : entry.heap.keys;
    if (keys !== '') said.push(plain(`Heap ${addressText(entry.address, pointerSize)}: ${keys}.`));
  });
  return said;
}

export const heaps: Question = {
  name: 'heaps',
  help: 'The heaps of the process with their shares, largest commit first',
  parameters: [],
  example: {
    input: 'test/fixtures/heaps/x64-19041.dmp.gz',
    call: 'heaps()',
    output: [
      '@$scriptContents.heaps() : 4 heaps, 25.48 MiB committed: 20.63 MiB busy in 3,062 blocks, 4.65 MiB free, 201.88 KiB overhead, 0 B uncovered',
      '    RowCount         : 4',
      '    Commit           : 0x197a000',
      '    Busy             : 0x14a1996',
      '    BusyBlocks       : 3062',
      '    Free             : 0x4a5ee0',
      '    Overhead         : 0x3278a',
      '    Uncovered        : 0x0',
      '    AddsUp           : 26,714,112 committed = 21,633,430 busy + 4,873,952 free + 206,730 overhead + 0 uncovered',
      '    Keys             : Heap 00000201`024f0000: keys by 4 of 4 segments, 20 of 20 LFH, 4 of 4 VS subsegments; padding: 256 of 256 blocks begin with its size.',
      '    [0x0]            : 00000201`02050000: NT, 9.09 MiB, 35.68 %, 6.75 MiB busy',
      '    [0x1]            : 00000201`02280000: NT, 8.98 MiB, 35.27 %, 6.66 MiB busy',
      '    [0x2]            : 00000201`024f0000: segment, 6.95 MiB, 27.26 %, 6.78 MiB busy',
      '    [0x3]            : 00000201`022c0000: NT, 468 KiB, 1.79 %, 445.48 KiB busy',
    ],
  },
  ask,
};
