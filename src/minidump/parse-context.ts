/** What every stream parser needs to know of the dump: its file, its machine, and where to warn. */
import type { DumpFile } from './dump-file.js';
import type { Warnings } from './error.js';
import { endOf32Bit, endOfExact } from './fields.js';
import type { Architecture } from './system-info.js';

export interface ParseContext {
  readonly file: DumpFile;
  readonly warnings: Warnings;
  readonly arch: Architecture;
  /** Bytes of a pointer. */
  readonly pointerSize: 4 | 8;
}

/** End of the addresses that the target can have. */
export function endOfSpace(dump: ParseContext): number {
  return dump.pointerSize === 4 ? endOf32Bit : endOfExact;
}
