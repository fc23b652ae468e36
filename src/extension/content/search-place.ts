/** A pass over the part of memory that somebody asks about. */
import type { Debuggee, Known } from '../debuggee/debuggee';
import { type Coverage, type PassSink, passOver } from '../memory/pass';
import { InRanges, overlaps, type Ranges } from './ranges';

export interface SearchPlace {
  /** Whether a region is looked at, by its index in the region table. */
  readonly wants: (region: number) => boolean;
  /** What of these regions; null for all of them. */
  readonly ranges: Ranges | null;
}

export function passOverPlace(
  debuggee: Debuggee,
  { wants, ranges }: SearchPlace,
  sink: PassSink,
  overlap: number,
): Known<Coverage> {
  if (ranges === null) return passOver(debuggee, [sink], { overlap, wants });
  const regions = debuggee.regions();
  if (!regions.known) return regions;
  const { base, size } = regions.value;
  const inside = new InRanges(ranges, sink);
  const last = ranges.ends.length - 1;
  const from = ranges.starts[0] || 0;
  const coverage = passOver(debuggee, [inside], {
    overlap,
    wants: (i) => overlaps(ranges, base[i]!, base[i]! + size[i]!) && wants(i),
    // Whole words are read.
    from: from - (from % 4),
    to: last < 0 ? 0 : Math.ceil(ranges.ends[last]! / 4) * 4,
  });
  if (!coverage.known) return coverage;
  const { bytes, notCaptured } = inside;
  return { ...coverage, value: { bytes, notCaptured, whole: coverage.value.whole } };
}
