/** The busy blocks of a size, or of a range of sizes, over all heaps. Over a log: what `!heap -flt s` listed. */
import { share } from '../address-space/share';
import type { Debuggee } from '../debuggee/debuggee';
import { type BlockList, listBlocks } from '../heap/block-list';
import { type ProcessHeaps, processHeaps } from '../heap/process-heaps';
import { recordedBlocksOfSize } from '../heap/recorded-blocks';
import type { HeapBlock } from '../text/heap-block';
import { cannotTell } from '../view/cannot-tell';
import { addressText, bytes, count, hex, percent, plain } from '../view/format';
import { type Column, sentences, Table } from '../view/table';
import { blockColumns, blockText, type ShownBlock, shownBlock } from './block-columns';
import { listCaveats, sumColumns, sumFacts, wholeTotals } from './heap-columns';
import { whyNoneIsSeen } from './heap-of';
import type { Argument, Question } from './question';
import { rangeText, type SizeRange, sizeRange, sizeRangeHelp } from './size-range';

const factColumns: readonly Column[] = [
  { Name: 'From', Kind: 'size', Help: 'Smallest size asked for' },
  { Name: 'To', Kind: 'size', Help: 'Largest size asked for, included' },
  { Name: 'Bytes', Kind: 'bytes', Help: 'Bytes that the program asked for in these blocks' },
  { Name: 'Share', Kind: 'percent', Help: 'Percent of the busy bytes of all heaps' },
  { Name: 'OtherBusy', Kind: 'bytes', Help: 'Busy bytes in blocks of other sizes' },
  ...sumColumns,
  { Name: 'Caveats', Kind: 'text', Help: 'What these rows do not cover' },
];

function ask(open: () => Debuggee, args: readonly Argument[]): object {
  const debuggee = open();
  const range = sizeRange(String(args[0]));
  if (debuggee.target.kind === 'log') return recordedTable(debuggee, range);
  const heaps = processHeaps(debuggee);
  if (!heaps.known) return cannotTell(heaps.why);
  const unseen = whyNoneIsSeen(heaps.value.entries, debuggee.target.pointerSize);
  if (unseen !== null) return cannotTell(unseen);
  const list = listBlocks(debuggee, { ...range, busyOnly: true });
  return list.known ? walkedTable(debuggee, heaps.value, list.value, range) : cannotTell(list.why);
}

function walkedTable(debuggee: Debuggee, heaps: ProcessHeaps, list: BlockList, range: SizeRange): object {
  const width = debuggee.target.pointerSize;
  const total = userBytes(list, range);
  const totals = wholeTotals(list.totals, heaps.entries);
  const { busy } = totals;
  return new Table<ShownBlock>(blockColumns, list.count, (i) => shownBlock(list.row(i)), {
    text: `${busyBlocksText(list.count)} of ${rangeText(range)}: ${bytes(total)}, ${percent(share(total, busy))} of the busy bytes`,
    rowText: (row) => blockText(row, width),
    facts: {
      From: range.from,
      To: range.to,
      Bytes: total,
      Share: share(total, busy),
      OtherBusy: busy - total,
      ...sumFacts(totals),
      Caveats: sentences(listCaveats(totals, heaps.entries, heaps.caveats, width)),
    },
    factColumns,
  });
}

function userBytes(list: BlockList, { from, to }: SizeRange): number {
  if (from === to) return list.count * from;
  let total = 0;
  for (let i = 0; i < list.count; i++) total += list.row(i).userSize;
  return total;
}

function busyBlocksText(blocks: number): string {
  return blocks === 1 ? '1 busy block' : `${count(blocks)} busy blocks`;
}

function recordedTable(debuggee: Debuggee, range: SizeRange): object {
  const found = range.from === range.to ? recordedBlocksOfSize(debuggee, range.from) : null;
  if (found === null)
    return cannotTell(
      range.from === range.to
        ? `A log holds no memory, and this one does not hold !heap -flt s ${range.from.toString(16)}.`
        : 'A log holds no memory, and what !heap -flt s listed is of one size: ask for one.',
    );
  const width = debuggee.target.pointerSize;
  return new Table<ShownBlock>(
    blockColumns,
    found.blocks.length,
    (i) => recordedRow(found.blocks[i]!, width),
    {
      text: `${busyBlocksText(found.blocks.length)} of ${rangeText(range)} (!heap -flt s)`,
      rowText: (row) =>
        `${addressText(row.UserAddress, width)} ${hex(row.UserSize)} ${row.State}, heap ${addressText(row.Heap, width)}`,
      facts: {
        From: range.from,
        To: range.to,
        Bytes: found.blocks.reduce((sum, block) => sum + block.userSize, 0),
        Caveats: sentences(
          found.truncated ? ['The log says itself that part of the listing is missing.'] : [],
        ),
      },
      factColumns,
    },
  );
}

/** Sizes of blocks are printed in granules. */
function recordedRow(block: HeapBlock, pointerSize: 4 | 8): ShownBlock {
  const isLarge = /VirtualAlloc/.test(block.state);
  return {
    UserAddress: block.userPointer,
    UserSize: block.userSize,
    State: plain(block.state),
    Heap: block.heap,
    Block: block.entry,
    BlockSize: block.sizeUnits * pointerSize * 2,
    Origin: isLarge ? 'large' : '',
  };
}

export const blocksOfSize: Question = {
  name: 'blocksOfSize',
  help: 'Busy blocks of a size or a range of sizes over all heaps, ascending by address in each heap',
  parameters: [{ name: 'size', type: 'text', help: sizeRangeHelp }],
  example: {
    input: 'test/fixtures/heaps/x64-19041.dmp.gz',
    call: 'blocksOfSize("0x50-0x7f")',
    output: [
      '@$scriptContents.blocksOfSize("0x50-0x7f") : 360 busy blocks of 0x50 to 0x7f: 35.16 KiB, 0.17 % of the busy bytes',
      '    RowCount         : 360',
      '    From             : 0x50',
      '    To               : 0x7f',
      '    Bytes            : 0x8ca0',
      '    Share            : 0.170000',
      '    OtherBusy        : 0x1498cf6',
      '    Commit           : 0x197a000',
      '    Busy             : 0x14a1996',
      '    BusyBlocks       : 3062',
      '    Free             : 0x4a5ee0',
      '    Overhead         : 0x3278a',
      '    Uncovered        : 0x0',
      '    AddsUp           : 26,714,112 committed = 21,633,430 busy + 4,873,952 free + 206,730 overhead + 0 uncovered',
      '    [0x0]            : 00000201`02053730 0x64 busy, back end of heap 00000201`02050000',
      '    [0x1]            : 00000201`02054800 0x64 busy, back end of heap 00000201`02050000',
      '    [0x2]            : 00000201`020549a0 0x64 busy, back end of heap 00000201`02050000',
    ],
  },
  ask,
};
