/**
 * Counts strings by their hashes in bounded memory. Where there are more different ones than it holds, the rarest are
 * dropped (lossy counting, Manku and Motwani 2002): what stays has been counted since it came last, and is told how
 * often it may have come before. So the counts of frequent strings are exact, or bounded from both sides.
 */
import type { StringSink } from './string-scan';

const firstSlots = 0x1000;
/** 28 bytes each. */
export const mostSlots = 0x80000;
/** Share of the slots that may be taken. */
const full = 0.7;

export interface CountedString {
  /** Where it was seen first. */
  readonly address: number;
  readonly isWide: boolean;
  /** Characters. */
  readonly length: number;
  readonly count: number;
  /** It may have come this often; equal to count where that is exact. */
  readonly atMost: number;
}

export class StringCounts implements StringSink {
  /** Strings, and the bytes of them. */
  total = 0;
  bytes = 0;
  /** Different strings that were dropped; the same one may be dropped several times. */
  dropped = 0;
  /** No string that is not held came more often than this. */
  bound = 0;
  private slots = firstSlots;
  private taken = 0;
  private a = new Int32Array(firstSlots);
  private b = new Int32Array(firstSlots);
  /** Characters times 2, plus 1 for UTF-16; 0 for a slot that is free. */
  private shape = new Uint32Array(firstSlots);
  private counts = new Uint32Array(firstSlots);
  /** How often it may have come before it was held. */
  private before = new Uint32Array(firstSlots);
  private firsts = new Float64Array(firstSlots);

  constructor(private readonly most = mostSlots) {}

  string(address: number, isWide: boolean, length: number, a: number, b: number): void {
    this.total++;
    this.bytes += isWide ? length * 2 : length;
    const shape = length * 2 + (isWide ? 1 : 0);
    const slot = this.slotOf(a, b, shape);
    if (this.shape[slot] === 0) {
      this.put(slot, a, b, shape, 1, this.bound, address);
      if (this.taken > this.slots * full) this.makeRoom();
      return;
    }
    this.counts[slot] = this.counts[slot]! + 1;
  }

  /** Different strings that are held. */
  get distinct(): number {
    return this.taken;
  }

  /** The most frequent ones, at most `most`; of equally frequent ones the longer first, then by address. */
  top(most: number): CountedString[] {
    const least = this.countOf(most);
    const chosen: number[] = [];
    for (let i = 0; i < this.slots; i++) if (this.shape[i] !== 0 && this.counts[i]! >= least) chosen.push(i);
    const { counts, firsts } = this;
    const bytes = (i: number) => (this.shape[i]! >>> 1) * ((this.shape[i]! & 1) + 1);
    chosen.sort((i, k) => counts[k]! - counts[i]! || bytes(k) - bytes(i) || firsts[i]! - firsts[k]!);
    return chosen.slice(0, most).map((i) => ({
      address: firsts[i]!,
      isWide: (this.shape[i]! & 1) === 1,
      length: this.shape[i]! >>> 1,
      count: counts[i]!,
      atMost: counts[i]! + this.before[i]!,
    }));
  }

  /** The count that the most frequent strings have at least, so that they are `most` or more; 1 where fewer are held. */
  private countOf(most: number): number {
    const histogram = this.histogramOf((i) => this.counts[i]!);
    let above = 0;
    for (let count = histogram.length - 1; count > 1; count--) {
      above += histogram[count]!;
      if (above >= most) return count;
    }
    return 1;
  }

  /** How many strings have which value; the last place stands for all larger ones. */
  private histogramOf(value: (slot: number) => number): Uint32Array {
    const histogram = new Uint32Array(0x10000);
    for (let i = 0; i < this.slots; i++) {
      if (this.shape[i] === 0) continue;
      const place = Math.min(value(i), histogram.length - 1);
      histogram[place] = histogram[place]! + 1;
    }
    return histogram;
  }

  private slotOf(a: number, b: number, shape: number): number {
    const mask = this.slots - 1;
    let slot = (a ^ Math.imul(shape, 0x9e3779b1 | 0)) & mask;
    while (this.shape[slot] !== 0 && (this.a[slot] !== a || this.b[slot] !== b || this.shape[slot] !== shape))
      slot = (slot + 1) & mask;
    return slot;
  }

  private put(
    slot: number,
    a: number,
    b: number,
    shape: number,
    count: number,
    before: number,
    first: number,
  ): void {
    this.a[slot] = a;
    this.b[slot] = b;
    this.shape[slot] = shape;
    this.counts[slot] = count;
    this.before[slot] = before;
    this.firsts[slot] = first;
    this.taken++;
  }

  /** More slots, or fewer strings: then the half that came least often goes, and what goes sets the bound. */
  private makeRoom(): void {
    if (this.slots < this.most) {
      this.refill(this.slots * 2, 0);
      return;
    }
    const histogram = this.histogramOf((i) => this.counts[i]! + this.before[i]!);
    let limit = 0;
    for (let gone = 0; gone < this.taken / 2; limit++) gone += histogram[limit + 1]!;
    const held = this.taken;
    this.refill(this.slots, limit);
    this.bound = Math.max(this.bound, limit);
    this.dropped += held - this.taken;
  }

  /** Puts what may have come more often than `limit` into new slots. */
  private refill(slots: number, limit: number): void {
    const { a, b, shape, counts, before, firsts } = this;
    this.slots = slots;
    this.taken = 0;
    this.a = new Int32Array(slots);
    this.b = new Int32Array(slots);
    this.shape = new Uint32Array(slots);
    this.counts = new Uint32Array(slots);
    this.before = new Uint32Array(slots);
    this.firsts = new Float64Array(slots);
    for (let i = 0; i < shape.length; i++) {
      if (shape[i] === 0 || counts[i]! + before[i]! <= limit) continue;
      const slot = this.slotOf(a[i]!, b[i]!, shape[i]!);
      this.put(slot, a[i]!, b[i]!, shape[i]!, counts[i]!, before[i]!, firsts[i]!);
    }
  }
}
