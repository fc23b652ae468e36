/**
 * The blocks of a page heap as its own nodes tell them: lists through pNextAlloc, and from Vista on a tree of the
 * busy ones. A node's fields are read where it lies; nothing of a block itself is.
 *
 * Source: public PDBs of ntdll (_DPH_HEAP_BLOCK, _RTL_AVL_TABLE, _RTL_BALANCED_LINKS).
 */
import type { StructureTable } from '../layouts/structure-table';
import type { StructureReader } from '../reading/structure-reader';
import type { World } from '../world';

/** Parallel columns, one entry a block. */
export class Nodes {
  readonly virtual: number[] = [];
  readonly virtualSize: number[] = [];
  /** Bytes of it that can be touched: all but the guard page. */
  readonly accessSize: number[] = [];
  readonly user: number[] = [];
  readonly requested: number[] = [];
  readonly trace: number[] = [];

  get count(): number {
    return this.virtual.length;
  }

  /** Takes out the nodes that fail, and answers how many. */
  keep(passes: (i: number) => boolean): number {
    const columns = [this.virtual, this.virtualSize, this.accessSize, this.user, this.requested, this.trace];
    let kept = 0;
    for (let i = 0; i < this.count; i++) {
      if (!passes(i)) continue;
      for (let c = 0; c < columns.length; c++) columns[c]![kept] = columns[c]![i]!;
      kept++;
    }
    const taken = this.count - kept;
    for (let c = 0; c < columns.length; c++) columns[c]!.length = kept;
    return taken;
  }
}

type Column = 'virtual' | 'virtualSize' | 'accessSize' | 'user' | 'requested' | 'trace';

/** How a list or tree ended. */
export interface Reach {
  readonly end: 'whole' | 'not captured' | 'damaged';
  /** The node that led no further; 0 when it is whole. */
  readonly at: number;
}

/** A balanced tree of all blocks that fit a process is not as deep. */
const deepest = 64;

const whole: Reach = { end: 'whole', at: 0 };

export class NodeReader {
  private readonly size: 4 | 8;
  private readonly next: number;
  private readonly columns: readonly (readonly [Column, number])[];
  private readonly left: number;
  private readonly right: number;

  constructor(
    world: World,
    private readonly reader: StructureReader,
    table: StructureTable,
  ) {
    const of = (field: string) => table.offset('_DPH_HEAP_BLOCK', field);
    this.size = world.pointerSize;
    this.next = of('pNextAlloc');
    this.left = table.offset('_RTL_BALANCED_LINKS', 'LeftChild');
    this.right = table.offset('_RTL_BALANCED_LINKS', 'RightChild');
    this.columns = [
      ['virtual', of('pVirtualBlock')],
      ['virtualSize', of('nVirtualBlockSize')],
      ['accessSize', of('nVirtualAccessSize')],
      ['user', of('pUserAllocation')],
      ['requested', of('nUserRequestedSize')],
      ['trace', of('StackTrace')],
    ];
  }

  /**
   * @param most nodes that the heap says there are: a list that goes on is damaged
   * @param end what the last link holds
   */
  list(first: number, end: number, most: number, into: Nodes): Reach {
    const circle = new Circle();
    let node = first;
    let last = first;
    for (let count = 0; node !== end; count++) {
      if (count === most || node === 0 || node % 4 !== 0 || circle.closes(node))
        return { end: 'damaged', at: last };
      if (!this.read(node, into)) return { end: 'not captured', at: node };
      last = node;
      const next = this.reader.pointer(node + this.next, this.size);
      if (next === null) return { end: 'not captured', at: node };
      node = next;
    }
    return whole;
  }

  /**
   * In the order that the heap sorts by.
   *
   * @param table of the _RTL_AVL_TABLE: it begins with the sentinel, whose right child is the root
   */
  tree(table: number, most: number, into: Nodes): Reach {
    const path: number[] = [];
    const circle = new Circle();
    let node = this.reader.pointer(table + this.right, this.size);
    if (node === null) return { end: 'not captured', at: table };
    while (node !== 0 || path.length > 0) {
      const parent = path.length === 0 ? table : path[path.length - 1]!;
      if (node !== 0) {
        if (node % 4 !== 0 || path.length === deepest) return { end: 'damaged', at: parent };
        path.push(node);
        node = this.reader.pointer(node + this.left, this.size);
      } else {
        path.pop();
        if (into.count === most || circle.closes(parent)) return { end: 'damaged', at: parent };
        if (!this.read(parent, into)) return { end: 'not captured', at: parent };
        node = this.reader.pointer(parent + this.right, this.size);
      }
      if (node === null) return { end: 'not captured', at: parent };
    }
    return whole;
  }

  private read(node: number, into: Nodes): boolean {
    const values: number[] = [];
    for (let i = 0; i < this.columns.length; i++) {
      const value = this.reader.pointer(node + this.columns[i]![1], this.size);
      if (value === null) return false;
      values.push(value);
    }
    for (let i = 0; i < this.columns.length; i++) into[this.columns[i]![0]].push(values[i]!);
    return true;
  }
}

/** Notices that a chain comes back to a node, at the latest after twice its length; keeps one node (Brent). */
class Circle {
  private marked = 0;
  private steps = 0;
  private until = 1;

  closes(node: number): boolean {
    if (node === this.marked) return true;
    if (++this.steps === this.until) {
      this.marked = node;
      this.steps = 0;
      this.until *= 2;
    }
    return false;
  }
}
