/**
 * Size classes of one heap or of all: how many blocks of which size, from which part of the allocator, and the sum
 * that accounts for every committed byte. Over a log as `!heap -stat -h` listed them.
 */
import type { Debuggee } from '../debuggee/debuggee';
import { type Census, type HeapCensus, heapCensus } from '../heap/census';
import { reportedHeaps, reportedSizeClasses } from '../heap/reported';
import { type HeapTotals, uncoveredBytes } from '../heap/totals';
import { cannotTell } from '../view/cannot-tell';
import { addressText, bytes, count, hex, percent, plain } from '../view/format';
import { type Column, sentences, Table } from '../view/table';
import { blocksText, gapTable, heapCaveats, sumColumns, sumFacts } from './heap-columns';
import { type Grouping, type GroupRow, groupingOf, groupings, groupRows } from './heap-groups';
import { ofHeapNamed, whyNoneIsSeen } from './heap-of';
import { comparedWithStatistics } from './heap-statistics-compare';
import type { Argument, Question } from './question';
import { reportedClassesTable } from './reported-heap-stats';

const columns: readonly Column[] = [
  { Name: 'Heap', Kind: 'address', Help: 'Address of the heap' },
  { Name: 'Size', Kind: 'size', Help: 'Bytes that were asked for, of one block' },
  { Name: 'State', Kind: 'text', Help: 'busy, free, overhead, uncovered' },
  { Name: 'Count', Kind: 'count', Help: 'Number of blocks' },
  { Name: 'Bytes', Kind: 'bytes', Help: 'Size times count' },
  { Name: 'Share', Kind: 'percent', Help: 'Percent of the busy bytes; of the commit when grouped by state' },
  { Name: 'Pattern', Kind: 'text', Help: 'many equal, few, one block, one big block' },
  { Name: 'FrontEnd', Kind: 'text', Help: 'Part of the allocator that they come from' },
  { Name: 'Overhead', Kind: 'bytes', Help: 'Headers and slack of these blocks', Detail: true },
  { Name: 'Heaps', Kind: 'count', Help: 'Heaps that hold such blocks', Detail: true },
  { Name: 'First', Kind: 'address', Help: 'Lowest user address', Detail: true },
  { Name: 'Last', Kind: 'address', Help: 'Highest user address', Detail: true },
  { Name: 'Age', Kind: 'text', Help: 'What addresses tell of the age', Detail: true },
];

const factColumns: readonly Column[] = [
  { Name: 'Heap', Kind: 'address', Help: 'Address of the heap, where one was asked for' },
  ...sumColumns,
  { Name: 'Debugger', Kind: 'object', Help: 'The same classes by `!heap -stat`, and why they differ' },
  { Name: 'Caveats', Kind: 'text', Help: 'What these figures do not cover' },
];

function ask(open: () => Debuggee, args: readonly Argument[]): object {
  const debuggee = open();
  const heap = args[0] as number | undefined;
  const by = groupingOf(String(args[1]));
  const census = heapCensus(debuggee);
  if (!census.known) {
    return debuggee.memory === null && by !== groupings[0]
      ? cannotTell(
          'A log holds size classes as !heap -stat -h printed them, which can be grouped by nothing but size.',
        )
      : withoutWalk(debuggee, heap, census.why);
  }
  const width = debuggee.target.pointerSize;
  const heaps = ofHeapNamed(census.value.heaps, heap, width);
  const unseen = whyNoneIsSeen(
    heaps.map(({ entry }) => entry),
    width,
  );
  if (unseen === null) return walkedTable(debuggee, census.value, heaps, heap, by);
  const isListed = heap !== undefined && reportedSizeClasses(debuggee, heap).known;
  return isListed ? reportedClassesTable(debuggee, heap) : cannotTell(unseen);
}

/** A log, or a process none of whose heaps was found: what the debugger lists, where it does. */
function withoutWalk(debuggee: Debuggee, heap: number | undefined, why: string): object {
  const reported = reportedHeaps(debuggee);
  return debuggee.memory === null || reported.known
    ? reportedClassesTable(debuggee, heap)
    : cannotTell(plain(`${why} ${reported.why}`));
}

function walkedTable(
  debuggee: Debuggee,
  census: Census,
  heaps: readonly HeapCensus[],
  asked: number | undefined,
  by: Grouping,
): object {
  const width = debuggee.target.pointerSize;
  const totals = asked === undefined ? census.totals : heaps[0]!.totals;
  const rows = groupRows(heaps, by);
  return new Table<GroupRow>(columns, rows.length, (i) => rows[i]!, {
    text: headline(
      heaps,
      totals,
      rows.length,
      by,
      asked === undefined ? '' : `heap ${addressText(asked, width)}: `,
    ),
    rowText: (row) => rowText(row, width),
    facts: {
      Heap: asked,
      ...sumFacts(totals),
      Gaps: gapTable(heaps, width),
      Debugger: asked === undefined ? undefined : comparedWithStatistics(debuggee, heaps[0]!),
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

function headline(
  heaps: readonly HeapCensus[],
  totals: HeapTotals,
  rows: number,
  by: Grouping,
  of: string,
): string {
  const groups = by === 'size' ? (rows === 1 ? '1 size class' : `${count(rows)} size classes`) : `by ${by}`;
  const where = of === '' ? `${heaps.length === 1 ? '1 heap' : `${count(heaps.length)} heaps`}: ` : of;
  return `${where}${groups}, ${bytes(totals.busy)} busy in ${blocksText(totals.busyBlocks)}, ${bytes(uncoveredBytes(totals))} uncovered`;
}

function rowText(row: GroupRow, width: 4 | 8): string {
  const name = [
    row.Heap === undefined ? '' : addressText(row.Heap, width),
    row.Size === undefined ? '' : `${hex(row.Size)} x ${count(row.Count)}`,
    row.Size === undefined && row.FrontEnd !== undefined ? row.FrontEnd : '',
    row.State === undefined ? '' : row.State,
  ].filter((part) => part !== '');
  const what = row.Pattern === undefined ? percent(row.Share) : row.Pattern;
  return `${name.join(' ')} = ${bytes(row.Bytes)}, ${what}`;
}

export const heapStats: Question = {
  name: 'heapStats',
  help: 'Size classes of one heap or all: count, bytes, share, front end, and the sum of every committed byte',
  parameters: [
    {
      name: 'heap',
      type: 'number',
      isAddress: true,
      help: 'address of the heap; all of them when left out; over a log the largest one with recorded classes',
      optional: true,
    },
    {
      name: 'groupBy',
      type: 'text',
      help: groupings.join('; '),
      default: 'size',
      isOption: true,
    },
  ],
  example: {
    input: 'test/fixtures/heaps/x64-19041.dmp.gz',
    call: 'heapStats(0x20102050000)',
    output: [
      '@$scriptContents.heapStats(0x20102050000) : heap 00000201`02050000: 46 size classes, 6.75 MiB busy in 780 blocks, 0 B uncovered',
      '    RowCount         : 46',
      '    Heap             : 0x20102050000',
      '    Commit           : 0x917000',
      '    Busy             : 0x6c0398',
      '    BusyBlocks       : 780',
      '    Free             : 0x24ab40',
      '    Overhead         : 0xc128',
      '    Uncovered        : 0x0',
      '    AddsUp           : 9,531,392 committed = 7,078,808 busy + 2,403,136 free + 49,448 overhead + 0 uncovered',
      '    [0x0]            : 0x200001 x 1 = 2 MiB, one big block',
      '    [0x1]            : 0x180000 x 1 = 1.5 MiB, one big block',
      '    [0x2]            : 0x100123 x 1 = 1 MiB, one big block',
      '    [0x3]            : 0x1f000 x 6 = 744 KiB, few',
    ],
  },
  ask,
};
