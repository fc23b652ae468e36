/** How many allocations of which size: where a leak of equal pieces stands on top. Made for `dx -g`. */
import {
  byAllocation,
  byRegion,
  type Dimension,
  type Grouping,
  type HistogramRow,
  histogram,
} from '../address-space/histogram';
import { share } from '../address-space/share';
import { type AddressSpace, addressSpaceOf } from '../address-space/space';
import type { Debuggee } from '../debuggee/debuggee';
import { cannotTell } from '../view/cannot-tell';
import { bytes, count, hex, plain } from '../view/format';
import { type Column, sentences, Table } from '../view/table';
import type { Argument, Question } from './question';

const columns: readonly Column[] = [
  { Name: 'Size', Kind: 'size', Help: 'Bytes of one piece; blank when the group holds several sizes' },
  { Name: 'Count', Kind: 'count', Help: 'Pieces of that size' },
  { Name: 'Bytes', Kind: 'bytes', Help: 'Bytes of all pieces, committed and reserved' },
  { Name: 'Committed', Kind: 'bytes', Help: 'Committed bytes of all pieces; rows are sorted by them' },
  { Name: 'Share', Kind: 'percent', Help: 'Percent of all committed bytes of the process' },
  { Name: 'Type', Kind: 'text', Help: 'MEM_PRIVATE, MEM_MAPPED or MEM_IMAGE' },
  { Name: 'State', Kind: 'text', Help: 'MEM_COMMIT, MEM_RESERVE, or both', Detail: true },
  { Name: 'Protect', Kind: 'text', Help: 'Protections of the committed pages', Detail: true },
  { Name: 'Usage', Kind: 'text', Help: 'What the memory is used for' },
  { Name: 'Regions', Kind: 'count', Help: 'Regions that the pieces consist of', Detail: true },
  { Name: 'First', Kind: 'address', Help: 'Lowest piece' },
  { Name: 'Last', Kind: 'address', Help: 'Highest piece', Detail: true },
];

const factColumns: readonly Column[] = [
  { Name: 'Unit', Kind: 'text', Help: 'What one piece is: an allocation or a region' },
  { Name: 'Pieces', Kind: 'count', Help: 'Pieces in all rows' },
  { Name: 'Bytes', Kind: 'bytes', Help: 'Bytes in all rows, committed and reserved' },
  { Name: 'Committed', Kind: 'bytes', Help: 'Committed bytes in all rows' },
  { Name: 'NotListed', Kind: 'bytes', Help: 'Committed bytes of the process that no row covers' },
  { Name: 'Free', Kind: 'bytes', Help: 'Free address space, in no row' },
  { Name: 'Source', Kind: 'text', Help: 'Where the regions come from' },
  { Name: 'Caveats', Kind: 'text', Help: 'What these figures do not cover' },
];

const dimensions: readonly Dimension[] = ['size', 'type', 'state', 'protect', 'usage'];

function groupingOf(by: string): Grouping {
  const words = by
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const unit = words.indexOf('region') >= 0 ? byRegion : byAllocation;
  const asked: Dimension[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word === 'region' || word === 'allocation') continue;
    if (dimensions.indexOf(word as Dimension) < 0) {
      throw new Error(
        'Cannot group by "' +
          plain(word) +
          '". Use allocation or region, and any of: ' +
          dimensions.join(', ') +
          '.',
      );
    }
    asked.push(word as Dimension);
  }
  return asked.length === 0 ? unit : { unit: unit.unit, by: asked };
}

function ask(open: () => Debuggee, args: readonly Argument[]): object {
  const debuggee = open();
  const grouping = groupingOf(String(args[0]));
  const space = addressSpaceOf(debuggee);
  if (!space.known) return cannotTell(space.why);
  const { layout, budget } = space.value;
  if (layout === null) {
    return cannotTell(
      `The log holds ${budget.source} but no listing of regions (\`!address\` or \`!vadump -v\`).`,
    );
  }
  const rows = histogram(layout.regions, layout.allocations, layout.usage, grouping);
  return new Table(columns, rows.length, (i) => shown(rows[i]!, budget.committed), {
    text: headline(rows, grouping.unit),
    rowText: (row) => rowText(row.Size, row.Count, row.Bytes),
    facts: factsOf(space.value, rows, grouping.unit),
    factColumns,
  });
}

function shown(row: HistogramRow, committed: number) {
  return {
    Size: row.size === null ? undefined : row.size,
    Count: row.count,
    Bytes: row.bytes,
    Committed: row.committed,
    Share: share(row.committed, committed),
    Type: row.type,
    State: row.state,
    Protect: row.protect,
    Usage: plain(row.usage),
    Regions: row.regions,
    First: row.first,
    Last: row.last,
  };
}

function factsOf(space: AddressSpace, rows: readonly HistogramRow[], unit: string) {
  let pieces = 0;
  let total = 0;
  let committed = 0;
  for (let i = 0; i < rows.length; i++) {
    pieces += rows[i]!.count;
    total += rows[i]!.bytes;
    committed += rows[i]!.committed;
  }
  return {
    Unit: unit,
    Pieces: pieces,
    Bytes: total,
    Committed: committed,
    NotListed: space.notListed,
    Free: space.budget.free,
    Source: plain(space.layout!.regions.source),
    Caveats: sentences(space.caveats.map(plain)),
  };
}

function rowText(size: number | undefined, pieces: number, total: number): string {
  return `${size === undefined ? 'any size' : hex(size)} x ${count(pieces)} = ${bytes(total)}`;
}

function headline(rows: readonly HistogramRow[], unit: string): string {
  const first = rows[0];
  if (first === undefined) return `no ${unit}s`;
  const size = first.size === null ? undefined : first.size;
  return `most memory in ${unit}s: ${rowText(size, first.count, first.bytes)}`;
}

export const regionHistogram: Question = {
  name: 'regionHistogram',
  help: 'How many allocations of which size, most committed memory first; regions re-joined by allocation',
  parameters: [
    {
      name: 'by',
      type: 'text',
      help: 'allocation or region, and any of size, type, state, protect, usage to group by',
      default: 'allocation',
    },
  ],
  example: {
    input: 'samples/logs/003-region-size-wow64.log',
    call: 'regionHistogram()',
    output: [
      '@$scriptContents.regionHistogram() : most memory in allocations: 0x20000 x 19 = 2.38 MiB',
      '    RowCount         : 1',
      '    Unit             : allocation',
      '    Pieces           : 19',
      '    Bytes            : 0x260000',
      '    Committed        : 0x260000',
      '    NotListed        : 0xe26a4000',
      '    Free             : 0xaae6000',
      '    Source           : `!address` in line 24',
      '    Caveats          : The log lists 21 regions only: counts and bytes are lower bounds. Allocations are derived: `!address` in line 24 does not print allocation bases.',
    ],
  },
  ask,
};
