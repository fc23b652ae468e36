/**
 * Regions of a dump without MemoryInfoList, from what else it says: the captured ranges and the modules.
 *
 * Nothing is invented. A captured range becomes a region (its writer made one range of each readable region);
 * where a module lies over it the part is an image; the rest of a module, and of a stack that was not
 * captured, becomes a region too. State and protection stay 0 = unknown, and `why` says that free, reserved
 * and uncaptured memory does not appear.
 */
import { newRegionTable, type RegionTable } from './memory-info.js';
import type { RangeTable } from './memory-ranges.js';
import type { Module } from './modules.js';
import type { Thread } from './threads.js';

const MEM_IMAGE = 0x100_0000;

export interface Regions {
  readonly table: RegionTable;
  /** true: made from captured ranges, modules and stacks, because MemoryInfoList is absent or unreadable. */
  readonly derived: boolean;
  /** What a derived table cannot know, as a sentence; empty for MemoryInfoList. */
  readonly why: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Image extends Span {
  readonly base: number;
}

/** `reason`: why MemoryInfoList was not used, e.g. `the dump has no MemoryInfoList`. */
export function deriveRegions(
  ranges: RangeTable,
  modules: readonly Module[],
  threads: readonly Thread[],
  reason: string,
): Regions {
  const images = disjointImages(modules);
  const rows = new RowList();
  let next = 0;
  for (const span of spans(ranges, threads)) {
    while (next < images.length && images[next]!.end <= span.start) rows.image(images[next++]!);
    let at = span.start;
    for (let k = next; k < images.length && images[k]!.start < span.end; k++) {
      const image = images[k]!;
      if (at < image.start) rows.other(at, image.start);
      rows.image(image, Math.max(at, image.start), Math.min(span.end, image.end));
      at = Math.min(span.end, image.end);
      if (image.end <= span.end) next = k + 1;
    }
    if (at < span.end) rows.other(at, span.end);
  }
  while (next < images.length) rows.image(images[next++]!);
  const known =
    'only captured memory, modules and stacks are known: no free, reserved or uncaptured memory, no state, no protection';
  return { table: rows.table(), derived: true, why: `${reason}; ${known}` };
}

/** Captured ranges and the stacks outside them, ascending and disjoint. */
function* spans(ranges: RangeTable, threads: readonly Thread[]): Generator<Span> {
  const stacks = threads
    .map(({ stack }) => ({ start: stack.start, end: stack.start + stack.size }))
    .filter(({ start, end }) => start > 0 && start < end && end <= Number.MAX_SAFE_INTEGER)
    .sort((a, b) => a.start - b.start);
  let done = 0;
  let s = 0;
  for (let i = 0; i <= ranges.count; i++) {
    const start = i < ranges.count ? ranges.start[i]! : Number.POSITIVE_INFINITY;
    while (s < stacks.length && Math.max(done, stacks[s]!.start) < start) {
      const stack = stacks[s]!;
      const from = Math.max(done, stack.start);
      const to = Math.min(start, stack.end);
      if (from < to) yield { start: from, end: to };
      done = Math.max(done, to);
      if (stack.end > start) break;
      s++;
    }
    if (i === ranges.count) return;
    done = start + ranges.size[i]!;
    yield { start, end: done };
  }
}

function disjointImages(modules: readonly Module[]): Image[] {
  const sorted = modules.filter((module) => module.size > 0).sort((a, b) => a.base - b.base);
  const images: Image[] = [];
  let end = 0;
  for (const { base, size } of sorted) {
    const start = Math.max(end, base);
    if (start >= base + size) continue;
    end = base + size;
    images.push({ start, end, base });
  }
  return images;
}

/** Rows in ascending order; what of an image was not yet written is filled in when it is passed. */
class RowList {
  private readonly rows: { base: number; end: number; allocationBase: number; type: number }[] = [];

  private get end(): number {
    return this.rows.at(-1)?.end ?? 0;
  }

  other(start: number, end: number): void {
    this.rows.push({ base: start, end, allocationBase: start, type: 0 });
  }

  /** The part [start, end) of an image, and whatever of it comes before and is missing. */
  image(image: Image, start = image.end, end = image.end): void {
    const from = Math.max(this.end, image.start);
    if (from < start) this.rows.push({ base: from, end: start, allocationBase: image.base, type: MEM_IMAGE });
    if (start < end) this.rows.push({ base: start, end, allocationBase: image.base, type: MEM_IMAGE });
  }

  table(): RegionTable {
    const { rows } = this;
    const table = newRegionTable(rows.length, rows.length);
    rows.forEach((row, i) => {
      table.base[i] = row.base;
      table.size[i] = row.end - row.base;
      table.allocationBase[i] = row.allocationBase;
      table.type[i] = row.type;
    });
    return table;
  }
}
