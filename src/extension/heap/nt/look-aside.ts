/**
 * Look-aside lists, the front end of XP and 2003: freed blocks that their headers still call busy.
 *
 * Source: public PDB of ntdll (_HEAP_LOOKASIDE).
 */
import type { NtFacts } from './facts';
import type { Fields } from './fields';

const lists = 128;
/** Blocks in one list; MaximumDepth is at most 256. */
const deepest = 0x10000;

export interface LookAside {
  /** Headers of the blocks, ascending. */
  readonly blocks: Float64Array;
  /** 1 for each size in granules whose list is not whole: of its blocks nobody can tell busy from free. */
  readonly uncertain: Uint8Array;
  readonly caveats: readonly string[];
}

export function readLookAside(fields: Fields, facts: NtFacts): LookAside {
  const { world, layout, frontEnd } = facts;
  const uncertain = new Uint8Array(lists);
  if (facts.frontEndType !== 1 || frontEnd === 0)
    return { blocks: new Float64Array(0), uncertain, caveats: [] };
  if (world.bits === 64) {
    // The head packs a shortened pointer that was never seen in memory of that system.
    const caveat =
      'The look-aside lists of 64-bit Windows of before Vista are not read: their freed blocks count as busy.';
    return { blocks: new Float64Array(0), uncertain, caveats: [caveat] };
  }
  const found: number[] = [];
  const seen: Record<number, true> = {};
  let broken = 0;
  for (let granules = 0; granules < lists; granules++) {
    let user = fields.pointer(frontEnd + granules * layout.lookAsideSize);
    for (let depth = 0; depth < deepest && user !== null && user !== 0 && !seen[user]; depth++) {
      seen[user] = true;
      found.push(user - world.granularity);
      user = fields.pointer(user);
    }
    if (user === 0) continue;
    uncertain[granules] = 1;
    broken++;
  }
  found.sort((a, b) => a - b);
  const caveat =
    'Look-aside lists that are not whole: ' + broken + '. Which blocks of their sizes are free is not known.';
  return { blocks: new Float64Array(found), uncertain, caveats: broken > 0 ? [caveat] : [] };
}
