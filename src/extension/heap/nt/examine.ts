/**
 * What an NT heap says of a layout: signatures, pointers back, the length that its header validates with, the
 * checksum of its first header, its counters.
 *
 * Source: public PDBs of ntdll (_HEAP, _HEAP_SEGMENT, _HEAP_COUNTERS, _LFH_HEAP) from XP to Windows 11.
 */
import { pageSize } from '../../debuggee/memory';
import type { Checks } from '../layouts/choose';
import type { StructureTable } from '../layouts/structure-table';
import { heapSignature } from '../signatures';
import type { World } from '../world';
import { readFacts } from './facts';
import type { Fields } from './fields';
import { isChecksumWrong } from './header';
import { type NtLayout, ntLayout } from './layout';
import { readSegments, SegmentCursor } from './segments';

/** The only value beside 0 that was ever seen. */
const codedMask = 0x100000;

export function examineHeap(
  fields: Fields,
  world: World,
  table: StructureTable,
  address: number,
  checks: Checks,
): void {
  const layout = ntLayout(table);
  const { heap } = layout;
  checks.demand('Signature', same(fields.u32(address + heap.signature), heapSignature));
  if (checks.refuted) return;
  if (!layout.hasSegmentList) {
    checks.demand('Segments', hasSegment(fields, layout, address));
    return;
  }
  checks.demand('Heap', same(fields.pointer(address + layout.segment.heap), address));
  checks.demand('BaseAddress', same(fields.pointer(address + layout.segment.base), address));
  checks.check('HeaderValidateLength', same(fields.u16(address + heap.headerValidateLength), heap.size));
  examineCoding(fields, world, layout, address, checks);
  examineHead(fields, 'VirtualAllocdBlocks', address + heap.virtualAllocdBlocks, checks);
  examineHead(fields, 'SegmentList', address + heap.segmentList, checks);
  examineFrontEnd(fields, layout, address, checks);
  // The header of every segment would have to be read: only where there is something to decide.
  if (checks.failed.length > 0 || !isOfBuild(table, world.build))
    examineCounters(fields, layout, address, checks);
}

function isOfBuild({ source, builds }: StructureTable, build: number | null): boolean {
  if (source === 'symbols' || builds === null) return true;
  return build !== null && builds[0] <= build && build <= builds[1];
}

/** XP and 2003: a segment that names the heap. */
function hasSegment(fields: Fields, layout: NtLayout, address: number): boolean | null {
  if (fields.pointer(address + layout.heap.segments) === null) return null;
  const cursor = new SegmentCursor(fields, layout, address);
  for (let found = cursor.next(); found !== null; found = cursor.next()) {
    if (cursor.read(found) !== null) return true;
  }
  return false;
}

/** The header of the heap itself is the first one that its coding must fit. */
function examineCoding(
  fields: Fields,
  world: World,
  layout: NtLayout,
  address: number,
  checks: Checks,
): void {
  const mask = fields.u32(address + layout.heap.encodeFlagMask);
  checks.demand('EncodeFlagMask', mask === null ? null : mask === 0 || mask === codedMask);
  const facts = readFacts(fields, world, layout, address);
  if (facts === null || facts.checkMask === 0) return;
  const coded = fields.u32(address + facts.headerWord * 4);
  if (coded === null) return;
  checks.check('Encoding', !isChecksumWrong(coded ^ facts.code0, facts.checkMask));
}

/** The first entry of a list points back to its head. */
function examineHead(fields: Fields, what: string, head: number, checks: Checks): void {
  const first = fields.pointer(head);
  if (first === null) return;
  const isPointer = first > 0 && first % fields.pointerSize === 0;
  checks.check(what, isPointer ? same(fields.pointer(first + fields.pointerSize), head) : false);
}

function examineFrontEnd(fields: Fields, layout: NtLayout, address: number, checks: Checks): void {
  const type = fields.u8(address + layout.heap.frontEndHeapType);
  const frontEnd = fields.pointer(address + layout.heap.frontEndHeap);
  if (type === null || frontEnd === null) return;
  checks.check('FrontEndHeapType', (type === 0 && frontEnd === 0) || (type === 2 && frontEnd !== 0));
  if (type !== 2 || frontEnd === 0 || layout.lfh.heap < 0) return;
  checks.check('_LFH_HEAP.Heap', same(fields.pointer(frontEnd + layout.lfh.heap), address));
}

function examineCounters(fields: Fields, layout: NtLayout, address: number, checks: Checks): void {
  const { segments, caveats } = readSegments(fields, layout, address);
  if (caveats.length > 0) return;
  const reserved = segments.reduce((sum, segment) => sum + segment.reserved, 0);
  const total = fields.pointer(address + layout.heap.totalReserved);
  checks.check('TotalMemoryReserved', total === null ? null : total >= reserved && total % pageSize === 0);
  checks.check('TotalSegments', same(fields.u32(address + layout.heap.totalSegments), segments.length));
}

function same(found: number | null, expected: number): boolean | null {
  return found === null ? null : found === expected;
}
