/**
 * Regions as the engine shows them where a dump describes none: each captured range is committed, private, readable and
 * writable memory, an allocation of its own, and everything else is not there. It is the engine's way of saying that it
 * does not know; `Minidump.regions()` says what can honestly be derived.
 */
import type { RangeTable, RegionTable } from '../../minidump/index.js';
import { memCommit } from '../commands/memory-constants.js';

const memPrivate = 0x20000;
const pageReadWrite = 4;

export function capturedRegions(ranges: RangeTable): RegionTable {
  const { count, start, size } = ranges;
  const filled = (value: number) => new Uint32Array(count).fill(value);
  return {
    count,
    base: start,
    size,
    allocationBase: start,
    state: filled(memCommit),
    protect: filled(pageReadWrite),
    type: filled(memPrivate),
    allocationProtect: filled(pageReadWrite),
  };
}
