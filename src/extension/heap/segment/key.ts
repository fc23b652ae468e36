/**
 * Keys and addresses as two 32-bit halves, and the vote that finds a key: each structure that is coded with it
 * names a value, and the value that most of them name is the key.
 */

export interface Key {
  readonly low: number;
  /** 0 on x86. */
  readonly high: number;
}

export interface Elected {
  readonly key: Key;
  readonly votes: number;
  /** How many voted at all. */
  readonly voters: number;
}

/** Upper half of an address. */
export function highHalf(address: number): number {
  return Math.floor(address / 0x100000000);
}

/** A voter may name several values when what it knows leaves more than one. */
export class Ballot {
  private readonly counts: Record<string, { key: Key; votes: number }> = Object.create(null);
  voters = 0;

  add(low: number, high: number): void {
    this.voters++;
    this.name(low, high);
  }

  /** One voter that cannot tell some lower halves apart. */
  addOneOf(lows: readonly number[]): void {
    this.voters++;
    for (let i = 0; i < lows.length; i++) this.name(lows[i]!, 0);
  }

  /** null: no value has more than half of the voters, or two have equally many. */
  winner(): Elected | null {
    let best: { key: Key; votes: number } | null = null;
    let second = 0;
    const names = Object.keys(this.counts);
    for (let i = 0; i < names.length; i++) {
      const entry = this.counts[names[i]!]!;
      if (best === null || entry.votes > best.votes) {
        second = best === null ? 0 : best.votes;
        best = entry;
      } else if (entry.votes > second) {
        second = entry.votes;
      }
    }
    if (best === null || best.votes * 2 <= this.voters || best.votes === second) return null;
    return { key: best.key, votes: best.votes, voters: this.voters };
  }

  private name(low: number, high: number): void {
    const key = { low: low >>> 0, high: high >>> 0 };
    const name = key.high + ':' + key.low;
    const entry = this.counts[name];
    if (entry === undefined) this.counts[name] = { key, votes: 1 };
    else entry.votes++;
  }
}
