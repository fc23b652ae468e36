/**
 * What a session would have cost in a debugger, in reads of one page (`IDebugHostMemory::ReadBytes` of 4 KB of a dump).
 *
 * The weights are ratios measured on the genuine engine, over dumps: the price of a read is in the call and hardly in its
 * bytes, a key of the model costs three reads, a command as much as 75 before its first line, and each line five
 * (docs/simulator.md says how they were measured; `npm run bench` shows times of the day). They are for comparing ways
 * of asking, not for predicting seconds: on a living process a read costs by the page.
 */
import type { Counters } from './counters.js';

const weights = { read: 1, mebibyte: 6, call: 3, command: 75, line: 5 } as const;
const mebibyte = 0x100000;

/** Reads are calls too, and so are commands: each is counted once, as what it is. */
export function costOf({ hostCalls, reads, bytes, commands, lines }: Counters): number {
  const otherCalls = Math.max(0, hostCalls - reads - commands);
  return (
    reads * weights.read +
    (bytes / mebibyte) * weights.mebibyte +
    otherCalls * weights.call +
    commands * weights.command +
    lines * weights.line
  );
}
