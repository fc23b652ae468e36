/** `lm`, `lmf` and `lmv`: the loaded modules. */

import { hex } from './numbers';
import { type ParsedOutput, UnreadLines } from './parsed-output';

interface ModuleRow {
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

interface ModuleList extends ParsedOutput {
  readonly modules: readonly ModuleRow[];
  /** `Unloaded modules:`, where the list has them. */
  readonly unloaded: readonly ModuleRow[];
}

type Draft = { -readonly [K in keyof ModuleRow]: ModuleRow[K] };

const ADDRESS = '[0-9a-f]{1,8}`[0-9a-f]{8}|[0-9a-f]{8}|[0-9a-f]{16}';
const ROW = new RegExp(`^(${ADDRESS})\\s+(${ADDRESS})\\s+(\\S+)(?:\\s+(\\S.*))?$`, 'i');
const STATUS = /^(?:([A-Z#]{1,3})\s+)?\(([^)]*)\)\s*(.*)$/;
/** A line of `lmv` about the module above: `Label: value`. */
const DETAIL = /^[A-Z][A-Za-z ]*: */;
const FURNITURE = /^start +end +module name/;

export function parseModuleList(lines: readonly string[]): ModuleList {
  const modules: Draft[] = [];
  const unloaded: Draft[] = [];
  const unread = new UnreadLines();
  let list = modules;
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    const row = moduleRow(text);
    if (row) list.push(row);
    else if (/^Unloaded modules:/.test(text)) list = unloaded;
    else if (list.length > 0 && DETAIL.test(text)) readDetail(list[list.length - 1]!, text);
    else if (!FURNITURE.test(text)) unread.file(text);
  }
  return { modules, unloaded, skipped: unread.skipped, truncated: unread.truncated };
}

function moduleRow(text: string): Draft | null {
  const cells = ROW.exec(text);
  if (!cells) return null;
  const rest = cells[4] || '';
  const status = STATUS.exec(rest);
  return {
    start: hex(cells[1]!),
    end: hex(cells[2]!),
    name: cells[3]!,
    flag: status ? status[1] || '' : '',
    status: status ? status[2]! : '',
    path: status ? status[3]! : rest,
  };
}

function readDetail(row: Draft, text: string): void {
  const path = /^Image path: +(\S.*)$/.exec(text);
  if (path) row.path = path[1]!;
}
