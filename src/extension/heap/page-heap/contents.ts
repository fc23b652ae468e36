/**
 * Everything a page heap's root leads to, read through the layout that proves itself: as many blocks busy and
 * freed as the root counts, each on pages of its own.
 *
 * On XP, ntdll has the page heap itself, and the layout is checked on its memory. From Vista on verifier.dll has
 * it; of that no memory was at hand, so a layout with a tree is believed only when all of it agrees.
 *
 * Source: public PDBs of ntdll and verifier (_DPH_HEAP_ROOT).
 */
import { pageSize } from '../../debuggee/memory';
import { type Checks, chooseLayout } from '../layouts/choose';
import { distinct, type StructureTable } from '../layouts/structure-table';
import { StructureReader } from '../reading/structure-reader';
import type { World } from '../world';
import { NodeReader, Nodes, type Reach } from './nodes';

export interface Breach {
  /** E.g. `the list of busy blocks is damaged from 0x2011184 on`. */
  readonly text: string;
  readonly isCaptured: boolean;
}

export interface PageHeapContents {
  readonly flags: number;
  /** An NT heap of the PEB's list: light blocks and what the page heap is told to leave alone. */
  readonly normalHeap: number;
  /** Blocks get pages of their own; otherwise they lie in the normal heap. */
  readonly isFull: boolean;
  readonly busy: Nodes;
  readonly freed: Nodes;
  /** Address space that is reserved and not in use. */
  readonly available: Nodes;
  /** Where the heap keeps its nodes. */
  readonly pools: Nodes;
  /** What was reserved from Windows. */
  readonly ranges: Nodes;
  readonly hasAllRanges: boolean;
  /** Why blocks may be missing; empty when all lists were read to their end. */
  readonly breaches: readonly Breach[];
  readonly isByTree: boolean;
}

export type ReadContents =
  | { readonly contents: PageHeapContents; readonly layout: string; readonly why: '' }
  | { readonly contents: null; readonly why: string };

const structures = ['_DPH_HEAP_ROOT', '_DPH_HEAP_BLOCK', '_RTL_AVL_TABLE', '_RTL_BALANCED_LINKS'];
/** PAGE_HEAP_ENABLE_PAGE_HEAP of ExtraFlags. */
const fullMode = 1;
/** No process has room for as many guard pages. */
const mostBlocks = 0x4000000;

export function readContents(world: World, root: number): ReadContents {
  const reader = new StructureReader(world.memory);
  if (reader.u32(root) === null) return { contents: null, why: 'its root was not captured' };
  const read: Record<string, PageHeapContents> = {};
  const { choice, why } = chooseLayout(distinct(world.layouts, structures), world.build, (table, checks) => {
    read[table.name] = examine(world, reader, root, table, checks);
  });
  if (choice === null) return { contents: null, why: 'not decoded: ' + why };
  return { contents: read[choice.table.name]!, layout: choice.text, why: '' };
}

function examine(
  world: World,
  reader: StructureReader,
  root: number,
  table: StructureTable,
  checks: Checks,
): PageHeapContents {
  const at = (field: string) => root + table.offset('_DPH_HEAP_ROOT', field);
  const u32 = (field: string) => reader.u32(at(field)) || 0;
  const pointer = (field: string) => reader.pointer(at(field), world.pointerSize) || 0;
  const nodes = new NodeReader(world, reader, table);
  const breaches: Breach[] = [];
  const isByTree = table.offset('_DPH_HEAP_ROOT', 'BusyNodesTable') >= 0;
  // What is checked on memory counts little when a list breaks off; the tree was never seen, so it counts all.
  const prove = (what: string, holds: boolean | null) =>
    isByTree ? checks.demand(what, holds) : checks.check(what, holds);
  const gather = (what: string, count: string, read: (most: number, into: Nodes) => Reach): Nodes => {
    const into = new Nodes();
    const most = Math.min(u32(count), mostBlocks);
    const { end, at: node } = read(most, into);
    prove(count, end === 'not captured' ? null : end === 'whole' && into.count === most);
    const where = end === 'whole' ? '' : ' is ' + end + ' from 0x' + node.toString(16) + ' on';
    const short = where === '' && into.count < most ? ' ends after ' + into.count + ' of ' + most : where;
    if (short !== '')
      breaches.push({ text: 'the list of ' + what + short, isCaptured: end !== 'not captured' });
    return into;
  };
  const possible = (what: string, nodes: Nodes, isPossible: (i: number) => boolean) => {
    const impossible = nodes.keep(isPossible);
    if (impossible > 0)
      breaches.push({ text: impossible + ' ' + what + ' name impossible addresses', isCaptured: true });
    return impossible === 0;
  };
  const list = (what: string, head: string, count: string) =>
    gather(what, count, (most, into) => nodes.list(pointer(head), 0, most, into));
  const ring = (what: string, head: string, count: string) =>
    gather(what, count, (most, into) => nodes.list(pointer(head), at(head), most, into));

  checks.demand('Signature', reader.u32(at('Signature')) === 0xffeeddcc);
  const busy = isByTree
    ? gather('busy blocks', 'nBusyAllocations', (most, into) => nodes.tree(at('BusyNodesTable'), most, into))
    : list('busy blocks', 'pBusyAllocationListHead', 'nBusyAllocations');
  const freed = list('freed blocks', 'pFreeAllocationListHead', 'nFreeAllocations');
  const available = isByTree
    ? ring('available space', 'AvailableAllocationHead', 'nAvailableAllocations')
    : list('available space', 'pAvailableAllocationListHead', 'nAvailableAllocations');
  const pools = list('node pools', 'pNodePoolListHead', 'nNodePools');
  const before = breaches.length;
  const ranges = list('reservations', 'pVirtualStorageListHead', 'nVirtualStorageRanges');
  const reserved = ranges.count;
  const areReserved = possible('reservations', ranges, (node) => isOnPages(ranges, node));
  const hasAllRanges = breaches.length === before;
  checks.demand('pVirtualStorageListHead', reserved === 0 ? null : areReserved || ranges.count > 0);
  const blocks = busy.count + freed.count;
  const holds = (of: Nodes) => (node: number) => isOnPages(of, node) && holdsUser(of, node);
  const areBusy = possible('busy blocks', busy, holds(busy));
  const areFreed = possible('freed blocks', freed, holds(freed));
  prove('pVirtualBlock', blocks === 0 ? null : areBusy && areFreed);
  return {
    flags: u32('HeapFlags'),
    normalHeap: pointer('NormalHeap'),
    isFull: (u32('ExtraFlags') & fullMode) !== 0 || busy.count > 0,
    busy,
    freed,
    available,
    pools,
    ranges,
    hasAllRanges,
    breaches,
    isByTree,
  };
}

function isOnPages(nodes: Nodes, i: number): boolean {
  const start = nodes.virtual[i]!;
  const size = nodes.virtualSize[i]!;
  return start > 0 && start % pageSize === 0 && size > 0 && size % pageSize === 0;
}

function holdsUser(nodes: Nodes, i: number): boolean {
  const start = nodes.virtual[i]!;
  const end = start + nodes.virtualSize[i]!;
  const user = nodes.user[i]!;
  return nodes.accessSize[i]! <= end - start && user >= start && user + nodes.requested[i]! <= end;
}
