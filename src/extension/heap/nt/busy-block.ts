/**
 * How much was asked for where the count of unused bytes does not fit its byte, or an interceptor (stack traces)
 * put something between header and user data. The same for blocks of the back end and for slots of the LFH.
 *
 * Source: public PDB of ntdll (_HEAP_ENTRY, _HEAP_EXTENDED_ENTRY).
 */
import { hex } from '../hex';
import { countElsewhere, leastUnused, prefixBit, prefixGranules } from './header';
import type { NtWalk } from './walk';

/** Last byte of an extended header. */
const extended = 5;

/** @param unused UnusedBytes without the bit that marks slots; false when the sink ended the walk */
export function busyBlock(
  walk: NtWalk,
  at: number,
  size: number,
  origin: number,
  flags: number,
  unused: number,
): boolean {
  if ((unused & prefixBit) !== 0)
    return prefixedBlock(walk, at, size, origin, flags, unused & prefixGranules);
  const { granularity } = walk;
  let count = unused;
  if (unused === countElsewhere) {
    // x64: the unused word of the header behind; x86: the last word of the block itself.
    const place = granularity === 8 ? at + size - 4 : at + size;
    const found = walk.word(place, at);
    if (found === null) return unreadable(walk, at, size, place);
    count = found;
  }
  if (count < leastUnused || count > size)
    return walk.gap(
      at,
      size,
      'damaged',
      'the block at ' + hex(at) + ' counts ' + count + ' unused bytes of ' + size,
    );
  return walk.busyRow(at, size, at + granularity, size - count, origin, flags, 0);
}

/** The prefix begins with the address of the trace record and ends with a second header, in clear. */
function prefixedBlock(
  walk: NtWalk,
  at: number,
  size: number,
  origin: number,
  flags: number,
  granules: number,
): boolean {
  const { granularity } = walk;
  const user = at + (granules + 1) * granularity;
  if (granules === 0 || user > at + size) return notExtended(walk, at, size);
  const { reader } = walk;
  if (!reader.cover(at, user - at, walk.runEnd)) return unreadable(walk, at, size, user - 4);
  const { words } = reader;
  const first = (at + granularity - reader.base) / 4;
  const trace = words[first]! + (granularity === 16 ? words[first + 1]! * 0x100000000 : 0);
  const high = words[(user - reader.base) / 4 - 1]!;
  if (high >>> 24 !== extended || ((high >>> 16) & 0xff) !== granules) return notExtended(walk, at, size);
  const count = high & 0xffff;
  if (count < user - at - 8 || count > size) return notExtended(walk, at, size);
  return walk.busyRow(at, size, user, size - count, origin, flags, trace);
}

function unreadable(walk: NtWalk, at: number, size: number, place: number): boolean {
  const detail =
    'how much of the block at ' + hex(at) + ' is used stands at ' + hex(place) + ', which is not captured';
  return walk.gap(at, size, 'not captured', detail);
}

function notExtended(walk: NtWalk, at: number, size: number): boolean {
  return walk.gap(
    at,
    size,
    'damaged',
    'the block at ' + hex(at) + ' has a prefix without an extended header',
  );
}
