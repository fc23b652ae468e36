/**
 * What the descriptors of one segment say: which ranges of pages there are, what each is used for, and which of
 * their pages are committed.
 *
 * From 16299 on every unit's own descriptor counts its committed pages, so commit is known to the page. Before,
 * the first descriptor of a range holds the number alone (as its complement); which pages it means the
 * subsegments say themselves (commit-state.ts), user blocks are committed from their first page on.
 */
import { pageSize } from '../../debuggee/memory';
import { descriptorBytes, type SegmentContext, segmentBytes, unitsOfSegment } from './contexts';
import {
  rangeBlock,
  rangeDamaged,
  rangeFree,
  rangeInternal,
  rangeMissing,
  type SegmentLayout,
} from './layout';

/** In the first descriptor of every range that is in use. */
const descriptorSignature = 0xccddccdd;

export interface PageRange {
  readonly address: number;
  /** Bytes of all its units, committed or not. */
  readonly bytes: number;
  /** rangeFree, rangeBlock, … */
  readonly kind: number;
  readonly flags: number;
  /** Bytes at the end that nobody asked for; of a block alone. */
  readonly unused: number;
  /** A record of the allocating stack follows the user's bytes. */
  readonly extra: boolean;
  /** Committed pages as the first descriptor counts them. */
  readonly countedPages: number;
  /** Some pages are committed and some are not, and no descriptor says which. */
  readonly isPlaceOpen: boolean;
}

export class SegmentMap {
  /** 1 for each committed page. */
  readonly pages: Uint8Array;
  readonly ranges: PageRange[] = [];
  /** Bytes. */
  readonly committed: number;
  /** Bytes of units whose descriptors are not captured: their commit is not known. */
  unknown = 0;

  /**
   * @param words holds the descriptors from `index` on
   * @param captured whether the descriptor of a unit was read
   */
  constructor(
    private readonly layout: SegmentLayout,
    private readonly context: SegmentContext,
    readonly base: number,
    private readonly words: Uint32Array,
    private readonly index: number,
    private readonly captured: (unit: number) => boolean,
  ) {
    this.pages = new Uint8Array(segmentBytes(context) / pageSize);
    // Of the 64 KiB in front of a segment with large units the descriptors alone are committed.
    this.mark(0, descriptorBytes(layout) / pageSize);
    let unit = context.firstUnit;
    while (unit < unitsOfSegment) unit = this.readRange(unit);
    let committed = 0;
    for (let i = 0; i < this.pages.length; i++) committed += this.pages[i]!;
    this.committed = committed * pageSize;
  }

  /** First address behind the committed run that holds an address; the address itself when it is not committed. */
  runEnd(address: number): number {
    let page = Math.floor((address - this.base) / pageSize);
    if (this.pages[page] !== 1) return address;
    while (this.pages[page] === 1) page++;
    return this.base + page * pageSize;
  }

  isCommitted(from: number, to: number): boolean {
    const last = Math.floor((to - 1 - this.base) / pageSize);
    for (let page = Math.floor((from - this.base) / pageSize); page <= last; page++)
      if (this.pages[page] !== 1) return false;
    return true;
  }

  /** Takes what a subsegment says for what the descriptor left open. */
  commitOnly(range: PageRange, committed: (page: number) => boolean): void {
    const first = (range.address - this.base) / pageSize;
    for (let i = 0; i < range.bytes / pageSize; i++) this.pages[first + i] = committed(i) ? 1 : 0;
  }

  private readRange(unit: number): number {
    let next = unit + 1;
    if (!this.captured(unit)) {
      // Units in the middle of a range whose first descriptor is missing belong to what is missing.
      while (next < unitsOfSegment && this.unitsAt(next) === 0) next++;
      this.addUnknown(unit, next, rangeMissing);
      return next;
    }
    const units = this.unitsAt(unit);
    if (units === 0) {
      while (next < unitsOfSegment && this.captured(next) && this.unitsAt(next) === 0) next++;
      this.addUnknown(unit, next, rangeDamaged);
      return next;
    }
    this.add(unit, unit + units);
    return unit + units;
  }

  /** Units of the range that begins with a unit; 0 when none can begin there, or it is not captured. */
  private unitsAt(unit: number): number {
    if (!this.captured(unit)) return 0;
    const { descriptor } = this.layout;
    const kind = descriptor.kinds[this.flagsAt(unit)];
    if (kind === undefined || (kind !== rangeFree && this.wordAt(unit, 0) !== descriptorSignature)) return 0;
    const units = this.byteAt(unit, descriptor.unitSize) || 1;
    return unit + units <= unitsOfSegment ? units : 0;
  }

  private add(unit: number, next: number): void {
    const { descriptor } = this.layout;
    const flags = this.flagsAt(unit);
    const kind = descriptor.kinds[flags]!;
    const isBlock = kind === rangeBlock;
    const unused = this.wordAt(unit, descriptor.unused);
    const pages = ((next - unit) * 2 ** this.context.shift) / pageSize;
    const counted = Math.min(this.countedPages(unit), pages);
    const countedOnly = descriptor.committedPages < 0 || !this.areCaptured(unit, next);
    if (countedOnly) this.mark(unit, counted);
    else this.markUnits(unit, next);
    this.ranges.push({
      address: this.addressOf(unit),
      bytes: pages * pageSize,
      kind,
      flags,
      unused: isBlock ? (descriptor.unusedBytes === 2 ? unused >>> 16 : unused) : 0,
      extra: isBlock && (this.byteAt(unit, descriptor.extra) & 1) === 1,
      countedPages: counted,
      isPlaceOpen: countedOnly && !isBlock && kind !== rangeInternal && counted > 0 && counted < pages,
    });
  }

  private addUnknown(unit: number, next: number, kind: number): void {
    this.ranges.push({
      address: this.addressOf(unit),
      bytes: (next - unit) * 2 ** this.context.shift,
      kind,
      flags: 0,
      unused: 0,
      extra: false,
      countedPages: 0,
      isPlaceOpen: false,
    });
    if (this.layout.descriptor.committedPages >= 0) this.markUnits(unit, next);
    for (let i = unit; i < next; i++) if (!this.captured(i)) this.unknown += 2 ** this.context.shift;
  }

  private areCaptured(unit: number, next: number): boolean {
    for (let i = unit; i < next; i++) if (!this.captured(i)) return false;
    return true;
  }

  private countedPages(unit: number): number {
    const { pageCount, committedPages } = this.layout.descriptor;
    const low = this.byteAt(unit, pageCount);
    return committedPages < 0 ? 0xff - low : 0xffff - low - this.byteAt(unit, pageCount + 1) * 0x100;
  }

  /** Committed pages as each unit's own descriptor counts them. */
  private markUnits(unit: number, next: number): void {
    const { committedPages, flagsMask } = this.layout.descriptor;
    const most = 2 ** this.context.shift / pageSize;
    for (let i = unit; i < next; i++) {
      if (!this.captured(i)) continue;
      const count = this.byteAt(i, committedPages);
      // On x86 it shares a byte with the flags.
      this.mark(i, Math.min(flagsMask === 0x1f ? count >>> 5 : count, most));
    }
  }

  /** Commits pages from the first one of a unit on. */
  private mark(unit: number, count: number): void {
    const first = (unit * 2 ** this.context.shift) / pageSize;
    for (let i = 0; i < count; i++) this.pages[first + i] = 1;
  }

  private addressOf(unit: number): number {
    return this.base + unit * 2 ** this.context.shift;
  }

  private flagsAt(unit: number): number {
    const { descriptor } = this.layout;
    return this.byteAt(unit, descriptor.flags) & descriptor.flagsMask;
  }

  private byteAt(unit: number, offset: number): number {
    return (this.wordAt(unit, offset) >>> ((offset & 3) * 8)) & 0xff;
  }

  /** The word that holds an offset of a unit's descriptor. */
  private wordAt(unit: number, offset: number): number {
    return this.words[this.index + (unit * this.layout.descriptor.size + offset - (offset & 3)) / 4]!;
  }
}
