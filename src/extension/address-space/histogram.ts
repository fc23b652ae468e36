/**
 * How many pieces of which size: the table in which a leak of equal allocations stands on top.
 *
 * By allocation, pieces are equal when size, type and usage are; protections and states inside them are named.
 * By region, state and protection tell pieces apart as well. Any subset of these five can be asked for.
 */
import type { RegionTable } from '../debuggee/debuggee';
import { memFree, protectText, stateText, typeText } from '../text/memory-flags';
import type { AllocationTable } from './allocations';
import { isCommitted } from './committed';
import type { UsageMap } from './usage';

export type Dimension = 'size' | 'type' | 'state' | 'protect' | 'usage';

export interface Grouping {
  readonly unit: 'allocation' | 'region';
  readonly by: readonly Dimension[];
}

export const byAllocation: Grouping = { unit: 'allocation', by: ['size', 'type', 'usage'] };
export const byRegion: Grouping = { unit: 'region', by: ['size', 'type', 'state', 'protect', 'usage'] };

export interface HistogramRow {
  /** Bytes of one piece; null when pieces of several sizes are in the group. */
  readonly size: number | null;
  readonly count: number;
  /** Bytes of all pieces. */
  readonly bytes: number;
  readonly committed: number;
  readonly type: string;
  readonly state: string;
  readonly protect: string;
  readonly usage: string;
  /** Regions that the pieces consist of. */
  readonly regions: number;
  /** Address of the lowest piece. */
  readonly first: number;
  /** Address of the piece with the highest address. */
  readonly last: number;
}

/** Rows descending by committed bytes, then by all bytes: reserved memory costs address space only. */
export function histogram(
  regions: RegionTable,
  allocations: AllocationTable,
  usage: UsageMap,
  grouping: Grouping,
): HistogramRow[] {
  const groups: Record<string, Group> = Object.create(null);
  const all: Group[] = [];
  const piece = new Piece();
  const pieces = grouping.unit === 'allocation' ? allocations.count : regions.count;
  for (let p = 0; p < pieces; p++) {
    if (grouping.unit === 'region' && regions.state[p] === memFree) continue;
    if (grouping.unit === 'allocation') piece.setAllocation(regions, allocations, p);
    else piece.setRegion(regions, p);
    const key = keyOf(regions, usage, piece, grouping.by);
    let group = groups[key];
    if (group === undefined) {
      group = new Group(piece);
      groups[key] = group;
      all.push(group);
    }
    group.add(regions, usage, piece);
  }
  return all
    .map((group) => group.row(usage))
    .sort((a, b) => b.committed - a.committed || b.bytes - a.bytes || a.first - b.first);
}

/** One piece is filled anew for each row of the input: nothing is made per allocation. */
class Piece {
  base = 0;
  size = 0;
  committed = 0;
  type = 0;
  firstRegion = 0;
  regionCount = 0;

  setAllocation(regions: RegionTable, allocations: AllocationTable, a: number): void {
    this.firstRegion = allocations.firstRegion[a]!;
    this.regionCount = allocations.regionCount[a]!;
    this.base = regions.base[this.firstRegion]!;
    this.size = allocations.size[a]!;
    this.committed = allocations.committed[a]!;
    this.type = allocations.type[a]!;
  }

  setRegion(regions: RegionTable, i: number): void {
    this.firstRegion = i;
    this.regionCount = 1;
    this.base = regions.base[i]!;
    this.size = regions.size[i]!;
    this.committed = isCommitted(regions.state[i]!) ? this.size : 0;
    this.type = regions.type[i]!;
  }
}

/** The usage of an allocation is that of its first region. */
function keyOf(regions: RegionTable, usage: UsageMap, of: Piece, by: readonly Dimension[]): string {
  let key = '';
  for (let i = 0; i < by.length; i++) {
    const dimension = by[i]!;
    if (dimension === 'size') key += of.size;
    else if (dimension === 'type') key += of.type;
    else if (dimension === 'usage') key += usage.of[of.firstRegion]!;
    else key += valuesOf(dimension === 'state' ? regions.state : regions.protect, of);
    key += '|';
  }
  return key;
}

function valuesOf(column: Uint32Array, of: Piece): string {
  if (of.regionCount === 1) return String(column[of.firstRegion]!);
  const values: number[] = [];
  for (let i = 0; i < of.regionCount; i++) {
    const value = column[of.firstRegion + i]!;
    if (values.indexOf(value) < 0) values.push(value);
  }
  return values.sort((a, b) => a - b).join('+');
}

class Group {
  private count = 0;
  private bytes = 0;
  private committed = 0;
  private regions = 0;
  private last = 0;
  private readonly first: number;
  private size: number | null;
  private readonly types: number[] = [];
  private readonly states: number[] = [];
  private readonly protects: number[] = [];
  private readonly usages: number[] = [];

  constructor(of: Piece) {
    this.first = of.base;
    this.size = of.size;
  }

  add(regions: RegionTable, usage: UsageMap, of: Piece): void {
    this.count++;
    this.bytes += of.size;
    this.committed += of.committed;
    this.regions += of.regionCount;
    this.last = of.base;
    if (of.size !== this.size) this.size = null;
    note(this.types, of.type);
    note(this.usages, usage.of[of.firstRegion]!);
    for (let i = of.firstRegion; i < of.firstRegion + of.regionCount; i++) {
      note(this.states, regions.state[i]!);
      if (isCommitted(regions.state[i]!)) note(this.protects, regions.protect[i]!);
    }
  }

  row(usage: UsageMap): HistogramRow {
    return {
      size: this.size,
      count: this.count,
      bytes: this.bytes,
      committed: this.committed,
      type: list(this.types, typeText),
      state: list(this.states, stateText),
      protect: list(this.protects, protectText),
      usage: list(this.usages, (index) => usage.names[index]!),
      regions: this.regions,
      first: this.first,
      last: this.last,
    };
  }
}

function note(values: number[], value: number): void {
  if (values.indexOf(value) < 0) values.push(value);
}

function list(values: readonly number[], text: (value: number) => string): string {
  return values
    .map(text)
    .filter((name) => name !== '')
    .sort()
    .join(' ');
}
