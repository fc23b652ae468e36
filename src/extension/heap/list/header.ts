/**
 * What the first words at an address say about a heap there.
 *
 * Source: public PDBs of ntdll. Vista and later: a heap begins with its first _HEAP_SEGMENT (SegmentSignature
 * 0xFFEEFFEE, Heap); XP and 2003: with _HEAP itself (0xEEFFEEFF), and segments are structures of their own. A
 * segment heap has 0xDDEEDDEE in the same place. The handle of a page heap is a page of 0xEE, the root behind it.
 */
import { pageSize } from '../../debuggee/memory';
import { hasPageHeap } from '../global-flags';
import { heapSignature, pageHeapSignature, segmentHeapSignature, segmentSignature } from '../signatures';
import type { World } from '../world';

const handleFill = 0xeeeeeeee;

/** Bytes of a header that are looked at: up to _HEAP_SEGMENT.Heap. */
const headerBytes = 0x30;

export type HeaderKind =
  | 'NT'
  | 'segment'
  | 'page heap'
  /** A segment of the heap at `owner`. */
  | 'further segment'
  /** The signature of an NT heap, which does not name itself. */
  | 'foreign'
  | 'none'
  | 'not captured';

export interface Header {
  readonly kind: HeaderKind;
  /** The heap that it belongs to by its own words; 0 where they do not say. */
  readonly owner: number;
}

/** One read, of the header alone: of a small dump that may be all there is. */
export function headerAt(world: World, address: number): Header {
  if (!(address > 0) || address % 8 !== 0) return { kind: 'none', owner: 0 };
  const head = world.memory.whole(address, headerBytes);
  const header: Header =
    head === null ? { kind: 'not captured', owner: 0 } : headerIn(world, head.words, 0, address);
  const isOther = header.kind === 'none' || header.kind === 'not captured';
  return isOther && hasPageHeap(world) && isRoot(world, address + pageSize)
    ? { kind: 'page heap', owner: address }
    : header;
}

/** The same out of memory that was read: `words[index]` stands at the address. */
export function headerIn(world: World, words: Uint32Array, index: number, address: number): Header {
  const wide = world.pointerSize === 8;
  const signature = words[index + (wide ? 4 : 2)]!;
  if (signature === segmentHeapSignature) return { kind: 'segment', owner: address };
  if (signature === heapSignature) return { kind: 'NT', owner: address };
  if (signature === segmentSignature) {
    const earlier = pointerIn(words, index + (wide ? 6 : 4), wide);
    if (isHeapOfXp(world, earlier)) return { kind: 'further segment', owner: earlier };
    const owner = pointerIn(words, index + (wide ? 10 : 6), wide);
    if (owner === address) return { kind: 'NT', owner };
    return isPlace(owner) ? { kind: 'further segment', owner } : { kind: 'foreign', owner: 0 };
  }
  const isFilled = words[index] === handleFill && words[index + 1] === handleFill && signature === handleFill;
  return isFilled && isRoot(world, address + pageSize)
    ? { kind: 'page heap', owner: address }
    : { kind: 'none', owner: 0 };
}

/**
 * Up to XP and 2003 a segment is a structure of its own and names its heap at another place: the heap proves it. Asked
 * first, because where later segments name their heap those have their own address.
 */
function isHeapOfXp(world: World, address: number): boolean {
  return isPlace(address) && world.memory.u32(address + 2 * world.pointerSize) === heapSignature;
}

function isPlace(address: number): boolean {
  return address > 0 && address % pageSize === 0;
}

/** Whether a _DPH_HEAP_ROOT stands there. */
export function isRoot(world: World, address: number): boolean {
  const word = address > 0 && address % pageSize === 0 ? world.memory.whole(address, 4) : null;
  return word !== null && word.words[0] === pageHeapSignature;
}

function pointerIn(words: Uint32Array, index: number, wide: boolean): number {
  return words[index]! + (wide ? words[index + 1]! * 0x100000000 : 0);
}
