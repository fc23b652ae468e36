/**
 * Regions as a struct of arrays, from whichever listing there is.
 *
 * `!vadump -v` carries the allocation base of every region. `!address` marks the first region of an allocation
 * with `+`, but not in a filtered listing and not from the x86 prompt. Without either, a region begins a new
 * allocation unless it follows the one before it without a gap and does not start on a 64-KiB boundary:
 * Windows hands out address space in units of 64 KiB, so such a region cannot be an allocation of its own.
 */
import type { AddressRow } from '../text/address-list';
import { memFree } from '../text/memory-flags';
import type { VadumpRegions } from '../text/vadump';
import type { RegionTable } from './debuggee';

const allocationGranularity = 0x10000;

interface TableFacts {
  readonly source: string;
  readonly complete: boolean;
  readonly onlyCaptured: boolean;
}

/** Takes the arrays over. */
export function tableOfVadump(regions: VadumpRegions, facts: TableFacts): RegionTable {
  const allocationBase = regions.allocationBase;
  cutSignExtension(regions.base);
  cutSignExtension(allocationBase);
  if (!regions.hasAllocationBase) deriveAllocations(regions, allocationBase);
  return {
    count: regions.count,
    base: regions.base,
    size: regions.size,
    allocationBase,
    state: regions.state,
    protect: regions.protect,
    type: regions.type,
    source: facts.source,
    complete: facts.complete,
    onlyCaptured: facts.onlyCaptured,
    hasAllocationBase: regions.hasAllocationBase,
    printedUsage: null,
  };
}

const signExtended = 0xffffffff00000000;

/** Addresses of a 32-bit target from 2 GB up may be printed sign-extended; the upper half says nothing. */
function cutSignExtension(addresses: Float64Array): void {
  for (let i = 0; i < addresses.length; i++) {
    if (addresses[i]! >= signExtended) addresses[i] = addresses[i]! - signExtended;
  }
}

/** Rows in any order; of rows with the same base the last one counts. */
export function tableOfRows(rows: readonly AddressRow[], facts: TableFacts): RegionTable {
  const sorted = ascending(rows);
  const count = sorted.length;
  const table = {
    count,
    base: new Float64Array(count),
    size: new Float64Array(count),
    allocationBase: new Float64Array(count),
    state: new Uint32Array(count),
    protect: new Uint32Array(count),
    type: new Uint32Array(count),
    source: facts.source,
    complete: facts.complete,
    onlyCaptured: facts.onlyCaptured,
    hasAllocationBase: marksAllocations(sorted),
    printedUsage: sorted.map((row) => row.usage) as readonly string[] | null,
  };
  for (let i = 0; i < count; i++) {
    const row = sorted[i]!;
    table.base[i] = row.base;
    table.size[i] = row.size;
    table.state[i] = row.state;
    table.protect[i] = row.protect;
    table.type[i] = row.type;
  }
  if (table.hasAllocationBase) followMarks(sorted, table.allocationBase);
  else deriveAllocations(table, table.allocationBase);
  return table;
}

function ascending(rows: readonly AddressRow[]): AddressRow[] {
  const order = rows.map((row, index) => ({ row, index }));
  order.sort((a, b) => a.row.base - b.row.base || a.index - b.index);
  const unique: AddressRow[] = [];
  for (let i = 0; i < order.length; i++) {
    const row = order[i]!.row;
    if (unique.length > 0 && unique[unique.length - 1]!.base === row.base) unique.pop();
    unique.push(row);
  }
  return unique;
}

/** A listing marks allocations only when it marks at least one of them. */
function marksAllocations(rows: readonly AddressRow[]): boolean {
  let marked = false;
  for (let i = 0; i < rows.length; i++) {
    if (rows[i]!.allocationStart === null) return false;
    if (rows[i]!.allocationStart === true) marked = true;
  }
  return marked;
}

function followMarks(rows: readonly AddressRow[], allocationBase: Float64Array): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const begins = i === 0 || row.allocationStart === true || row.state === memFree;
    allocationBase[i] = begins || rows[i - 1]!.end !== row.base ? row.base : allocationBase[i - 1]!;
  }
}

interface Extents {
  readonly count: number;
  readonly base: Float64Array;
  readonly size: Float64Array;
  readonly state: Uint32Array;
  readonly type: Uint32Array;
}

function deriveAllocations(regions: Extents, allocationBase: Float64Array): void {
  for (let i = 0; i < regions.count; i++) {
    const base = regions.base[i]!;
    const joined =
      i > 0 &&
      base % allocationGranularity !== 0 &&
      regions.base[i - 1]! + regions.size[i - 1]! === base &&
      regions.state[i] !== memFree &&
      regions.state[i - 1] !== memFree &&
      regions.type[i] === regions.type[i - 1];
    allocationBase[i] = joined ? allocationBase[i - 1]! : base;
  }
}
