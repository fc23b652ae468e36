/**
 * What the answers about heaps share: the sum that every table ends in, the places that no block describes, and
 * how blocks and heaps are called.
 */
import { type HeapCensus, unseenTotals } from '../heap/census';
import { type HeapEntry, whyUnseen } from '../heap/process-heaps';
import { addTotals, type HeapTotals, newTotals, uncoveredBytes } from '../heap/totals';
import { addressText, bytes, count, plain } from '../view/format';
import { type Column, Table } from '../view/table';

/** Facts of `sumFacts`, in their order. */
export const sumColumns: readonly Column[] = [
  { Name: 'Commit', Kind: 'bytes', Help: 'Committed bytes = Busy + Free + Overhead + Uncovered' },
  { Name: 'Busy', Kind: 'bytes', Help: 'Bytes that the program asked for, in busy blocks' },
  { Name: 'BusyBlocks', Kind: 'count', Help: 'Number of busy blocks' },
  { Name: 'Free', Kind: 'bytes', Help: 'Bytes of free blocks, their headers included' },
  {
    Name: 'Overhead',
    Kind: 'bytes',
    Help: 'Headers and slack of busy blocks, and structures of the heaps themselves',
  },
  { Name: 'Uncovered', Kind: 'bytes', Help: 'NotCaptured + Damaged + NotDecoded: what no block describes' },
  { Name: 'NotCaptured', Kind: 'bytes', Help: 'Committed bytes that the dump does not hold' },
  { Name: 'Damaged', Kind: 'bytes', Help: 'Bytes behind a header that contradicts itself' },
  {
    Name: 'NotDecoded',
    Kind: 'bytes',
    Help: 'Bytes of foreign heaps and of layouts that do not prove themselves',
  },
  { Name: 'AddsUp', Kind: 'text', Help: 'The same as one line, to the byte' },
  { Name: 'Gaps', Kind: 'object', Help: 'Where the uncovered bytes are, and why' },
];

/** @param isSeen false: no heap could be looked into, so that zeros would say more than is known */
export function sumFacts(totals: HeapTotals, isSeen: boolean = true): object {
  return {
    Commit: totals.committed,
    Busy: isSeen ? totals.busy : undefined,
    BusyBlocks: isSeen ? totals.busyBlocks : undefined,
    Free: isSeen ? totals.free : undefined,
    Overhead: isSeen ? totals.overhead : undefined,
    Uncovered: uncoveredBytes(totals),
    NotCaptured: totals.notCaptured || undefined,
    Damaged: totals.damaged || undefined,
    NotDecoded: totals.notDecoded || undefined,
    AddsUp: sumText(totals),
  };
}

/** `8,192 committed = 4,000 busy + 3,000 free + 1,192 overhead + 0 uncovered` */
export function sumText(totals: HeapTotals): string {
  const uncovered = uncoveredBytes(totals);
  const rest = totals.committed - totals.busy - totals.free - totals.overhead - uncovered;
  // A walk that counts a byte twice or not at all is a mistake of ours, and is not hidden.
  const wrong = rest === 0 ? '' : `; ${count(Math.abs(rest))} bytes ${rest > 0 ? 'are missing' : 'too many'}`;
  return `${count(totals.committed)} committed = ${count(totals.busy)} busy + ${count(totals.free)} free + ${count(totals.overhead)} overhead + ${count(uncovered)} uncovered${wrong}`;
}

/** What one walk counted, and the bytes of the heaps that could not be walked. */
export function wholeTotals(walked: HeapTotals, entries: readonly HeapEntry[]): HeapTotals {
  const totals = newTotals();
  addTotals(totals, walked);
  entries.forEach((entry) => {
    if (entry.heap === null) addTotals(totals, unseenTotals(entry));
  });
  return totals;
}

export function listCaveats(
  totals: HeapTotals,
  entries: readonly HeapEntry[],
  ofAll: readonly string[],
  pointerSize: 4 | 8,
): readonly string[] {
  const where = 'Where the uncovered bytes are, and why: dx @$scriptContents.heaps().Gaps.';
  return heapCaveats(entries, ofAll, pointerSize).concat(uncoveredBytes(totals) > 0 ? where : []);
}

const gapColumns: readonly Column[] = [
  { Name: 'Address', Kind: 'address', Help: 'Where it begins' },
  { Name: 'Bytes', Kind: 'bytes', Help: 'Committed bytes that it takes away' },
  { Name: 'Reason', Kind: 'text', Help: 'not captured, damaged, not decoded' },
  { Name: 'Heap', Kind: 'address', Help: 'Address of the heap' },
  { Name: 'Detail', Kind: 'text', Help: 'What was found there' },
];

/** undefined where every byte is covered. */
export function gapTable(heaps: readonly HeapCensus[], pointerSize: 4 | 8): object | undefined {
  const rows: { Address: number; Bytes: number; Reason: string; Heap: number; Detail: string }[] = [];
  let gaps = 0;
  heaps.forEach(({ entry, totals, gaps: listed }) => {
    if (entry.heap === null) {
      gaps++;
      rows.push({
        Address: entry.address,
        Bytes: entry.undecoded,
        Reason: kindOf(entry),
        Heap: entry.address,
        Detail: plain(entry.why),
      });
    }
    gaps += totals.gaps;
    listed.forEach((gap) => {
      rows.push({
        Address: gap.address,
        Bytes: gap.bytes,
        Reason: gap.reason,
        Heap: entry.address,
        Detail: plain(gap.detail),
      });
    });
  });
  if (gaps === 0) return undefined;
  rows.sort((a, b) => b.Bytes - a.Bytes || a.Address - b.Address);
  return new Table(gapColumns, rows.length, (i) => rows[i]!, {
    text: `${gaps === 1 ? '1 place' : `${count(gaps)} places`}${rows.length < gaps ? `, ${count(rows.length)} of them listed` : ''}`,
    rowText: (row) => `${addressText(row.Address, pointerSize)}: ${bytes(row.Bytes)} ${row.Reason}`,
  });
}

/** `1 block`, `3,062 blocks` */
export function blocksText(blocks: number): string {
  return blocks === 1 ? '1 block' : `${count(blocks)} blocks`;
}

/** NT, segment, page heap; or foreign, not captured, not decoded. */
export function kindOf(entry: HeapEntry): string {
  return entry.heap === null ? whyUnseen(entry) : entry.heap.kind;
}

/** What is said of single heaps at most: a small dump of a large process has a remark on every segment. */
const mostCaveats = 20;

/** What the heaps themselves have to say, each with the address of the heap, then what holds for all of them. */
export function heapCaveats(
  entries: readonly HeapEntry[],
  ofAll: readonly string[],
  pointerSize: 4 | 8,
): readonly string[] {
  const said: string[] = [];
  entries.forEach((entry) => {
    const name = addressText(entry.address, pointerSize);
    const own = entry.heap === null ? [entry.why] : entry.heap.caveats;
    own.forEach((caveat) => {
      if (caveat !== '') said.push(plain(`Heap ${name}: ${withStop(caveat)}`));
    });
  });
  const more = said.length - mostCaveats;
  if (more > 0)
    said.splice(
      mostCaveats,
      more,
      `${count(more)} more of this kind: heapStats(heap) tells those of one heap.`,
    );
  return said.concat(ofAll.map((caveat) => plain(withStop(caveat))));
}

function withStop(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
