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
  /** Blocks in the segment that comes last in the heap's list. */
  readonly inNewest: number;
}

const directSizes = 0x10000;

/** All that grow together. */
const columns = [
  'size',
  'count',
  'blockBytes',
  'lfh',
  'origin',
  'first',
  'last',
  'areas',
  'inNewest',
  'lastArea',
  'lastSegment',
] as const;

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
  /** Number of the segment that counted last; inNewest starts anew in each. */
  private lastSegment = new Float64Array(64);
  private area = 0;
  private segment = 0;

  /** What is added from here on lies in this area. */
  enter(area: HeapArea): void {
    this.area++;
    if (area.kind === 'segment') this.segment = this.area;
  }

  add(batch: BlockBatch): void {
    const { state, size, user, userSize, origin, count } = batch;
    for (let i = 0; i < count; i++) {
      if (state[i] !== busy) continue;
      const bytes = userSize[i]!;
      const at = user[i]!;
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
      if (this.area !== this.segment) continue;
      if (this.lastSegment[row] !== this.segment) {
        this.lastSegment[row] = this.segment;
        this.inNewest[row] = 0;
      }
      this.inNewest[row]!++;
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
        inNewest: this.lastSegment[i] === this.segment ? this.inNewest[i]! : 0,
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
    columns.forEach((name) => {
      const larger = new Float64Array(this[name].length * 2);
      larger.set(this[name]);
      this[name] = larger;
    });
  }
}
