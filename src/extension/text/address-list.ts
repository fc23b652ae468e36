/** `!address` listings, with and without a filter: one row per region, told by its MEM_ and PAGE_ words. */

import { flagValue, isState } from './memory-flags';
import { HEX, hex } from './numbers';
import { type ParsedOutput, UnreadLines } from './parsed-output';

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

interface AddressList extends ParsedOutput {
  readonly rows: readonly AddressRow[];
}

const ROW = new RegExp(`^[#+\\s]*(${HEX})\\s+(${HEX})\\s+(${HEX})(?:\\s+(\\S.*))?$`, 'i');
const FLAG_WORD = /^(?:MEM|PAGE)_[A-Z_]+/;
const FURNITURE = /^(?:#\s*)?(?:Base *Addr|-{3,}|Mapping .*region|Building memory map)/;

type Draft = { -readonly [K in keyof AddressRow]: AddressRow[K] };

export function parseAddressList(lines: readonly string[]): AddressList {
  const rows: Draft[] = [];
  const unread = new UnreadLines();
  let marksAllocations = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const row = addressRow(line);
    if (row) {
      rows.push(row);
      marksAllocations = marksAllocations || row.allocationStart === true;
    } else if (!FURNITURE.test(line.trim())) {
      unread.file(line);
    }
  }
  if (!marksAllocations) for (let i = 0; i < rows.length; i++) rows[i]!.allocationStart = null;
  return { rows, skipped: unread.skipped, truncated: unread.truncated };
}

/** A row whose end is its base plus its size and that says something about them; null for any other line. */
function addressRow(line: string): Draft | null {
  const cells = ROW.exec(line.trim());
  if (!cells || cells[4] === undefined || !FLAG_WORD.test(cells[4])) return null;
  const base = hex(cells[1]!);
  const end = hex(cells[2]!);
  const size = hex(cells[3]!);
  if (base + size !== end) return null;
  const row: Draft = {
    base,
    size,
    end,
    allocationStart: /^\s*\+/.test(line),
    state: 0,
    protect: 0,
    type: 0,
    usage: '',
    tail: '',
  };
  readUsage(row, readFlags(row, cells[4]));
  return row;
}

/** Takes the leading MEM_ and PAGE_ words, joined by blanks or bars, and returns what follows them. */
function readFlags(row: Draft, text: string): string {
  let rest = text;
  for (let word = FLAG_WORD.exec(rest); word; word = FLAG_WORD.exec(rest)) {
    const value = flagValue(word[0]);
    if (word[0].charAt(0) === 'P') row.protect |= value;
    else if (isState(value)) row.state = value;
    else row.type = value;
    rest = rest.slice(word[0].length).replace(/^[\s|]+/, '');
  }
  return rest;
}

/** Usage is what stands before the first bracket, quote or pair of blanks; a tag follows it. */
function readUsage(row: Draft, text: string): void {
  let end = 0;
  while (end < text.length && '["'.indexOf(text.charAt(end)) < 0 && text.slice(end, end + 2) !== '  ')
    end += 1;
  row.usage = text.slice(0, end).trim();
  row.tail = text.slice(end).trim();
}
