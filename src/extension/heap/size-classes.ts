/**
 * Busy blocks by user size, counted in typed arrays: a process has tens of millions of blocks and a few
 * thousand sizes. Sizes below 64 KiB find their row in a table, larger ones in an object.
 */
import { type BlockBatch, busy, fromLfh, type HeapArea, originNames } from './vocabulary';

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

/**
 * A row is eight numbers side by side, so that a block touches one place in memory. Blocks ascend inside an area, so
 * what compares addresses or areas is done for the first block of a row in each area alone.
 */
const cells = 8;
const count = 0;
const blockBytes = 1;
const lfh = 2;
/** Address of the block that came last. */
const recent = 3;
/** Number of the area that the row counted in last, from 1. */
const lastArea = 4;
/** Count before that area. */
const countBefore = 5;
const areas = 6;
/** Highest address in the areas before. */
const highest = 7;

export class SizeClassTable {
  /** Busy blocks, and the bytes that were asked for, by the part of the allocator that handed them out. */
  readonly originBlocks = new Float64Array(originNames.length);
  readonly originBytes = new Float64Array(originNames.length);
  /** Busy blocks with a record of their stack. */
  traced = 0;
  private used = 0;
  private readonly direct = new Int32Array(directSizes);
  private readonly others: Record<number, number> = {};
  private cells = new Float64Array(64 * cells);
  private readonly sizes: number[] = [0];
  private readonly origins: number[] = [0];
  private readonly lowest: number[] = [0];
  private area = 0;
  private segment = 0;

  /** What is added from here on lies in this area. */
  enter(area: HeapArea): void {
    this.area++;
    if (area.kind === 'segment') this.segment = this.area;
  }

  /** Everything in locals: this runs for every block of the process. */
  add(batch: BlockBatch): void {
    const { state, size, user, userSize, origin, trace } = batch;
    const { direct, others, originBlocks, originBytes, area } = this;
    let rows = this.cells;
    const end = batch.count;
    let traced = 0;
    for (let i = 0; i < end; i++) {
      if (state[i] !== busy) continue;
      const bytes = userSize[i]!;
      const part = origin[i]!;
      let row = bytes < directSizes ? direct[bytes]! : others[bytes] || 0;
      if (row === 0) {
        row = this.newRow(bytes, user[i]!, part);
        rows = this.cells;
      }
      const at = row * cells;
      if (rows[at + lastArea] !== area) this.enterRow(row, user[i]!);
      rows[at + count]!++;
      rows[at + blockBytes] = rows[at + blockBytes]! + size[i]!;
      rows[at + recent] = user[i]!;
      if (part === fromLfh) rows[at + lfh]!++;
      originBlocks[part]!++;
      originBytes[part] = originBytes[part]! + bytes;
      if (trace[i] !== 0) traced++;
    }
    this.traced += traced;
  }

  /** Most bytes first. */
  rows(): SizeClassRow[] {
    const found: SizeClassRow[] = [];
    for (let row = 1; row <= this.used; row++) {
      const at = row * cells;
      const cell = (which: number) => this.cells[at + which]!;
      found.push({
        size: this.sizes[row]!,
        count: cell(count),
        bytes: this.sizes[row]! * cell(count),
        blockBytes: cell(blockBytes),
        lfh: cell(lfh),
        origin: this.origins[row]!,
        first: this.lowest[row]!,
        last: Math.max(cell(recent), cell(highest)),
        areas: cell(areas),
        inNewest: cell(lastArea) === this.segment ? cell(count) - cell(countBefore) : 0,
      });
    }
    return found.sort((a, b) => b.bytes - a.bytes || b.count - a.count || a.size - b.size);
  }

  /** The first block of a row in an area. */
  private enterRow(row: number, user: number): void {
    const rows = this.cells;
    const at = row * cells;
    rows[at + highest] = Math.max(rows[at + highest]!, rows[at + recent]!);
    rows[at + lastArea] = this.area;
    rows[at + countBefore] = rows[at + count]!;
    rows[at + areas]!++;
    if (user < this.lowest[row]!) this.lowest[row] = user;
  }

  /** Row 0 stands for none. */
  private newRow(bytes: number, user: number, origin: number): number {
    const row = ++this.used;
    if ((row + 1) * cells > this.cells.length) {
      const larger = new Float64Array(this.cells.length * 2);
      larger.set(this.cells);
      this.cells = larger;
    }
    if (bytes < directSizes) this.direct[bytes] = row;
    else this.others[bytes] = row;
    this.sizes[row] = bytes;
    this.origins[row] = origin;
    this.lowest[row] = user;
    return row;
  }
}
