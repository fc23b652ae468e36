/**
 * What each part of the address space is used for, as `!address` classifies it, from the dump alone.
 *
 * Known owners (modules, stacks, TEBs, PEBs, heaps) claim ranges; a region that several of them share is split
 * into rows, as the debugger does it. Not simulated: heap blocks outside of segments, page heap and names of
 * mapped files, which a dump does not hold.
 */
import type { RegionTable } from '../../minidump/index.js';
import type { MappedTarget } from '../target/target.js';
import type { Claim } from './claim.js';
import { memFree, memImage, memMapped } from './memory-constants.js';
import { environmentClaims } from './process-environment.js';
import { targetRegions } from './target-regions.js';

/** Rows of `!address`: regions, split where the usage changes. Ascending by address. */
export interface UsageRows {
  readonly regions: RegionTable;
  readonly count: number;
  /** Index of the region in `regions`. */
  readonly region: Uint32Array;
  readonly start: Float64Array;
  /** One past the last byte. */
  readonly end: Float64Array;
  /** Index in `owners`. */
  readonly owner: Uint32Array;
  readonly owners: readonly Claim[];
}

const nobody = (usage: string): Claim => ({ start: 0, end: 0, usage, tag: '', more: [] });
const free = 0;
const unknown = 1;
const mappedFile = 2;
const unclaimed: readonly Claim[] = [
  nobody('Free'),
  nobody('<unknown>'),
  nobody('MappedFile'),
  nobody('Image'),
];
const image = 3;

function moduleClaims(target: MappedTarget): Claim[] {
  return target.modules.map((module) => ({
    start: module.base,
    end: module.base + module.size,
    usage: 'Image',
    tag: `[${module.name}; "${module.path}"]`,
    more: [`lmv m ${module.name}`, `!lmi ${module.name}`],
  }));
}

/** Position of the first claim that ends after `address`. */
function firstAfter(claims: readonly Claim[], address: number): number {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (claims[middle]!.end <= address) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Claims sorted and disjoint; an earlier claim of the list wins over a later one. */
function settle(claims: readonly Claim[]): Claim[] {
  const result: Claim[] = [];
  for (const claim of claims) {
    let at = claim.start;
    let index = firstAfter(result, at);
    while (at < claim.end) {
      const taken = result[index];
      const end = Math.min(claim.end, taken?.start ?? claim.end);
      if (at < end) result.splice(index++, 0, { ...claim, start: at, end });
      at = Math.max(end, taken?.end ?? claim.end);
      index++;
    }
  }
  return result;
}

class RowBuilder {
  readonly region: number[] = [];
  readonly start: number[] = [];
  readonly end: number[] = [];
  readonly owner: number[] = [];

  add(region: number, start: number, end: number, owner: number): void {
    if (start >= end) return;
    this.region.push(region);
    this.start.push(start);
    this.end.push(end);
    this.owner.push(owner);
  }
}

function ownerOfType(regions: RegionTable, region: number): number {
  if (regions.state[region] === memFree) return free;
  if (regions.type[region] === memImage) return image;
  return regions.type[region] === memMapped ? mappedFile : unknown;
}

function splitRegions(regions: RegionTable, claims: readonly Claim[]): UsageRows {
  const rows = new RowBuilder();
  let next = 0;
  for (let region = 0; region < regions.count; region++) {
    const end = regions.base[region]! + regions.size[region]!;
    const rest = ownerOfType(regions, region);
    let at = regions.base[region]!;
    while (next < claims.length && claims[next]!.end <= at) next++;
    for (let index = next; rest !== free && index < claims.length && claims[index]!.start < end; index++) {
      const claim = claims[index]!;
      rows.add(region, at, claim.start, rest);
      at = Math.max(at, claim.start);
      rows.add(region, at, Math.min(end, claim.end), unclaimed.length + index);
      at = Math.min(end, claim.end);
    }
    rows.add(region, at, end, rest);
  }
  return {
    regions,
    count: rows.start.length,
    region: Uint32Array.from(rows.region),
    start: Float64Array.from(rows.start),
    end: Float64Array.from(rows.end),
    owner: Uint32Array.from(rows.owner),
    owners: [...unclaimed, ...claims],
  };
}

const known = new WeakMap<RegionTable, UsageRows>();

export function usageRows(target: MappedTarget): UsageRows {
  const regions = targetRegions(target);
  let rows = known.get(regions);
  if (rows === undefined) {
    const claims = settle([...environmentClaims(target, regions), ...moduleClaims(target)]);
    rows = splitRegions(regions, claims);
    known.set(regions, rows);
  }
  return rows;
}
