/** Where a text or a row of bytes is in memory, how often, in what, and at which distance it repeats. */
import { regionAt } from '../address-space/marking';
import { share } from '../address-space/share';
import { type AddressSpace, addressSpaceOf, type Layout } from '../address-space/space';
import { copiesOf } from '../content/copies';
import { type FoundPatterns, findPatterns } from '../content/find-patterns';
import type { HitList } from '../content/hit-list';
import type { Debuggee } from '../debuggee/debuggee';
import { cannotTell } from '../view/cannot-tell';
import { addressText, bytes, count, hex, percent, plain } from '../view/format';
import { type Column, sentences, Table } from '../view/table';
import { encodingTable, type FoundEncoding, filled, sizeClassTable } from './found-text';
import { type Place, placeOf, placeParameters } from './memory-place';
import type { Argument, Question } from './question';
import { recordedSearch } from './recorded-search';
import { type Sought, soughtOf, soughtParameters } from './sought-text';

const columns: readonly Column[] = [
  { Name: 'Address', Kind: 'address', Help: 'First byte of the hit' },
  { Name: 'Encoding', Kind: 'text', Help: 'ASCII, UTF-16, bytes' },
  { Name: 'Allocation', Kind: 'address', Help: 'Start of the allocation that holds it' },
  { Name: 'Size', Kind: 'size', Help: 'Bytes of that allocation' },
  { Name: 'Usage', Kind: 'text', Help: 'What the memory is used for' },
];

const factColumns: readonly Column[] = [
  { Name: 'Sought', Kind: 'text', Help: 'What was looked for' },
  { Name: 'Place', Kind: 'text', Help: 'Memory that was looked into' },
  { Name: 'Hits', Kind: 'count', Help: 'Occurrences, overlapping ones too' },
  { Name: 'FirstHit', Kind: 'address', Help: 'Lowest hit' },
  { Name: 'LastHit', Kind: 'address', Help: 'Highest hit' },
  { Name: 'Allocations', Kind: 'count', Help: 'Allocations that hold hits' },
  { Name: 'AllocBytes', Kind: 'bytes', Help: 'Committed bytes of these allocations' },
  { Name: 'AllocShare', Kind: 'percent', Help: 'Percent of all committed bytes of the process' },
  {
    Name: 'Period',
    Kind: 'size',
    Help: 'Bytes from one copy to the next, most frequent in the encoding whose copies take most',
  },
  { Name: 'AtPeriod', Kind: 'count', Help: 'Copies of that encoding at exactly that distance' },
  { Name: 'Copies', Kind: 'count', Help: 'Copies in all encodings that stand in rows at equal distances' },
  { Name: 'Explained', Kind: 'bytes', Help: 'Bytes of the copies in all encodings' },
  {
    Name: 'Share',
    Kind: 'percent',
    Help: 'Percent of all committed bytes of the process that copies explain',
  },
  { Name: 'Encodings', Kind: 'object', Help: 'Hits and copies by encoding' },
  { Name: 'SizeClasses', Kind: 'object', Help: 'Allocations that hold hits, by size' },
  { Name: 'Looked', Kind: 'bytes', Help: 'Bytes that were looked at' },
  { Name: 'NotCaptured', Kind: 'bytes', Help: 'Bytes of the same memory that the dump does not hold' },
  { Name: 'NotListed', Kind: 'count', Help: 'Hits that are counted and have no row' },
  { Name: 'Caveats', Kind: 'text', Help: 'What these figures do not cover' },
];

function ask(open: () => Debuggee, args: readonly Argument[]): object {
  const sought = soughtOf([args[0], args[2], args[3]]);
  const debuggee = open();
  if (debuggee.target.kind === 'log') return recordedSearch(debuggee, String(args[0]), sought.anyCase);
  const space = addressSpaceOf(debuggee);
  if (!space.known) return cannotTell(space.why);
  const { layout } = space.value;
  if (layout === null) return cannotTell('No regions are listed.');
  const place = placeOf(debuggee, layout, [args[1], args[4], args[5]]);
  const parts = { ofRegion: layout.allocations.ofRegion, count: layout.allocations.count };
  const found = findPatterns(debuggee, sought.patterns, place, parts);
  if (!found.known) return cannotTell(found.why);
  return answer(debuggee, space.value, layout, sought, place, found.value);
}

function answer(
  debuggee: Debuggee,
  space: AddressSpace,
  layout: Layout,
  sought: Sought,
  place: Place,
  found: FoundPatterns,
): object {
  const encodings = sought.patterns.map(({ encoding, value }, i) => ({
    encoding,
    hits: found.hits[i]!,
    byAllocation: found.byPart[i]!,
    copies: copiesOf(found.hits[i]!.kept, value.length),
  }));
  const rows = new Rows(encodings, layout);
  const facts = factsOf(space, layout, encodings, found, rows.count);
  const width = debuggee.target.pointerSize;
  return new Table(columns, rows.count, (i) => rows.at(i), {
    text: headline(facts),
    rowText: (row) => `${addressText(row.Address, width)} ${row.Encoding} in ${hex(row.Size)} ${row.Usage}`,
    facts: { Sought: sought.text, Place: place.text, ...facts },
    factColumns,
  });
}

function factsOf(
  space: AddressSpace,
  layout: Layout,
  encodings: readonly FoundEncoding[],
  { coverage }: FoundPatterns,
  rows: number,
) {
  const hit = encodings.map((one) => one.hits).filter((one) => one.count > 0);
  const hits = sum(hit.map((one) => one.count));
  const holding = holdersOf(layout, encodings);
  const copies = encodings.map((one) => one.copies).filter((one) => one !== null);
  const most = copies.sort((a, b) => b.bytes - a.bytes)[0];
  const explained = sum(copies.map((one) => one.bytes));
  const { committed } = space.budget;
  return {
    Hits: hits,
    FirstHit: hits === 0 ? undefined : Math.min(...hit.map((one) => one.first)),
    LastHit: hits === 0 ? undefined : Math.max(...hit.map((one) => one.last)),
    Allocations: holding.count,
    AllocBytes: holding.bytes,
    AllocShare: share(holding.bytes, committed),
    Period: most === undefined ? undefined : most.period,
    AtPeriod: most === undefined ? undefined : most.atPeriod,
    Copies: most === undefined ? undefined : sum(copies.map((one) => one.copies)),
    Explained: most === undefined ? undefined : explained,
    Share: most === undefined ? undefined : share(explained, committed),
    Encodings: encodingTable(encodings),
    SizeClasses: sizeClassTable(layout, encodings),
    Looked: coverage.bytes,
    NotCaptured: coverage.notCaptured,
    NotListed: hits - rows,
    Caveats: sentences(caveatsOf(space, hits - rows, encodings).map(plain)),
  };
}

function caveatsOf(space: AddressSpace, notListed: number, encodings: readonly FoundEncoding[]): string[] {
  const caveats = space.caveats.slice();
  if (notListed === 0) return caveats;
  const cut = `${count(notListed)} hits are counted and have no row: rows are the lowest ones of each encoding.`;
  const partial = encodings.some((one) => one.copies !== null)
    ? ' Copies are counted in the rows alone.'
    : '';
  return [cut + partial].concat(caveats);
}

function holdersOf({ allocations }: Layout, encodings: readonly FoundEncoding[]) {
  const any = new Uint32Array(allocations.count);
  let total = 0;
  for (let a = 0; a < any.length; a++) {
    if (!encodings.some(({ byAllocation }) => byAllocation[a]! > 0)) continue;
    any[a] = 1;
    total += allocations.committed[a]!;
  }
  return { count: filled(any), bytes: total };
}

function headline(facts: ReturnType<typeof factsOf>): string {
  if (facts.Hits === 0)
    return `not found in ${bytes(facts.Looked)}${facts.NotCaptured > 0 ? `; ${bytes(facts.NotCaptured)} are not captured` : ''}`;
  const where = `${count(facts.Hits)} ${facts.Hits === 1 ? 'hit' : 'hits'} in ${count(facts.Allocations)} ${facts.Allocations === 1 ? 'allocation' : 'allocations'} of ${bytes(facts.AllocBytes)}`;
  if (facts.Period === undefined) return where;
  const copies = `${count(facts.Copies!)} copies, ${count(facts.AtPeriod!)} of them ${hex(facts.Period)} bytes apart`;
  return `${where}; ${facts.NotListed > 0 ? 'at least ' : ''}${copies}: ${bytes(facts.Explained!)}, ${percent(facts.Share!)} of the commit`;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}

/** The hits of all encodings in order of address; a row is made when it is looked at. */
class Rows {
  readonly count: number;
  private readonly addresses: Float64Array;
  private readonly encodingOf: Uint8Array;

  constructor(
    private readonly encodings: readonly FoundEncoding[],
    private readonly layout: Layout,
  ) {
    const lists = encodings.map(({ hits }) => hits.kept);
    this.count = sum(lists.map((list) => list.length));
    this.addresses = new Float64Array(this.count);
    this.encodingOf = new Uint8Array(this.count);
    this.merge(lists);
  }

  at(i: number) {
    const { regions, allocations, usage } = this.layout;
    const address = this.addresses[i]!;
    const region = regionAt(regions, address);
    const allocation = allocations.ofRegion[region]!;
    return {
      Address: address,
      Encoding: this.encodings[this.encodingOf[i]!]!.encoding as string,
      Allocation: allocations.base[allocation]!,
      Size: allocations.size[allocation]!,
      Usage: plain(usage.names[usage.of[region]!]!),
    };
  }

  private merge(lists: readonly HitList['kept'][]): void {
    const next = lists.map(() => 0);
    for (let i = 0; i < this.count; i++) {
      let from = -1;
      let lowest = Infinity;
      for (let e = 0; e < lists.length; e++) {
        const address = lists[e]![next[e]!];
        if (address === undefined || address >= lowest) continue;
        lowest = address;
        from = e;
      }
      next[from]!++;
      this.addresses[i] = lowest;
      this.encodingOf[i] = from;
    }
  }
}

export const findString: Question = {
  name: 'findString',
  help: 'Where a text or a row of bytes is in memory, how often, in which allocations, and how it repeats',
  parameters: [
    soughtParameters[0]!,
    placeParameters[0]!,
    ...soughtParameters.slice(1),
    ...placeParameters.slice(1),
  ],
  example: {
    input: 'samples/html_chunks.dmp.gz',
    call: 'findString("RoomPlanner")',
    output: [
      '@$scriptContents.findString("RoomPlanner") : 47,494 hits in 301 allocations of 37.53 MiB; 47,191 copies, 37,989 of them 0x130 bytes apart: 16.35 MiB, 24.26 % of the commit',
      '    RowCount         : 47494',
      '    Sought           : "RoomPlanner" as ASCII and UTF-16',
      '    Place            : all memory',
      '    Hits             : 47494',
      '    FirstHit         : 0x1f4a7270071',
      '    LastHit          : 0x7ff6b5a24193',
      '    Allocations      : 301',
      '    AllocBytes       : 0x2588000',
      '    AllocShare       : 55.700000',
      '    Period           : 0x130',
      '    AtPeriod         : 37989',
      '    Copies           : 47191',
      '    Explained        : 0x10596b0',
      '    Share            : 24.260000',
      '    Encodings        : 38,232 ASCII, 9,262 UTF-16',
      '    SizeClasses      : 300 of 300 allocations of 0x20000 and 1 more size',
      '    Looked           : 0x3455000',
      '    NotCaptured      : 0xf04000',
      '    NotListed        : 0',
      '    [0x0]            : 000001f4`a7270071 ASCII in 0x20000 <unknown>',
    ],
  },
  ask,
};
