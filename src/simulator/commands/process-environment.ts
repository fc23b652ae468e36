/**
 * Stacks, TEBs, PEBs and heap segments of the process, found through its threads.
 *
 * TEB and PEB fields: winternl.h and the offsets that `dt ntdll!_TEB` and `_PEB` have shown unchanged since
 * Windows 2000 (x86) and XP (x64); heap segments: the list that starts in the heap's own first segment, which
 * carries the signature 0xffeeffee since Vista. A structure that was not captured claims nothing.
 */
import type { RegionTable } from '../../minidump/index.js';
import type { MappedTarget, MappedThread } from '../target/target.js';
import type { Claim } from './claim.js';
import { regionAt } from './target-regions.js';

/** Offsets of the structures of one pointer size. */
interface Layout {
  readonly pointer: 4 | 8;
  /** What names carry when both worlds are in the process. */
  readonly suffix: '64' | '32' | '';
  readonly tebPeb: number;
  readonly tebBytes: number;
  readonly stackLimit: number;
  readonly heapCount: number;
  readonly heapList: number;
  readonly segmentSignature: number;
  readonly segmentEntry: number;
}

const wide: Layout = {
  pointer: 8,
  suffix: '',
  tebPeb: 0x60,
  tebBytes: 0x2000,
  stackLimit: 0x10,
  heapCount: 0xe8,
  heapList: 0xf0,
  segmentSignature: 0x10,
  segmentEntry: 0x18,
};

const narrow: Layout = {
  pointer: 4,
  suffix: '',
  tebPeb: 0x30,
  tebBytes: 0x1000,
  stackLimit: 0x8,
  heapCount: 0x88,
  heapList: 0x90,
  segmentSignature: 0x8,
  segmentEntry: 0x10,
};

const pageBytes = 0x1000;
const signature = 0xffeeffee;
/** Windows keeps the 32-bit TEB of a WOW64 thread two pages behind the 64-bit one. */
const teb32Distance = 0x2000;
const mostHeaps = 0x1000;
const mostSegments = 0x10000;
const sharedUserData = 0x7ffe0000;

class EnvironmentReader {
  readonly claims: Claim[] = [];
  readonly #pebs = new Set<number>();

  constructor(
    private readonly target: MappedTarget,
    private readonly regions: RegionTable,
  ) {}

  #integer(address: number, bytes: 4 | 8): number | undefined {
    const data = this.target.read(address, bytes);
    if (data.length < bytes) return undefined;
    const view = new DataView(data.buffer, data.byteOffset, bytes);
    if (bytes === 4) return view.getUint32(0, true);
    const value = view.getUint32(0, true) + view.getUint32(4, true) * 0x1_0000_0000;
    return Number.isSafeInteger(value) ? value : undefined;
  }

  #claim(start: number, bytes: number, usage: string, tag: string, more: readonly string[]): void {
    this.claims.push({ start, end: start + bytes, usage, tag, more });
  }

  /** Claims every region of the allocation that holds an address. */
  #claimAllocation(address: number, usage: string, tag: string, more: readonly string[]): void {
    const { allocationBase, base, size, count } = this.regions;
    const inside = regionAt(this.regions, address);
    if (inside < 0) return;
    const allocation = allocationBase[inside]!;
    let first = inside;
    let last = inside;
    while (first > 0 && allocationBase[first - 1] === allocation) first--;
    while (last + 1 < count && allocationBase[last + 1] === allocation) last++;
    this.#claim(base[first]!, base[last]! + size[last]! - base[first]!, usage, tag, more);
  }

  thread(thread: MappedThread, teb: number, layout: Layout): void {
    const id = `${this.target.processId.toString(16)}.${thread.id.toString(16)}`;
    const tag = `[~${thread.index}; ${id}]`;
    this.#claim(teb, layout.tebBytes, `TEB${layout.suffix}`, tag, [`!teb 0x${teb.toString(16)}`]);
    const limit = this.#integer(teb + layout.stackLimit, layout.pointer) ?? this.#stackStart(thread, layout);
    if (limit) this.#claimAllocation(limit, `Stack${layout.suffix}`, tag, [`~${thread.index}k`]);
    const peb = this.#integer(teb + layout.tebPeb, layout.pointer);
    if (peb) this.#peb(peb, layout);
  }

  /** Another record of the stack, where the TEB was not captured; it is the machine's stack. */
  #stackStart(thread: MappedThread, layout: Layout): number | undefined {
    if (layout.suffix === '32') return undefined;
    return this.target.stackStart(thread);
  }

  #peb(peb: number, layout: Layout): void {
    if (this.#pebs.has(peb)) return;
    this.#pebs.add(peb);
    const process = `[${this.target.processId.toString(16)}]`;
    this.#claim(peb, pageBytes, `PEB${layout.suffix}`, process, [`!peb 0x${peb.toString(16)}`]);
    const count = Math.min(this.#integer(peb + layout.heapCount, 4) ?? 0, mostHeaps);
    const list = this.#integer(peb + layout.heapList, layout.pointer);
    for (let index = 0; list && index < count; index++) {
      const heap = this.#integer(list + index * layout.pointer, layout.pointer);
      if (heap) this.#heap(heap, index, layout);
    }
  }

  #heap(heap: number, index: number, layout: Layout): void {
    const handle = heap.toString(16).padStart(layout.pointer * 2, '0');
    const usage = `Heap${layout.suffix}`;
    const tag = `[ID: ${index}; Handle: ${handle}; Type: Segment]`;
    const more = [
      `heap owning the address: !heap 0x${heap.toString(16)}`,
      'heap segment',
      `heap entry containing the address: !heap -x 0x%a`,
    ];
    for (const segment of this.#segments(heap, layout)) this.#claimAllocation(segment, usage, tag, more);
  }

  /** The heap itself and the segments on its list. */
  #segments(heap: number, layout: Layout): ReadonlySet<number> {
    const found = new Set([heap]);
    const first = heap + layout.segmentEntry;
    let entry = this.#integer(first, layout.pointer);
    for (let steps = 0; entry && entry !== first && steps < mostSegments; steps++) {
      const segment: number = entry - layout.segmentEntry;
      // The list's head lies in the heap and is no segment: it has no signature.
      if (this.#integer(segment + layout.segmentSignature, 4) === signature) {
        if (found.has(segment)) break;
        found.add(segment);
      }
      entry = this.#integer(entry, layout.pointer);
    }
    return found;
  }

  sharedUserData(): void {
    const region = regionAt(this.regions, sharedUserData);
    if (region < 0 || this.regions.base[region] !== sharedUserData) return;
    this.#claim(sharedUserData, pageBytes, 'Other', '[User Shared Data]', []);
  }
}

/** Claims in order of their right: the first of two that overlap keeps the range. */
export function environmentClaims(target: MappedTarget, regions: RegionTable): readonly Claim[] {
  const reader = new EnvironmentReader(target, regions);
  const { isWow64 } = target;
  const own = target.machine === 'x86' || target.machine === 'ARM' ? narrow : wide;
  for (const thread of target.threads) {
    if (thread.teb === 0) continue;
    reader.thread(thread, thread.teb, isWow64 ? { ...own, suffix: '64' } : own);
    if (isWow64) reader.thread(thread, thread.teb + teb32Distance, { ...narrow, suffix: '32' });
  }
  reader.sharedUserData();
  const rank = (claim: Claim) => ['TEB', 'PEB', 'Sta', 'Hea'].indexOf(claim.usage.slice(0, 3));
  return [...reader.claims].sort((a, b) => rank(a) - rank(b));
}
