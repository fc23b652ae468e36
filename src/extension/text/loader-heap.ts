/** `!eeheap -loader`: the memory of the type loader and the JIT, per domain and in all. */

import { HEX, hex } from './numbers';
import { type ParsedOutput, UnreadLines } from './parsed-output';
import { sosSize } from './sos-size';

interface LoaderRange {
  readonly address: number;
  /** Bytes. */
  readonly reserve: number;
  /** Bytes. */
  readonly commit: number;
}

interface LoaderPart {
  /** E.g. `LowFrequencyHeap`. */
  readonly name: string;
  readonly ranges: readonly LoaderRange[];
  readonly bytes: number;
  readonly wastedBytes: number;
}

interface LoaderSection {
  /** E.g. `System Domain`, `Domain 1`, `Jit code heap`. */
  readonly name: string;
  /** Address of the domain; null for the other sections. */
  readonly address: number | null;
  readonly parts: readonly LoaderPart[];
  /** As printed; null when the line is missing. */
  readonly totalBytes: number | null;
}

interface LoaderHeap extends ParsedOutput {
  readonly sections: readonly LoaderSection[];
  /** Bytes of all loader heaps, as printed; null when the line is missing. */
  readonly totalBytes: number | null;
  /** Bytes reserved for a heap but lost, as printed; null when not printed. */
  readonly wastedBytes: number | null;
}

const DOMAIN = new RegExp(`^((?:System|Shared) Domain|Domain \\d+): *(${HEX})$`, 'i');
const RULE = /^[-=]{3,}$/;
const SECTION = /^([A-Z][\w ]*):$/i;
const RANGE = `(${HEX})\\((${HEX}):(${HEX})\\)`;
const PART_NAME = /^(?:- )?(\w[\w ]*):/;
const GRAND_TOTAL = /^(?:Total LoaderHeap size|Total bytes consumed by CLR): *(.*)$/i;
const SECTION_TOTAL = /^Total size: *(.*)$/i;
const WASTED = /^Wasted: *(.*)$/i;

interface SectionDraft {
  name: string;
  address: number | null;
  parts: LoaderPart[];
  totalBytes: number | null;
}

interface Draft {
  sections: SectionDraft[];
  totalBytes: number | null;
  wastedBytes: number | null;
}

export function parseLoaderHeap(lines: readonly string[]): LoaderHeap {
  const draft: Draft = { sections: [], totalBytes: null, wastedBytes: null };
  const unread = new UnreadLines();
  let afterRule = true;
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    const domain = DOMAIN.exec(text);
    const heading = domain ? null : SECTION.exec(text);
    if (domain) openSection(draft, domain[1]!, hex(domain[2]!));
    else if (heading && afterRule) openSection(draft, heading[1]!, null);
    else if (!heading && !readTotal(draft, text) && !readPart(draft, text)) unread.file(text);
    if (text !== '') afterRule = RULE.test(text);
  }
  const sections = draft.sections.filter(
    (section) => section.parts.length > 0 || section.totalBytes !== null,
  );
  return { ...draft, sections, skipped: unread.skipped, truncated: unread.truncated };
}

function openSection(draft: Draft, name: string, address: number | null): void {
  draft.sections.push({ name, address, parts: [], totalBytes: null });
}

function readTotal(draft: Draft, text: string): boolean {
  const grand = GRAND_TOTAL.exec(text);
  if (grand) {
    draft.totalBytes = sosSize(grand[1]!);
    draft.wastedBytes = wastedIn(grand[1]!);
    return draft.totalBytes !== null;
  }
  const total = SECTION_TOTAL.exec(text);
  const bytes = total ? sosSize(total[1]!) : null;
  const last = draft.sections[draft.sections.length - 1];
  if (bytes !== null && last) last.totalBytes = bytes;
  return bytes !== null;
}

/** Ranges and size of one heap of the section; a `Wasted:` line belongs to the heap above it. */
function readPart(draft: Draft, text: string): boolean {
  const parts = draft.sections.length > 0 ? draft.sections[draft.sections.length - 1]!.parts : [];
  const wasted = WASTED.exec(text);
  const last = parts[parts.length - 1];
  if (wasted && last) parts[parts.length - 1] = { ...last, wastedBytes: sosSize(wasted[1]!) || 0 };
  const size = text.indexOf('Size:');
  const name = size < 0 ? null : PART_NAME.exec(text.slice(0, size));
  const bytes = name ? sosSize(text.slice(size)) : null;
  if (name && bytes !== null) {
    const ranges = loaderRanges(text.slice(0, size));
    parts.push({ name: name[1]!, ranges, bytes, wastedBytes: wastedIn(text.slice(size)) || 0 });
  }
  return (wasted !== null && last !== undefined) || (name !== null && bytes !== null);
}

function loaderRanges(text: string): LoaderRange[] {
  const ranges: LoaderRange[] = [];
  const pattern = new RegExp(RANGE, 'gi');
  for (let cells = pattern.exec(text); cells; cells = pattern.exec(text)) {
    ranges.push({ address: hex(cells[1]!), reserve: hex(cells[2]!), commit: hex(cells[3]!) });
  }
  return ranges;
}

/** The second size of `Size: … bytes total, … bytes wasted`. */
function wastedIn(text: string): number | null {
  const comma = /wasted/i.test(text) ? text.indexOf('total,') : -1;
  return comma < 0 ? null : sosSize(text.slice(comma));
}
