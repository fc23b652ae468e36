/**
 * Finds every run of printable characters in one pass: ASCII, and UTF-16 at even and odd addresses, as the program
 * `strings` does with -a and with -el.
 *
 * Each word is looked up by its two halves; most memory is no text and ends there. Where a run begins, it goes on four
 * bytes at a time whatever its alignment, and is known afterwards by two hashes and its length: no text is made.
 */
import type { PassedWindow, PassSink } from '../memory/pass';
import { isPrintable, narrow, textTable, wide, wideSplit } from './text-bytes';

export interface StringSink {
  /**
   * @param isWide UTF-16
   * @param length characters
   * @param a, b two hashes of the text, of 32 bits each
   */
  string(address: number, isWide: boolean, length: number, a: number, b: number): void;
}

/** Bytes that windows overlap by: what a run may reach back, or go on from. */
export const stringOverlap = 16;
/** Characters from which on a run holds a whole word of text at any alignment. */
const wordLength = 7;
export const shortestString = 4;

const seedA = 0x811c9dc5 | 0;
const seedB = 0x2f0b4c47;
const mixA = 0x9e3779b1 | 0;
const mixB = 0x85ebca77 | 0;

export class StringScan implements PassSink {
  private readonly table = textTable();
  /** Of a word with text: whether both halves must be text, or one will do. */
  private readonly byWords: boolean;
  private readonly kinds: number;
  /** End of the last window. */
  private end = -1;
  /** The run at hand; `kind` is 0 when there is none. */
  private kind = 0;
  private lastKind = 0;
  private start = 0;
  private bytes = 0;
  private a = 0;
  private b = 0;
  /** Bytes behind the last four that went into the hashes, and how many. */
  private rest = 0;
  private restBytes = 0;

  constructor(
    private readonly sink: StringSink,
    private readonly least: number,
    encodings: { readonly narrow: boolean; readonly wide: boolean },
  ) {
    this.byWords = least >= wordLength;
    this.kinds = (encodings.narrow ? narrow : 0) | (encodings.wide ? wide | wideSplit : 0);
  }

  window(window: PassedWindow): boolean {
    const { address, words } = window;
    const size = words.length * 4;
    let done = 0;
    const goesOn = address + stringOverlap === this.end;
    if (!goesOn) this.finish();
    else done = this.kind === 0 ? stringOverlap : this.goOn(window, this.start + this.bytes - address);
    let i = done >>> 2;
    while (i < words.length) {
      i = this.nextText(words, i);
      if (i === words.length) break;
      done = this.runAt(window, i, done);
      i = Math.max(i + 1, done >>> 2);
    }
    this.end = address + size;
    return true;
  }

  /** To be called after the last window. */
  finish(): void {
    if (this.kind !== 0) this.close(this.rest, this.restBytes);
    this.end = -1;
  }

  private nextText(words: Uint32Array, from: number): number {
    const { table, kinds } = this;
    const end = words.length;
    let i = from;
    if (this.byWords) {
      while (i < end && (table[words[i]! & 0xffff]! & table[words[i]! >>> 16]! & kinds) === 0) i++;
      return i;
    }
    const either = kinds & narrow;
    for (; i < end; i++) {
      const low = table[words[i]! & 0xffff]!;
      const high = table[words[i]! >>> 16]!;
      if ((((low | high) & either) | (low & high & kinds)) !== 0) break;
    }
    return i;
  }

  /**
   * Takes the run that holds word i, or half of it, unless that is the end of the run that was taken last, up to the
   * byte `done`. Answers the byte behind it.
   */
  private runAt(window: PassedWindow, i: number, done: number): number {
    const { words } = window;
    const low = this.table[words[i]! & 0xffff]!;
    const high = this.table[words[i]! >>> 16]!;
    const both = low & high & this.kinds;
    let at = i * 4;
    if (both === wideSplit) at++;
    else if (both === 0 && low !== narrow) at += 2;
    const kind = both === wide || both === wideSplit ? wide : narrow;
    if (at < done && kind === this.lastKind) return done;
    this.kind = kind;
    if (this.kind === narrow) while (at > 0 && isPrintable(byteAt(words, at - 1))) at--;
    else while (at > 1 && byteAt(words, at - 1) === 0 && isPrintable(byteAt(words, at - 2))) at -= 2;
    this.start = window.address + at;
    this.bytes = 0;
    this.a = seedA;
    this.b = seedB;
    return this.goOn(window, at);
  }

  /** Follows the run at hand from a byte of the window on, four bytes at a time. Answers the byte behind it. */
  private goOn({ address, words }: PassedWindow, from: number): number {
    const { table, kind } = this;
    const last = words.length * 4 - 4;
    let { a, b } = this;
    let at = from;
    for (; at <= last; at += 4) {
      const word = wordAt(words, at);
      if ((table[word & 0xffff]! & table[word >>> 16]! & kind) === 0) break;
      a = Math.imul(((a << 5) | (a >>> 27)) ^ word, mixA);
      b = Math.imul(((b << 11) | (b >>> 21)) + word, mixB);
    }
    this.a = a;
    this.b = b;
    this.bytes = address + at - this.start;
    if (at <= last) return at + this.close(wordAt(words, at), 4);
    // What the window ends with is looked at again in the next one, if memory goes on.
    this.restBytes = last + 4 - at;
    this.rest = 0;
    for (let i = this.restBytes - 1; i >= 0; i--) this.rest = (this.rest << 8) | byteAt(words, at + i);
    return last + 4;
  }

  /** Ends the run: `rest` are the next bytes, the first of which may belong to it. Answers how many do. */
  private close(rest: number, restBytes: number): number {
    const isWide = this.kind === wide;
    const unit = isWide ? 2 : 1;
    let taken = 0;
    for (; taken + unit <= restBytes; taken += unit) {
      const char = (rest >>> (taken * 8)) & (isWide ? 0xffff : 0xff);
      if (char > 0xff || !isPrintable(char)) break;
    }
    const tail = taken === 0 ? 0 : rest & (0xffffffff >>> (32 - taken * 8));
    const length = (this.bytes + taken) / unit;
    this.lastKind = this.kind;
    this.kind = 0;
    if (length >= this.least) {
      const a = Math.imul(((this.a << 5) | (this.a >>> 27)) ^ tail, mixA);
      const b = Math.imul(((this.b << 11) | (this.b >>> 21)) + tail, mixB);
      this.sink.string(this.start, isWide, length, a ^ (a >>> 13), b ^ (b >>> 16));
    }
    return taken;
  }
}

function byteAt(words: Uint32Array, at: number): number {
  return (words[at >>> 2]! >>> ((at & 3) * 8)) & 0xff;
}

/** Four bytes at any alignment, the lowest first. */
function wordAt(words: Uint32Array, at: number): number {
  const i = at >>> 2;
  const shift = (at & 3) * 8;
  return shift === 0 ? words[i]! : (words[i]! >>> shift) | (words[i + 1]! << (32 - shift));
}
