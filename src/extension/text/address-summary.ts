/** `!address -summary`, modern (RgnCount, Total Size) and classic (TotSize (KB), RegionUsage…). */

import { decimal, hex, words } from './numbers';
import { type ParsedOutput, UnreadLines } from './parsed-output';

export interface SummaryRow {
  /** Modern name, e.g. `<unknown>`, `Heap`, `MEM_COMMIT`, `PAGE_READWRITE|PAGE_GUARD`. */
  readonly name: string;
  /** Name as printed: classic rows say `RegionUsageIsVAD` where modern ones say `<unknown>`. */
  readonly printedName: string;
  /** Regions; null in the classic layout. */
  readonly count: number | null;
  readonly bytes: number;
  /** Percent; null where not printed (free memory). */
  readonly percentOfBusy: number | null;
  readonly percentOfTotal: number | null;
}

interface LargestRegion {
  readonly name: string;
  readonly base: number;
  readonly bytes: number;
}

export interface AddressSummary extends ParsedOutput {
  readonly layout: 'modern' | 'classic';
  /** Rows of each section; empty when the section is absent. */
  readonly usage: readonly SummaryRow[];
  readonly type: readonly SummaryRow[];
  readonly state: readonly SummaryRow[];
  readonly protect: readonly SummaryRow[];
  readonly largest: readonly LargestRegion[];
  /** Bytes of the whole address space and of its busy part; classic layout only. */
  readonly totalBytes?: number;
  readonly busyBytes?: number;
  /** Rows as printed whose hex size and rounded size disagree: not to be trusted, not in any section. */
  readonly rejected: readonly string[];
}

type Section = 'usage' | 'type' | 'state' | 'protect' | 'largest';

interface Draft {
  layout: 'modern' | 'classic';
  usage: SummaryRow[];
  type: SummaryRow[];
  state: SummaryRow[];
  protect: SummaryRow[];
  largest: LargestRegion[];
  rejected: string[];
  totalBytes?: number;
  busyBytes?: number;
}

const SECTION = /^-+ *(Usage|Type|State|Protect|Largest)\b/i;
const MODERN_SIZE = /\(\s*([\d.,]+)\s*([kMGTP]?B)\s*\)/i;
const CLASSIC_ROW = /^([0-9a-f]+) +\( *(\d+)\) *: *([\d.]+)% *(?:([\d.]+)% *)?: *(\S.*)$/i;
const CLASSIC_TOTAL = /^Tot: +([0-9a-f]+) +\(.*\) +Busy: +([0-9a-f]+)/i;
const CLASSIC_LARGEST = /^Largest free region: +Base +([0-9a-f]+) +- +Size +([0-9a-f]+)/i;
const FURNITURE = /^(?:Mapping .*region|TotSize|ProcessParametrs |Environment |Building memory map)/;

const UNITS: { readonly [unit: string]: number } = {
  B: 1,
  KB: 1024,
  MB: 1024 * 1024,
  GB: 1024 * 1024 * 1024,
  TB: 1024 * 1024 * 1024 * 1024,
  PB: 1024 * 1024 * 1024 * 1024 * 1024,
};

/** What the modern layout calls the classic usages that it renamed. */
const MODERN_NAMES: { readonly [classic: string]: string } = {
  RegionUsageIsVAD: '<unknown>',
  RegionUsageTeb: 'TEB',
  RegionUsagePeb: 'PEB',
  '<free>': 'MEM_FREE',
};

export function parseAddressSummary(lines: readonly string[]): AddressSummary {
  const draft: Draft = {
    layout: 'modern',
    usage: [],
    type: [],
    state: [],
    protect: [],
    largest: [],
    rejected: [],
  };
  const unread = new UnreadLines();
  let section: Section = 'usage';
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    const heading = SECTION.exec(text);
    if (heading) section = heading[1]!.toLowerCase() as Section;
    else if (!modernRow(draft, section, text) && !classicRow(draft, section, text) && !FURNITURE.test(text)) {
      unread.file(text);
    }
  }
  return { ...draft, skipped: unread.skipped, truncated: unread.truncated };
}

/** Left of the rounded size stand name, count (or base address) and hex size; right of it one or two percentages. */
function modernRow(draft: Draft, section: Section, text: string): boolean {
  const rounded = MODERN_SIZE.exec(text);
  if (!rounded) return false;
  const left = words(text.slice(0, rounded.index));
  const bytes = hex(left.pop() || '');
  const middle = left.pop() || '';
  const printedName = left.join(' ') || '<unknown>';
  const number = section === 'largest' ? hex(middle) : decimal(middle);
  if (Number.isNaN(bytes + number)) return false;
  if (!agrees(bytes, rounded[1]!, rounded[2]!)) draft.rejected.push(text);
  else if (section === 'largest') draft.largest.push({ name: printedName, base: number, bytes });
  else {
    const shares = percentages(text.slice(rounded.index + rounded[0].length));
    draft[section].push({
      name: printedName.replace(/ *\| */g, '|'),
      printedName,
      count: number,
      bytes,
      percentOfBusy: shares.length > 1 ? shares[0]! : null,
      percentOfTotal: shares.length > 0 ? shares[shares.length - 1]! : null,
    });
  }
  return true;
}

function classicRow(draft: Draft, section: Section, text: string): boolean {
  const total = CLASSIC_TOTAL.exec(text);
  const largest = total ? null : CLASSIC_LARGEST.exec(text);
  const cells = total || largest ? null : CLASSIC_ROW.exec(text);
  if (total) {
    draft.totalBytes = hex(total[1]!);
    draft.busyBytes = hex(total[2]!);
  } else if (largest) {
    draft.largest.push({ name: 'Free', base: hex(largest[1]!), bytes: hex(largest[2]!) });
  } else if (cells && section !== 'largest') {
    draft.layout = 'classic';
    const bytes = hex(cells[1]!);
    const printedName = cells[5]!.trim();
    if (Math.floor(bytes / 1024) !== decimal(cells[2]!)) draft.rejected.push(text);
    else {
      draft[section].push({
        name: MODERN_NAMES[printedName] || printedName.replace(/^RegionUsage/, ''),
        printedName,
        count: null,
        bytes,
        percentOfBusy: cells[4] === undefined ? null : parseFloat(cells[4]),
        percentOfTotal: parseFloat(cells[3]!),
      });
    }
  }
  return total !== null || largest !== null || cells !== null;
}

/** The one or two percentages at the end of a row. */
function percentages(text: string): number[] {
  const found = text.slice(0, 80).match(/\d+(?:[.,]\d+)? *%/g) || [];
  return found.map((share) => parseFloat(share.replace(',', '.')));
}

/** The rounded size has three decimals; the hex size must round to it. */
function agrees(bytes: number, rounded: string, unit: string): boolean {
  const value = parseFloat(rounded.replace(',', '.'));
  return Math.abs(bytes / UNITS[unit.toUpperCase()]! - value) <= 0.0011;
}
