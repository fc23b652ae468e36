/**
 * Captured memory in windows of a bounded size: a walk over the whole address space costs only what the dump
 * holds, and never more memory than one window.
 */
import type { Target } from '../target/target.js';

const windowBytes = 0x100_0000;

/** Calls `visit` with windows of captured memory, ascending; each overlaps the next by `overlap` bytes. */
export function visitCaptured(
  target: Target,
  start: number,
  end: number,
  overlap: number,
  visit: (address: number, bytes: Uint8Array) => void,
): void {
  const dump = target.dump;
  if (dump === undefined) return;
  const ranges = dump.ranges();
  let runStart = 0;
  let previousEnd = -1;
  for (let index = 0; index < ranges.count; index++) {
    const rangeEnd = Math.min(end, ranges.start[index]! + ranges.available[index]!);
    const rangeStart = ranges.start[index]!;
    if (rangeStart !== previousEnd) runStart = rangeStart;
    previousEnd = rangeStart + ranges.available[index]!;
    // A match may begin in ranges that touch this one, but not in the gap before them.
    let at = Math.max(start, runStart, rangeStart - overlap);
    while (at < rangeEnd) {
      const bytes = dump.read(at, Math.min(windowBytes + overlap, rangeEnd - at));
      if (bytes.length === 0) break;
      visit(at, bytes);
      at += bytes.length > overlap && at + bytes.length < rangeEnd ? bytes.length - overlap : bytes.length;
    }
  }
}
