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

/** Digits after the point, an exact half to the even neighbour, as the debugger's C library rounds. */
function fixed(value: number, digits: number): string {
  const scaled = value * 10 ** digits;
  const below = Math.floor(scaled);
  if (scaled - below !== 0.5) return value.toFixed(digits);
  return ((below % 2 === 0 ? below : below + 1) / 10 ** digits).toFixed(digits);
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
  return `(${fixed(value, 3).padStart(8)} ${units[unit]})`;
}

function percent(part: number, whole: number, width: number): string {
  return `${fixed(whole === 0 ? 0 : (100 * part) / whole, 2).padStart(width)}%`;
}

/** Bytes of a whole table, and of the free ones among them. */
interface Totals {
  readonly total: number;
  readonly free: number;
}

function number(value: number, width: number, pointerSize: 4 | 8): string {
  return (pointerSize === 8 ? shortAddress(value) : value.toString(16)).padStart(width);
}

export function tableHead(title: string): string {
  return `${`--- ${title} `.padEnd(34, '-')} RgnCount ----------- Total Size -------- %ofBusy %ofTotal`;
}

/** A row; free memory is no part of the busy one and has no share of it. */
export function tableRow(
  { name, regions, bytes }: Pick<Sum, 'name' | 'regions' | 'bytes'>,
  { total, free }: Totals,
  pointerSize: 4 | 8,
): string {
  const isFree = name === 'Free' || name === 'MEM_FREE';
  const busy = isFree ? ' '.repeat(8) : percent(bytes, total - free, 7);
  const count = String(regions).padStart(43 - name.length);
  const size = number(bytes, 18, pointerSize);
  return `${name}${count}${size} ${unitText(bytes)}${busy}${percent(bytes, total, 8)}`;
}

function table(title: string, sums: readonly Sum[], totals: Totals, pointerSize: 4 | 8): string {
  const rows = sums.map((sum) => `${tableRow(sum, totals, pointerSize)}\n`);
  return `\n${tableHead(title)}\n${rows.join('')}`;
}

const largestHead = '--- Largest Region by Usage ----------- Base Address -------- Region Size ----------';

/** A row of the last table: where the largest region of a usage lies. */
export function largestRow(
  { name, largest, largestAt }: Pick<Sum, 'name' | 'largest' | 'largestAt'>,
  pointerSize: 4 | 8,
): string {
  const base = number(largestAt, 52 - name.length, pointerSize);
  return `${name}${base}${number(largest, 18, pointerSize)} ${unitText(largest)}`;
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
  const totals = {
    total: usages.reduce((sum, usage) => sum + usage.bytes, 0),
    free: usages.find((usage) => usage.name === 'Free')?.bytes ?? 0,
  };
  const largest = usages.map((usage) => `${largestRow(usage, pointerSize)}\n`).join('');
  return [
    table('Usage Summary', usages, totals, pointerSize),
    table('Type Summary (for busy)', types, totals, pointerSize),
    table('State Summary', states, totals, pointerSize),
    table('Protect Summary (for commit)', protections, totals, pointerSize),
    `\n${largestHead}\n${largest}\n`,
  ].join('');
}
