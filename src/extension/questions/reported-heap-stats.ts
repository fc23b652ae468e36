/**
 * Size classes of a heap as `!heap -stat -h` lists them: over a log, or where nothing else can be known.
 *
 * The table ends in a reconciliation: commit = free + busy + not covered, where busy is the total that the printed
 * percentages imply. What is not covered is named as far as the columns of both listings tell.
 */
import type { Debuggee } from '../debuggee/debuggee';
import {
  heapsWithRecordedClasses,
  type ReportedHeap,
  reportedHeaps,
  reportedSizeClasses,
  type SizeClass,
  type SizeClasses,
} from '../heap/reported';
import { cannotTell } from '../view/cannot-tell';
import { addressText, bytes, count, hex, percent } from '../view/format';
import { type Column, sentences, Table } from '../view/table';
import { patternOf } from './heap-groups';
import { notCoveredText } from './not-covered';

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
  { Name: 'NotCoveredIs', Kind: 'text', Help: 'What those bytes may be, as far as the listings tell' },
];

/** @param asked address of the heap; undefined for the largest one whose classes are known */
export function reportedClassesTable(debuggee: Debuggee, asked: number | undefined): object {
  const all = reportedHeaps(debuggee);
  const heaps = all.known
    ? all.value.heaps.map(({ address }) => address)
    : heapsWithRecordedClasses(debuggee);
  const heap = asked !== undefined ? asked : firstWithClasses(debuggee, heaps);
  if (heap === null)
    return cannotTell(all.known ? 'No size classes (!heap -stat -h) are to be had for any heap.' : all.why);
  const classes = reportedSizeClasses(debuggee, heap);
  if (!classes.known) return cannotTell(classes.why);
  const own = all.known ? all.value.heaps.filter((one) => one.address === heap)[0] : undefined;
  return tableOf(debuggee, classes.value, own);
}

/** The first heap; over a log the first one whose size classes were recorded. */
function firstWithClasses(debuggee: Debuggee, heaps: readonly number[]): number | null {
  const found = heaps.filter((heap, i) =>
    debuggee.target.kind === 'log' ? reportedSizeClasses(debuggee, heap).known : i === 0,
  )[0];
  return found === undefined ? null : found;
}

function tableOf(debuggee: Debuggee, classes: SizeClasses, heap: ReportedHeap | undefined): object {
  const rows = classes.classes;
  const listed = rows.reduce((sum, row) => sum + row.total, 0);
  const name = addressText(classes.heap, debuggee.target.pointerSize);
  return new Table(columns, rows.length, (i) => rowOf(rows[i]!), {
    text: `heap ${name}: ${rows.length} size classes, ${bytes(listed)}, ${percent(classes.covered)} of its busy bytes (!heap -stat -h ${name})`,
    rowText: (row) => `${hex(row.Size)} x ${count(row.Count)} = ${bytes(row.Bytes)}, ${row.Pattern}`,
    facts: reconciliation(debuggee, classes, heap, listed),
    factColumns,
  });
}

function reconciliation(
  debuggee: Debuggee,
  classes: SizeClasses,
  heap: ReportedHeap | undefined,
  listed: number,
): object {
  const busy = classes.busy === null ? listed : classes.busy;
  const caveats = sentences(classes.caveats);
  if (heap === undefined) return { Heap: classes.heap, Busy: busy, Listed: listed, Caveats: caveats };
  const notCovered = Math.max(0, heap.commit - heap.free - busy);
  return {
    Heap: classes.heap,
    Commit: heap.commit,
    Free: heap.free,
    Busy: busy,
    Listed: listed,
    NotCovered: notCovered,
    NotCoveredIs: notCoveredText(debuggee, classes, heap, notCovered),
    Caveats: caveats,
  };
}

function rowOf(row: SizeClass) {
  return {
    Size: row.size,
    Count: row.count,
    Bytes: row.total,
    Share: row.percent,
    Pattern: patternOf(row.size, row.count),
  };
}
