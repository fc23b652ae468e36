/** A search over captured memory: hits of each pattern, and how many of them each part of the address space holds. */
import type { Debuggee, Known, RegionTable } from '../debuggee/debuggee';
import type { Coverage } from '../memory/pass';
import type { BytePattern } from './byte-pattern';
import { HitList } from './hit-list';
import { LiteralSearch } from './literal-search';
import { contains } from './ranges';
import { passOverPlace, type SearchPlace } from './search-place';

/** Parts that hits are counted in: a number for each region, -1 for none; and how many parts there are. */
export interface Parts {
  readonly ofRegion: Int32Array;
  readonly count: number;
}

export interface FoundPatterns {
  /** For each pattern. */
  readonly hits: readonly HitList[];
  /** For each pattern: hits by part. */
  readonly byPart: readonly Uint32Array[];
  readonly coverage: Coverage;
}

/** Known unless there is no memory, or no list of regions. */
export function findPatterns(
  debuggee: Debuggee,
  patterns: readonly BytePattern[],
  place: SearchPlace,
  parts: Parts,
): Known<FoundPatterns> {
  const regions = debuggee.regions();
  if (!regions.known) return regions;
  const counter = new Counter(regions.value, patterns, place, parts);
  const search = new LiteralSearch(patterns, counter);
  const coverage = passOverPlace(debuggee, place, search, search.overlap);
  if (!coverage.known) return coverage;
  const { hits, byPart } = counter;
  return { known: true, value: { hits, byPart, coverage: coverage.value }, caveats: coverage.caveats };
}

class Counter {
  readonly hits: readonly HitList[];
  readonly byPart: readonly Uint32Array[];
  /** The region of the last hit: hits ascend, so the next one is in it or behind. */
  private region = 0;

  constructor(
    private readonly regions: RegionTable,
    private readonly patterns: readonly BytePattern[],
    private readonly place: SearchPlace,
    private readonly parts: Parts,
  ) {
    this.hits = patterns.map(() => new HitList());
    this.byPart = patterns.map(() => new Uint32Array(parts.count));
  }

  hit(address: number, pattern: number): void {
    const { ranges } = this.place;
    if (ranges !== null && !contains(ranges, address, address + this.patterns[pattern]!.value.length)) return;
    this.hits[pattern]!.add(address);
    const { base, size, count } = this.regions;
    while (this.region < count && base[this.region]! + size[this.region]! <= address) this.region++;
    const part = this.region < count ? this.parts.ofRegion[this.region]! : -1;
    const counts = this.byPart[pattern]!;
    if (part >= 0) counts[part] = counts[part]! + 1;
  }
}
