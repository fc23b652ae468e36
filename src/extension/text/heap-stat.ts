/** `!heap -stat -h`: size classes of one heap. All figures are hex but the percentage; size × count is the total. */

import { decimal, hex } from './numbers';
import { type ParsedOutput, UnreadLines } from './parsed-output';

interface HeapStatRow {
  /** Bytes of one block. */
  readonly size: number;
  readonly count: number;
  /** size × count. */
  readonly bytes: number;
  /** Percent of the heap's busy bytes, as printed. */
  readonly percent: number;
}

export interface HeapStat extends ParsedOutput {
  /** Address of the heap; null when the text does not say. */
  readonly heap: number | null;
  /** E.g. `TOTSIZE`; null when the text does not say. */
  readonly groupBy: string | null;
  /** Most rows that the debugger would print (max-display); null when the text does not say. */
  readonly maxRows: number | null;
  readonly rows: readonly HeapStatRow[];
  /** Rows as printed whose total is not size × count: not to be trusted, not in `rows`. */
  readonly rejected: readonly string[];
}

const ROW = /^([0-9a-f]+)\s+([0-9a-f]+)\s+-\s*([0-9a-f]+)\s*\(\s*([\d.]+)\s*\)/i;
const FURNITURE = /^(?:size +#blocks|Running )/i;

interface Draft {
  heap: number | null;
  groupBy: string | null;
  maxRows: number | null;
  rows: HeapStatRow[];
  rejected: string[];
  unread: UnreadLines;
}

/** The first heap of the output. */
export function parseHeapStat(lines: readonly string[]): HeapStat {
  return parseHeapStats(lines)[0]!;
}

/** Every heap of the output (`!heap -stat` without a heap prints several); at least one record. */
export function parseHeapStats(lines: readonly string[]): HeapStat[] {
  const drafts: Draft[] = [emptyDraft()];
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    const heading = /^heap @ (\S+)/i.exec(text);
    const heap = heading ? hex(heading[1]!) : NaN;
    const current = drafts[drafts.length - 1]!;
    if (Number.isNaN(heap)) readLine(current, text);
    else if (current.heap === null && current.rows.length === 0) current.heap = heap;
    else if (current.heap !== heap) drafts.push({ ...emptyDraft(), heap });
  }
  return drafts.map(finish);
}

function emptyDraft(): Draft {
  return { heap: null, groupBy: null, maxRows: null, rows: [], rejected: [], unread: new UnreadLines() };
}

function finish(draft: Draft): HeapStat {
  const { unread, ...figures } = draft;
  return { ...figures, skipped: unread.skipped, truncated: unread.truncated };
}

function readLine(draft: Draft, text: string): void {
  const group = /^group-by: *(\S+)(?: +max-display: *(\d+))?/.exec(text);
  const cells = group ? null : ROW.exec(text);
  if (group) {
    draft.groupBy = group[1]!;
    draft.maxRows = group[2] === undefined ? null : decimal(group[2]);
  } else if (cells) {
    const size = hex(cells[1]!);
    const count = hex(cells[2]!);
    const bytes = hex(cells[3]!);
    if (size * count === bytes) draft.rows.push({ size, count, bytes, percent: parseFloat(cells[4]!) });
    else draft.rejected.push(text);
  } else if (!FURNITURE.test(text)) {
    draft.unread.file(text);
  }
}
