/**
 * The LFH's own structures, from Windows 8 on in a reservation of their own that no segment holds. How much of it is
 * committed they tell themselves.
 *
 * Source: public PDB of ntdll (_LFH_HEAP).
 */
import { pageSize } from '../../debuggee/memory';
import type { HeapArea } from '../vocabulary';
import type { NtFacts } from './facts';
import type { Fields } from './fields';

/** Far above what was ever seen: 392 KiB. */
const largestReservation = 0x1000000;

/** null before Windows 8, without an LFH, and where its words are not captured or cannot be. */
export function readFrontEndArea(fields: Fields, facts: NtFacts): HeapArea | null {
  const { lfh } = facts.layout;
  const base = facts.frontEnd;
  if (facts.frontEndType !== 2 || lfh.firstUncommitted < 0 || lfh.reservedLimit < 0) return null;
  if (fields.pointer(base + lfh.heap) !== facts.address) return null;
  const committed = fields.pointer(base + lfh.firstUncommitted);
  const limit = fields.pointer(base + lfh.reservedLimit);
  if (committed === null || limit === null || base % pageSize !== 0) return null;
  const isSound = base < committed && committed <= limit && limit - base <= largestReservation;
  if (!isSound || committed % pageSize !== 0 || limit % pageSize !== 0) return null;
  return { kind: 'front end', base, reserved: limit - base, committed: committed - base };
}
