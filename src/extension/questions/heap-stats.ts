/**
 * Size classes of one heap or of all: how many blocks of which size, from which part of the allocator, and the sum
 * that accounts for every committed byte. Over a log as `!heap -stat -h` listed them.
 */
import type { Debuggee } from '../debuggee/debuggee';
import { type Census, type HeapCensus, heapCensus } from '../heap/census';
import type { HeapTotals } from '../heap/totals';

import { addressText, bytes, count, hex, percent } from '../view/format';
import { type Column, sentences, Table } from '../view/table';
import { gapTable, heapCaveats, sumColumns, sumFacts, uncoveredBytes } from './heap-columns';
import { type Grouping, type GroupRow, groupingOf, groupings, groupRows } from './heap-groups';
import { ofHeapNamed } from './heap-of';
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
  if (!census.known) return reportedClassesTable(debuggee, heap);
  return walkedTable(debuggee, census.value, heap, by);
}

function walkedTable(debuggee: Debuggee, census: Census, asked: number | undefined, by: Grouping): object {
  const width = debuggee.target.pointerSize;
  const heaps = ofHeapNamed(census.heaps, asked, width);
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
  return `${where}${groups}, ${bytes(totals.busy)} busy in ${count(totals.busyBlocks)} blocks, ${bytes(uncoveredBytes(totals))} uncovered`;
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
    input: 'samples/logs/000-heap-fixed-size-x86.log',
    call: 'heapStats(0x021f0000)',
    output: [
      '@$scriptContents.heapStats(0x021f0000) : heap 021f0000: 3 size classes, 11.46 MiB, 100.00 % of its busy bytes (!heap -stat -h 021f0000)',
      '    RowCount         : 3',
      '    Heap             : 0x21f0000',
      '    Commit           : 0xbbe000',
      '    Free             : 0x24000',
      '    Busy             : 0xb77034',
      '    Listed           : 0xb77034',
      '    NotCovered       : 0x22fcc',
      '    [0x0]            : 0xa45c x 285 = 11.44 MiB, many equal',
      '    [0x1]            : 0x75a8 x 1 = 29.41 KiB, one block',
    ],
  },
  ask,
};
