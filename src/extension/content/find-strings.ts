/** The strings of captured memory, or of a part of it, counted in one pass. */
import type { Debuggee, Known } from '../debuggee/debuggee';
import { type Coverage, type PassedWindow, type PassSink, passOver } from '../memory/pass';
import type { SearchPlace } from './find-patterns';
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
  const { wants, from, to } = place;
  const coverage = passOver(debuggee, [new Cut(scan, from, to)], {
    overlap: stringOverlap,
    wants,
    from: from - (from % 4),
    to: Math.ceil(to / 4) * 4,
  });
  if (!coverage.known) return coverage;
  scan.finish();
  return { known: true, value: { counts, coverage: coverage.value }, caveats: coverage.caveats };
}

/** Whole words are read: what lies outside of the range is no text. */
class Cut implements PassSink {
  constructor(
    private readonly scan: StringScan,
    private readonly from: number,
    private readonly to: number,
  ) {}

  window(window: PassedWindow): boolean {
    const { address, words } = window;
    const before = this.from - address;
    if (before > 0 && before < 4) words[0] = words[0]! & (0xffffffff << (before * 8));
    const behind = address + words.length * 4 - this.to;
    const last = words.length - 1;
    if (behind > 0 && behind < 4) words[last] = words[last]! & (0xffffffff >>> (behind * 8));
    return this.scan.window(window);
  }
}
