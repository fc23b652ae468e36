/** The heaps that an answer is about: all of them, or the one that somebody names by its address; and why not. */
import type { HeapEntry } from '../heap/process-heaps';
import { addressText, bytes, hex, plain } from '../view/format';

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

const namedAtMost = 3;

/** Why there is no answer about blocks: none of these heaps could be opened. null when one of them could. */
export function whyNoneIsSeen(entries: readonly HeapEntry[], pointerSize: 4 | 8): string | null {
  if (entries.some(({ heap }) => heap !== null)) return null;
  const reasons = entries.slice(0, namedAtMost).map(({ address, why, undecoded }) => {
    const extent = undecoded === 0 ? '' : ` (${bytes(undecoded)} committed)`;
    return `${addressText(address, pointerSize)}${extent} is ${why}`;
  });
  const more = entries.length - reasons.length;
  const further = more > 0 ? `; and ${more} more` : '';
  return plain(
    `The blocks of ${entries.length === 1 ? 'the heap' : 'the heaps'} cannot be seen: ${reasons.join('; ')}${further}.`,
  );
}
