/**
 * Where a page heap lies: what it reserved from Windows, cut into the pages of its blocks, space that is not in
 * use, and the heap's own. A block counts with the pages that can be touched: the guard page behind (or before)
 * them and space that is not in use hold nothing.
 */
import type { HeapArea } from '../vocabulary';
import type { PageHeapContents } from './contents';
import type { Nodes } from './nodes';

export interface PageHeapArea extends HeapArea {
  /** What the heap's nodes say about it, ascending. */
  readonly spans: readonly Span[];
  /** What the pages are that none of these tells of: the heap's own, as long as all lists were read to their end. */
  readonly rest: 'own' | 'untold';
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly what: 'busy' | 'freed' | 'available';
  /** Index in the nodes of its kind. */
  readonly node: number;
}

/** Committed bytes of an area: a block, or what no block describes. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** `own`: the heap's. `untold`: the heap's or a block's of which no list tells. `claimed twice`: by two blocks. */
  readonly what: 'busy' | 'freed' | 'own' | 'untold' | 'claimed twice';
  /** Index in the nodes of its kind; -1 for what is no block. */
  readonly node: number;
}

/** The areas, and how many blocks lie where nothing was reserved: their nodes are damaged, and they are left out. */
export function areasOf(contents: PageHeapContents): { areas: PageHeapArea[]; strays: number } {
  const spans = spansOf(contents.busy, 'busy').concat(
    spansOf(contents.freed, 'freed'),
    spansOf(contents.available, 'available'),
  );
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const ranges = spansOf(contents.ranges, 'available').sort((a, b) => a.start - b.start);
  const strays: Span[] = [];
  const inside: Span[][] = [];
  let i = 0;
  ranges.forEach((range) => {
    while (i < spans.length && spans[i]!.start < range.start) strays.push(spans[i++]!);
    const first = i;
    while (i < spans.length && spans[i]!.end <= range.end) i++;
    inside.push(spans.slice(first, i));
  });
  while (i < spans.length) strays.push(spans[i++]!);
  const rest = contents.breaches.length + strays.length === 0 ? 'own' : 'untold';
  const areas = ranges.map((range, r) => areaOf(contents, 'segment', range, inside[r]!, rest));
  // Where the list of reservations is not whole, a block may be all that is known of one.
  const isOpen = !contents.hasAllRanges;
  if (isOpen) {
    strays.forEach((span) => {
      areas.push(areaOf(contents, 'page-heap block', span, [span], rest));
    });
  }
  return {
    areas: areas
      .filter((area) => area.committed > 0)
      .sort((a, b) => a.base - b.base)
      .concat(isOpen ? notListed(contents, areas) : []),
    strays: isOpen ? 0 : strays.length,
  };
}

/** Blocks that the root counts and no list leads to. */
function notListed(contents: PageHeapContents, areas: readonly PageHeapArea[]): PageHeapArea[] {
  const known = areas.reduce((sum, area) => sum + area.committed, 0);
  const committed = contents.counted - known;
  return committed > 0
    ? [{ kind: 'not listed', base: contents.root, reserved: 0, committed, spans: [], rest: 'untold' }]
    : [];
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

function areaOf(
  contents: PageHeapContents,
  kind: HeapArea['kind'],
  range: Span,
  spans: readonly Span[],
  rest: PageHeapArea['rest'],
): PageHeapArea {
  const area = { kind, base: range.start, reserved: range.end - range.start, spans, rest };
  const pieces = piecesOf(contents, { ...area, committed: 0 });
  let committed = 0;
  for (let i = 0; i < pieces.length; i++) committed += pieces[i]!.end - pieces[i]!.start;
  return { ...area, committed };
}

export function piecesOf(contents: PageHeapContents, area: PageHeapArea): Piece[] {
  const { base, reserved, spans, rest } = area;
  const pieces: Piece[] = [];
  if (area.kind === 'not listed')
    return [{ start: base, end: base + area.committed, what: 'untold', node: -1 }];
  let position = base;
  for (let i = 0; i < spans.length; ) {
    const { start } = spans[i]!;
    let { end } = spans[i]!;
    const first = i++;
    while (i < spans.length && spans[i]!.start < end) end = Math.max(end, spans[i++]!.end);
    if (start > position) pieces.push({ start: position, end: start, what: rest, node: -1 });
    if (i === first + 1) addBlock(contents, spans[first]!, pieces);
    else pieces.push({ start, end, what: 'claimed twice', node: -1 });
    position = end;
  }
  if (position < base + reserved)
    pieces.push({ start: position, end: base + reserved, what: rest, node: -1 });
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
