/** Tables inside the answer of a search: by encoding, and by the size of the allocations that hold what was found. */
import type { Layout } from '../address-space/space';
import type { Copies } from '../content/copies';
import type { HitList } from '../content/hit-list';
import { typeText } from '../text/memory-flags';
import { bytes, count, hex, plain } from '../view/format';
import { type Column, Table } from '../view/table';

export interface FoundEncoding {
  readonly encoding: string;
  readonly hits: HitList;
  /** Hits by allocation. */
  readonly byAllocation: Uint32Array;
  readonly copies: Copies | null;
}

const encodingColumns: readonly Column[] = [
  { Name: 'Encoding', Kind: 'text', Help: 'How the text is written there' },
  { Name: 'Hits', Kind: 'count', Help: 'Occurrences' },
  { Name: 'Allocations', Kind: 'count', Help: 'Allocations that hold it' },
  { Name: 'First', Kind: 'address', Help: 'Lowest hit' },
  { Name: 'Last', Kind: 'address', Help: 'Highest hit' },
  { Name: 'Period', Kind: 'size', Help: 'Most frequent distance of copies, in bytes' },
  { Name: 'AtPeriod', Kind: 'count', Help: 'Copies at exactly that distance' },
  { Name: 'HitsPerCopy', Kind: 'count', Help: 'Hits in each copy' },
  { Name: 'Copies', Kind: 'count', Help: 'Copies that stand in rows at equal distances' },
  { Name: 'Explained', Kind: 'bytes', Help: 'Bytes of these copies' },
];

export function encodingTable(found: readonly FoundEncoding[]): object {
  const rows = found.map(({ encoding, hits, byAllocation, copies }) => ({
    Encoding: encoding,
    Hits: hits.count,
    Allocations: filled(byAllocation),
    First: hits.count === 0 ? undefined : hits.first,
    Last: hits.count === 0 ? undefined : hits.last,
    Period: copies === null ? undefined : copies.period,
    AtPeriod: copies === null ? undefined : copies.atPeriod,
    HitsPerCopy: copies === null ? undefined : copies.hitsPerCopy,
    Copies: copies === null ? undefined : copies.copies,
    Explained: copies === null ? undefined : copies.bytes,
  }));
  const text = rows.map((row) => `${count(row.Hits)} ${row.Encoding}`).join(', ');
  return new Table(encodingColumns, rows.length, (i) => rows[i]!, {
    text,
    rowText: (row) => `${row.Encoding}: ${count(row.Hits)} hits in ${count(row.Allocations)} allocations`,
  });
}

export function filled(counts: Uint32Array): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) if (counts[i] !== 0) sum++;
  return sum;
}

const classColumns: readonly Column[] = [
  { Name: 'Size', Kind: 'size', Help: 'Bytes of an allocation' },
  { Name: 'Allocations', Kind: 'count', Help: 'Allocations of that size that hold it' },
  { Name: 'OfAll', Kind: 'count', Help: 'All allocations of that size, type and usage' },
  { Name: 'Hits', Kind: 'count', Help: 'Hits in them' },
  { Name: 'Bytes', Kind: 'bytes', Help: 'Committed bytes of the allocations that hold it' },
  { Name: 'Encodings', Kind: 'text', Help: 'Allocations by encoding, where several were looked for' },
  { Name: 'Type', Kind: 'text', Help: 'MEM_PRIVATE, MEM_MAPPED or MEM_IMAGE' },
  { Name: 'Usage', Kind: 'text', Help: 'What the memory is used for' },
];

class SizeClass {
  allocations = 0;
  ofAll = 0;
  hits = 0;
  bytes = 0;
  readonly byEncoding: number[];

  constructor(
    readonly size: number,
    readonly type: string,
    readonly usage: string,
    encodings: number,
  ) {
    this.byEncoding = [];
    for (let i = 0; i < encodings; i++) this.byEncoding.push(0);
  }
}

/** Allocations that hold hits, by size; most bytes first. */
export function sizeClassTable(layout: Layout, found: readonly FoundEncoding[]): object {
  const rows = sizeClasses(layout, found);
  const inClasses = (row: SizeClass) => (found.length === 1 ? '' : encodingsOf(row));
  const encodingsOf = (row: SizeClass) =>
    row.byEncoding
      .map((times, i) => (times === 0 ? '' : `${count(times)} ${found[i]!.encoding}`))
      .filter((one) => one !== '')
      .join(', ');
  const shown = (row: SizeClass) => ({
    Size: row.size,
    Allocations: row.allocations,
    OfAll: row.ofAll,
    Hits: row.hits,
    Bytes: row.bytes,
    Encodings: inClasses(row),
    Type: row.type,
    Usage: row.usage,
  });
  const most = rows[0];
  return new Table(classColumns, rows.length, (i) => shown(rows[i]!), {
    text:
      most === undefined
        ? 'no allocations'
        : `${count(most.allocations)} of ${count(most.ofAll)} allocations of ${hex(most.size)}${rows.length > 1 ? ` and ${count(rows.length - 1)} more ${rows.length === 2 ? 'size' : 'sizes'}` : ''}`,
    rowText: (row) =>
      `${count(row.Allocations)} of ${count(row.OfAll)} x ${hex(row.Size)}, ${bytes(row.Bytes)}${row.Encodings === '' ? '' : `: ${row.Encodings}`}`,
  });
}

function sizeClasses({ allocations, usage }: Layout, found: readonly FoundEncoding[]): SizeClass[] {
  const byKey: Record<string, SizeClass> = Object.create(null);
  const all: SizeClass[] = [];
  for (let a = 0; a < allocations.count; a++) {
    const use = usage.of[allocations.firstRegion[a]!]!;
    const key = `${allocations.size[a]}|${allocations.type[a]}|${use}`;
    let row = byKey[key];
    if (row === undefined) {
      row = new SizeClass(
        allocations.size[a]!,
        typeText(allocations.type[a]!),
        plain(usage.names[use]!),
        found.length,
      );
      byKey[key] = row;
      all.push(row);
    }
    row.ofAll++;
    let hits = 0;
    for (let e = 0; e < found.length; e++) {
      const times = found[e]!.byAllocation[a]!;
      hits += times;
      if (times > 0) row.byEncoding[e]!++;
    }
    if (hits === 0) continue;
    row.allocations++;
    row.hits += hits;
    row.bytes += allocations.committed[a]!;
  }
  return all
    .filter((row) => row.hits > 0)
    .sort((a, b) => b.bytes - a.bytes || b.hits - a.hits || a.size - b.size);
}
