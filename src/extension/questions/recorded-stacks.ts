/** Who allocated, by the stacks that a size breakpoint wrote to a log: one row a stack, with its hits and bytes. */
import { callersOf } from '../breakpoints/frames';
import { type RecordedHit, type RecordedHits, recordedHits } from '../breakpoints/recorded-hits';
import type { Debuggee } from '../debuggee/debuggee';
import { cannotTell } from '../view/cannot-tell';
import { addressText, bytes, count, hex } from '../view/format';
import { listOf } from '../view/list';
import { type Column, sentences, Table } from '../view/table';
import { rangeText, type SizeRange } from './size-range';
import { nearestSymbols } from './stack-advice';

const columns: readonly Column[] = [
  { Name: 'Hits', Kind: 'count', Help: 'How often this stack was logged' },
  { Name: 'Bytes', Kind: 'bytes', Help: 'What it asked for in all; blank where sizes were not logged' },
  { Name: 'Owner', Kind: 'text', Help: 'First frame outside of allocator and run time' },
  { Name: 'CalledBy', Kind: 'text', Help: 'The next frames, innermost first' },
  { Name: 'Size', Kind: 'size', Help: 'Bytes of one allocation, where all are equal' },
  { Name: 'Heaps', Kind: 'text', Help: 'Heaps that were asked', Detail: true },
  { Name: 'Threads', Kind: 'text', Help: 'OS ids of the threads that asked', Detail: true },
  { Name: 'Stack', Kind: 'object', Help: 'All frames that were logged, innermost first', Detail: true },
  { Name: 'Blocks', Kind: 'object', Help: 'Addresses of the new blocks, where logged', Detail: true },
];

const factColumns: readonly Column[] = [
  { Name: 'Hits', Kind: 'count', Help: 'Logged allocations' },
  { Name: 'Bytes', Kind: 'bytes', Help: 'What they asked for' },
  { Name: 'Counted', Kind: 'text', Help: 'Whether every allocation was logged, or at least these' },
  { Name: 'Threads', Kind: 'count', Help: 'Threads that allocated' },
  { Name: 'Caveats', Kind: 'text', Help: 'What the log does not hold' },
];

interface Group {
  readonly first: RecordedHit;
  readonly hits: RecordedHit[];
}

/** @param range sizes that are wanted; null for all */
export function recordedStacks(debuggee: Debuggee, range: SizeRange | null): object {
  const recorded = recordedHits(debuggee);
  if (recorded.hits.length === 0)
    return cannotTell(
      'The log holds no stack that begins in an allocation function: no breakpoint of allocBreakpoint was hit. Blocks of a heap come from RtlAllocateHeap, regions from NtAllocateVirtualMemory, views from NtMapViewOfSection: a breakpoint on one of them does not see the others.',
    );
  if (range === null) return tableOf(debuggee, recorded);
  const hits = recorded.hits.filter(({ size }) => size !== null && size >= range.from && size <= range.to);
  return hits.length === 0
    ? cannotTell(`The log tells of no allocation of ${rangeText(range)} bytes.`)
    : tableOf(debuggee, { ...recorded, hits });
}

function tableOf(debuggee: Debuggee, { hits, oneThread, unreliable, truncated }: RecordedHits): object {
  const groups = groupsOf(hits);
  const threads = distinct(hits.map((hit) => hit.thread)).length;
  const total = bytesOf(hits);
  const sum = total === undefined ? '' : `, ${bytes(total)}`;
  const times = hits.length === 1 ? '1 allocation' : `${count(hits.length)} allocations`;
  return new Table(columns, groups.length, (i) => rowOf(groups[i]!, debuggee.target.pointerSize), {
    text: `${oneThread === true ? '' : 'at least '}${times} from ${groups.length === 1 ? '1 stack' : `${groups.length} stacks`}${sum}`,
    rowText: (row) => `${count(row.Hits)} x ${row.Owner}`,
    facts: {
      Hits: hits.length,
      Bytes: total,
      Counted: counted(oneThread, threads),
      Threads: threads === 0 ? undefined : threads,
      Caveats: sentences(caveats(hits, unreliable, truncated)),
    },
    factColumns,
  });
}

/** The most bytes first; where sizes were not logged, the most hits. */
function groupsOf(hits: readonly RecordedHit[]): Group[] {
  const groups: Group[] = [];
  const byStack: Record<string, Group> = Object.create(null);
  hits.forEach((hit) => {
    const key = `${hit.api}\n${hit.frames.join('\n')}`;
    let group = byStack[key];
    if (group === undefined) {
      group = { first: hit, hits: [] };
      byStack[key] = group;
      groups.push(group);
    }
    group.hits.push(hit);
  });
  return groups.sort(
    (a, b) => (bytesOf(b.hits) || 0) - (bytesOf(a.hits) || 0) || b.hits.length - a.hits.length,
  );
}

/** undefined as soon as the size of one is not known. */
function bytesOf(hits: readonly RecordedHit[]): number | undefined {
  let sum = 0;
  for (let i = 0; i < hits.length; i++) {
    const size = hits[i]!.size;
    if (size === null) return undefined;
    sum += size;
  }
  return sum;
}

function distinct(values: readonly (number | null)[]): number[] {
  const found: number[] = [];
  values.forEach((value) => {
    if (value !== null && found.indexOf(value) < 0) found.push(value);
  });
  return found;
}

function rowOf({ first, hits }: Group, pointerSize: 4 | 8) {
  const sizes = distinct(hits.map((hit) => hit.size));
  const heaps = distinct(hits.map((hit) => hit.heap)).map((heap) => addressText(heap, pointerSize));
  const threads = distinct(hits.map((hit) => hit.thread));
  const blocks = distinct(hits.map((hit) => hit.block));
  return {
    Hits: hits.length,
    Bytes: bytesOf(hits),
    Owner: first.owner,
    CalledBy: callersOf(first.frames, first.owner).join(' < '),
    Size: sizes.length === 1 ? sizes[0] : undefined,
    Heaps: heaps.length === 0 ? undefined : heaps.join(', '),
    Threads: threads.length === 0 ? undefined : threads.map(hex).join(', '),
    Stack: listOf(first.frames, 'frame'),
    Blocks:
      blocks.length === 0
        ? undefined
        : listOf(
            blocks.map((block) => addressText(block, pointerSize)),
            'block',
          ),
  };
}

function counted(oneThread: boolean | null, threads: number): string {
  if (oneThread === true) return 'exact: the process had one thread';
  const lost = 'while one thread steps over the breakpoint, allocations of the others are not seen';
  if (oneThread === false || threads > 1) return `a lower bound: ${lost}`;
  return `a lower bound, unless the process had one thread: ${lost}`;
}

function caveats(hits: readonly RecordedHit[], unreliable: boolean, truncated: boolean): string[] {
  const sentencesSaid: string[] = [];
  const without = hits.filter((hit) => hit.size === null).length;
  if (without > 0)
    sentencesSaid.push(
      `The log does not tell the size of ${without === 1 ? '1 hit' : `${count(without)} hits`}.`,
    );
  if (hits.some((hit) => hit.frames.some((frame) => frame.indexOf('!') > 0 && frame.indexOf('+0x') < 0)))
    sentencesSaid.push(nearestSymbols);
  if (unreliable)
    sentencesSaid.push('The debugger had no unwind information for some frames, which may be wrong.');
  if (truncated) sentencesSaid.push('The log says itself that part of it is missing.');
  return sentencesSaid;
}
