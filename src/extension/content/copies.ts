/**
 * How many copies of a page of text the hits of a search show, and the bytes that these copies take.
 *
 * Copies stand in runs, one behind the other, and the distance between them is the size of one copy. It need not be
 * the same in every run: a page may have a number in it. So a distance counts where it comes twice in a row.
 */

export interface Copies {
  /** Bytes from one copy to the next; the most frequent distance where there are several. */
  readonly period: number;
  /** Copies at that very distance, of all. */
  readonly atPeriod: number;
  readonly hitsPerCopy: number;
  readonly copies: number;
  /** Bytes of these copies. */
  readonly bytes: number;
}

const mostHitsPerCopy = 8;
/** Share of the distances that must come twice. */
const enough = 0.6;
/** What more hits in a copy must be better by. */
const better = 0.05;
/** Hits that decide how many there are in a copy. */
const sample = 20000;

/**
 * @param addresses ascending
 * @param length bytes of what was found: hits that overlap are no copies
 * @returns null when nothing repeats
 */
export function copiesOf(addresses: Float64Array, length: number): Copies | null {
  const first = addresses.subarray(0, sample);
  let hitsPerCopy = 0;
  let best = enough;
  for (let hits = 1; hits <= mostHitsPerCopy; hits++) {
    const part = linksOf(first, hits) / first.length;
    if (part >= best && (hitsPerCopy === 0 || part >= best + better)) {
      best = part;
      hitsPerCopy = hits;
    }
  }
  if (hitsPerCopy === 0) return null;
  const { members, bytes, distances } = runsOf(addresses, hitsPerCopy);
  const period = mostFrequent(distances);
  if (period < length) return null;
  return {
    period,
    atPeriod: Math.round(distances[period]! / hitsPerCopy),
    hitsPerCopy,
    copies: Math.round(members / hitsPerCopy),
    bytes: Math.round(bytes / hitsPerCopy),
  };
}

interface Runs {
  /** Hits that stand in a run of copies. */
  readonly members: number;
  /** Sum of the distances of these hits. */
  readonly bytes: number;
  /** How many hits have which distance. */
  readonly distances: Readonly<Record<number, number>>;
}

function linksOf(addresses: Float64Array, hits: number): number {
  let links = 0;
  for (let i = 0; i < addresses.length; i++) if (repeated(addresses, i, hits) < Infinity) links++;
  return links;
}

function runsOf(addresses: Float64Array, hits: number): Runs {
  const distances: Record<number, number> = Object.create(null);
  let members = 0;
  let bytes = 0;
  for (let i = 0; i < addresses.length; i++) {
    // The last copy of a run has its distance to the one in front of it; the next run is farther away.
    const distance = Math.min(repeated(addresses, i, hits), repeated(addresses, i - hits, hits));
    if (distance === Infinity) continue;
    members++;
    bytes += distance;
    distances[distance] = (distances[distance] || 0) + 1;
  }
  return { members, bytes, distances };
}

/** The distance from a hit to its like in the next copy, where the copy before or behind has the same; else Infinity. */
function repeated(addresses: Float64Array, i: number, hits: number): number {
  if (i < 0 || i + hits >= addresses.length) return Infinity;
  const distance = addresses[i + hits]! - addresses[i]!;
  if (i >= hits && addresses[i]! - addresses[i - hits]! === distance) return distance;
  const behind = i + 2 * hits;
  return behind < addresses.length && addresses[behind]! - addresses[i + hits]! === distance
    ? distance
    : Infinity;
}

function mostFrequent(distances: Readonly<Record<number, number>>): number {
  let best = 0;
  for (const key in distances) if (best === 0 || distances[key]! > distances[best]!) best = Number(key);
  return best;
}
