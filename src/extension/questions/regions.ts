/** The regions themselves, in order of address, all of them or those that a filter lets through. */
import { isCommitted } from '../address-space/committed';
import { addressSpaceOf, type Layout } from '../address-space/space';
import type { Debuggee } from '../debuggee/debuggee';
import { protectText, stateText, typeText } from '../text/memory-flags';
import { cannotTell } from '../view/cannot-tell';
import { addressText, bytes, count, hex, plain } from '../view/format';
import { type Column, sentences, Table } from '../view/table';
import type { Argument, Question } from './question';
import { filterHelp, longerProtections, regionTest } from './region-filter';

const columns: readonly Column[] = [
  { Name: 'Base', Kind: 'address', Help: 'First byte of the region' },
  { Name: 'Size', Kind: 'size', Help: 'Bytes' },
  { Name: 'AllocationBase', Kind: 'address', Help: 'Start of the allocation it belongs to', Detail: true },
  { Name: 'State', Kind: 'text', Help: 'MEM_COMMIT, MEM_RESERVE or MEM_FREE' },
  { Name: 'Type', Kind: 'text', Help: 'MEM_PRIVATE, MEM_MAPPED or MEM_IMAGE; blank when free' },
  { Name: 'Protect', Kind: 'text', Help: 'PAGE_ protection of committed pages', Detail: true },
  { Name: 'Usage', Kind: 'text', Help: 'What the memory is used for' },
];

const factColumns: readonly Column[] = [
  { Name: 'Bytes', Kind: 'bytes', Help: 'Bytes of the rows' },
  { Name: 'Committed', Kind: 'bytes', Help: 'Committed bytes of the rows' },
  { Name: 'OtherRegions', Kind: 'count', Help: 'Listed regions that the filter left out' },
  { Name: 'OtherBytes', Kind: 'bytes', Help: 'Bytes of the regions that the filter left out' },
  { Name: 'NotListed', Kind: 'bytes', Help: 'Committed bytes of the process that the source does not list' },
  { Name: 'Source', Kind: 'text', Help: 'Where the regions come from' },
  { Name: 'Caveats', Kind: 'text', Help: 'What this list does not cover' },
];

function ask(open: () => Debuggee, args: readonly Argument[]): object {
  const debuggee = open();
  const space = addressSpaceOf(debuggee);
  if (!space.known) return cannotTell(space.why);
  const layout = space.value.layout;
  if (layout === null) return cannotTell('The log lists no regions (`!address` or `!vadump -v`).');
  const filter = String(args[0]);
  const chosen = choose(layout, filter);
  const width = debuggee.target.pointerSize;
  return new Table(columns, chosen.indices.length, (i) => row(layout, chosen.indices[i]!), {
    text: headline(layout, filter, chosen),
    rowText: (shown) => `${addressText(shown.Base, width)} ${hex(shown.Size)} ${shown.Usage || shown.State}`,
    facts: {
      Bytes: chosen.bytes,
      Committed: chosen.committed,
      OtherRegions: layout.regions.count - chosen.indices.length,
      OtherBytes: chosen.otherBytes,
      NotListed: space.value.notListed,
      Source: plain(layout.regions.source),
      Caveats: sentences(space.caveats.map(plain)),
    },
    factColumns,
  });
}

/** An empty answer says whether a longer name would have found something. */
function headline(layout: Layout, filter: string, chosen: Chosen): string {
  const text = `${count(chosen.indices.length)} regions, ${bytes(chosen.bytes)}`;
  const longer = chosen.indices.length > 0 ? [] : longerProtections(filter, layout.regions);
  return longer.length === 0
    ? text
    : `${text}; a protection is matched by its whole name, and there are regions of ${longer.join(', ')}`;
}

interface Chosen {
  readonly indices: number[];
  /** Bytes. */
  bytes: number;
  committed: number;
  otherBytes: number;
}

function choose(layout: Layout, filter: string): Chosen {
  const { regions } = layout;
  const passes = regionTest(filter, layout);
  const chosen: Chosen = { indices: [], bytes: 0, committed: 0, otherBytes: 0 };
  for (let i = 0; i < regions.count; i++) {
    if (!passes(i)) {
      chosen.otherBytes += regions.size[i]!;
      continue;
    }
    chosen.indices.push(i);
    chosen.bytes += regions.size[i]!;
    if (isCommitted(regions.state[i]!)) chosen.committed += regions.size[i]!;
  }
  return chosen;
}

function row(layout: Layout, i: number) {
  const { regions, usage } = layout;
  return {
    Base: regions.base[i]!,
    Size: regions.size[i]!,
    AllocationBase: regions.allocationBase[i]!,
    State: stateText(regions.state[i]!),
    Type: typeText(regions.type[i]!),
    Protect: protectText(regions.protect[i]!),
    Usage: plain(usage.names[usage.of[i]!]!),
  };
}

export const regions: Question = {
  name: 'regions',
  help: 'The regions of the address space, filtered by state, type, protection, size or usage',
  parameters: [{ name: 'filter', type: 'text', help: filterHelp, default: '' }],
  example: {
    input: 'samples/logs/003-region-size-wow64.log',
    call: 'regions("PAGE_EXECUTE")',
    output: [
      '@$scriptContents.regions("PAGE_EXECUTE") : 2 regions, 8 KiB',
      '    RowCount         : 2',
      '    Bytes            : 0x2000',
      '    Committed        : 0x2000',
      '    OtherRegions     : 19',
      '    OtherBytes       : 0x25e000',
      '    NotListed        : 0xe26a4000',
      '    Source           : `!address` in line 24',
      '    Caveats          : The log lists 21 regions only: counts and bytes are lower bounds. Allocations are derived: `!address` in line 24 does not print allocation bases.',
      '    [0x0]            : 797c0000 0x1000 <unknown>',
      '    [0x1]            : 797e0000 0x1000 <unknown>',
    ],
  },
  ask,
};
