/**
 * What range and region tables have in common: rows of start and size that must come out ascending and
 * disjoint, whatever the file says.
 *
 * Good dumps are in order, so that is checked first in one loop over typed arrays; only a dump that is not
 * pays for sorting.
 */

/** A row of the original table, with the part of it that is left. */
export interface SpanRow {
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** Whether the first `count` spans are ascending, disjoint, not empty and below `space`. */
export function inOrder(start: Float64Array, size: Float64Array, count: number, space: number): boolean {
  let end = 0;
  for (let i = 0; i < count; i++) {
    const from = start[i]!;
    const bytes = size[i]!;
    if (from < end || bytes === 0) return false;
    end = from + bytes;
    if (end > space) return false;
  }
  return true;
}

/**
 * The rows in order of address, cut where they overlap or reach beyond `space`; rows of which nothing is left
 * are absent. Of two that begin together the longer one stays whole.
 */
export function disjointRows(
  start: Float64Array,
  size: Float64Array,
  count: number,
  space: number,
): SpanRow[] {
  const order: number[] = [];
  for (let i = 0; i < count; i++) if (size[i]! > 0) order.push(i);
  order.sort((a, b) => start[a]! - start[b]! || size[b]! - size[a]!);
  const rows: SpanRow[] = [];
  let done = 0;
  for (const row of order) {
    const from = Math.max(done, start[row]!);
    const end = Math.min(space, start[row]! + size[row]!);
    if (from >= end) continue;
    rows.push({ row, start: from, end });
    done = end;
  }
  return rows;
}

/** Index of the last element of the first `count` that is <= value; -1 when there is none. */
export function lastAtOrBelow(sorted: Float64Array, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
