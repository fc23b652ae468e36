/**
 * Busy blocks by user size, counted in typed arrays: a process has tens of millions of blocks and a few
 * thousand sizes. Sizes below 64 KiB find their row in a table, larger ones in an object.
 */
import { type BlockBatch, busy, fromLfh, type HeapArea } from './vocabulary';

export interface SizeClassRow {
  /** Bytes that were asked for. */
  readonly size: number;
  readonly count: number;
  /** size x count. */
  readonly bytes: number;
  /** Bytes of the blocks, headers and slack included. */
  readonly blockBytes: number;
  /** How many of them come from the LFH. */
  readonly lfh: number;
  /** Origin of the first one (`originNames`). */
  readonly origin: number;
  /** Lowest and highest user address. */
  readonly first: number;
  readonly last: number;
  /** Areas of the heap with such a block. */
  readonly areas: number;
  /** Blocks in the segment that the heap got last. */
  readonly inNewest: number;
}

const directSizes = 0x10000;

export class SizeClassTable {
  private used = 0;
  private readonly direct = new Int32Array(directSizes);
  private readonly others: Record<number, number> = {};
  private size = new Float64Array(64);
  private count = new Float64Array(64);
  private blockBytes = new Float64Array(64);
  private lfh = new Float64Array(64);
  private origin = new Float64Array(64);
  private first = new Float64Array(64);
  private last = new Float64Array(64);
  private areas = new Float64Array(64);
  private inNewest = new Float64Array(64);
  /** Number of the area that counted last, from 1. */
  private lastArea = new Float64Array(64);
  private readonly sorted: readonly HeapArea[];
  private readonly newest: HeapArea | null;
  private area = 0;
  private areaStart = 0;
  private areaEnd = 0;

  constructor(areas: readonly HeapArea[]) {
    const segments = areas.filter((area) => area.kind === 'segment');
    this.newest = segments.length > 0 ? segments[segments.length - 1]! : null;
    this.sorted = areas.slice().sort((a, b) => a.base - b.base);
  }

  add(batch: BlockBatch): void {
    const { state, size, user, userSize, origin, count } = batch;
    for (let i = 0; i < count; i++) {
      if (state[i] !== busy) continue;
      const bytes = userSize[i]!;
      const at = user[i]!;
      if (at < this.areaStart || at >= this.areaEnd) this.enter(at);
      let row = bytes < directSizes ? this.direct[bytes]! : this.others[bytes] || 0;
      if (row === 0) row = this.newRow(bytes, at, origin[i]!);
      this.count[row]!++;
      this.blockBytes[row] = this.blockBytes[row]! + size[i]!;
      if (origin[i] === fromLfh) this.lfh[row]!++;
      if (at < this.first[row]!) this.first[row] = at;
      if (at > this.last[row]!) this.last[row] = at;
      if (this.lastArea[row] !== this.area) {
        this.lastArea[row] = this.area;
        this.areas[row]!++;
      }
      if (this.newest !== null && this.areaStart === this.newest.base) this.inNewest[row]!++;
    }
  }

  /** Most bytes first. */
  rows(): SizeClassRow[] {
    const rows: SizeClassRow[] = [];
    for (let i = 1; i <= this.used; i++) {
      rows.push({
        size: this.size[i]!,
        count: this.count[i]!,
        bytes: this.size[i]! * this.count[i]!,
        blockBytes: this.blockBytes[i]!,
        lfh: this.lfh[i]!,
        origin: this.origin[i]!,
        first: this.first[i]!,
        last: this.last[i]!,
        areas: this.areas[i]!,
        inNewest: this.inNewest[i]!,
      });
    }
    return rows.sort((a, b) => b.bytes - a.bytes || b.count - a.count || a.size - b.size);
  }

  /** Row 0 stands for none. */
  private newRow(bytes: number, at: number, origin: number): number {
    const row = ++this.used;
    if (row === this.size.length) this.grow();
    if (bytes < directSizes) this.direct[bytes] = row;
    else this.others[bytes] = row;
    this.size[row] = bytes;
    this.origin[row] = origin;
    this.first[row] = at;
    return row;
  }

  private grow(): void {
    const names: readonly (
      | 'size'
      | 'count'
      | 'blockBytes'
      | 'lfh'
      | 'origin'
      | 'first'
      | 'last'
      | 'areas'
      | 'inNewest'
      | 'lastArea'
    )[] = ['size', 'count', 'blockBytes', 'lfh', 'origin', 'first', 'last', 'areas', 'inNewest', 'lastArea'];
    names.forEach((name) => {
      const larger = new Float64Array(this[name].length * 2);
      larger.set(this[name]);
      this[name] = larger;
    });
  }

  /** The area that holds an address. A block outside of all of them counts for none. */
  private enter(address: number): void {
    let low = 0;
    let high = this.sorted.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]!.base > address) high = middle - 1;
      else low = middle + 1;
    }
    const found = high < 0 ? null : this.sorted[high]!;
    if (found === null || address >= found.base + found.reserved) {
      this.area = 0;
      this.areaStart = this.areaEnd = 0;
      return;
    }
    this.area = high + 1;
    this.areaStart = found.base;
    this.areaEnd = found.base + found.reserved;
  }
}
