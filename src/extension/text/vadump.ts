/**
 * `!vadump` and `!vadump -v`: a record of label lines per region, hundreds of thousands of lines in a large process.
 * So lines are told by their first letters, numbers are read character by character, and regions go straight
 * into growing typed arrays; nothing is made per line or per region.
 */

import type { ParsedOutput } from './parsed-output';

export interface VadumpRegions extends ParsedOutput {
  readonly count: number;
  readonly base: Float64Array;
  /** Bytes. */
  readonly size: Float64Array;
  /** Start of the allocation; equal to base where `hasAllocationBase` is false. */
  readonly allocationBase: Float64Array;
  readonly state: Uint32Array;
  readonly protect: Uint32Array;
  readonly type: Uint32Array;
  /** true: every region that is not free came with its allocation base (`-v`). */
  readonly hasAllocationBase: boolean;
}

/** Takes the lines one by one; `finish()` once, after the last. */
export class VadumpReader {
  add(line: string): void {
    throw new Error('not written yet ' + line);
  }

  finish(): VadumpRegions {
    throw new Error('not written yet');
  }
}

export function parseVadump(lines: readonly string[]): VadumpRegions {
  const reader = new VadumpReader();
  for (let i = 0; i < lines.length; i++) reader.add(lines[i]!);
  return reader.finish();
}
