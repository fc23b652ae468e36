/**
 * Blocks of one heap or of all, kept as rows: sixteen bytes a block, because there may be tens of millions.
 *
 * A row is the address of the block, the user size and one word with heap, state, origin and the distances from
 * the block to the user data and to its end. What does not fit into that word (page heap, very large blocks)
 * stands aside. Flags and stacks are not kept: blockAt reads them again for one block.
 */
import type { Debuggee, Known } from '../debuggee/debuggee';
import type { BlockRow } from './locate';
import { type HeapEntry, processHeaps } from './process-heaps';
import { countArea, countBlocks, countGap, newTotals } from './totals';
import { type BlockBatch, type BlockSink, busy, type Gap, type HeapArea } from './vocabulary';

export interface ListOptions {
  /** Address of a heap; all of them when left out. */
  readonly heap?: number;
  /** User sizes, both inclusive; only busy blocks have one. */
  readonly from?: number;
  readonly to?: number;
  readonly busyOnly?: boolean;
}

/** Known with no row when no heap has the address that was asked for. */
export function listBlocks(debuggee: Debuggee, options: ListOptions): Known<BlockList> {
  const heaps = processHeaps(debuggee);
  if (!heaps.known) return heaps;
  const list = new BlockList(heaps.value.entries, options);
  heaps.value.entries.forEach((entry, i) => {
    const asked = options.heap === undefined || options.heap === entry.address;
    if (asked && entry.heap !== null) list.read(i);
  });
  return { known: true, value: list, caveats: heaps.caveats };
}

/** Rows of one piece of the list; pieces are added, so that nothing is ever copied to grow. */
const rowsOfPiece = 0x10000;
// The word of a row: 2 bits state, 3 origin, 5 distance to the user data in units of 8, 11 bytes behind, 11 heap.
const mostLead = 31 * 8;
const mostRest = 0x7ff;
const mostHeaps = 0x7ff;

interface Piece {
  readonly address: Float64Array;
  readonly userSize: Uint32Array;
  readonly word: Uint32Array;
}

export class BlockList implements BlockSink {
  count = 0;
  /** Of everything that was walked, kept or not. */
  readonly totals = newTotals();
  private readonly pieces: Piece[] = [];
  private readonly aside: Record<number, BlockRow> = {};
  private current = 0;

  constructor(
    private readonly entries: readonly HeapEntry[],
    private readonly options: ListOptions,
  ) {}

  /** Adds the blocks of the heap with an index. */
  read(index: number): void {
    this.current = index;
    this.entries[index]!.heap!.walk(this);
  }

  row(i: number): BlockRow {
    const known = this.aside[i];
    if (known !== undefined) return known;
    const { address, userSize, word } = this.pieces[Math.floor(i / rowsOfPiece)]!;
    const at = i % rowsOfPiece;
    const bits = word[at]!;
    const state = bits & 3;
    const lead = ((bits >>> 5) & 31) * 8;
    const rest = (bits >>> 10) & mostRest;
    const start = address[at]!;
    return {
      heap: this.entries[bits >>> 21]!,
      address: start,
      size: state === busy ? userSize[at]! + rest : userSize[at]!,
      user: state === busy ? start + lead : 0,
      userSize: state === busy ? userSize[at]! : 0,
      state,
      origin: (bits >>> 2) & 7,
    };
  }

  area(area: HeapArea): boolean {
    countArea(this.totals, area);
    return true;
  }

  blocks(batch: BlockBatch): boolean {
    countBlocks(this.totals, batch);
    const { state, userSize, count } = batch;
    const { busyOnly, from, to } = this.options;
    const sized = from !== undefined || to !== undefined;
    const low = from === undefined ? 0 : from;
    const high = to === undefined ? Number.POSITIVE_INFINITY : to;
    for (let i = 0; i < count; i++) {
      if (state[i] !== busy) {
        if (busyOnly !== true && !sized) this.keep(batch, i);
      } else if (userSize[i]! >= low && userSize[i]! <= high) {
        this.keep(batch, i);
      }
    }
    return true;
  }

  gap(gap: Gap): boolean {
    countGap(this.totals, gap);
    return true;
  }

  private keep(batch: BlockBatch, i: number): void {
    const at = this.count % rowsOfPiece;
    if (at === 0) this.pieces.push(newPiece());
    const piece = this.pieces[this.pieces.length - 1]!;
    const isBusy = batch.state[i] === busy;
    const address = batch.address[i]!;
    const size = batch.size[i]!;
    const lead = isBusy ? batch.user[i]! - address : 0;
    const kept = isBusy ? batch.userSize[i]! : size;
    const rest = isBusy ? size - kept : 0;
    const fits = lead <= mostLead && lead % 8 === 0 && rest >= 0 && rest <= mostRest && kept <= 0xffffffff;
    if (fits && this.current <= mostHeaps) {
      piece.address[at] = address;
      piece.userSize[at] = kept;
      // The lead counts in units of 8 from bit 5 on.
      piece.word[at] =
        (batch.state[i]! | (batch.origin[i]! << 2) | (lead << 2) | (rest << 10) | (this.current << 21)) >>> 0;
    } else {
      this.aside[this.count] = {
        heap: this.entries[this.current]!,
        address,
        size,
        user: batch.user[i]!,
        userSize: batch.userSize[i]!,
        state: batch.state[i]!,
        origin: batch.origin[i]!,
      };
    }
    this.count++;
  }
}

function newPiece(): Piece {
  return {
    address: new Float64Array(rowsOfPiece),
    userSize: new Uint32Array(rowsOfPiece),
    word: new Uint32Array(rowsOfPiece),
  };
}
