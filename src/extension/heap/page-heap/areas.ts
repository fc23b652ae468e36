/**
 * Where a page heap lies: what it reserved from Windows, cut into the pages of its blocks, space that is not in
 * use, and the heap's own. A block counts with the pages that can be touched: the guard page behind (or before)
 * them and space that is not in use hold nothing.
 */
import type { HeapArea } from '../vocabulary';
import type { PageHeapContents } from './contents';
import type { Nodes } from './nodes';

/** Pieces of one area, ascending. A piece that is no block is the heap's own, or a gap where a list broke off. */
export interface PageHeapArea extends HeapArea {
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly what: 'busy' | 'freed' | 'own' | 'untold' | 'overlapping';
  /** Index in the nodes of its kind; -1 for what is no block. */
  readonly node: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly what: 'busy' | 'freed' | 'available';
  readonly node: number;
}

export function areasOf(contents: PageHeapContents): PageHeapArea[] {
  const spans = spansOf(contents.busy, 'busy').concat(
    spansOf(contents.freed, 'freed'),
    spansOf(contents.available, 'available'),
  );
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const ranges = spansOf(contents.ranges, 'available').sort((a, b) => a.start - b.start);
  const areas: PageHeapArea[] = [];
  let i = 0;
  const strays = (limit: number) => {
    while (i < spans.length && spans[i]!.start < limit) {
      const span = spans[i++]!;
      areas.push(areaOf('page-heap block', span, cut(contents, span, [span])));
    }
  };
  ranges.forEach((range) => {
    strays(range.start);
    const first = i;
    while (i < spans.length && spans[i]!.end <= range.end) i++;
    areas.push(areaOf('segment', range, cut(contents, range, spans.slice(first, i))));
  });
  strays(Number.POSITIVE_INFINITY);
  return areas.filter((area) => area.committed > 0);
}

function areaOf(kind: HeapArea['kind'], range: Span, pieces: readonly Piece[]): PageHeapArea {
  let committed = 0;
  for (let i = 0; i < pieces.length; i++) committed += pieces[i]!.end - pieces[i]!.start;
  return { kind, base: range.start, reserved: range.end - range.start, committed, pieces };
}

/** What no list tells of is the heap's own, as long as all lists were read to their end. */
function cut(contents: PageHeapContents, range: Span, spans: readonly Span[]): Piece[] {
  const rest = contents.broken.length === 0 ? 'own' : 'untold';
  const pieces: Piece[] = [];
  let position = range.start;
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i]!;
    if (span.start > position) pieces.push({ start: position, end: span.start, what: rest, node: -1 });
    if (span.start >= position) addBlock(contents, span, pieces);
    else if (span.end > position)
      pieces.push({ start: position, end: span.end, what: 'overlapping', node: -1 });
    position = Math.max(position, span.end);
  }
  if (position < range.end) pieces.push({ start: position, end: range.end, what: rest, node: -1 });
  return pieces;
}

/** The pages in front of the guard page, or behind it where the heap looks for underruns. */
function addBlock(contents: PageHeapContents, span: Span, pieces: Piece[]): void {
  const { start, end, what, node } = span;
  if (what === 'available') return;
  const nodes = what === 'busy' ? contents.busy : contents.freed;
  const touchable = nodes.accessSize[node]! || end - start;
  const isBehindGuard = nodes.user[node]! >= start + touchable;
  const from = isBehindGuard ? end - touchable : start;
  pieces.push({ start: from, end: from + touchable, what, node });
}

function spansOf(nodes: Nodes, what: Span['what']): Span[] {
  const spans: Span[] = [];
  for (let node = 0; node < nodes.count; node++) {
    const start = nodes.virtual[node]!;
    const end = start + nodes.virtualSize[node]!;
    if (start > 0 && end > start) spans.push({ start, end, what, node });
  }
  return spans;
}
