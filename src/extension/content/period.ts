/**
 * The distance at which hits of a search repeat. Equal copies of a page of text show as a constant stride, with
 * one or several hits in each copy; the stride is the size of a copy, the best measure of what the text costs.
 */

export interface Period {
  /** Bytes from one copy to the next. */
  readonly bytes: number;
  readonly hitsPerCopy: number;
  /** Copies that the hits at hand show. */
  readonly copies: number;
}

const mostHitsPerCopy = 8;
/** Share of the distances that must repeat. */
const regular = 0.6;

/**
 * @param addresses ascending
 * @param gaps indices of hits in front of which hits were left out: no distance is taken across them
 * @returns null when nothing repeats
 */
export function periodOf(addresses: readonly number[], gaps: readonly number[]): Period | null {
  const runs = runsBetween(addresses, gaps);
  for (let hits = 1; hits <= mostHitsPerCopy; hits++) {
    const strides = stridesOf(runs, hits);
    const common = mostCommon(strides);
    if (common !== null && common.times >= 3 && common.times >= strides.length * regular)
      return { bytes: common.value, hitsPerCopy: hits, copies: Math.ceil((common.times + hits) / hits) };
  }
  return null;
}

function runsBetween(addresses: readonly number[], gaps: readonly number[]): number[][] {
  const runs: number[][] = [];
  let start = 0;
  gaps.concat([addresses.length]).forEach((gap) => {
    if (gap > start) runs.push(addresses.slice(start, gap));
    start = gap;
  });
  return runs;
}

function stridesOf(runs: readonly number[][], hits: number): number[] {
  const strides: number[] = [];
  runs.forEach((run) => {
    for (let i = hits; i < run.length; i++) strides.push(run[i]! - run[i - hits]!);
  });
  return strides;
}

function mostCommon(values: readonly number[]): { value: number; times: number } | null {
  const sorted = values.slice().sort((a, b) => a - b);
  let best: { value: number; times: number } | null = null;
  let from = 0;
  for (let i = 1; i <= sorted.length; i++) {
    if (i < sorted.length && sorted[i] === sorted[from]) continue;
    if (best === null || i - from > best.times) best = { value: sorted[from]!, times: i - from };
    from = i;
  }
  return best;
}
