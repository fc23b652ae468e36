/** `!dumpmodule -mt`: the types that a managed module defines and refers to. */

import type { ParsedOutput } from './parsed-output';

export interface ManagedType {
  readonly methodTable: number;
  /** Metadata token, e.g. 0x02000002. */
  readonly token: number;
  readonly name: string;
}

export interface ModuleTypes extends ParsedOutput {
  /** Path or display name; empty when not printed. */
  readonly name: string;
  /** Address of the assembly; null when not printed. */
  readonly assembly: number | null;
  /** Words of the `Attributes:` line. */
  readonly attributes: readonly string[];
  readonly definitions: readonly ManagedType[];
  readonly references: readonly ManagedType[];
}

export function parseModuleTypes(lines: readonly string[]): ModuleTypes {
  throw new Error('not written yet ' + lines.length);
}
