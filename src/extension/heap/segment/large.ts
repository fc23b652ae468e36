/**
 * Large allocations: each has an address range of its own, and a node in the heap's red-black tree.
 *
 * Source: _HEAP_LARGE_ALLOC_DATA of public PDBs of ntdll. Observed: allocations begin at multiples of 64 KiB, so
 * the lower half of VirtualAddress holds the unused bytes; links of an encoded tree are XORed with the address
 * that they stand at; what is reserved is the pages and GuardPageCount more, rounded up to 1 << GuardPageAlignment.
 */
import type { Memory } from '../../debuggee/debuggee';
import { pageSize } from '../../debuggee/memory';
import { hex } from '../hex';
import { isAddress, pointerAt } from '../reading/fields';
import type { Gap } from '../vocabulary';
import type { SegmentLayout } from './layout';

export interface LargeAllocation {
  readonly base: number;
  /** Bytes. */
  readonly committed: number;
  readonly reserved: number;
  /** Bytes at the end that nobody asked for. */
  readonly unused: number;
  readonly extra: boolean;
}

export interface LargeAllocations {
  /** Ascending by address. */
  readonly allocations: readonly LargeAllocation[];
  /** What could not be followed; empty when the tree is whole. */
  readonly broken: string;
  /** What became of the first node that is missing. */
  readonly reason: Gap['reason'];
}

const mostNodes = 1 << 20;

export function largeAllocations(memory: Memory, layout: SegmentLayout, heap: number): LargeAllocations {
  const root = largeRoot(memory, layout, heap);
  if (root === null) return { allocations: [], broken: 'the root is not captured', reason: 'not captured' };
  const walk = new TreeWalk(memory, layout, isEncoded(memory, layout, heap));
  walk.visit(root);
  walk.allocations.sort((a, b) => a.base - b.base);
  return walk;
}

/** Address of the root node; 0 when there is none, null when that is not captured. */
export function largeRoot(memory: Memory, layout: SegmentLayout, heap: number): number | null {
  const tree = heap + layout.heap.largeTree;
  const root = pointerAt(memory, tree, layout.pointerSize);
  return root === null ? null : decoded(root, tree, isEncoded(memory, layout, heap));
}

function isEncoded(memory: Memory, layout: SegmentLayout, heap: number): boolean {
  const least = pointerAt(memory, heap + layout.heap.largeTree + layout.treeMin, layout.pointerSize);
  return least !== null && least % 2 === 1;
}

function decoded(link: number, address: number, isCoded: boolean): number {
  return isCoded && link !== 0 ? xor(link, address) : link;
}

class TreeWalk implements LargeAllocations {
  readonly allocations: LargeAllocation[] = [];
  broken = '';
  reason: Gap['reason'] = 'damaged';
  private readonly seen: Record<number, true> = {};
  private count = 0;

  constructor(
    private readonly memory: Memory,
    private readonly layout: SegmentLayout,
    private readonly encoded: boolean,
  ) {}

  visit(root: number): void {
    const { pointerSize } = this.layout;
    const open = [root];
    while (open.length > 0) {
      const node = open.pop()!;
      if (node === 0) continue;
      if (this.seen[node] === true || !isAddress(node) || this.count++ >= mostNodes) {
        this.lose('a link leads to ' + hex(node));
        continue;
      }
      this.seen[node] = true;
      const left = pointerAt(this.memory, node, pointerSize);
      const right = pointerAt(this.memory, node + pointerSize, pointerSize);
      if (left === null || right === null || !this.read(node)) {
        this.lose('the node at ' + hex(node) + ' is not captured', 'not captured');
        continue;
      }
      open.push(decoded(left, node, this.encoded), decoded(right, node, this.encoded));
    }
  }

  /** false when the node is not captured. */
  private read(node: number): boolean {
    const { large, pointerSize } = this.layout;
    const address = pointerAt(this.memory, node + large.address, pointerSize);
    const details = pointerAt(this.memory, node + large.pages, pointerSize);
    if (address === null || details === null) return false;
    const unused = address % 0x10000;
    const pages = Math.floor(details / pageSize);
    if (address === unused || pages === 0 || pages * pageSize < unused) {
      this.lose('the node at ' + hex(node) + ' describes no allocation');
      return true;
    }
    this.allocations.push({
      base: address - unused,
      committed: pages * pageSize,
      reserved: reservedBytes(pages, details),
      unused,
      extra: details % 2 === 1,
    });
    return true;
  }

  private lose(what: string, reason: Gap['reason'] = 'damaged'): void {
    if (this.broken !== '') return;
    this.broken = what;
    this.reason = reason;
  }
}

/** Up to 16299 there is always one guard page, and nothing says so. */
function reservedBytes(pages: number, details: number): number {
  const alignment = Math.floor(details / 4) % 64;
  if (alignment < 12) return (pages + 1) * pageSize;
  const guardPages = Math.floor(details / 2) % 2;
  const unit = 2 ** Math.min(alignment, 30);
  return Math.ceil(((pages + guardPages) * pageSize) / unit) * unit;
}

/** Of two numbers below 2^53. */
function xor(a: number, b: number): number {
  const high = Math.floor(a / 0x100000000) ^ Math.floor(b / 0x100000000);
  const low = ((a % 0x100000000) ^ (b % 0x100000000)) >>> 0;
  return (high >>> 0) * 0x100000000 + low;
}
