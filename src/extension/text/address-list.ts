/** `!address` listings, with and without a filter: one row per region, told by its MEM_ and PAGE_ words. */

import type { ParsedOutput } from './parsed-output';

export interface AddressRow {
  readonly base: number;
  /** Bytes. */
  readonly size: number;
  /** Exclusive. */
  readonly end: number;
  /** true: first region of an allocation (`+`); null: this listing does not mark allocations. */
  readonly allocationStart: boolean | null;
  /** MEM_COMMIT 0x1000, MEM_RESERVE 0x2000, MEM_FREE 0x10000; 0 not printed. */
  readonly state: number;
  /** PAGE_* bits; 0 not printed. */
  readonly protect: number;
  /** MEM_PRIVATE 0x20000, MEM_MAPPED 0x40000, MEM_IMAGE 0x1000000; 0 not printed (free). */
  readonly type: number;
  /** E.g. `Heap`, `<unknown>`, `Image`; empty when not printed. */
  readonly usage: string;
  /** The rest of the line: content preview, heap tag, module, file name. */
  readonly tail: string;
}

export interface AddressList extends ParsedOutput {
  readonly rows: readonly AddressRow[];
}

export function parseAddressList(lines: readonly string[]): AddressList {
  throw new Error('not written yet ' + lines.length);
}
