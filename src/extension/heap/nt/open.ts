/**
 * Opens an NT heap: the layout that its own header proves. Its lists are read when somebody asks for areas or
 * walks. Wine's heaps and heaps of other processes look alike at first sight and are refused with the reason.
 */
import { hex } from '../hex';
import { chooseLayout } from '../layouts/choose';
import { distinct, type StructureTable } from '../layouts/structure-table';
import { heapSignature, segmentSignature } from '../signatures';
import type { Heap } from '../vocabulary';
import type { Opened, World } from '../world';
import { examineHeap } from './examine';
import { readFacts } from './facts';
import { Fields } from './fields';
import { ntLayout, ntStructures } from './layout';
import { NtHeap } from './nt-heap';

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
    examineHeap(fields, world, table, address, checks);
  });
  if (chosen.choice === null) return refuse('not decoded: ' + chosen.why);
  const layout = ntLayout(chosen.choice.table);
  const facts = readFacts(fields, world, layout, address);
  if (facts === null)
    return refuse('not captured: the header of the heap at ' + hex(address) + ' is not whole');
  return { heap: new NtHeap(facts, chosen.choice.text), why: '' };
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
    ", but no heap that names itself: Wine's heaps look like this"
  );
}
