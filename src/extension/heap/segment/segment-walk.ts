/**
 * What the walkers of a heap's segments share: the window that they read through, the batch that they fill, and
 * the gaps that they leave. Rows and gaps cover committed pages only, so that they add up to what is committed.
 */
import type { Memory } from '../../debuggee/debuggee';
import { pageSize } from '../../debuggee/memory';
import type { Words } from '../reading/fields';
import type { WindowReader } from '../reading/window-reader';
import { BlockBatch, type BlockSink, busy, type Gap, internal } from '../vocabulary';
import type { SegmentLayout } from './layout';
import type { SegmentMap } from './page-ranges';
import type { Pieces } from './pieces';

export class SegmentWalk implements Words {
  readonly batch = new BlockBatch();
  /** The sink wants no more. */
  ended = false;
  /** The window has holes: what is looked at must be asked for with `has`. */
  holey = false;
  private map: SegmentMap | null = null;
  private runStart = 0;
  private runLimit = 0;
  /** A gap that may go on with the next one. */
  private pending: { address: number; bytes: number; reason: Gap['reason']; detail: string } | null = null;

  constructor(
    readonly layout: SegmentLayout,
    readonly reader: WindowReader,
    readonly memory: Memory,
    readonly pieces: Pieces,
    private readonly sink: BlockSink,
    /** The heap is the allocator's own: no block of it is a program's. */
    private readonly isInternal = false,
  ) {}

  /** Begins a segment; the window may already hold its beginning. */
  enter(map: SegmentMap): void {
    this.map = map;
    this.runStart = this.runLimit = 0;
    this.holey = this.reader.firstHole(this.reader.base, this.reader.limit) !== 0;
  }

  /** Makes [address, address + length) part of the window; false when a byte of it is not captured. */
  has(address: number, length: number): boolean {
    const { reader } = this;
    if (this.hasWhole(address, length)) return true;
    return address >= reader.base && address + length <= reader.limit && this.patch(address, length);
  }

  /** The same without pages that the dump holds parts of. */
  hasWhole(address: number, length: number): boolean {
    const { reader } = this;
    const end = address + length;
    if (address < reader.base || end > reader.limit) {
      reader.cover(address, length, this.endOfWindow(address, end));
      this.holey = reader.firstHole(reader.base, reader.limit) !== 0;
    }
    if (address < reader.base || end > reader.limit) return false;
    return !this.holey || reader.firstHole(address, end) === 0;
  }

  /** A word of the segment that was entered. */
  u32(address: number): number | null {
    if (!this.has(address, 4)) return null;
    return this.reader.words[(address - this.reader.base) / 4]!;
  }

  /** Words of the window that stay when it moves on; pieces where it has holes. */
  kept(address: number, length: number): Words {
    const { reader } = this;
    if (!this.has(address, 4) || this.holey) return this.pieces;
    const first = (address - reader.base) / 4;
    const words = reader.words.slice(first, first + length / 4);
    return {
      u32: (at) => {
        const word = words[(at - address) / 4];
        return word === undefined ? null : word;
      },
    };
  }

  /** Makes room in the batch for a caller that fills it by itself; false: rows have to come one by one. */
  makeRoom(rows: number): boolean {
    const { batch } = this;
    if (this.isInternal || rows > batch.capacity) return false;
    if (batch.count + rows > batch.capacity) this.flush();
    return !this.ended;
  }

  /** A row of no user's. */
  row(address: number, size: number, state: number, origin: number, flags = 0): void {
    this.put(address, size, 0, 0, state, origin, flags, 0);
  }

  busyRow(
    address: number,
    size: number,
    user: number,
    userSize: number,
    origin: number,
    flags: number,
    trace: number,
  ): void {
    if (this.isInternal) this.put(address, size, 0, 0, internal, origin, flags, 0);
    else this.put(address, size, user, userSize, busy, origin, flags, trace);
  }

  /** A word of a chunk that was passed, for which the window does not move. */
  peek(address: number): number | null {
    const { reader } = this;
    if (address < reader.base || address + 4 > reader.limit) return this.memory.u32(address);
    if (this.holey && reader.firstHole(address, address + 4) !== 0) return this.pieces.u32(address);
    return reader.words[(address - reader.base) >>> 2]!;
  }

  /** 0 where it is not captured. */
  peekPointer(address: number): number {
    const low = this.peek(address);
    if (low === null || this.layout.pointerSize === 4) return low || 0;
    const high = this.peek(address + 4);
    return high === null ? 0 : high * 0x100000000 + low;
  }

  /** One row for each committed piece of [from, to). */
  committedRows(from: number, to: number, state: number, origin: number): void {
    this.eachCommitted(from, to, (start, end) => this.row(start, end - start, state, origin));
  }

  frame(from: number, to: number, origin: number): void {
    if (from < to) this.committedRows(from, to, internal, origin);
  }

  /** A gap for each committed piece of [from, to); neighbours with the same words are one gap. */
  gap(from: number, to: number, reason: Gap['reason'], detail: string): void {
    this.eachCommitted(from, to, (start, end) => this.addGap(start, end - start, reason, detail));
  }

  /** A gap of which nobody knows which bytes are committed. */
  addGap(address: number, bytes: number, reason: Gap['reason'], detail: string): void {
    const { pending } = this;
    if (pending !== null && pending.reason === reason && pending.address + pending.bytes === address) {
      pending.bytes += bytes;
      return;
    }
    this.flushGap();
    this.pending = { address, bytes, reason, detail };
  }

  isCommitted(from: number, to: number): boolean {
    return this.map!.isCommitted(from, to);
  }

  /** First address behind the committed run that holds an address. */
  runEnd(address: number): number {
    return this.map!.runEnd(address);
  }

  /** Hands the batch over; what the sink answers is in `ended`. */
  flush(): void {
    const { batch } = this;
    if (batch.count > 0 && !this.ended && !this.sink.blocks(batch)) this.ended = true;
    batch.count = 0;
  }

  /** Ends an area: false when the sink wants no more. */
  leave(): boolean {
    this.flush();
    this.flushGap();
    return !this.ended;
  }

  /** In the order of the batch's columns. */
  private put(
    address: number,
    size: number,
    user: number,
    userSize: number,
    state: number,
    origin: number,
    flags: number,
    trace: number,
  ): void {
    const { batch } = this;
    if (batch.count === batch.capacity) this.flush();
    const i = batch.count++;
    batch.address[i] = address;
    batch.size[i] = size;
    batch.state[i] = state;
    batch.origin[i] = origin;
    batch.user[i] = user;
    batch.userSize[i] = userSize;
    batch.flags[i] = flags;
    batch.trace[i] = trace;
  }

  private flushGap(): void {
    const { pending } = this;
    this.pending = null;
    if (pending !== null && !this.ended && !this.sink.gap(pending)) this.ended = true;
  }

  /** Behind a hole a page at a time is tried, until one is there again. */
  private endOfWindow(address: number, end: number): number {
    const run = this.endOfRun(address);
    return this.holey ? Math.min(run, Math.ceil(end / pageSize) * pageSize) : run;
  }

  private endOfRun(address: number): number {
    if (address < this.runStart || address >= this.runLimit) {
      this.runStart = address - (address % pageSize);
      this.runLimit = this.map!.runEnd(address);
    }
    return this.runLimit;
  }

  private eachCommitted(from: number, to: number, each: (start: number, end: number) => void): void {
    const map = this.map!;
    let at = from;
    while (at < to) {
      const end = Math.min(map.runEnd(at), to);
      if (end > at) each(at, end);
      at = end > at ? end : at - (at % pageSize) + pageSize;
    }
  }

  /** Fills in what is there of a hole. */
  private patch(address: number, length: number): boolean {
    const { reader } = this;
    const from = address - (address % 4);
    return this.pieces.fill(reader.words, (from - reader.base) / 4, from, address + length - from);
  }
}
