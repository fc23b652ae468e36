/**
 * Size classes of a heap: how many blocks of which size, and what the listing does not cover.
 *
 * Every table ends in a reconciliation: commit = free + busy rows listed + busy rows not listed + not covered.
 */
import type { Debuggee } from '../debuggee/debuggee';
import {
  type ReportedHeap,
  reportedHeaps,
  reportedSizeClasses,
  type SizeClass,
  type SizeClasses,
} from '../heap/reported';
import { cannotTell } from '../view/cannot-tell';
import { addressText, bytes, count, hex, percent } from '../view/format';
import { type Column, sentences, Table } from '../view/table';
import type { Argument, Question } from './question';

const columns: readonly Column[] = [
  { Name: 'Size', Kind: 'size', Help: 'Bytes of one block' },
  { Name: 'Count', Kind: 'count', Help: 'Number of blocks' },
  { Name: 'Bytes', Kind: 'bytes', Help: 'Size times count' },
  { Name: 'Share', Kind: 'percent', Help: 'Percent of the busy bytes of the heap' },
  { Name: 'Pattern', Kind: 'text', Help: 'many equal, few, or one large block' },
];

const factColumns: readonly Column[] = [
  { Name: 'Heap', Kind: 'address', Help: 'Address of the heap' },
  { Name: 'Commit', Kind: 'bytes', Help: 'Committed bytes of the heap' },
  { Name: 'Free', Kind: 'bytes', Help: 'Bytes in free blocks' },
  { Name: 'Busy', Kind: 'bytes', Help: 'Busy bytes that the percentages imply' },
  { Name: 'Listed', Kind: 'bytes', Help: 'Busy bytes in the rows below' },
  { Name: 'Caveats', Kind: 'text', Help: 'What the listing does not hold' },
  { Name: 'NotCovered', Kind: 'bytes', Help: 'Commit less free less busy: no row describes it' },
];

function ask(open: () => Debuggee, args: readonly Argument[]): object {
  const debuggee = open();
  const all = reportedHeaps(debuggee);
  const asked = args[0];
  const heap =
    typeof asked === 'number' ? asked : firstWithClasses(debuggee, all.known ? all.value.heaps : []);
  if (heap === null)
    return cannotTell(all.known ? 'No size classes (!heap -stat -h) are to be had for any heap.' : all.why);
  const classes = reportedSizeClasses(debuggee, heap);
  if (!classes.known) return cannotTell(classes.why);
  const own = all.known ? all.value.heaps.filter((one) => one.address === heap)[0] : undefined;
  return tableOf(debuggee, classes.value, own);
}

/** The largest heap; over a log the largest one whose size classes were recorded. */
function firstWithClasses(debuggee: Debuggee, heaps: readonly ReportedHeap[]): number | null {
  const found = heaps.filter((heap, i) =>
    debuggee.target.kind === 'log' ? reportedSizeClasses(debuggee, heap.address).known : i === 0,
  )[0];
  return found ? found.address : null;
}

function tableOf(debuggee: Debuggee, classes: SizeClasses, heap: ReportedHeap | undefined): object {
  const rows = classes.classes;
  const listed = rows.reduce((sum, row) => sum + row.total, 0);
  const name = addressText(classes.heap, debuggee.target.pointerSize);
  return new Table(columns, rows.length, (i) => rowOf(rows[i]!), {
    text: `heap ${name}: ${rows.length} size classes, ${bytes(listed)}, ${percent(classes.covered)} of its busy bytes (!heap -stat -h ${name})`,
    rowText: (row) => `${hex(row.Size)} x ${count(row.Count)} = ${bytes(row.Bytes)}, ${row.Pattern}`,
    facts: reconciliation(classes, heap, listed),
    factColumns,
  });
}

function reconciliation(classes: SizeClasses, heap: ReportedHeap | undefined, listed: number): object {
  const busy = classes.busy === null ? listed : classes.busy;
  const facts = { Heap: classes.heap, Busy: busy, Listed: listed, Caveats: sentences(classes.caveats) };
  if (heap === undefined) return facts;
  return {
    Heap: classes.heap,
    Commit: heap.commit,
    Free: heap.free,
    Busy: busy,
    Listed: listed,
    NotCovered: Math.max(0, heap.commit - heap.free - busy),
    Caveats: sentences(classes.caveats),
  };
}

function rowOf(row: SizeClass) {
  return {
    Size: row.size,
    Count: row.count,
    Bytes: row.total,
    Share: row.percent,
    Pattern: row.count >= 100 ? 'many equal' : row.count === 1 ? 'one block' : 'few',
  };
}

export const heapStats: Question = {
  name: 'heapStats',
  help: 'Size classes of a heap: count, bytes, share, and the bytes that no row describes',
  parameters: [
    {
      name: 'heap',
      type: 'number',
      help: 'address of the heap; the largest one when left out',
      optional: true,
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
