/** Every block of one heap or of all, as rows to be filtered: `heapBlocks().Where(b => b.UserSize == 0x48)`. */
import type { Debuggee } from '../debuggee/debuggee';
import { listBlocks } from '../heap/block-list';
import { processHeaps } from '../heap/process-heaps';
import { uncoveredBytes } from '../heap/totals';
import { cannotTell } from '../view/cannot-tell';
import { bytes, count } from '../view/format';
import { type Column, sentences, Table } from '../view/table';
import { blockColumns, blockText, type ShownBlock, shownBlock } from './block-columns';
import { listCaveats, sumColumns, sumFacts, wholeTotals } from './heap-columns';
import { ofHeapNamed, whyNoneIsSeen } from './heap-of';
import type { Argument, Question } from './question';

const factColumns: readonly Column[] = [
  { Name: 'Heap', Kind: 'address', Help: 'Address of the heap, where one was asked for' },
  ...sumColumns,
  { Name: 'Caveats', Kind: 'text', Help: 'What these rows do not cover' },
];

function ask(open: () => Debuggee, args: readonly Argument[]): object {
  const debuggee = open();
  const heap = args[0] as number | undefined;
  const heaps = processHeaps(debuggee);
  if (!heaps.known) return cannotTell(heaps.why);
  const width = debuggee.target.pointerSize;
  const entries = ofHeapNamed(
    heaps.value.entries.map((entry) => ({ entry })),
    heap,
    width,
  ).map(({ entry }) => entry);
  const unseen = whyNoneIsSeen(entries, width);
  if (unseen !== null) return cannotTell(unseen);
  const list = listBlocks(debuggee, heap === undefined ? {} : { heap });
  if (!list.known) return cannotTell(list.why);
  const blocks = list.value;
  const totals = wholeTotals(blocks.totals, entries);
  return new Table<ShownBlock>(blockColumns, blocks.count, (i) => shownBlock(blocks.row(i)), {
    text: `${count(blocks.count)} blocks, ${count(totals.busyBlocks)} of them busy with ${bytes(totals.busy)}; ${bytes(uncoveredBytes(totals))} uncovered`,
    rowText: (row) => blockText(row, width),
    facts: {
      Heap: heap,
      ...sumFacts(totals),
      Caveats: sentences(listCaveats(totals, entries, heaps.value.caveats, width)),
    },
    factColumns,
  });
}

export const heapBlocks: Question = {
  name: 'heapBlocks',
  help: 'Every block of one heap or of all: user address and size, state, origin; rows to be filtered',
  parameters: [
    {
      name: 'heap',
      type: 'number',
      isAddress: true,
      help: 'address of the heap; all of them when left out',
      optional: true,
    },
  ],
  example: {
    input: 'test/fixtures/heaps/x64-19041.dmp.gz',
    call: 'heapBlocks()',
    output: [
      '@$scriptContents.heapBlocks() : 4,208 blocks, 3,062 of them busy with 20.63 MiB; 0 B uncovered',
      '    RowCount         : 4208',
      '    Commit           : 0x197a000',
      '    Busy             : 0x14a1996',
      '    BusyBlocks       : 3062',
      '    Free             : 0x4a5ee0',
      '    Overhead         : 0x3278a',
      '    Uncovered        : 0x0',
      '    AddsUp           : 26,714,112 committed = 21,633,430 busy + 4,873,952 free + 206,730 overhead + 0 uncovered',
      '    [0x0]            : 00000201`02050000 0x740 internal, back end of heap 00000201`02050000',
      '    [0x1]            : 00000201`02050750 0x18 busy, back end of heap 00000201`02050000',
      '    [0x2]            : 00000201`02050760 0x20 free, back end of heap 00000201`02050000',
      '    [0x3]            : 00000201`02050790 0x21 busy, back end of heap 00000201`02050000',
    ],
  },
  ask,
};
