/** A probe asks the script provider one thing that no public source settles, and harms nothing. */
import type { Known } from '../debuggee';

export type Fact = boolean | number | string | readonly string[];

export interface Probe {
  /** As the profiles of the simulator call it. */
  readonly name: string;
  /** The fact, or in its own words why it cannot be found out here. May throw. */
  ask(): Known<Fact>;
}

export function fact(value: Fact): Known<Fact> {
  return { known: true, value, caveats: [] };
}

export function notHere(why: string): Known<Fact> {
  return { known: false, why };
}
