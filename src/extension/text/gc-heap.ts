/** `!eeheap -gc` of every SOS: segments or regions of the managed heap, and its totals. */

import { decimal, hex, words } from './numbers';
import { type ParsedOutput, UnreadLines } from './parsed-output';
import { sosSize, sosSizes } from './sos-size';

export interface GcSegment {
  /** Index of the GC heap (server GC has several). */
  readonly heap: number;
  readonly kind: 'small' | 'large' | 'pinned' | 'frozen';
  readonly segment: number;
  readonly begin: number;
  readonly allocated: number;
  /** End of the committed part; null when not printed. */
  readonly committed: number | null;
  /** Bytes. */
  readonly allocatedBytes: number;
  /** Bytes; null when not printed. */
  readonly committedBytes: number | null;
}

interface GcHeap extends ParsedOutput {
  /** As printed; null when the text does not say. */
  readonly heapCount: number | null;
  readonly segments: readonly GcSegment[];
  /** Bytes of each server heap, as its `Heap Size` line says. */
  readonly heapBytes: readonly number[];
  /** Bytes in objects, as printed; null when the total is missing. */
  readonly allocatedBytes: number | null;
  /** Bytes committed, as printed; null when not printed (older SOS). */
  readonly committedBytes: number | null;
}

const TOTAL = /^(?:GC|Total|Partial) +(?:(Allocated|Committed) +)?(?:Heap +)?Size\b(.*)$/i;
const ONE_HEAP_TOTAL = /^(?:Allocated +)?Heap +Size\b(.*)$/i;
const FURNITURE =
  /^(?:generation \d|ephemeral segment|segment +begin|Committed Heap Size|DATAS\b|Concurrent|mark array|Address +Begin|no segments)/i;
const KINDS: readonly (readonly [RegExp, GcSegment['kind']])[] = [
  [/^(?:Small object heap|generation \d)/i, 'small'],
  [/^Large object heap/i, 'large'],
  [/^Pinned object heap/i, 'pinned'],
  [/^(?:Frozen object heap|NonGC heap)/i, 'frozen'],
];

interface Draft {
  heapCount: number | null;
  segments: GcSegment[];
  heapBytes: number[];
  allocatedBytes: number | null;
  committedBytes: number | null;
}

export function parseGcHeap(lines: readonly string[]): GcHeap {
  const unread = new UnreadLines();
  const draft: Draft = {
    heapCount: null,
    segments: [],
    heapBytes: [],
    allocatedBytes: null,
    committedBytes: null,
  };
  let heap = 0;
  let kind: GcSegment['kind'] = 'small';
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    const heading = /^Heap (\d+) \(/.exec(text);
    const nextKind = heading ? 'small' : kindOf(text);
    const segment = heading || nextKind ? null : gcSegment(text, heap, kind);
    if (heading) heap = decimal(heading[1]!);
    if (nextKind) kind = nextKind;
    else if (segment) draft.segments.push(segment);
    else if (!readTotal(draft, text) && !FURNITURE.test(text)) unread.file(text);
  }
  return { ...draft, skipped: unread.skipped, truncated: unread.truncated };
}

function kindOf(text: string): GcSegment['kind'] | null {
  for (let i = 0; i < KINDS.length; i++) if (KINDS[i]![0].test(text)) return KINDS[i]![1];
  return null;
}

/** Three addresses, or four with the committed end; a size cell is empty when the size is zero. */
function gcSegment(text: string, heap: number, kind: GcSegment['kind']): GcSegment | null {
  const firstSize = /(?:0x)?[0-9a-f]{1,16} ?\(/i.exec(text);
  const addresses = words(firstSize ? text.slice(0, firstSize.index) : text).map(hex);
  const sizes = sosSizes(text);
  if ((addresses.length !== 3 && addresses.length !== 4) || addresses.concat(sizes).some(Number.isNaN))
    return null;
  const [segment, begin, allocated] = addresses as [number, number, number];
  const committed = addresses.length === 4 ? addresses[3]! : null;
  const isPrinted = sizes.length === 2 || (sizes.length === 1 && allocated !== begin);
  return {
    heap,
    kind,
    segment,
    begin,
    allocated,
    committed,
    allocatedBytes: isPrinted ? sizes[0]! : allocated - begin,
    committedBytes: committed === null ? null : sizes.length === 2 ? sizes[1]! : committed - begin,
  };
}

function readTotal(draft: Draft, text: string): boolean {
  const count = /^Number of GC Heaps: *(\d+)/.exec(text);
  if (count) draft.heapCount = decimal(count[1]!);
  const total = TOTAL.exec(text);
  const bytes = total ? sosSize(total[2]!) : null;
  const isCommitted = total !== null && total[1] !== undefined && total[1].toLowerCase() === 'committed';
  if (bytes !== null && isCommitted) draft.committedBytes = bytes;
  if (bytes !== null && !isCommitted) draft.allocatedBytes = bytes;
  const oneHeap = ONE_HEAP_TOTAL.exec(text);
  const oneBytes = oneHeap ? sosSize(oneHeap[1]!) : null;
  if (oneBytes !== null) draft.heapBytes.push(oneBytes);
  return count !== null || bytes !== null || oneBytes !== null;
}
