/**
 * What the part of a heap's commit may be that `!heap -stat` has no row for, from the columns of `!heap -s` and
 * the rows themselves. A log holds no memory, so this names what is possible and what is not; it proves nothing.
 */
import { share } from '../address-space/share';
import type { Debuggee } from '../debuggee/debuggee';
import type { ReportedHeap, SizeClasses } from '../heap/reported';
import { bytes, count, percent } from '../view/format';

/** Percent of the commit up to which headers and slack of the blocks explain the rest. */
const ordinary = 5;

/** undefined where there is nothing to explain. */
export function notCoveredText(
  debuggee: Debuggee,
  classes: SizeClasses,
  heap: ReportedHeap,
  notCovered: number,
): string | undefined {
  if (notCovered === 0) return undefined;
  const ofCommit = share(notCovered, heap.commit);
  const extent = `${bytes(notCovered)}, ${percent(ofCommit)} of the commit`;
  if (ofCommit <= ordinary) return `${extent}: no more than headers, slack and structures of a heap take`;
  const said = [
    `${extent}: !heap -s does not count them as free, and !heap -stat has them in no block`,
    largeBlocks(debuggee, classes, heap),
    frontEnd(heap),
    'a dump settles it: there heapStats() walks every block',
  ];
  return said.filter((one) => one !== '').join('; ');
}

/**
 * Blocks beyond this many bytes get an allocation of their own, which the commit of `!heap -s` does not count.
 * Source: _HEAP.VirtualMemoryThreshold, 0xfe00 granules of 8 and 0xff00 of 16 bytes.
 */
const thresholds = { 4: 0xfe00 * 8, 8: 0xff00 * 16 };

function largeBlocks(debuggee: Debuggee, classes: SizeClasses, heap: ReportedHeap): string {
  const large = classes.classes.filter((row) => row.size > thresholds[debuggee.target.pointerSize]);
  const blocks = large.reduce((sum, row) => sum + row.count, 0);
  // Only when both listings agree on their number are they the same blocks.
  if (blocks === 0 || blocks !== heap.virtualBlocks) return '';
  const listed = large.reduce((sum, row) => sum + row.total, 0);
  return `the ${count(blocks)} largest blocks (${bytes(listed)}) have allocations of their own that the commit of !heap -s leaves out, so that much more of it may be in no row`;
}

function frontEnd(heap: ReportedHeap): string {
  return heap.frontEnd === 'LFH'
    ? 'likely the low-fragmentation heap: its free slots are neither free to !heap -s nor busy to !heap -stat, nor are slots that !heap -stat did not open'
    : 'likely headers and slack of small blocks, or the two listings are of different moments';
}
