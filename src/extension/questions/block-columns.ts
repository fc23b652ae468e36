/** Rows of single blocks, as several questions show them. */
import type { BlockRow } from '../heap/locate';
import { originNames, stateNames } from '../heap/vocabulary';
import { addressText, hex } from '../view/format';
import type { Column } from '../view/table';

export const blockColumns: readonly Column[] = [
  { Name: 'UserAddress', Kind: 'address', Help: 'What the program got; 0 for a block that is not busy' },
  {
    Name: 'UserSize',
    Kind: 'size',
    Help: 'Bytes that the program asked for; 0 for a block that is not busy',
  },
  { Name: 'State', Kind: 'text', Help: 'busy, free, internal (of the heap itself)' },
  { Name: 'Heap', Kind: 'address', Help: 'Address of the heap' },
  { Name: 'Block', Kind: 'address', Help: 'First byte of the block, its header included' },
  { Name: 'BlockSize', Kind: 'size', Help: 'Bytes from there to the next block' },
  { Name: 'Origin', Kind: 'text', Help: 'Part of the allocator: back end, LFH, VS, large, page heap' },
];

/** Every cell is there in every row, so that `.Where(b => b.UserSize == 0x48)` meets no hole. */
export interface ShownBlock {
  readonly UserAddress: number;
  readonly UserSize: number;
  readonly State: string;
  readonly Heap: number;
  readonly Block: number;
  readonly BlockSize: number;
  readonly Origin: string;
}

export function shownBlock(row: BlockRow): ShownBlock {
  return {
    UserAddress: row.user,
    UserSize: row.userSize,
    State: stateNames[row.state]!,
    Heap: row.heap.address,
    Block: row.address,
    BlockSize: row.size,
    Origin: originNames[row.origin]!,
  };
}

/** `0012fa40 0x48 busy, LFH of heap 00120000` */
export function blockText(shown: ShownBlock, pointerSize: 4 | 8): string {
  const isBusy = shown.State === 'busy';
  const at = addressText(isBusy ? shown.UserAddress : shown.Block, pointerSize);
  const size = hex(isBusy ? shown.UserSize : shown.BlockSize);
  return `${at} ${size} ${shown.State}, ${shown.Origin} of heap ${addressText(shown.Heap, pointerSize)}`;
}
