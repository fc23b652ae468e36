/** `lm`, `lmf` and `lmv`: the loaded modules. */

import type { ParsedOutput } from './parsed-output';

export interface ModuleRow {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly name: string;
  /** Letters in front of the status: `C` checksum, `T` timestamp, `M` both missing, `#` mismatch; empty when none. */
  readonly flag: string;
  /** Symbol status without parentheses, e.g. `deferred`, `private pdb symbols`; empty when not printed. */
  readonly status: string;
  /** Rest of the line (symbol file with `lm`, image path with `lmf`) or the `Image path:` of `lmv`; may be empty. */
  readonly path: string;
}

export interface ModuleList extends ParsedOutput {
  readonly modules: readonly ModuleRow[];
  /** `Unloaded modules:`, where the list has them. */
  readonly unloaded: readonly ModuleRow[];
}

export function parseModuleList(lines: readonly string[]): ModuleList {
  throw new Error('not written yet ' + lines.length);
}
