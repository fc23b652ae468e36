/**
 * Our heaps beside `!heap -s`, where the debugger has it: figure by figure, and why two of them differ.
 *
 * `!heap -s` prints whole KiB, cut. Its commit counts the segments of a heap and not the blocks with allocations of
 * their own; its free bytes are those of the back end, so a free slot of the LFH is not among them.
 */
import type { Debuggee } from '../debuggee/debuggee';
import type { Census, HeapCensus } from '../heap/census';
import { type ReportedHeap, reportedHeaps } from '../heap/reported';
import { uncoveredBytes } from '../heap/totals';
import { addressText, bytes } from '../view/format';
import { type Column, Table } from '../view/table';
import { kindOf } from './heap-columns';

const columns: readonly Column[] = [
  { Name: 'Heap', Kind: 'address', Help: 'Address of the heap' },
  { Name: 'Figure', Kind: 'text', Help: 'Commit, Free, or whether the heap is listed at all' },
  { Name: 'Here', Kind: 'bytes', Help: 'As walked' },
  { Name: 'Printed', Kind: 'bytes', Help: 'As `!heap -s` prints it' },
  { Name: 'Why', Kind: 'text', Help: 'What the difference is' },
];

interface Row {
  readonly Heap: number;
  readonly Figure: string;
  readonly Here: number | undefined;
  readonly Printed: number | undefined;
  readonly Why: string;
}

/** undefined where the debugger has no `!heap -s`. Rows are the differences only. */
export function comparedWithSummary(debuggee: Debuggee, census: Census): object | undefined {
  const reported = reportedHeaps(debuggee);
  if (!reported.known) return undefined;
  const printed = reported.value.heaps;
  const rows: Row[] = [];
  let equal = 0;
  census.heaps.forEach((heap) => {
    const same = printed.filter((one) => one.address === heap.entry.address)[0];
    if (same === undefined) {
      rows.push(notPrinted(heap));
      return;
    }
    [commitRow(heap, same), freeRow(heap, same)].forEach((row) => {
      if (row === null) equal++;
      else rows.push(row);
    });
  });
  printed
    .filter((one) => !census.heaps.some(({ entry }) => entry.address === one.address))
    .forEach((one) => {
      rows.push(notFound(one));
    });
  const width = debuggee.target.pointerSize;
  return new Table(columns, rows.length, (i) => rows[i]!, {
    text: `!heap -s lists ${printed.length} heaps, here are ${census.heaps.length}; ${equal} figures are equal, ${rows.length} ${rows.length === 1 ? 'difference' : 'differences'}`,
    rowText: (row) => `${addressText(row.Heap, width)} ${row.Figure}: ${row.Why}`,
  });
}

const toKib = (value: number) => value - (value % 1024);

function commitRow(heap: HeapCensus, { address, commit }: ReportedHeap): Row | null {
  const { committed } = heap.totals;
  if (toKib(committed) === commit) return null;
  const row = { Heap: address, Figure: 'Commit', Here: committed, Printed: commit };
  if (heap.entry.heap === null) return { ...row, Why: `the heap is ${kindOf(heap.entry)} here` };
  const { areas } = heap.entry.heap;
  const segments = areas.reduce((sum, area) => sum + (area.kind === 'segment' ? area.committed : 0), 0);
  if (segments < committed && toKib(segments) === commit) {
    const others = areas.filter((area) => area.kind !== 'segment').length;
    return {
      ...row,
      Why: `!heap -s counts segments only; ${bytes(committed - segments)} are in ${others === 1 ? 'an allocation' : `${others} allocations`} beside them`,
    };
  }
  const ahead = commit - toKib(segments);
  if (ahead > 0 && ahead <= counterLag)
    return { ...row, Why: `the counter of the heap is ${bytes(ahead)} ahead of the pages of its segments` };
  return { ...row, Why: `not explained: ${bytes(Math.abs(committed - commit))}` };
}

/** Bytes that a heap's counter of committed memory has been seen above the pages of its segments: two pages. */
const counterLag = 2 * 4096;

function freeRow(heap: HeapCensus, { address, free }: ReportedHeap): Row | null {
  const { totals, freeInLfh } = heap;
  if (heap.entry.heap === null || toKib(totals.free) === free) return null;
  const row = { Heap: address, Figure: 'Free', Here: totals.free, Printed: free };
  const difference = bytes(Math.abs(totals.free - free));
  if (toKib(totals.free - freeInLfh) === free)
    return { ...row, Why: `${bytes(freeInLfh)} are free slots of the LFH, which !heap -s counts as busy` };
  if (uncoveredBytes(totals) > 0)
    return { ...row, Why: `${bytes(uncoveredBytes(totals))} of the heap are not covered here` };
  return { ...row, Why: `not explained: ${difference}` };
}

function notPrinted(heap: HeapCensus): Row {
  return {
    Heap: heap.entry.address,
    Figure: 'not listed by !heap -s',
    Here: heap.totals.committed,
    Printed: undefined,
    Why: whyNotPrinted(heap),
  };
}

function whyNotPrinted({ entry }: HeapCensus): string {
  if (entry.heap !== null && entry.heap.kind === 'segment')
    return 'it is a segment heap, which !heap -s lists apart or not at all';
  if (entry.heap !== null && entry.heap.kind === 'page heap')
    return 'it is a page heap; !heap -s lists the normal heap that belongs to it';
  if (entry.found.foundBy === 'descriptor ring')
    return 'since Windows 11 24H2 the PEB lists the process heap alone, and older debuggers look nowhere else';
  if (entry.found.foundBy === 'scan') return 'no list names it; a scan of the memory found it';
  return `it belongs to the ${entry.bits}-bit world, or the debugger does not understand it`;
}

function notFound({ address, commit }: ReportedHeap): Row {
  return {
    Heap: address,
    Figure: 'not found here',
    Here: undefined,
    Printed: commit,
    Why: 'neither the lists of the process nor the memory name it: its header is not captured, or is none',
  };
}
