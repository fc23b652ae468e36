/**
 * Finds byte patterns in one pass, several at once.
 *
 * Memory is sampled: where patterns are long enough, every second, third or fourth word is looked at, and any
 * occurrence has exactly one sampled word among its first bytes, in one of a few phases. A sampled word that may be
 * one of these phases (a small table by a hash of the word) is compared byte by byte. Short patterns go the same
 * way with half words. The loop is shifts and a look-up over words, which an interpreter without typed-array
 * built-ins runs well; nothing is made per byte, and every start is found once, in ascending order.
 */
import type { PassedWindow, PassSink } from '../memory/pass';
import { type BytePattern, eitherCase } from './byte-pattern';

/** Told of every occurrence, overlapping ones too; `pattern` is an index. */
export interface HitSink {
  hit(address: number, pattern: number): void;
}

/** Bytes that a pattern needs at least. */
export const shortestPattern = 2;
/** Bytes from which on whole words are sampled, and the words from one sample to the next at most. */
const wordLength = 7;
const longestStride = 4;

const hashBits = 12;
/** Of the hash: tried until none of the words that are looked for falls together with memory of zeros. */
const shifts = [9, 7, 11, 13, 5];

export class LiteralSearch implements PassSink {
  /** Bytes that windows must overlap. */
  readonly overlap: number;
  /** Bytes of the longest stretch without any-byte in each pattern, and where it begins. */
  private readonly anchors: readonly Anchor[];
  /** Bytes from one sample to the next. */
  private readonly step: number;
  private readonly byWords: boolean;
  /** All bits, or those without the case of letters. */
  private readonly fold: number;
  private readonly filter: Uint8Array;
  private shift = shifts[0]!;
  /** Of each pattern: at which distance it overlaps itself, and where it was found last. */
  private readonly periods: readonly number[];
  private readonly lastHits: number[];
  /** Of each pattern: a byte that is not its first one again, so that memory of equal bytes is told at once. */
  private readonly others: readonly number[];

  /** @throws for a pattern without two known bytes in a row */
  constructor(
    private readonly patterns: readonly BytePattern[],
    private readonly sink: HitSink,
  ) {
    this.anchors = patterns.map(anchorOf);
    this.periods = patterns.map(periodOf);
    this.lastHits = patterns.map(() => -1);
    this.others = patterns.map(otherByte);
    const shortest = Math.min(...this.anchors.map((one) => one.length));
    if (shortest < shortestPattern) throw new Error('a pattern needs two known bytes in a row');
    const longest = Math.max(...patterns.map((one) => one.value.length));
    this.overlap = Math.ceil((longest - 1) / 4) * 4;
    this.byWords = shortest >= wordLength;
    this.step = this.byWords
      ? 4 * Math.min(longestStride, Math.floor((shortest - 3) / 4))
      : shortest >= 5
        ? 4
        : 2;
    this.fold = patterns.some((one) => one.mask.indexOf(eitherCase) >= 0) ? 0xdfdfdfdf | 0 : -1;
    this.filter = this.byWords ? this.wordFilter() : this.halfFilter();
  }

  window(window: PassedWindow): boolean {
    const { words } = window;
    if (this.byWords) {
      const stride = this.step / 4;
      for (let i = this.nextWord(words, 0, stride); i < words.length; ) {
        this.compare(window, i * 4);
        i = this.nextWord(words, i + stride, stride);
      }
      return true;
    }
    for (let i = this.nextHalves(words, 0); i < words.length; i = this.nextHalves(words, i + 1)) {
      this.compare(window, i * 4);
      if (this.step === 2) this.compare(window, i * 4 + 2);
    }
    return true;
  }

  private nextWord(words: Uint32Array, from: number, stride: number): number {
    const { filter, fold, shift } = this;
    const end = words.length;
    let i = from;
    while (i < end && filter[hash(words[i]! & fold, shift)] === 0) i += stride;
    return Math.min(i, end);
  }

  private nextHalves(words: Uint32Array, from: number): number {
    const { filter } = this;
    const end = words.length;
    let i = from;
    if (this.step === 4) while (i < end && filter[words[i]! & 0xffff] === 0) i++;
    else while (i < end && (filter[words[i]! & 0xffff]! | filter[words[i]! >>> 16]!) === 0) i++;
    return i;
  }

  /** Every occurrence that has its first sample at a byte of the window. */
  private compare(window: PassedWindow, sample: number): void {
    for (let phase = this.step - 1; phase >= 0; phase--) {
      for (let p = 0; p < this.patterns.length; p++) {
        const start = sample - phase - this.anchors[p]!.at;
        if (start < 0 || window.address + start >= window.until) continue;
        if (!this.fits(window, start, p) || isMissing(window, start, this.patterns[p]!.value.length))
          continue;
        this.lastHits[p] = window.address + start;
        this.sink.hit(window.address + start, p);
      }
    }
  }

  /** Bytes that a hit one period before has in common with this one are known to fit: long runs stay linear. */
  private fits({ address, words }: PassedWindow, start: number, p: number): boolean {
    const { value, mask } = this.patterns[p]!;
    const length = value.length;
    if (start + length > words.length * 4) return false;
    const other = this.others[p]!;
    const there = start + other;
    if (((words[there >>> 2]! >>> ((there & 3) * 8)) & mask[other]!) !== value[other]) return false;
    const period = this.periods[p]!;
    const first = this.lastHits[p] === address + start - period ? length - period : 0;
    for (let i = first; i < length; i++) {
      const at = start + i;
      if (((words[at >>> 2]! >>> ((at & 3) * 8)) & mask[i]!) !== value[i]) return false;
    }
    return true;
  }

  private wordFilter(): Uint8Array {
    const sought: number[] = [];
    for (let p = 0; p < this.patterns.length; p++) {
      for (let phase = 0; phase < this.step; phase++) {
        const at = this.anchors[p]!.at + phase;
        const word = [3, 2, 1, 0].reduce((all, k) => (all << 8) | this.patterns[p]!.value[at + k]!, 0);
        sought.push(word & this.fold);
      }
    }
    const apart = shifts.filter((shift) => !sought.some((word) => word !== 0 && hash(word, shift) === 0));
    this.shift = apart.length === 0 ? shifts[0]! : apart[0]!;
    const filter = new Uint8Array(1 << hashBits);
    for (let i = 0; i < sought.length; i++) filter[hash(sought[i]!, this.shift)] = 1;
    return filter;
  }

  /** For each half word, whether it may be the one at a phase; a byte in front of or behind the stretch is any. */
  private halfFilter(): Uint8Array {
    const filter = new Uint8Array(0x10000);
    for (let p = 0; p < this.patterns.length; p++) {
      const { at, length } = this.anchors[p]!;
      const { value, mask } = this.patterns[p]!;
      for (let phase = 0; phase < this.step; phase++) {
        const isLast = phase + 1 >= length;
        const bits = mask[at + phase]! | (isLast ? 0 : mask[at + phase + 1]! << 8);
        const wanted = value[at + phase]! | (isLast ? 0 : value[at + phase + 1]! << 8);
        for (let half = 0; half < filter.length; half++) if ((half & bits) === wanted) filter[half] = 1;
      }
    }
    return filter;
  }
}

function hash(word: number, shift: number): number {
  return (word ^ (word >>> shift) ^ (word >>> 20)) & ((1 << hashBits) - 1);
}

interface Anchor {
  readonly at: number;
  readonly length: number;
}

/** The longest stretch of known bytes. */
function anchorOf({ mask }: BytePattern): Anchor {
  let best = { at: 0, length: 0 };
  let from = 0;
  for (let i = 0; i <= mask.length; i++) {
    if (i < mask.length && mask[i] !== 0) continue;
    if (i - from > best.length) best = { at: from, length: i - from };
    from = i + 1;
  }
  return best;
}

/** The smallest distance at which a pattern fits over itself; its length when it does not (Knuth, Morris, Pratt). */
function periodOf({ value, mask }: BytePattern): number {
  const same = (a: number, b: number) => value[a] === value[b] && mask[a] === mask[b];
  const borders = [0];
  for (let i = 1; i < value.length; i++) {
    let border = borders[i - 1]!;
    while (border > 0 && !same(i, border)) border = borders[border - 1]!;
    borders.push(same(i, border) ? border + 1 : 0);
  }
  return value.length - borders[value.length - 1]!;
}

/** The last one that differs from the first known byte; 0 when all are equal. */
function otherByte({ value, mask }: BytePattern): number {
  const known = mask.map((one) => one !== 0).indexOf(true);
  for (let i = mask.length - 1; i > 0; i--) if (mask[i] !== 0 && value[i] !== value[known]) return i;
  return 0;
}

function isMissing({ address, holes }: PassedWindow, start: number, length: number): boolean {
  const from = address + start;
  for (let i = 0; i < holes.length; i++) {
    if (holes[i]![0] < from + length && from < holes[i]![1]) return true;
  }
  return false;
}
