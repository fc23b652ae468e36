/** The strings of captured memory, or of a part of it, counted in one pass. */
import type { Debuggee, Known } from '../debuggee/debuggee';
import type { Coverage } from '../memory/pass';
import { passOverPlace, type SearchPlace } from './search-place';
import { StringCounts } from './string-counts';
import { StringScan, stringOverlap } from './string-scan';

export interface FoundStrings {
  readonly counts: StringCounts;
  readonly coverage: Coverage;
}

export interface StringKinds {
  /** Characters that a string has at least. */
  readonly least: number;
  /** ASCII. */
  readonly narrow: boolean;
  /** UTF-16. */
  readonly wide: boolean;
}

/** Known unless there is no memory, or no list of regions. */
export function findStrings(debuggee: Debuggee, kinds: StringKinds, place: SearchPlace): Known<FoundStrings> {
  const counts = new StringCounts();
  const scan = new StringScan(counts, kinds.least, kinds);
  const coverage = passOverPlace(debuggee, place, scan, stringOverlap);
  if (!coverage.known) return coverage;
  scan.finish();
  return { known: true, value: { counts, coverage: coverage.value }, caveats: coverage.caveats };
}
