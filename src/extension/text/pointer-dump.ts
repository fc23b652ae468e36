/** `dds`, `dps`, `dqs`: one pointer-sized word per row, with the symbol that it points to. */

import type { ParsedOutput } from './parsed-output';

export interface PointerRow {
  readonly address: number;
  /** null: the word could not be read (`????????`). */
  readonly value: number | null;
  /** The value as printed, without backtick. */
  readonly digits: string;
  /** Nearest symbol, without source position; null when the word points to none. */
  readonly symbol: string | null;
  /** `file @ line` as printed; null when there is none. */
  readonly source: string | null;
}

export interface PointerDump extends ParsedOutput {
  readonly rows: readonly PointerRow[];
}

export function parsePointerDump(lines: readonly string[]): PointerDump {
  throw new Error('not written yet ' + lines.length);
}
