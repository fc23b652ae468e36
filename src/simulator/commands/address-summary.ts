/**
 * `!address -summary`: regions and bytes by usage, type, state and protection, and the largest region of each
 * usage. Every table adds up to the same total, so a reader can check what it parsed.
 *
 * Layout: published summaries of WinDbg 10; 64-bit sizes carry a grave accent, 32-bit ones do not.
 */
import { shortAddress } from './address-list.js';
import { memCommit, memFree, protectionName, stateName, typeName } from './memory-constants.js';
import type { UsageRows } from './usage.js';

interface Sum {
  readonly name: string;
  regions: number;
  bytes: number;
  largest: number;
  largestAt: number;
}

/** Adds rows up by a name; rows without one are left out. Largest first. */
function sumsBy(
  rows: UsageRows,
  selected: Uint32Array,
  nameOf: (row: number) => string | undefined,
): readonly Sum[] {
  const sums = new Map<string, Sum>();
  for (const row of selected) {
    const name = nameOf(row);
    if (name === undefined || name === '') continue;
    let sum = sums.get(name);
    if (sum === undefined) {
      sum = { name, regions: 0, bytes: 0, largest: 0, largestAt: 0 };
      sums.set(name, sum);
    }
    const bytes = rows.end[row]! - rows.start[row]!;
    sum.regions++;
    sum.bytes += bytes;
    if (bytes > sum.largest) {
      sum.largest = bytes;
      sum.largestAt = rows.start[row]!;
    }
  }
  return [...sums.values()].sort((a, b) => b.bytes - a.bytes);
}

/** `(   3.210 GB)`. */
export function unitText(bytes: number): string {
  const units = ['kB', 'MB', 'GB', 'TB'];
  let value = bytes / 1024;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return `(${value.toFixed(3).padStart(8)} ${units[unit]})`;
}

function percent(part: number, whole: number, width: number): string {
  return `${(whole === 0 ? 0 : (100 * part) / whole).toFixed(2).padStart(width)}%`;
}

class SummaryText {
  text = '';

  constructor(
    private readonly pointerSize: 4 | 8,
    private readonly total: number,
    private readonly free: number,
  ) {}

  #number(value: number, width: number): string {
    return (this.pointerSize === 8 ? shortAddress(value) : value.toString(16)).padStart(width);
  }

  table(title: string, sums: readonly Sum[]): void {
    const head = `--- ${title} `.padEnd(34, '-');
    this.text += `\n${head} RgnCount ----------- Total Size -------- %ofBusy %ofTotal\n`;
    for (const sum of sums) {
      const isFree = sum.name === 'Free' || sum.name === 'MEM_FREE';
      const busy = isFree ? ' '.repeat(8) : percent(sum.bytes, this.total - this.free, 7);
      const numbers = `${String(sum.regions).padStart(43 - sum.name.length)}${this.#number(sum.bytes, 18)}`;
      this.text += `${sum.name}${numbers} ${unitText(sum.bytes)}${busy}${percent(sum.bytes, this.total, 8)}\n`;
    }
  }

  largest(sums: readonly Sum[]): void {
    const head = '--- Largest Region by Usage ----------- Base Address -------- Region Size ----------';
    this.text += `\n${head}\n`;
    for (const sum of sums) {
      const base = this.#number(sum.largestAt, 52 - sum.name.length);
      this.text += `${sum.name}${base}${this.#number(sum.largest, 18)} ${unitText(sum.largest)}\n`;
    }
    this.text += '\n';
  }
}

/** Tables over the selected rows. */
export function addressSummary(rows: UsageRows, selected: Uint32Array, pointerSize: 4 | 8): string {
  const { regions } = rows;
  const stateOf = (row: number) => regions.state[rows.region[row]!]!;
  const usages = sumsBy(rows, selected, (row) => rows.owners[rows.owner[row]!]!.usage);
  const states = sumsBy(rows, selected, (row) => stateName(stateOf(row)));
  const types = sumsBy(rows, selected, (row) =>
    stateOf(row) === memFree ? undefined : typeName(regions.type[rows.region[row]!]!),
  );
  const protections = sumsBy(rows, selected, (row) =>
    stateOf(row) === memCommit ? protectionName(regions.protect[rows.region[row]!]!, '|') : undefined,
  );
  const total = usages.reduce((sum, usage) => sum + usage.bytes, 0);
  const free = usages.find((usage) => usage.name === 'Free')?.bytes ?? 0;
  const summary = new SummaryText(pointerSize, total, free);
  summary.table('Usage Summary', usages);
  summary.table('Type Summary (for busy)', types);
  summary.table('State Summary', states);
  summary.table('Protect Summary (for commit)', protections);
  summary.largest(usages);
  return summary.text;
}
