/** Damage to made-up heaps: what was hit, and which addresses a walker may see differently afterwards. */
import fc from 'fast-check';
import type { SparseMemory } from './sparse-memory.js';
import type { TrueHeap } from './truth.js';

const page = 0x1000;

export type Damage =
  /** One bit, under a checksum, in a structure or anywhere. */
  | {
      readonly kind: 'flip';
      readonly where: 'header' | 'structure' | 'anywhere';
      readonly at: number;
      readonly bit: number;
    }
  | {
      readonly kind: 'zero page' | 'missing page' | 'garbage page';
      readonly at: number;
      readonly seed: number;
    }
  /** One link of a list leads to another one. */
  | { readonly kind: 'cycle'; readonly at: number; readonly to: number }
  /** A pointer-sized word in a structure is something else. */
  | { readonly kind: 'pointer'; readonly at: number; readonly value: Foreign; readonly to: number };

type Foreign = 'null' | 'all ones' | 'odd' | 'structure' | 'heap' | 'nowhere';

const place = fc.nat();

export const damages: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({
    kind: fc.constant('flip' as const),
    where: fc.constantFrom('header' as const, 'structure' as const, 'anywhere' as const),
    at: place,
    bit: fc.integer({ min: 0, max: 7 }),
  }),
  fc.record({
    kind: fc.constantFrom('zero page' as const, 'missing page' as const, 'garbage page' as const),
    at: place,
    seed: place,
  }),
  fc.record({ kind: fc.constant('cycle' as const), at: place, to: place }),
  fc.record({
    kind: fc.constant('pointer' as const),
    at: place,
    value: fc.constantFrom<Foreign[]>('null', 'all ones', 'odd', 'structure', 'heap', 'nowhere'),
    to: place,
  }),
);

export class Damaged {
  /** A walker may see these addresses differently, [start, end). */
  readonly spans: (readonly [number, number])[] = [];
  /** Blocks there may be missing, but what is reported must be right. */
  readonly doubts: (readonly [number, number])[] = [];
  /** A flipped bit under a checksum. */
  isNoticeable = false;

  constructor(
    private readonly memory: SparseMemory,
    private readonly heap: TrueHeap,
    damage: readonly Damage[],
  ) {
    for (const one of damage) this.apply(one);
    this.isNoticeable &&= damage.length === 1;
  }

  /** Whether the damage can reach a stretch. */
  reaches(from: number, to: number): boolean {
    return touches(this.spans, from, to);
  }

  /** Whether a block may be missing. */
  hides(from: number, to: number): boolean {
    return touches(this.doubts, from, to);
  }

  get reachesAll(): boolean {
    return this.spans.some(([start, end]) => start === 0 && end === Number.MAX_VALUE);
  }

  private apply(damage: Damage): void {
    const { memory, heap } = this;
    const pointer = heap.bits / 8;
    if (damage.kind === 'flip') {
      const checked = damage.where === 'header' ? heap.structures.filter(({ isChecked }) => isChecked) : [];
      const structure = pick(checked.length > 0 ? checked : heap.structures, damage.at);
      const at =
        damage.where !== 'anywhere'
          ? structure.from + (damage.at % (structure.to - structure.from))
          : this.anywhere(damage.at);
      this.hit(at, at + 1);
      this.isNoticeable = damage.where !== 'anywhere' && structure.isChecked === true;
      if (memory.isCaptured(at)) memory.put8(at, memory.get(at, 1) ^ (1 << damage.bit));
    } else if (damage.kind === 'cycle') {
      const link = pick(heap.links, damage.at);
      this.write(link, pick(heap.links, damage.to));
    } else if (damage.kind === 'pointer') {
      const { from, to } = pick(heap.structures, damage.at);
      const words = Math.max(1, Math.floor((to - from) / pointer));
      this.write(from + (damage.to % words) * pointer, this.foreign(damage.value, damage.to));
    } else this.damagePage(damage.kind, this.anywhere(damage.at), damage.seed);
  }

  private damagePage(kind: 'zero page' | 'missing page' | 'garbage page', at: number, seed: number): void {
    const start = at - (at % page);
    this.hit(start, start + page);
    if (kind === 'missing page') this.memory.hide(start);
    else if (this.memory.isCaptured(start)) {
      for (let i = 0, state = seed; i < page; i++) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        this.memory.put8(start + i, kind === 'zero page' ? 0 : state >>> 24);
      }
    }
  }

  private write(at: number, value: number): void {
    const size = this.heap.bits === 64 ? 8 : 4;
    this.hit(at, at + size);
    if (!this.memory.isCaptured(at) || !this.memory.isCaptured(at + size - 1)) return;
    for (let i = 0, rest = value; i < size; i++, rest = Math.floor(rest / 256))
      this.memory.put8(at + i, rest % 256);
  }

  private foreign(value: Foreign, seed: number): number {
    if (value === 'null') return 0;
    if (value === 'all ones') return this.heap.bits === 64 ? 2 ** 48 - 1 : 0xffffffff;
    if (value === 'heap') return this.heap.address;
    const { from } = pick(this.heap.structures, seed);
    return value === 'odd' ? from + 1 : value === 'structure' ? from : 0x10000 + (seed % 0x1000) * 0x10;
  }

  /** A committed byte of the heap. */
  private anywhere(seed: number): number {
    const { areas } = this.heap;
    const area = areas[seed % areas.length]!;
    const run = area.runs[Math.floor(seed / 7) % area.runs.length]!;
    return run[0] + ((Math.imul(seed, 2654435761) >>> 0) % (run[1] - run[0]));
  }

  private hit(from: number, to: number): void {
    for (const structure of this.heap.structures)
      if (structure.from < to && structure.to > from) {
        this.spans.push(...structure.spans);
        this.doubts.push(...(structure.doubts ?? []));
      }
  }
}

function touches(spans: readonly (readonly [number, number])[], from: number, to: number): boolean {
  return spans.some(([start, end]) => start < to && end > from);
}

function pick<T>(list: readonly T[], seed: number): T {
  return list[seed % list.length]!;
}
