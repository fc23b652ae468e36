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
  for (let index = 0; index < ranges.count; index++) {
    const rangeEnd = Math.min(end, ranges.start[index]! + ranges.available[index]!);
    let at = Math.max(start, ranges.start[index]!);
    if (index > 0 && ranges.start[index - 1]! + ranges.available[index - 1]! === ranges.start[index]) {
      at = Math.max(start, at - overlap);
    }
    while (at < rangeEnd) {
      const bytes = dump.read(at, Math.min(windowBytes + overlap, rangeEnd - at));
      if (bytes.length === 0) break;
      visit(at, bytes);
      at += bytes.length > overlap && at + bytes.length < rangeEnd ? bytes.length - overlap : bytes.length;
    }
  }
}
