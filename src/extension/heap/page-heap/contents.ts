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
import { hex } from '../hex';
import { type Checks, chooseLayout } from '../layouts/choose';
import { distinct, type StructureTable } from '../layouts/structure-table';
import { StructureReader } from '../reading/structure-reader';
import { pageHeapSignature } from '../signatures';
import type { World } from '../world';
import { NodeReader, Nodes, type Reach } from './nodes';

export interface Breach {
  /** E.g. `the list of busy blocks is damaged from 0x2011184 on`. */
  readonly text: string;
  readonly isCaptured: boolean;
}

export interface PageHeapContents {
  /** Address of the _DPH_HEAP_ROOT. */
  readonly root: number;
  readonly flags: number;
  /** An NT heap of the PEB's list: light blocks and what the page heap is told to leave alone. */
  readonly normalHeap: number;
  /** Blocks get pages of their own; otherwise they lie in the normal heap. */
  readonly isFull: boolean;
  readonly busy: Nodes;
  readonly freed: Nodes;
  /** Address space that is reserved and not in use. */
  readonly available: Nodes;
  /** What was reserved from Windows. */
  readonly ranges: Nodes;
  readonly hasAllRanges: boolean;
  /** Bytes of all busy and freed blocks without their guard pages, as the root counts them. */
  readonly counted: number;
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
    read[table.name] = new Examination(world, reader, root, table, checks).contents();
  });
  if (choice === null) return { contents: null, why: 'not decoded: ' + why };
  return { contents: read[choice.table.name]!, layout: choice.text, why: '' };
}

/** One reading of the heap through one layout, which the checks judge. */
class Examination {
  private readonly nodes: NodeReader;
  private readonly breaches: Breach[] = [];
  /** From Vista on; that layout was never seen in memory, so all that is checked must hold. */
  private readonly isByTree: boolean;

  constructor(
    private readonly world: World,
    private readonly reader: StructureReader,
    private readonly root: number,
    private readonly table: StructureTable,
    private readonly checks: Checks,
  ) {
    this.nodes = new NodeReader(world, reader, table);
    this.isByTree = table.offset('_DPH_HEAP_ROOT', 'BusyNodesTable') >= 0;
  }

  contents(): PageHeapContents {
    this.checks.demand('Signature', this.u32('Signature') === pageHeapSignature);
    const busy = this.isByTree
      ? this.tree()
      : this.list('busy blocks', 'pBusyAllocationListHead', 'nBusyAllocations');
    const freed = this.list('freed blocks', 'pFreeAllocationListHead', 'nFreeAllocations');
    const available = this.isByTree
      ? this.ring('available space', 'AvailableAllocationHead', 'nAvailableAllocations')
      : this.list('available space', 'pAvailableAllocationListHead', 'nAvailableAllocations');
    this.list('node pools', 'pNodePoolListHead', 'nNodePools');
    const blocks = busy.count + freed.count;
    const areBusy = this.keep('busy blocks', busy, holdsUser);
    const areFreed = this.keep('freed blocks', freed, holdsUser);
    this.prove('pVirtualBlock', blocks === 0 ? null : areBusy && areFreed);
    const isFull = (this.u32('ExtraFlags') & fullMode) !== 0 || busy.count > 0;
    const flags = this.u32('HeapFlags');
    const normalHeap = this.pointer('NormalHeap');
    const counted =
      this.touchable('nBusyAllocationBytesCommitted', 'nBusyAllocations') +
      this.touchable('nFreeAllocationBytesCommitted', 'nFreeAllocations');
    const { breaches, isByTree } = this;
    return {
      root: this.root,
      flags,
      normalHeap,
      isFull,
      busy,
      freed,
      available,
      ...this.ranges(),
      counted,
      breaches,
      isByTree,
    };
  }

  private ranges(): Pick<PageHeapContents, 'ranges' | 'hasAllRanges'> {
    const before = this.breaches.length;
    const ranges = this.list('reservations', 'pVirtualStorageListHead', 'nVirtualStorageRanges');
    const count = ranges.count;
    this.keep('reservations', ranges, isOnPages);
    this.checks.demand('pVirtualStorageListHead', count === 0 ? null : ranges.count > 0);
    return { ranges, hasAllRanges: this.breaches.length === before };
  }

  private tree(): Nodes {
    return this.gather('busy blocks', 'nBusyAllocations', (most, into) =>
      this.nodes.tree(this.at('BusyNodesTable'), most, into),
    );
  }

  private list(what: string, head: string, count: string): Nodes {
    return this.gather(what, count, (most, into) => this.nodes.list(this.pointer(head), 0, most, into));
  }

  private ring(what: string, head: string, count: string): Nodes {
    return this.gather(what, count, (most, into) =>
      this.nodes.list(this.pointer(head), this.at(head), most, into),
    );
  }

  private gather(what: string, count: string, read: (most: number, into: Nodes) => Reach): Nodes {
    const into = new Nodes();
    const most = Math.min(this.u32(count), mostBlocks);
    const { end, at } = read(most, into);
    this.prove(count, end === 'not captured' ? null : end === 'whole' && into.count === most);
    const where = end === 'whole' ? '' : ' is ' + end + ' from ' + hex(at) + ' on';
    const short = where === '' && into.count < most ? ' ends after ' + into.count + ' of ' + most : where;
    if (short !== '')
      this.breaches.push({ text: 'the list of ' + what + short, isCaptured: end !== 'not captured' });
    return into;
  }

  /** Takes out what cannot be; whether there was nothing to take out. */
  private keep(what: string, nodes: Nodes, isPossible: (nodes: Nodes, i: number) => boolean): boolean {
    const impossible = nodes.keep((i) => isPossible(nodes, i));
    if (impossible > 0)
      this.breaches.push({ text: impossible + ' ' + what + ' name impossible addresses', isCaptured: true });
    return impossible === 0;
  }

  /** What the root counts as committed has a guard page for each block. */
  private touchable(bytes: string, count: string): number {
    const committed = this.reader.pointer(this.at(bytes), this.world.pointerSize) || 0;
    return Math.max(0, committed - this.u32(count) * pageSize);
  }

  private prove(what: string, holds: boolean | null): void {
    if (this.isByTree) this.checks.demand(what, holds);
    else this.checks.check(what, holds);
  }

  private at(field: string): number {
    return this.root + this.table.offset('_DPH_HEAP_ROOT', field);
  }

  private u32(field: string): number {
    return this.reader.u32(this.at(field)) || 0;
  }

  private pointer(field: string): number {
    return this.reader.pointer(this.at(field), this.world.pointerSize) || 0;
  }
}

function isOnPages(nodes: Nodes, i: number): boolean {
  const start = nodes.virtual[i]!;
  const size = nodes.virtualSize[i]!;
  return start > 0 && start % pageSize === 0 && size > 0 && size % pageSize === 0;
}

function holdsUser(nodes: Nodes, i: number): boolean {
  if (!isOnPages(nodes, i)) return false;
  const start = nodes.virtual[i]!;
  const end = start + nodes.virtualSize[i]!;
  const user = nodes.user[i]!;
  return nodes.accessSize[i]! <= end - start && user >= start && user + nodes.requested[i]! <= end;
}
