/** `s` in every element size: one hit per row. Silence is an answer: nothing was found. */

import { isElision } from './noise';
import { hex } from './numbers';
import { type ParsedOutput, UnreadLines } from './parsed-output';

interface SearchHit {
  readonly address: number;
  /** The elements shown, as numbers (a 64-bit element above 2^53 is rounded); empty for `s -[1]`. */
  readonly values: readonly number[];
  /** The text column, or the string found by `s -sa`; empty when there is none. */
  readonly text: string;
}

export interface SearchHits extends ParsedOutput {
  readonly hits: readonly SearchHit[];
  /** Bytes of one element: 1, 2, 4 or 8; null when no row shows elements. */
  readonly elementSize: 1 | 2 | 4 | 8 | null;
  /** Indices of hits in front of which rows were left out (`...`); `hits.length` when the end is missing. */
  readonly gaps: readonly number[];
}

const ROW = /^((?:0x)?(?:[0-9a-f]{1,8}`[0-9a-f]{8}|[0-9a-f]{8}|[0-9a-f]{16}))(?:\s+(\S.*))?$/i;
const ELEMENT =
  /^(?:[0-9a-f?]{8}`[0-9a-f?]{8}|[0-9a-f?]{16}|[0-9a-f?]{8}|[0-9a-f?]{4}|[0-9a-f?]{2})(?=[ -]|$)/i;
/** A row shows 16 bytes, however they are grouped. */
const ROW_BYTES = 16;

type ElementSize = 1 | 2 | 4 | 8;

export function parseSearchHits(lines: readonly string[]): SearchHits {
  const hits: SearchHit[] = [];
  const gaps: number[] = [];
  const unread = new UnreadLines();
  let elementSize: ElementSize | null = null;
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    const cells = ROW.exec(text);
    const row = cells ? readRow(cells[2] || '') : null;
    if (cells && row) {
      hits.push({ address: hex(cells[1]!), values: row.values, text: row.text });
      elementSize = row.elementSize || elementSize;
    } else {
      if (isElision(text) && gaps[gaps.length - 1] !== hits.length) gaps.push(hits.length);
      unread.file(text);
    }
  }
  return { hits, elementSize, gaps, skipped: unread.skipped, truncated: unread.truncated };
}

interface Row {
  values: number[];
  text: string;
  elementSize: ElementSize | null;
}

/** What stands behind the address: nothing, a quoted string, or elements and their text. Anything else is no hit. */
function readRow(rest: string): Row | null {
  if (rest === '') return { values: [], text: '', elementSize: null };
  if (rest.charAt(0) === '"') return { values: [], text: rest.replace(/^"|"$/g, ''), elementSize: null };
  const first = ELEMENT.exec(rest);
  if (!first) return null;
  const elementSize = (first[0].replace('`', '').length / 2) as ElementSize;
  const values: number[] = [];
  let at = 0;
  while (values.length < ROW_BYTES / elementSize) {
    const element = ELEMENT.exec(rest.slice(at, at + 18));
    if (!element || element[0].length !== first[0].length) break;
    values.push(hex(element[0]));
    at += element[0].length + 1;
  }
  if (values.length < ROW_BYTES / elementSize) return null;
  return { values, text: rest.slice(at - 1).replace(/^ {1,2}/, ''), elementSize };
}
