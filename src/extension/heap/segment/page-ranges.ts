/**
 * What the descriptors of one segment say: which ranges of pages there are, what each is used for, and which of
 * their pages are committed.
 *
 * From 16299 on every unit's own descriptor counts its committed pages, so commit is known to the page. Before,
 * the first descriptor of a range holds the number alone (as its complement); which pages it means the
 * subsegments say themselves (commit-state.ts), user blocks are committed from their first page on.
 */

import { type SegmentContext, segmentBytes, unitsOfSegment } from './contexts';
import {
  rangeBlock,
  rangeDamaged,
  rangeFree,
  rangeInternal,
  rangeMissing,
  type SegmentLayout,
} from './layout';

export const pageSize = 0x1000;

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
  readonly committedPages: number;
}

export class SegmentMap {
  /** 1 for each committed page. */
  readonly pages: Uint8Array;
  readonly ranges: PageRange[] = [];
  /** Bytes. */
  committed = 0;
  /** Bytes of units whose descriptors are not captured: their commit is not known. */
  unknown = 0;

  constructor(
    private readonly layout: SegmentLayout,
    private readonly context: SegmentContext,
    readonly base: number,
  ) {
    this.pages = new Uint8Array(segmentBytes(context) / pageSize);
  }

  /**
   * @param words holds the descriptors from `index` on
   * @param captured whether the descriptor of a unit was read
   */
  read(words: Uint32Array, index: number, captured: (unit: number) => boolean): void {
    const { firstUnit, shift } = this.context;
    const frontPages = (firstUnit * 2 ** shift) / pageSize;
    // Of the 64 KiB in front of a segment with large units only the descriptors are committed.
    const descriptorPages = Math.ceil((unitsOfSegment * this.layout.descriptor.size) / pageSize);
    this.mark(0, Math.min(frontPages, descriptorPages));
    let unit = firstUnit;
    while (unit < unitsOfSegment) unit = this.readRange(words, index, unit, captured);
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
    return this.runEnd(from) >= to;
  }

  /** Commits the pages of [from, from + count) of a range and no others. */
  commitOnly(range: PageRange, committed: (page: number) => boolean): void {
    const first = (range.address - this.base) / pageSize;
    for (let i = 0; i < range.bytes / pageSize; i++) this.pages[first + i] = committed(i) ? 1 : 0;
  }

  private readRange(
    words: Uint32Array,
    index: number,
    unit: number,
    captured: (unit: number) => boolean,
  ): number {
    const { descriptor } = this.layout;
    const stride = descriptor.size / 4;
    let next = unit;
    if (!captured(unit)) {
      while (next < unitsOfSegment && !captured(next)) next++;
      this.add(unit, next, rangeMissing, 0, words, index);
      this.unknown += (next - unit) * 2 ** this.context.shift;
      return next;
    }
    const units = this.unitsAt(words, index + unit * stride, unit);
    if (units === 0) {
      // Nothing in between is the first unit of a range.
      do next++;
      while (
        next < unitsOfSegment &&
        captured(next) &&
        this.unitsAt(words, index + next * stride, next) === 0
      );
      this.add(unit, next, rangeDamaged, 0, words, index);
      return next;
    }
    next = unit + units;
    const flags = byteAt(words, index + unit * stride, descriptor.flags) & descriptor.flagsMask;
    this.add(unit, next, descriptor.kinds[flags]!, flags, words, index);
    return next;
  }

  /** Units of the range that begins with a descriptor; 0 when none can begin there. */
  private unitsAt(words: Uint32Array, at: number, unit: number): number {
    const { descriptor } = this.layout;
    const kind = descriptor.kinds[byteAt(words, at, descriptor.flags) & descriptor.flagsMask];
    if (kind === undefined || (kind !== rangeFree && words[at] !== descriptorSignature)) return 0;
    const units = byteAt(words, at, descriptor.unitSize) || 1;
    return unit + units <= unitsOfSegment ? units : 0;
  }

  private add(
    unit: number,
    next: number,
    kind: number,
    flags: number,
    words: Uint32Array,
    index: number,
  ): void {
    const { descriptor } = this.layout;
    const { shift } = this.context;
    const at = index + (unit * descriptor.size) / 4;
    const isBlock = kind === rangeBlock;
    const counted = kind === rangeMissing || kind === rangeDamaged ? 0 : this.countedPages(words, at);
    const unused =
      descriptor.unusedBytes === 2
        ? shortAt(words, at, descriptor.unused)
        : words[at + (descriptor.unused >>> 2)]!;
    const range = {
      address: this.base + unit * 2 ** shift,
      bytes: (next - unit) * 2 ** shift,
      kind,
      flags,
      unused: isBlock ? unused : 0,
      extra: isBlock && (shortAt(words, at, descriptor.extra) & 1) === 1,
      committedPages: counted,
    };
    this.ranges.push(range);
    if (kind !== rangeMissing) this.commit(range, unit, next, words, index);
  }

  /** The complement of a count, of 8 bits up to 15063 and 16 later; later builds are asked by unit instead. */
  private countedPages(words: Uint32Array, at: number): number {
    const { descriptor } = this.layout;
    return descriptor.committedPages < 0 ? 0xff - byteAt(words, at, descriptor.key) : 0;
  }

  private commit(range: PageRange, unit: number, next: number, words: Uint32Array, index: number): void {
    const { descriptor } = this.layout;
    const pagesOfUnit = 2 ** this.context.shift / pageSize;
    const first = (range.address - this.base) / pageSize;
    if (descriptor.committedPages < 0) {
      this.mark(first, Math.min(range.committedPages, range.bytes / pageSize));
      return;
    }
    for (let i = unit; i < next; i++) {
      const pages = this.committedPagesOf(words, index + (i * descriptor.size) / 4);
      this.mark(first + (i - unit) * pagesOfUnit, Math.min(pages, pagesOfUnit));
    }
  }

  private committedPagesOf(words: Uint32Array, at: number): number {
    const { descriptor } = this.layout;
    const count = byteAt(words, at, descriptor.committedPages);
    // On x86 it shares a byte with the flags.
    return descriptor.flagsMask === 0x1f ? count >>> 5 : count;
  }

  private mark(first: number, count: number): void {
    for (let i = 0; i < count; i++) this.pages[first + i] = 1;
  }
}

/** Whether the commit of a range is known by count alone: not which of its pages. */
export function isCountedOnly(layout: SegmentLayout, range: PageRange): boolean {
  return (
    layout.descriptor.committedPages < 0 &&
    range.kind !== rangeBlock &&
    range.kind !== rangeInternal &&
    range.committedPages > 0 &&
    range.committedPages < range.bytes / pageSize
  );
}

function byteAt(words: Uint32Array, at: number, offset: number): number {
  return (words[at + (offset >>> 2)]! >>> ((offset & 3) * 8)) & 0xff;
}

function shortAt(words: Uint32Array, at: number, offset: number): number {
  return (words[at + (offset >>> 2)]! >>> ((offset & 3) * 8)) & 0xffff;
}
