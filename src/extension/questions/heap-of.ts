/** The heaps that an answer is about: all of them, or the one that somebody names by its address. */
import type { HeapEntry } from '../heap/process-heaps';
import { addressText, hex } from '../view/format';

interface OfHeap {
  readonly entry: HeapEntry;
}

/** Those of all heaps when none is named. @throws when no heap has the address; the message names those there are */
export function ofHeapNamed<T extends OfHeap>(
  all: readonly T[],
  address: number | undefined,
  pointerSize: 4 | 8,
): readonly T[] {
  if (address === undefined) return all;
  const found = all.filter(({ entry }) => entry.address === address);
  if (found.length > 0) return found;
  const names = all.slice(0, 8).map(({ entry }) => addressText(entry.address, pointerSize));
  const more = all.length > names.length ? ' ...' : '';
  throw new Error(`There is no heap at ${hex(address)}. Heaps: ${names.join(', ')}${more}`);
}
