/**
 * Busy blocks by the stack that allocated them, one row a stack. Frames are named when a row is looked at: naming
 * one costs a command.
 */
import { share } from '../address-space/share';
import { callersOf, foreignFrames } from '../breakpoints/frames';
import { frameText } from '../debuggee/address-name';
import type { Debuggee } from '../debuggee/debuggee';
import { processHeaps } from '../heap/process-heaps';
import { type AllocationStack, type AllocationStacks, stacksOf } from '../heap/stack-traces/stacks';
import { type HeapTotals, uncoveredBytes } from '../heap/totals';
import { cannotTell } from '../view/cannot-tell';
import { addressText, bytes, count, plain } from '../view/format';
import { listOf } from '../view/list';
import { type Column, sentences, Table } from '../view/table';
import { sumText, wholeTotals } from './heap-columns';
import { whyNoneIsSeen } from './heap-of';
import { rangeText, type SizeRange } from './size-range';
import { nearestSymbols, stackAdvice } from './stack-advice';

const columns: readonly Column[] = [
  { Name: 'Blocks', Kind: 'count', Help: 'Busy blocks that this stack allocated' },
  { Name: 'Bytes', Kind: 'bytes', Help: 'Bytes that it asked for' },
  { Name: 'Share', Kind: 'percent', Help: 'Percent of the busy bytes that were looked at' },
  { Name: 'Owner', Kind: 'text', Help: 'First frame outside of allocator and run time' },
  { Name: 'CalledBy', Kind: 'text', Help: 'The next frames, innermost first' },
  { Name: 'Size', Kind: 'size', Help: 'Bytes of one block, where all are equal' },
  { Name: 'Heaps', Kind: 'text', Help: 'Heaps that hold them', Detail: true },
  { Name: 'Trace', Kind: 'address', Help: 'Address of the record of the stack', Detail: true },
  { Name: 'Example', Kind: 'address', Help: 'User address of one of the blocks', Detail: true },
  { Name: 'Stack', Kind: 'object', Help: 'All frames that were kept, innermost first', Detail: true },
];

const factColumns: readonly Column[] = [
  { Name: 'Blocks', Kind: 'count', Help: 'Busy blocks that were looked at' },
  { Name: 'Busy', Kind: 'bytes', Help: 'Bytes of these blocks = Traced + Unreadable + Without' },
  { Name: 'Traced', Kind: 'bytes', Help: 'Bytes of blocks with a stack: those of the rows' },
  { Name: 'Unreadable', Kind: 'bytes', Help: 'Bytes of blocks whose record of a stack cannot be read' },
  { Name: 'Without', Kind: 'bytes', Help: 'Bytes of blocks for which no stack was kept' },
  { Name: 'OtherBusy', Kind: 'bytes', Help: 'Busy bytes in blocks of other sizes' },
  { Name: 'AddsUp', Kind: 'text', Help: 'What all heaps commit, to the byte' },
  { Name: 'Caveats', Kind: 'text', Help: 'What these figures do not cover' },
];

/** @param range user sizes that are wanted; null for all */
export function walkedStacks(debuggee: Debuggee, range: SizeRange | null): object {
  const heaps = processHeaps(debuggee);
  if (!heaps.known) return cannotTell(plain(`${heaps.why} ${stackAdvice(debuggee, null)}`));
  const { entries } = heaps.value;
  const unseen = whyNoneIsSeen(entries, debuggee.target.pointerSize);
  if (unseen !== null) return cannotTell(`${unseen} ${stackAdvice(debuggee, null)}`);
  const found = range === null ? stacksOf(debuggee) : stacksOf(debuggee, range.from, range.to);
  if (!found.known) return cannotTell(plain(found.why));
  const whole = wholeTotals(found.value.totals, entries);
  return found.value.stacks.length === 0
    ? cannotTell(whyNoStack(debuggee, found.value, whole, range))
    : tableOf(debuggee, found.value, whole, found.caveats);
}

function whyNoStack(
  debuggee: Debuggee,
  { unread, without }: AllocationStacks,
  whole: HeapTotals,
  range: SizeRange | null,
): string {
  const size = range !== null && range.from === range.to ? range.from : null;
  const what = range === null ? 'block' : `block of ${rangeText(range)} bytes`;
  const uncovered = uncoveredBytes(whole);
  const advice = stackAdvice(debuggee, size);
  const unseen = `${bytes(uncovered)} of the ${bytes(whole.committed)} of all heaps are not covered.`;
  if (unread + without > 0) return `No busy ${what} has a stack that can be read. ${advice}`;
  return `No busy ${what} was found.${uncovered === 0 ? '' : ` ${unseen} ${advice}`}`;
}

function tableOf(
  debuggee: Debuggee,
  { stacks, unread, unreadBytes, without, withoutBytes }: AllocationStacks,
  whole: HeapTotals,
  caveats: readonly string[],
): object {
  const traced = stacks.reduce((sum, stack) => sum + stack.bytes, 0);
  const blocks = unread + without + stacks.reduce((sum, stack) => sum + stack.count, 0);
  const busy = traced + unreadBytes + withoutBytes;
  return new Table(columns, stacks.length, (i) => rowOf(debuggee, stacks[i]!, busy), {
    text: `${count(blocks)} busy blocks, ${bytes(traced)} of ${bytes(busy)} from ${stacks.length === 1 ? '1 stack' : `${count(stacks.length)} stacks`}`,
    rowText: (row) => `${count(row.Blocks)} x ${row.Owner}, ${bytes(row.Bytes)}`,
    facts: {
      Blocks: blocks,
      Busy: busy,
      Traced: traced,
      Unreadable: unreadBytes,
      Without: withoutBytes,
      OtherBusy: whole.busy - busy,
      AddsUp: sumText(whole),
      Caveats: sentences(caveats.map(plain).concat(namesCaveat(debuggee, stacks[0]!))),
    },
    factColumns,
  });
}

function rowOf(debuggee: Debuggee, stack: AllocationStack, busy: number) {
  const width = debuggee.target.pointerSize;
  const frames = stack.frames.map((frame) => plain(frameText(debuggee, frame)));
  const owner = foreignFrames(frames)[0] || frames[0] || '';
  return {
    Blocks: stack.count,
    Bytes: stack.bytes,
    Share: share(stack.bytes, busy),
    Owner: owner,
    CalledBy: callersOf(frames, owner).join(' < '),
    Size: stack.smallest === stack.largest ? stack.smallest : undefined,
    Heaps: stack.heaps.map(({ address }) => addressText(address, width)).join(', '),
    Trace: stack.trace,
    Example: stack.block,
    Stack: listOf(frames, 'frame'),
  };
}

/** The first row is looked at anyway: what names its frames names those of the others. */
function namesCaveat(debuggee: Debuggee, { frames }: AllocationStack): string[] {
  return frames.some((frame) => frameText(debuggee, frame).indexOf('!') > 0) ? [nearestSymbols] : [];
}
