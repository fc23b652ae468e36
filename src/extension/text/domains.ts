/** `!dumpdomain`: application domains, their assemblies and modules. */

import type { ParsedOutput } from './parsed-output';

export interface ManagedModule {
  readonly address: number;
  /** Path, or the display name of a dynamic assembly. */
  readonly name: string;
}

export interface Assembly {
  readonly address: number;
  /** Path, or a display name such as `mr4vbdbg, Version=0.0.0.0, Culture=neutral, PublicKeyToken=null`. */
  readonly name: string;
  readonly modules: readonly ManagedModule[];
}

export interface Domain {
  /** `System Domain`, `Shared Domain`, `Domain 1`. */
  readonly title: string;
  readonly address: number;
  /** Friendly name; empty when not printed. */
  readonly name: string;
  readonly assemblies: readonly Assembly[];
}

export interface Domains extends ParsedOutput {
  readonly domains: readonly Domain[];
  /** Bytes of `Total LoaderHeap size`, where pasted behind the list; null otherwise. */
  readonly loaderTotalBytes: number | null;
  readonly loaderWastedBytes: number | null;
}

export function parseDomains(lines: readonly string[]): Domains {
  throw new Error('not written yet ' + lines.length);
}
