/**
 * The heaps that the PEB lists, each believed only when its first page carries a heap's signature, and the
 * further segments of NT heaps.
 *
 * Source: public PEB descriptions (NumberOfHeaps, ProcessHeaps); a heap begins with its first _HEAP_SEGMENT
 * (SegmentSignature 0xFFEEFFEE, SegmentListEntry, Heap), on Windows XP with _HEAP itself (0xEEFFEEFF), and a
 * segment heap carries 0xDDEEDDEE there. Blocks of their own (VirtualAlloc) are not followed here.
 */
import type { Memory } from '../debuggee/debuggee';
import type { Block } from '../debuggee/process-blocks';

interface Layout {
  readonly pointer: 4 | 8;
  readonly processHeap: number;
  readonly numberOfHeaps: number;
  readonly processHeaps: number;
  readonly signature: number;
  readonly listEntry: number;
  readonly heap: number;
}

const layouts: Record<32 | 64, Layout> = {
  64: {
    pointer: 8,
    processHeap: 0x30,
    numberOfHeaps: 0xe8,
    processHeaps: 0xf0,
    signature: 0x10,
    listEntry: 0x18,
    heap: 0x28,
  },
  32: {
    pointer: 4,
    processHeap: 0x18,
    numberOfHeaps: 0x88,
    processHeaps: 0x90,
    signature: 0x08,
    listEntry: 0x10,
    heap: 0x18,
  },
};

const segmentSignature = 0xffeeffee;
const oldHeapSignature = 0xeeffeeff;
const segmentHeapSignature = 0xddeeddee;
const mostHeaps = 4096;
const mostSegments = 65536;
/** The list head lies in _HEAP, near its beginning in every build. */
const heapHeader = 0x400;

interface HeapPart {
  readonly bits: 32 | 64;
  /** Start of an allocation. */
  readonly base: number;
  /** Address of the heap it belongs to. */
  readonly heap: number;
}

interface HeapList {
  readonly parts: readonly HeapPart[];
  readonly caveats: readonly string[];
}

export function readHeapList(memory: Memory, pebs: readonly Block[]): HeapList {
  const parts: HeapPart[] = [];
  const caveats: string[] = [];
  for (const peb of pebs) {
    const layout = layouts[peb.bits];
    const { listed, complete } = heapsOf(memory, peb.address, layout);
    if (!complete) {
      const known = listed.length === 0 ? 'no heap is' : 'only the process heap is';
      caveats.push(
        'The heap list of the ' + peb.bits + '-bit PEB was not captured: ' + known + ' told apart.',
      );
    }
    let strange = 0;
    for (const heap of listed) if (!follow(memory, heap, peb.bits, layout, parts)) strange++;
    if (strange > 0) {
      caveats.push(
        strange + ' of ' + listed.length + ' listed heaps carry no heap signature and are not called heap.',
      );
    }
  }
  return { parts, caveats };
}

interface Listed {
  readonly listed: readonly number[];
  readonly complete: boolean;
}

/** The process heap stands in the PEB itself, the others in an array elsewhere. */
function heapsOf(memory: Memory, peb: number, layout: Layout): Listed {
  const count = memory.u32(peb + layout.numberOfHeaps);
  const list = memory.pointer(peb + layout.processHeaps, layout.pointer);
  const first = memory.pointer(peb + layout.processHeap, layout.pointer);
  const heaps: number[] = first === null || first === 0 ? [] : [first];
  if (count === null || list === null) return { listed: heaps, complete: false };
  for (let i = 0; i < Math.min(count, mostHeaps) && list > 0; i++) {
    const heap = memory.pointer(list + i * layout.pointer, layout.pointer);
    if (heap === null) return { listed: heaps, complete: false };
    if (heap > 0 && heaps.indexOf(heap) < 0) heaps.push(heap);
  }
  return { listed: heaps, complete: true };
}

/** Adds a heap and its segments; false when it does not look like a heap. */
function follow(memory: Memory, heap: number, bits: 32 | 64, layout: Layout, parts: HeapPart[]): boolean {
  const signature = memory.u32(heap + layout.signature);
  if (signature === segmentHeapSignature || signature === oldHeapSignature) {
    parts.push({ bits, base: heap, heap });
    return true;
  }
  if (signature !== segmentSignature) return false;
  parts.push({ bits, base: heap, heap });
  if (memory.pointer(heap + layout.heap, layout.pointer) !== heap) return true;
  let link = memory.pointer(heap + layout.listEntry, layout.pointer);
  for (let steps = 0; link !== null && steps < mostSegments; steps++) {
    const segment = link - layout.listEntry;
    if (segment === heap) break;
    const isHead = link > heap && link < heap + heapHeader;
    if (!isHead) {
      if (!isSegmentOf(memory, segment, heap, layout)) break;
      parts.push({ bits, base: segment, heap });
    }
    link = memory.pointer(link, layout.pointer);
  }
  return true;
}

function isSegmentOf(memory: Memory, segment: number, heap: number, layout: Layout): boolean {
  return (
    memory.u32(segment + layout.signature) === segmentSignature &&
    memory.pointer(segment + layout.heap, layout.pointer) === heap
  );
}
