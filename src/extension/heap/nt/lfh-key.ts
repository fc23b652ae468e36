/**
 * The key that ntdll codes the offsets of its user blocks with (RtlpLFHKey, its lower half), without symbols.
 *
 * Where a subsegment tells size and number of the slots, the offsets are known and the coded word gives the key:
 * one vote. Where all subsegments are missing, the few strides that fit a user block stand for votes each; the
 * true key is the one that all of them have in common.
 */

/** A user block whose subsegment is missing. */
export interface KeylessBlock {
  /** The coded word without the addresses that are mixed into it. */
  readonly mixed: number;
  /** Offset of the first slot. */
  readonly first: number;
  /** Slots. */
  readonly count: number;
  /** Bytes from the user-data header to the end of the block. */
  readonly room: number;
}

export class LfhKey {
  /** User blocks that agree with each key. */
  private readonly votes: Record<number, number> = {};
  private readonly keyless: KeylessBlock[] = [];
  /** User blocks that voted. */
  voters = 0;

  vote(key: number): void {
    this.votes[key] = (this.votes[key] || 0) + 1;
    this.voters++;
  }

  /** The one key that at least two user blocks voted for and nobody against; null otherwise. */
  get unanimous(): number | null {
    const keys = Object.keys(this.votes);
    return keys.length === 1 && this.voters > 1 ? Number(keys[0]) : null;
  }

  addKeyless(block: KeylessBlock): void {
    this.keyless.push(block);
  }

  /** The key that most agree on, and how many of them; null when nothing speaks for one key above all others. */
  elected(granularity: number): { key: number; agreeing: number } | null {
    return this.voters > 0 ? most(this.votes, 1) : most(guesses(this.keyless, granularity), 2);
  }
}

function most(votes: Record<number, number>, least: number): { key: number; agreeing: number } | null {
  let best: { key: number; agreeing: number } | null = null;
  let isTied = false;
  Object.keys(votes).forEach((text) => {
    const agreeing = votes[Number(text)]!;
    if (best !== null && agreeing === best.agreeing) isTied = true;
    if (best !== null && agreeing <= best.agreeing) return;
    best = { key: Number(text), agreeing };
    isTied = false;
  });
  const found = best as { key: number; agreeing: number } | null;
  return found === null || isTied || found.agreeing < least ? null : found;
}

/** Every stride with which the slots fill the block as well as they can: one more would not fit. */
function guesses(blocks: readonly KeylessBlock[], granularity: number): Record<number, number> {
  const votes: Record<number, number> = {};
  blocks.forEach(({ mixed, first, count, room }) => {
    const widest = Math.floor((room - first) / count / granularity) * granularity;
    const narrowest = (room - first - 4 * granularity) / (count + 1);
    for (let stride = widest; stride > 0 && stride > narrowest && stride < 0x10000; stride -= granularity) {
      const key = (mixed ^ (first | (stride << 16))) >>> 0;
      votes[key] = (votes[key] || 0) + 1;
    }
  });
  return votes;
}
