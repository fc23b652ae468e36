/**
 * Opens an NT heap: the layout that its own header proves, then segments, uncommitted ranges and large blocks.
 * Wine's heaps and heaps of other processes look alike at first sight and are refused with the reason.
 *
 * Source: public PDBs of ntdll (_HEAP, _HEAP_SEGMENT, _HEAP_COUNTERS, _LFH_HEAP) from XP to Windows 11.
 */
import { pageSize } from '../../debuggee/memory';
import { type Checks, chooseLayout } from '../layouts/choose';
import { distinct, type StructureTable } from '../layouts/structure-table';
import type { Heap } from '../vocabulary';
import type { Opened, World } from '../world';
import { readFacts } from './facts';
import { Fields, ring } from './fields';
import { readLargeBlocks } from './large';
import { type NtLayout, ntLayout, ntStructures } from './layout';
import { NtHeap } from './nt-heap';
import { readSegments } from './segments';

const heapSignature = 0xeeffeeff;
const segmentSignature = 0xffeeffee;
/** The only value beside 0 that was ever seen. */
const codedMask = 0x100000;

export function openNtHeap(world: World, address: number): Opened<Heap> {
  const fields = new Fields(world);
  const head = fields.u32(address + 2 * world.pointerSize);
  if (head === null)
    return refuse('not captured: the header of the heap at ' + hex(address) + ' is not captured');
  const isOld = head === heapSignature;
  if (!isOld && head !== segmentSignature)
    return refuse('not decoded: no signature of an NT heap stands at ' + hex(address));
  const candidates = distinct(world.layouts, ntStructures).filter(
    (table) => ntLayout(table).hasSegmentList !== isOld,
  );
  const stranger = isOld ? '' : whyStranger(fields, world, candidates, address);
  if (stranger !== '') return refuse(stranger);
  const chosen = chooseLayout(candidates, world.build, (table, checks) => {
    examine(fields, world, ntLayout(table), address, checks);
  });
  if (chosen.choice === null) return refuse('not decoded: ' + chosen.why);
  const layout = ntLayout(chosen.choice.table);
  const facts = readFacts(fields, world, layout, address);
  if (facts === null)
    return refuse('not captured: the header of the heap at ' + hex(address) + ' is not whole');
  const segments = readSegments(fields, layout, address, world.pointerSize);
  const large = readLargeBlocks(fields, facts);
  return { heap: new NtHeap(facts, chosen.choice.text, segments, large), why: '' };
}

function refuse(why: string): Opened<Heap> {
  return { heap: null, why };
}

/** Why the first words of a heap of Vista or later are those of another program's heap; empty when they are not. */
function whyStranger(
  fields: Fields,
  world: World,
  candidates: readonly StructureTable[],
  address: number,
): string {
  const layouts = candidates.map(ntLayout);
  if (layouts.length === 0) return '';
  const { segment } = layouts[0]!;
  const owner = fields.pointer(address + segment.heap);
  if (owner === null || owner === address) return '';
  const isHeap = layouts.some(({ heap }) => fields.u32(address + heap.signature) === heapSignature);
  if (isHeap) {
    return (
      'not decoded: the heap at ' +
      hex(address) +
      ' names ' +
      hex(owner) +
      ' as its own address: another process made it and shares it, its pointers mean nothing here'
    );
  }
  if (owner > 0 && fields.u32(owner + 2 * world.pointerSize) === segmentSignature)
    return 'not decoded: a further segment of the heap at ' + hex(owner) + ' begins at ' + hex(address);
  return (
    'foreign: the signature of an NT heap stands at ' +
    hex(address) +
    ', but no heap that names itself: Wine’s heaps look like this'
  );
}

function examine(fields: Fields, world: World, layout: NtLayout, address: number, checks: Checks): void {
  const { heap } = layout;
  checks.demand('Signature', same(fields.u32(address + heap.signature), heapSignature));
  if (checks.refuted) return;
  const list = readSegments(fields, layout, address, world.pointerSize);
  checks.demand('Segments', list.segments.length === 0 ? captured(fields, layout, address) : true);
  if (!layout.hasSegmentList) return;
  checks.demand('Heap', same(fields.pointer(address + layout.segment.heap), address));
  checks.demand('BaseAddress', same(fields.pointer(address + layout.segment.base), address));
  checks.check('HeaderValidateLength', same(fields.u16(address + heap.headerValidateLength), heap.size));
  examineCoding(fields, world, layout, address, checks);
  if (list.caveats.length === 0) {
    const reserved = list.segments.reduce((sum, segment) => sum + segment.reserved, 0);
    const total = fields.pointer(address + heap.totalReserved);
    checks.check('TotalMemoryReserved', total === null ? null : total >= reserved && total % pageSize === 0);
    checks.check('TotalSegments', same(fields.u32(address + heap.totalSegments), list.segments.length));
  }
  const large = ring(fields, address + heap.virtualAllocdBlocks, world.pointerSize);
  checks.check('VirtualAllocdBlocks', large.missing ? null : large.broken === '');
  examineFrontEnd(fields, layout, address, checks);
}

/** Without segments a layout is refuted unless their places are merely not captured. */
function captured(fields: Fields, layout: NtLayout, address: number): false | null {
  const at = layout.hasSegmentList ? layout.segment.lastValidEntry : layout.heap.segments;
  return fields.pointer(address + at) === null ? null : false;
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
  const low = coded ^ facts.code0;
  checks.check('Encoding', ((low ^ (low >>> 8) ^ (low >>> 16) ^ (low >>> 24)) & 0xff) === 0);
}

function examineFrontEnd(fields: Fields, layout: NtLayout, address: number, checks: Checks): void {
  const type = fields.u8(address + layout.heap.frontEndHeapType);
  const frontEnd = fields.pointer(address + layout.heap.frontEndHeap);
  if (type === null || frontEnd === null) return;
  checks.check('FrontEndHeapType', (type === 0 && frontEnd === 0) || (type === 2 && frontEnd !== 0));
  if (type !== 2 || frontEnd === 0 || layout.lfh.heap < 0) return;
  checks.check('_LFH_HEAP.Heap', same(fields.pointer(frontEnd + layout.lfh.heap), address));
}

function same(found: number | null, expected: number): boolean | null {
  return found === null ? null : found === expected;
}

function hex(address: number): string {
  return '0x' + address.toString(16);
}
