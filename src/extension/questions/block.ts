/**
 * One address: the block that holds it, also from the inside, what is in it, who allocated it, and its neighbours.
 * An address that is in no heap is told by its region. Over a log: what `!heap -p -a` said of it.
 */
import { regionAt } from '../address-space/marking';
import { addressSpaceOf } from '../address-space/space';
import { beginningOf } from '../content/beginning';
import { addressName, frameText } from '../debuggee/address-name';
import type { Debuggee } from '../debuggee/debuggee';
import { blockAt, type DetailedBlock, type LocatedBlock } from '../heap/locate';
import { blockStack } from '../heap/stack-traces/block-stack';
import { busy } from '../heap/vocabulary';
import { protectText, stateText, typeText } from '../text/memory-flags';
import { addressText, bytes, hex, plain } from '../view/format';
import { listOf } from '../view/list';
import { type Column, present } from '../view/table';
import { blockText, shownBlock } from './block-columns';
import { kindOf } from './heap-columns';
import type { Argument, Question } from './question';
import { recordedBlock } from './recorded-block';
import { stackAdvice } from './stack-advice';

const columns: readonly Column[] = [
  { Name: 'Address', Kind: 'address', Help: 'The address asked for' },
  { Name: 'Heap', Kind: 'address', Help: 'Address of the heap' },
  { Name: 'HeapKind', Kind: 'text', Help: 'NT, segment, page heap' },
  { Name: 'UserAddress', Kind: 'address', Help: 'What the program got' },
  { Name: 'UserSize', Kind: 'size', Help: 'Bytes that the program asked for' },
  {
    Name: 'Offset',
    Kind: 'size',
    Help: 'From the user address to the address asked for, where it lies behind',
  },
  {
    Name: 'AlsoHeaderOf',
    Kind: 'text',
    Help: 'The block whose header begins there, too: on x64 user data reach up to eight bytes into it',
  },
  { Name: 'State', Kind: 'text', Help: 'busy, free, internal; or what else the memory is' },
  { Name: 'Origin', Kind: 'text', Help: 'Part of the allocator: back end, LFH, VS, large, page heap' },
  { Name: 'Block', Kind: 'address', Help: 'First byte of the block, its header included' },
  { Name: 'BlockSize', Kind: 'size', Help: 'Bytes from there to the next block' },
  { Name: 'Flags', Kind: 'size', Help: 'Flags byte of the header' },
  { Name: 'Segment', Kind: 'address', Help: 'Start of the segment, or of the allocation of its own' },
  { Name: 'Content', Kind: 'text', Help: 'What the beginning of the block looks like' },
  {
    Name: 'Vftable',
    Kind: 'text',
    Help: 'The first pointer, when it points into a module: what an object begins with',
  },
  { Name: 'Before', Kind: 'text', Help: 'The block in front of it' },
  { Name: 'After', Kind: 'text', Help: 'The block behind it' },
  { Name: 'Region', Kind: 'text', Help: 'The region of the address space' },
  { Name: 'Stack', Kind: 'line', Help: 'Who allocated it, innermost frame first' },
  { Name: 'StackNote', Kind: 'text', Help: 'What is to be known of the stack, or how to get one' },
];

function ask(open: () => Debuggee, args: readonly Argument[]): object {
  const debuggee = open();
  const address = args[0] as number;
  if (debuggee.target.kind === 'log') return recordedBlock(debuggee, address);
  const located = blockAt(debuggee, address);
  const region = regionText(debuggee, address);
  if (!located.known) return elsewhere(debuggee, address, located.why, region);
  if (located.value.row === null) return elsewhere(debuggee, address, whyNoBlock(located.value), region);
  return shown(debuggee, address, located.value, located.value.row, region);
}

function shown(
  debuggee: Debuggee,
  address: number,
  located: LocatedBlock,
  row: DetailedBlock,
  region: string | undefined,
): object {
  const block = shownBlock(row);
  const isBusy = row.state === busy;
  const neighbour = (one: DetailedBlock | null) =>
    one === null ? undefined : blockText(shownBlock(one), debuggee.target.pointerSize);
  const values = {
    Address: address,
    Heap: block.Heap,
    HeapKind: kindOf(row.heap),
    UserAddress: isBusy ? block.UserAddress : undefined,
    UserSize: isBusy ? block.UserSize : undefined,
    Offset: isBusy && address > block.UserAddress ? address - block.UserAddress : undefined,
    AlsoHeaderOf: isInNext(address, located) ? neighbour(located.after) : undefined,
    State: block.State,
    Origin: block.Origin,
    Block: block.Block,
    BlockSize: block.BlockSize,
    Flags: row.flags,
    Segment: located.area === null ? undefined : located.area.base,
    ...(isBusy ? contentOf(debuggee, row) : {}),
    Before: neighbour(located.before),
    After: neighbour(located.after),
    Region: region,
    ...stackOf(debuggee, row),
  };
  return present(values, columns, () => {
    const also = values.AlsoHeaderOf;
    return headline(debuggee, address, row) + (also === undefined ? '' : `, and in the header of ${also}`);
  });
}

/** The address lies in the user data of a block and in the header of the next one. */
function isInNext(address: number, { row, after }: LocatedBlock): boolean {
  return row !== null && row.state === busy && after !== null && address >= after.address;
}

function headline(debuggee: Debuggee, address: number, row: DetailedBlock): string {
  const width = debuggee.target.pointerSize;
  const block = blockText(shownBlock(row), width);
  if (row.state !== busy || address === row.user) return block;
  const offset = address - row.user;
  const where = offset < 0 ? 'in the header of' : `+${hex(offset)} in`;
  return `${addressText(address, width)} is ${where} ${block}`;
}

function contentOf(debuggee: Debuggee, row: DetailedBlock) {
  const pointerSize = row.heap.bits === 32 ? 4 : 8;
  const { kind, text, pointer, looked } = beginningOf(debuggee, row.user, row.userSize, pointerSize);
  const sample = looked < row.userSize ? `the first ${looked} bytes` : 'all of it';
  const content: Record<typeof kind, string> = {
    'not captured': 'not captured',
    text: `text: "${text}"`,
    'UTF-16 text': `UTF-16 text: "${text}"`,
    zero: `zeros (${sample})`,
    fill: `${text} (${sample})`,
    pointer: `bytes ${text}`,
    bytes: `bytes ${text}`,
    empty: 'empty',
  };
  return {
    Content: plain(content[kind]),
    Vftable: pointer === null ? undefined : nameText(debuggee, pointer),
  };
}

/** A class is named by a symbol that begins exactly there; the nearest one in front of it may be anything. */
function nameText(debuggee: Debuggee, pointer: number): string | undefined {
  const name = addressName(debuggee, pointer);
  if (name === null) return undefined;
  return plain(name.isExact ? `${name.symbol} (${name.place})` : name.place);
}

function stackOf(debuggee: Debuggee, row: DetailedBlock) {
  const stack = blockStack(debuggee, row.heap, row.trace);
  if (stack === null)
    return row.state === busy ? { StackNote: stackAdvice(debuggee, row.userSize || null) } : {};
  return {
    Stack: listOf(
      stack.frames.map((frame) => plain(frameText(debuggee, frame))),
      'frame',
    ),
    StackNote: stack.checked
      ? undefined
      : 'The record of the stack does not prove itself: frames may be wrong.',
  };
}

function whyNoBlock({ heap, gap }: LocatedBlock): string {
  if (heap === null) return 'in no block of a heap';
  const name = `heap ${hex(heap.address)}`;
  return gap === null ? `in ${name}, not committed` : `in ${name}, ${gap.reason}: ${gap.detail}`;
}

function elsewhere(debuggee: Debuggee, address: number, why: string, region: string | undefined): object {
  const name = addressName(debuggee, address);
  const text = plain(why);
  return present(
    { Address: address, State: text, Region: region },
    columns,
    () =>
      `${addressText(address, debuggee.target.pointerSize)}: ${text}${name === null ? '' : `, ${plain(name.place)}`}${region === undefined ? '' : `; ${region}`}`,
  );
}

/** `Stack, MEM_COMMIT, MEM_PRIVATE, PAGE_READWRITE, 64 KiB from 000c0000`; undefined where regions are not known. */
function regionText(debuggee: Debuggee, address: number): string | undefined {
  const space = addressSpaceOf(debuggee);
  const layout = space.known ? space.value.layout : null;
  if (layout === null) return undefined;
  const { regions, usage } = layout;
  const i = regionAt(regions, address);
  if (i < 0) return 'no region is listed there';
  const flags = [stateText(regions.state[i]!), typeText(regions.type[i]!), protectText(regions.protect[i]!)];
  const extent = `${bytes(regions.size[i]!)} from ${addressText(regions.base[i]!, debuggee.target.pointerSize)}`;
  const words = [usage.names[usage.of[i]!]!].concat(flags, extent).filter((word) => word !== '');
  return plain(words.join(', '));
}

export const block: Question = {
  name: 'block',
  help: 'What an address is: its block, heap, size, state, content, stack and neighbours; or its region',
  parameters: [
    {
      name: 'address',
      type: 'number',
      isAddress: true,
      help: 'of the block, or of anything inside of it; hex',
    },
  ],
  example: {
    input: 'test/fixtures/heaps/x64-19041.dmp.gz',
    call: 'block(0x20102061175)',
    output: [
      '@$scriptContents.block(0x20102061175) : 00000201`02061175 is +0x5 in 00000201`02061170 0x48 busy, LFH of heap 00000201`02050000',
      '    Address          : 0x20102061175',
      '    Heap             : 0x20102050000',
      '    HeapKind         : NT',
      '    UserAddress      : 0x20102061170',
      '    UserSize         : 0x48',
      '    Offset           : 0x5',
      '    State            : busy',
      '    Origin           : LFH',
      '    Block            : 0x20102061160',
      '    BlockSize        : 0x50',
      '    Flags            : 0x0',
      '    Segment          : 0x20102050000',
      '    Content          : text: "llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll"',
      '    Before           : 00000201`02061110 0x50 internal, back end of heap 00000201`02050000',
      '    After            : 00000201`020611c0 0x48 busy, LFH of heap 00000201`02050000',
      '    Region           : Heap, 952 KiB from 00000201`02050000',
      '    StackNote        : To keep a stack with every block: gflags /i app.exe +ust, start the program again, and ask again. Or, without a restart: dx @$scriptContents.allocBreakpoint(0x48) prints breakpoint lines that show who allocates, and leakscope attach <process> alloc-breakpoint 0x48 --log hits.log writes a log for this question.',
    ],
  },
  ask,
};
