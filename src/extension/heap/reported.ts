/**
 * Heaps and size classes as the debugger's own `!heap -s` and `!heap -stat -h` report them.
 *
 * A dump or a live target is asked with the command; a log is searched for what was recorded. What the text
 * does not say is derived once, here: the busy total behind the percentages, and so the part of the commit
 * that `-stat` does not cover.
 */
import type { Debuggee, Known } from '../debuggee/debuggee';
import { normalizedCommand, recorded } from '../debuggee/recorded';
import { type HeapStat, parseHeapStat } from '../text/heap-stat';
import { type HeapSummary, parseHeapSummary } from '../text/heap-summary';

export interface ReportedHeap {
  readonly address: number;
  /** Bytes. */
  readonly reserve: number;
  readonly commit: number;
  readonly free: number;
  readonly flags: number;
  readonly frontEnd: string;
  readonly uncommittedRanges: number;
  readonly virtualBlocks: number;
  /** Percent, where `!heap -s` prints a fragmentation line. */
  readonly externalFragmentation: number | undefined;
  readonly virtualFragmentation: number | undefined;
}

export interface ReportedHeaps {
  /** Largest commit first. */
  readonly heaps: readonly ReportedHeap[];
  /** Bytes. */
  readonly commit: number;
}

export interface SizeClass {
  /** Bytes of a block. */
  readonly size: number;
  readonly count: number;
  /** Bytes. */
  readonly total: number;
  /** Percent of the busy bytes, as printed. */
  readonly percent: number;
}

export interface SizeClasses {
  readonly heap: number;
  /** As printed: largest total first; the command shows twenty at most. */
  readonly classes: readonly SizeClass[];
  /** Busy bytes of the heap that the percentages imply; null when they imply nothing. */
  readonly busy: number | null;
  /** Percent of busy that the printed rows make up. */
  readonly covered: number;
  readonly caveats: readonly string[];
}

export function reportedHeaps(debuggee: Debuggee): Known<ReportedHeaps> {
  const output = latest(debuggee, '!heap -s', /^!heap -s( |$)/);
  if (!output.known) return output;
  const summary: HeapSummary = parseHeapSummary(output.value);
  if (summary.heaps.length === 0)
    return { known: false, why: '!heap -s printed no heap that could be read.' };
  const heaps = summary.heaps
    .map((row) => ({
      address: row.address,
      reserve: row.reserveKb * 1024,
      commit: row.commitKb * 1024,
      free: row.freeKb * 1024,
      flags: row.flags,
      frontEnd: row.frontEnd,
      uncommittedRanges: row.uncommittedRanges,
      virtualBlocks: row.virtualBlocks,
      externalFragmentation: row.externalFragmentation,
      virtualFragmentation: row.virtualFragmentation,
    }))
    .sort((a, b) => b.commit - a.commit || a.address - b.address);
  const commit = heaps.reduce((sum, heap) => sum + heap.commit, 0);
  return { known: true, value: { heaps, commit }, caveats: caveatsOf(summary) };
}

function caveatsOf(summary: HeapSummary): string[] {
  const caveats: string[] = [];
  if (summary.segmentHeaps.length > 0)
    caveats.push(`${summary.segmentHeaps.length} segment heaps are listed apart and not in these figures.`);
  if (summary.skipped.count > 0)
    caveats.push(`${summary.skipped.count} lines of !heap -s were not understood.`);
  return caveats;
}

/** Size classes of one heap. */
export function reportedSizeClasses(debuggee: Debuggee, heap: number): Known<SizeClasses> {
  const address = heap.toString(16);
  const pattern = statisticsPattern(heap);
  const output = latest(debuggee, `!heap -stat -h ${address}`, pattern);
  if (!output.known) return output;
  const classes = sizeClassesOf(parseHeapStat(output.value), heap);
  return classes.classes.length === 0
    ? {
        known: false,
        why: [`!heap -stat -h ${address} printed no row to be trusted.`].concat(classes.caveats).join(' '),
      }
    : { known: true, value: classes, caveats: classes.caveats };
}

/** Heaps whose size classes a log holds, the last listing first: without `!heap -s` nothing else names them. */
export function heapsWithRecordedClasses(debuggee: Debuggee): number[] {
  const heaps: number[] = [];
  recorded(debuggee, /^!heap -stat -h /).forEach(({ command }) => {
    const [, digits] = /-h (?:0x)?([0-9a-f`]+)/i.exec(normalizedCommand(command)) || [];
    const heap = digits === undefined ? 0 : parseInt(digits.replace('`', ''), 16);
    if (heap > 0 && heaps.indexOf(heap) < 0) heaps.unshift(heap);
  });
  return heaps;
}

function statisticsPattern(heap: number): RegExp {
  return new RegExp(`^!heap -stat -h (0x)?0*${grouped(heap)}( |$)`);
}

/** The digits of an address, with or without a grave accent in front of the last eight. */
function grouped(address: number): string {
  return address.toString(16).replace(/(?=.{8}$)/, '`?');
}

export interface Growth {
  /** Number of blocks in the first and in the last listing of the heap. */
  readonly from: number;
  readonly to: number;
  /** Lines of the log where the two listings stand, from 1. */
  readonly lines: readonly [number, number];
}

/** How a size class changed between the first and the last listing that a log holds; null with fewer than two. */
export function recordedGrowth(debuggee: Debuggee, heap: number, size: number): Growth | null {
  const listings = recorded(debuggee, statisticsPattern(heap));
  if (listings.length < 2) return null;
  const first = listings[0]!;
  const last = listings[listings.length - 1]!;
  const count = (lines: readonly string[]) => {
    const row = parseHeapStat(lines).rows.filter((one) => one.size === size)[0];
    return row ? row.count : 0;
  };
  return { from: count(first.lines), to: count(last.lines), lines: [first.line, last.line] };
}

/** Output of the last recording that matches, or of the command itself where it can be run. */
function latest(debuggee: Debuggee, command: string, pattern: RegExp): Known<readonly string[]> {
  if (debuggee.target.kind === 'log') {
    const found = recorded(debuggee, pattern).pop();
    return found
      ? { known: true, value: found.lines, caveats: [] }
      : { known: false, why: `The log does not hold ${command}.` };
  }
  const output = debuggee.run(command);
  return output.outcome === 'answered'
    ? { known: true, value: output.lines, caveats: [] }
    : { known: false, why: output.why === '' ? `${command} gave no answer.` : output.why };
}

/** What the debugger prints at most when the text does not say. */
const usualMaximum = 20;

function sizeClassesOf(statistics: HeapStat, heap: number): SizeClasses {
  const classes = statistics.rows.map((row) => ({
    size: row.size,
    count: row.count,
    total: row.bytes,
    percent: row.percent,
  }));
  const covered = classes.reduce((sum, row) => sum + row.percent, 0);
  return {
    heap,
    classes,
    busy: isWhole(statistics) ? listedBytes(classes) : impliedBusy(classes),
    covered: Math.round(covered * 100) / 100,
    caveats: statisticsCaveats(statistics),
  };
}

/** All classes of the heap are there: fewer rows than the debugger would print, and none cut or refused. */
function isWhole(statistics: HeapStat): boolean {
  const maximum = statistics.maxRows === null ? usualMaximum : statistics.maxRows;
  return !statistics.truncated && statistics.rejected.length === 0 && statistics.rows.length < maximum;
}

function statisticsCaveats(statistics: HeapStat): string[] {
  const caveats: string[] = [];
  if (statistics.truncated) caveats.push('The listing of size classes is cut: more classes may follow.');
  if (statistics.rejected.length > 0)
    caveats.push(
      `${statistics.rejected.length} rows contradict themselves (size x count is not the total) and are left out.`,
    );
  if (statistics.skipped.count > 0)
    caveats.push(`${statistics.skipped.count} lines of !heap -stat were not understood.`);
  return caveats;
}

function listedBytes(classes: readonly SizeClass[]): number {
  return classes.reduce((sum, row) => sum + row.total, 0);
}

/** The percentages are rounded to two decimals: half of the last one, either way. */
const rounding = 0.005;

/**
 * Busy bytes that make all printed percentages true at once: every row bounds the total from both sides, and
 * the middle of what is left is taken. null when the rows contradict each other or carry no share.
 */
function impliedBusy(classes: readonly SizeClass[]): number | null {
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  classes.forEach((row) => {
    if (row.percent <= rounding) return;
    low = Math.max(low, (row.total * 100) / (row.percent + rounding));
    high = Math.min(high, (row.total * 100) / (row.percent - rounding));
  });
  if (high === Number.POSITIVE_INFINITY || low > high) return null;
  return Math.max(listedBytes(classes), Math.round((low + high) / 2));
}
