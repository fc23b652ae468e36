/** `!address <address>`: the labelled facts of one region. Their order differs between versions. */

import type { ParsedOutput } from './parsed-output';

export interface AddressOne extends ParsedOutput {
  /** E.g. `Image`, `Free`, `<unknown>`; null when the line is absent, as every other null here. */
  readonly usage: string | null;
  readonly base: number | null;
  /** Exclusive. */
  readonly end: number | null;
  /** Bytes. */
  readonly size: number | null;
  readonly state: number | null;
  readonly protect: number | null;
  readonly type: number | null;
  readonly allocationBase: number | null;
  readonly allocationProtect: number | null;
  /** The commands that `More info:` proposes. */
  readonly moreInfo: readonly string[];
}

export function parseAddressOne(lines: readonly string[]): AddressOne {
  throw new Error('not written yet ' + lines.length);
}
