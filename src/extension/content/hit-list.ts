/** Hits of a search: every one is counted, and as many are kept as a bounded list of 8 bytes each holds. */

const firstLength = 0x400;
export const mostKept = 4000000;

export class HitList {
  count = 0;
  first = 0;
  last = 0;
  private addresses = new Float64Array(firstLength);

  /** Addresses ascend. */
  add(address: number): void {
    if (this.count === 0) this.first = address;
    this.last = address;
    if (this.count < mostKept) {
      if (this.count === this.addresses.length) this.grow();
      this.addresses[this.count] = address;
    }
    this.count++;
  }

  /** The lowest hits, ascending. */
  get kept(): Float64Array {
    return this.addresses.subarray(0, Math.min(this.count, mostKept));
  }

  private grow(): void {
    const grown = new Float64Array(Math.min(mostKept, this.addresses.length * 2));
    grown.set(this.addresses);
    this.addresses = grown;
  }
}
