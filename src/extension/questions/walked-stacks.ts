/**
 * Busy blocks by the stack that allocated them, one row a stack. Blocks that share a record of a stack are one group
 * at once; records of equal frames are joined, because the same stack can be kept twice.
 *
 * Frames are named when a row is looked at: naming one costs a command.
 */
import { share } from '../address-space/share';
import { foreignFrames } from '../breakpoints/frames';
import { frameText } from '../debuggee/address-name';
import type { Debuggee } from '../debuggee/debuggee';
import { blockStack } from '../heap/block-stack';
import { processHeaps } from '../heap/process-heaps';
import type { HeapTotals } from '../heap/totals';
import { type TracedBlocks, type TraceGroup, tracedBlocks } from '../heap/traced-blocks';
import { cannotTell } from '../view/cannot-tell';
import { addressText, bytes, count, hex, plain } from '../view/format';
import { listOf } from '../view/list';
import { type Column, sentences, Table } from '../view/table';
import { sumText, uncoveredBytes, wholeTotals } from './heap-columns';
import { whyNoneIsSeen } from './heap-of';
import { rangeText, type SizeRange } from './size-range';
import { stackAdvice } from './stack-advice';

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
  { Name: 'Sum', Kind: 'text', Help: 'What all heaps commit, to the byte' },
  { Name: 'Caveats', Kind: 'text', Help: 'What these figures do not cover' },
];

/** @param range user sizes that are wanted; null for all */
export function walkedStacks(debuggee: Debuggee, range: SizeRange | null): object {
  const traced = range === null ? tracedBlocks(debuggee) : tracedBlocks(debuggee, range.from, range.to);
  if (!traced.known) return cannotTell(plain(`${traced.why} ${stackAdvice(debuggee, null)}`));
  const heaps = processHeaps(debuggee);
  const entries = heaps.known ? heaps.value.entries : [];
  const unseen = whyNoneIsSeen(entries, debuggee.target.pointerSize);
  if (unseen !== null) return cannotTell(`${unseen} ${stackAdvice(debuggee, null)}`);
  const joined = joinedStacks(debuggee, traced.value.groups);
  const whole = wholeTotals(traced.value.totals, entries);
  return joined.stacks.length === 0
    ? cannotTell(whyNoStack(debuggee, traced.value, whole, range))
    : tableOf(debuggee, traced.value, joined, whole);
}

function whyNoStack(
  debuggee: Debuggee,
  { groups, without }: TracedBlocks,
  whole: HeapTotals,
  range: SizeRange | null,
): string {
  const size = range !== null && range.from === range.to ? range.from : null;
  const what = range === null ? 'block' : `block of ${rangeText(range)} bytes`;
  const uncovered = uncoveredBytes(whole);
  const advice = stackAdvice(debuggee, size);
  const unseen = `${bytes(uncovered)} of the ${bytes(whole.committed)} of all heaps are not covered.`;
  if (groups.length > 0 || without > 0) return `No busy ${what} has a stack that can be read. ${advice}`;
  return `No busy ${what} was found.${uncovered === 0 ? '' : ` ${unseen} ${advice}`}`;
}

interface Stack {
  readonly groups: readonly TraceGroup[];
  readonly frames: readonly number[];
  readonly checked: boolean;
  readonly count: number;
  /** Bytes. */
  readonly bytes: number;
}

interface Joined {
  /** Most bytes first. */
  readonly stacks: readonly Stack[];
  readonly unreadable: readonly TraceGroup[];
}

function joinedStacks(debuggee: Debuggee, groups: readonly TraceGroup[]): Joined {
  const byFrames: Record<string, Stack> = Object.create(null);
  const unreadable: TraceGroup[] = [];
  groups.forEach((group) => {
    const record = blockStack(debuggee, group.heap, group.trace);
    if (record === null) {
      unreadable.push(group);
      return;
    }
    const key = record.frames.join();
    const before = byFrames[key];
    byFrames[key] = {
      groups: before === undefined ? [group] : before.groups.concat(group),
      frames: record.frames,
      checked: record.checked && (before === undefined || before.checked),
      count: group.count + (before === undefined ? 0 : before.count),
      bytes: group.bytes + (before === undefined ? 0 : before.bytes),
    };
  });
  const stacks = Object.keys(byFrames).map((key) => byFrames[key]!);
  return { stacks: stacks.sort((a, b) => b.bytes - a.bytes || b.count - a.count), unreadable };
}

function tableOf(
  debuggee: Debuggee,
  traced: TracedBlocks,
  { stacks, unreadable }: Joined,
  whole: HeapTotals,
): object {
  const sum = (groups: readonly { readonly bytes: number }[]) =>
    groups.reduce((total, group) => total + group.bytes, 0);
  const blocks = traced.without + traced.groups.reduce((total, group) => total + group.count, 0);
  const busy = traced.withoutBytes + sum(traced.groups);
  return new Table(columns, stacks.length, (i) => rowOf(debuggee, stacks[i]!, busy), {
    text: `${count(blocks)} busy blocks, ${bytes(sum(stacks))} of ${bytes(busy)} from ${stacks.length === 1 ? '1 stack' : `${count(stacks.length)} stacks`}`,
    rowText: (row) => `${count(row.Blocks)} x ${row.Owner}, ${bytes(row.Bytes)}`,
    facts: {
      Blocks: blocks,
      Busy: busy,
      Traced: sum(stacks),
      Unreadable: sum(unreadable),
      Without: traced.withoutBytes,
      OtherBusy: whole.busy - busy,
      Sum: sumText(whole),
      Caveats: sentences(caveats(debuggee, stacks)),
    },
    factColumns,
  });
}

/** Frames between the owner and the end of the record. */
const callersShown = 3;

function rowOf(debuggee: Debuggee, stack: Stack, busy: number) {
  const width = debuggee.target.pointerSize;
  const frames = stack.frames.map((frame) => plain(frameText(debuggee, frame)));
  const owner = foreignFrames(frames)[0] || frames[0] || '';
  const at = frames.indexOf(owner);
  const sizes = stack.groups.map(({ smallest }) => smallest);
  const isOneSize = stack.groups.every(
    ({ smallest, largest }) => smallest === largest && smallest === sizes[0],
  );
  return {
    Blocks: stack.count,
    Bytes: stack.bytes,
    Share: share(stack.bytes, busy),
    Owner: owner,
    CalledBy: frames.slice(at + 1, at + 1 + callersShown).join(' < '),
    Size: isOneSize ? sizes[0] : undefined,
    Heaps: heapNames(stack, width),
    Trace: stack.groups[0]!.trace,
    Example: stack.groups[0]!.block,
    Stack: listOf(frames, 'frame'),
  };
}

function heapNames({ groups }: Stack, pointerSize: 4 | 8): string {
  const names = groups.map(({ heap }) => addressText(heap.address, pointerSize));
  return names.filter((name, i) => names.indexOf(name) === i).join(', ');
}

function caveats(debuggee: Debuggee, stacks: readonly Stack[]): string[] {
  const said: string[] = [];
  const unproved = stacks.filter(({ checked }) => !checked);
  if (unproved.length > 0)
    said.push(
      `${unproved.length === 1 ? '1 record' : `${count(unproved.length)} records`} of stacks do not prove themselves, the first at ${hex(unproved[0]!.groups[0]!.trace)}: frames may be wrong.`,
    );
  // The first row is looked at anyway: what names its frames names those of the others.
  if (stacks[0]!.frames.some((frame) => frameText(debuggee, frame).indexOf('!') > 0))
    said.push(
      'Functions are named by the nearest symbol in front of the address: without a PDB that is the nearest export, so the module is right and the function may be another one of it.',
    );
  return said;
}
