/** `dds`, `dps`, `dqs`: one pointer-sized word per row, with the symbol that it points to. */

import { hex } from './numbers';
import { type ParsedOutput, UnreadLines } from './parsed-output';
import { splitSource } from './source-position';

interface PointerRow {
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

const ROW =
  /^([0-9a-f]{1,8}`[0-9a-f]{8}|[0-9a-f]{8}|[0-9a-f]{16})\s+([0-9a-f?]{1,8}`[0-9a-f?]{8}|[0-9a-f?]{8}|[0-9a-f?]{16})(?:\s+(\S.*))?$/i;

export function parsePointerDump(lines: readonly string[]): PointerDump {
  const rows: PointerRow[] = [];
  const unread = new UnreadLines();
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    const cells = ROW.exec(text);
    if (cells) rows.push(pointerRow(cells[1]!, cells[2]!, cells[3] || ''));
    else unread.file(text);
  }
  return { rows, skipped: unread.skipped, truncated: unread.truncated };
}

function pointerRow(address: string, value: string, rest: string): PointerRow {
  const number = hex(value);
  const { text, source } = splitSource(rest);
  return {
    address: hex(address),
    value: Number.isNaN(number) ? null : number,
    digits: value.replace('`', ''),
    symbol: text === '' ? null : text,
    source,
  };
}
