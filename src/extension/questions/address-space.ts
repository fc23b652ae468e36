/** The memory budget: by usage, type and state, the room that is left, and what `!address -summary` says otherwise. */
import type { Budget, BudgetRow } from '../address-space/budget';
import { compareWithSummary } from '../address-space/compare';
import { type Room, roomOf } from '../address-space/room';
import { share } from '../address-space/share';
import { type AddressSpace, addressSpaceOf } from '../address-space/space';
import type { Debuggee } from '../debuggee/debuggee';
import { managedBudget } from '../managed/budget';
import { cannotTell } from '../view/cannot-tell';
import { addressText, bytes, count, plain } from '../view/format';
import { type Column, present, sentences, Table } from '../view/table';
import type { Argument, Question } from './question';

const rowColumns: readonly Column[] = [
  { Name: 'Name', Kind: 'text', Help: 'Usage, type or state' },
  { Name: 'Regions', Kind: 'count', Help: 'Number of regions' },
  { Name: 'Bytes', Kind: 'bytes', Help: 'Committed and reserved bytes' },
  { Name: 'Committed', Kind: 'bytes', Help: 'Committed bytes; blank where the source does not split' },
  { Name: 'Share', Kind: 'percent', Help: 'Percent of all memory that is not free' },
];

const columns: readonly Column[] = [
  { Name: 'Committed', Kind: 'bytes', Help: 'Committed bytes of the process' },
  { Name: 'Reserved', Kind: 'bytes', Help: 'Reserved bytes, not committed' },
  { Name: 'Free', Kind: 'bytes', Help: 'Free address space' },
  { Name: 'Regions', Kind: 'count', Help: 'Regions, free ones included' },
  { Name: 'Allocations', Kind: 'count', Help: 'Allocations; absent where regions are not listed' },
  { Name: 'ByUsage', Kind: 'object', Help: 'By what the memory is used for' },
  { Name: 'ByType', Kind: 'object', Help: 'By type: private, mapped, image' },
  { Name: 'ByState', Kind: 'object', Help: 'By state: committed, reserved, free' },
  { Name: 'Managed', Kind: 'object', Help: 'The managed part of it, where SOS output is at hand' },
  { Name: 'LargestFree', Kind: 'bytes', Help: 'Largest free block: the largest request that can succeed' },
  { Name: 'LargestFreeAt', Kind: 'address', Help: 'Its address' },
  { Name: 'Room', Kind: 'text', Help: 'What is left of a 32-bit address space' },
  { Name: 'NotListed', Kind: 'bytes', Help: 'Committed bytes that the listed regions do not cover' },
  { Name: 'Source', Kind: 'text', Help: 'Where the figures come from' },
  {
    Name: 'Differences',
    Kind: 'text',
    Help: 'With which !address -summary this was compared, and where it says otherwise',
  },
  { Name: 'Caveats', Kind: 'text', Help: 'What these figures do not cover' },
];

function ask(open: () => Debuggee, args: readonly Argument[]): object {
  const debuggee = open();
  const space = addressSpaceOf(debuggee);
  if (!space.known) return cannotTell(space.why);
  const { budget, layout } = space.value;
  const room = roomOf(debuggee.target, space.value);
  const values = {
    Committed: budget.committed,
    Reserved: budget.reserved,
    Free: budget.free,
    Regions: budget.regions,
    Allocations: layout === null ? undefined : layout.allocations.count,
    ByUsage: section(budget.usage, budget.busy),
    ByType: section(budget.type, budget.busy),
    ByState: section(budget.state, budget.busy),
    Managed: managed(debuggee, budget.committed),
    LargestFree: budget.largestFree === null ? undefined : budget.largestFree.size,
    LargestFreeAt: budget.largestFree === null ? undefined : budget.largestFree.base,
    Room: room === null ? undefined : roomText(room, debuggee.target.pointerSize),
    NotListed: space.value.notListed,
    Source: plain(budget.source),
    Differences: differences(debuggee, space.value, args[0] !== ''),
    Caveats: sentences(space.caveats.map(plain)),
  };
  return present(values, columns, () => headline(budget));
}

function headline(budget: Budget): string {
  return (
    bytes(budget.committed) +
    ' committed, ' +
    bytes(budget.reserved) +
    ' reserved, ' +
    bytes(budget.free) +
    ' free'
  );
}

/** undefined where the source has no such section. */
function section(rows: readonly BudgetRow[], busy: number): Table<object> | undefined {
  return rows.length === 0 ? undefined : rowsTable(rows, busy);
}

function rowsTable(rows: readonly BudgetRow[], busy: number): Table<object> {
  const all = rows.reduce((sum, row) => sum + row.bytes, 0);
  return new Table<object>(rowColumns, rows.length, (i) => budgetRow(rows[i]!, busy), {
    text: largest(rows),
    rowText: (row) => {
      const shown = row as ReturnType<typeof budgetRow>;
      return `${shown.Name} ${bytes(shown.Bytes)}`;
    },
    facts: { Bytes: all },
    factColumns: [{ Name: 'Bytes', Kind: 'bytes', Help: 'Bytes of all rows' }],
  });
}

const namesShown = 3;

/** The largest rows in one line; free memory is no use of memory. */
function largest(rows: readonly BudgetRow[]): string {
  const used = rows.filter((row) => !isFree(row));
  const named = used.slice(0, namesShown).map((row) => plain(row.name) + ' ' + bytes(row.bytes));
  return named.concat(used.length > namesShown ? [used.length - namesShown + ' more'] : []).join(', ');
}

function isFree(row: BudgetRow): boolean {
  return row.name === 'Free' || row.name === 'MEM_FREE';
}

function budgetRow(row: BudgetRow, busy: number) {
  return {
    Name: plain(row.name),
    Regions: row.regions === null ? undefined : row.regions,
    Bytes: row.bytes,
    Committed: row.committed === null ? undefined : row.committed,
    Share: isFree(row) ? undefined : share(row.bytes, busy),
  };
}

/** undefined where nothing is known of a run time. */
function managed(debuggee: Debuggee, committed: number): Table<object> | undefined {
  const parts = managedBudget(debuggee, committed);
  return section(
    parts.map((part) => ({ name: part.name, regions: null, bytes: part.bytes, committed: part.bytes })),
    committed,
  );
}

function roomText(room: Room, pointerSize: 4 | 8): string {
  const largest = room.largestFree;
  const piece =
    largest === null
      ? 'largest free block not printed'
      : `largest free block ${bytes(largest.size)} at ${addressText(largest.base, pointerSize)}`;
  return `${room.used} % of ${bytes(room.total)} in use, ${piece}`;
}

/** undefined where there is no summary to compare with. */
function differences(debuggee: Debuggee, space: AddressSpace, run: boolean): readonly string[] | undefined {
  const found = compareWithSummary(debuggee, space, run);
  if (found === null) return undefined;
  const lines = found.differences.map(
    ({ usage, here, printed }) =>
      `${plain(usage)}: ${count(here)} bytes here, ${count(printed)} in the summary.`,
  );
  const compared = `Compared with ${plain(found.source)}.`;
  return sentences([compared].concat(lines.length > 0 ? lines : ['No difference.']));
}

export const addressSpace: Question = {
  name: 'addressSpace',
  help: 'The memory budget by usage, type and state, and the room that is left',
  parameters: [
    {
      name: 'compare',
      type: 'text',
      help: '"compare": also run !address -summary (slow on large targets) and name the differences; a second opinion in WinDbg only',
      default: '',
    },
  ],
  example: {
    input: 'samples/logs/003-region-size-wow64.log',
    call: 'addressSpace()',
    output: [
      '@$scriptContents.addressSpace() : 3.54 GiB committed, 297.5 MiB reserved, 170.9 MiB free',
      '    Committed        : 0xe2904000',
      '    Reserved         : 0x1297f000',
      '    Free             : 0xaae6000',
      '    Regions          : 22716',
      '    Allocations      : 19',
      '    ByUsage          : <unknown> 3.21 GiB, Image 449.3 MiB, Heap32 110.88 MiB, 9 more',
      '    ByType           : MEM_PRIVATE 2.98 GiB, MEM_IMAGE 581.74 MiB, MEM_MAPPED 292.01 MiB',
      '    ByState          : MEM_COMMIT 3.54 GiB, MEM_RESERVE 297.5 MiB',
      '    Room             : 95.83 % of 4 GiB in use, largest free block not printed',
    ],
  },
  ask,
};
