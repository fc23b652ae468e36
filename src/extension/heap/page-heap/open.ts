/**
 * Debug page heap (GFlags, Application Verifier). In full mode each block has pages of its own, and the heap's
 * nodes tell all of it: no block is read. In light mode the blocks lie in an NT heap that the PEB lists too, and
 * what is here is empty.
 */
import { pageSize } from '../../debuggee/memory';
import { hex } from '../hex';
import {
  type Bits,
  BlockBatch,
  type BlockSink,
  busy,
  free,
  fromPageHeap,
  type Gap,
  type Heap,
  type HeapArea,
  type HeapKind,
  internal,
} from '../vocabulary';
import type { Opened, World } from '../world';
import { areasOf, type PageHeapArea, type Piece, piecesOf } from './areas';
import { type Breach, type PageHeapContents, readContents } from './contents';

/** @param address the handle, which is the page in front of the root */
export function openPageHeap(world: World, address: number): Opened<Heap> {
  const read = readContents(world, address + pageSize);
  if (read.contents === null) return { heap: null, why: read.why };
  return { heap: new PageHeap(address, world.bits, read.contents, read.layout), why: '' };
}

class PageHeap implements Heap {
  readonly kind: HeapKind = 'page heap';
  readonly frontEnd = 'none';
  readonly keys = '';
  readonly uncommittedRanges = 0;
  readonly flags: number;
  readonly areas: readonly PageHeapArea[];
  readonly caveats: readonly string[];

  constructor(
    readonly address: number,
    readonly bits: Bits,
    private readonly contents: PageHeapContents,
    readonly layout: string,
  ) {
    this.flags = contents.flags;
    const { areas, strays } = areasOf(contents);
    this.areas = areas;
    this.caveats = caveatsOf(contents, strays);
  }

  walk(sink: BlockSink, area?: HeapArea): boolean {
    const batch = new BlockBatch();
    for (let i = 0; i < this.areas.length; i++) {
      const one = this.areas[i]!;
      if (area !== undefined && one.base !== area.base) continue;
      if (!this.walkArea(one, batch, sink)) return false;
    }
    return true;
  }

  private walkArea(area: PageHeapArea, batch: BlockBatch, sink: BlockSink): boolean {
    if (!sink.area(area)) return false;
    batch.count = 0;
    const pieces = piecesOf(this.contents, area);
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!;
      if (piece.what === 'untold' || piece.what === 'claimed twice') {
        if (batch.count > 0 && !sink.blocks(batch)) return false;
        batch.count = 0;
        if (!sink.gap(gapOf(piece, this.contents.breaches))) return false;
      } else {
        this.add(piece, batch);
        if (batch.count === batch.capacity) {
          if (!sink.blocks(batch)) return false;
          batch.count = 0;
        }
      }
    }
    return batch.count === 0 || sink.blocks(batch);
  }

  private add(piece: Piece, batch: BlockBatch): void {
    const { busy: used, freed } = this.contents;
    const isBusy = piece.what === 'busy';
    const isFreed = piece.what === 'freed';
    const i = batch.count++;
    batch.address[i] = piece.start;
    batch.size[i] = piece.end - piece.start;
    batch.user[i] = isBusy ? used.user[piece.node]! : 0;
    batch.userSize[i] = isBusy ? used.requested[piece.node]! : 0;
    batch.state[i] = isBusy ? busy : isFreed ? free : internal;
    batch.origin[i] = fromPageHeap;
    batch.flags[i] = 0;
    // A freed block's record is of the stack that freed it.
    batch.trace[i] = isBusy ? used.trace[piece.node]! : isFreed ? freed.trace[piece.node]! : 0;
  }
}

function gapOf(piece: Piece, breaches: readonly Breach[]): Gap {
  const bytes = piece.end - piece.start;
  if (piece.what === 'claimed twice')
    return { address: piece.start, bytes, reason: 'damaged', detail: 'two blocks claim these pages' };
  const isCaptured = breaches.length === 0 || breaches.some((one) => one.isCaptured);
  return {
    address: piece.start,
    bytes,
    reason: isCaptured ? 'damaged' : 'not captured',
    detail: 'no list tells what these pages are: ' + breaches.map(({ text }) => text).join('; '),
  };
}

function caveatsOf(contents: PageHeapContents, strays: number): string[] {
  const caveats: string[] = [];
  const normal = hex(contents.normalHeap);
  if (!contents.isFull)
    caveats.push(
      'Page heap is in light mode: the blocks are in the NT heap ' + normal + ', each with a stamp in front.',
    );
  else caveats.push('Allocations that page heap leaves alone are in the NT heap ' + normal + '.');
  if (contents.isByTree)
    caveats.push(
      'The layout of page heap from Windows Vista on is that of public symbols; it agreed with itself here.',
    );
  if (strays > 0)
    caveats.push(strays + ' blocks name addresses that the heap never reserved, and are left out.');
  contents.breaches.forEach(({ text }) => {
    caveats.push(text.charAt(0).toUpperCase() + text.slice(1) + ': blocks may be missing.');
  });
  return caveats;
}
