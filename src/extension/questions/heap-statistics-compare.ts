/** Our size classes of one heap beside `!heap -stat -h`, where the debugger has it, and why they differ. */
import type { Debuggee } from '../debuggee/debuggee';
import type { HeapCensus } from '../heap/census';
import { reportedSizeClasses, type SizeClass } from '../heap/reported';
import type { SizeClassRow } from '../heap/size-classes';
import { uncoveredBytes } from '../heap/totals';
import { bytes, count, hex } from '../view/format';
import { type Column, Table } from '../view/table';

const columns: readonly Column[] = [
  { Name: 'Size', Kind: 'size', Help: 'Bytes of one block' },
  { Name: 'Here', Kind: 'count', Help: 'Busy blocks as walked' },
  { Name: 'Printed', Kind: 'count', Help: 'Blocks as `!heap -stat` prints them' },
  { Name: 'Why', Kind: 'text', Help: 'What the difference is' },
];

interface Row {
  readonly Size: number;
  readonly Here: number;
  readonly Printed: number;
  readonly Why: string;
}

/** undefined where the debugger has no `!heap -stat` for this heap. Rows are the differences only. */
export function comparedWithStatistics(debuggee: Debuggee, heap: HeapCensus): object | undefined {
  if (debuggee.target.kind === 'log' || heap.entry.heap === null) return undefined;
  const reported = reportedSizeClasses(debuggee, heap.entry.address);
  if (!reported.known) return undefined;
  const printed = reported.value.classes;
  const rows: Row[] = [];
  printed.forEach((one) => {
    const here = heap.classes.filter(({ size }) => size === one.size)[0];
    if (here === undefined || here.count !== one.count) rows.push(different(heap, here, one));
  });
  heap.classes.forEach((here) => {
    if (isExpected(here, printed)) rows.push(notPrinted(heap, here));
  });
  const { busy } = reported.value;
  const listed = busy === null ? '' : `, ${bytes(busy)} busy to it, ${bytes(heap.totals.busy)} here`;
  return new Table(columns, rows.length, (i) => rows[i]!, {
    text: `!heap -stat prints ${printed.length} classes, ${rows.length === 0 ? 'all as walked' : `${rows.length} ${rows.length === 1 ? 'differs' : 'differ'}`}${listed}`,
    rowText: (row) => `${hex(row.Size)}: ${row.Why}`,
  });
}

/** A class that makes more than the last printed one should have been printed. */
function isExpected(here: SizeClassRow, printed: readonly SizeClass[]): boolean {
  const last = printed[printed.length - 1];
  return last !== undefined && here.bytes > last.total && !printed.some(({ size }) => size === here.size);
}

function different(heap: HeapCensus, here: SizeClassRow | undefined, printed: SizeClass): Row {
  const counted = here === undefined ? 0 : here.count;
  const row = { Size: printed.size, Here: counted, Printed: printed.count };
  if (here !== undefined && here.count - here.lfh === printed.count)
    return { ...row, Why: `${count(here.lfh)} of them are blocks of the LFH, which !heap -stat leaves out` };
  if (here === undefined && heap.totals.busyBlocks > 0)
    return { ...row, Why: 'no busy block has this size: one of the heap itself, or of the LFH as a whole' };
  return { ...row, Why: notExplained(heap) };
}

function notPrinted(heap: HeapCensus, here: SizeClassRow): Row {
  const row = { Size: here.size, Here: here.count, Printed: 0 };
  return here.lfh === here.count
    ? { ...row, Why: 'they are blocks of the LFH, which !heap -stat leaves out' }
    : { ...row, Why: notExplained(heap) };
}

function notExplained({ totals }: HeapCensus): string {
  const uncovered = uncoveredBytes(totals);
  return uncovered === 0 ? 'not explained' : `${bytes(uncovered)} of the heap are not covered here`;
}
