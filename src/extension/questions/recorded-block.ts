/** A block as `!heap -p -a` of a log tells it. */
import type { Debuggee } from '../debuggee/debuggee';
import { recordedAddresses } from '../heap/recorded-blocks';
import type { HeapAddress } from '../text/heap-page-a';
import { cannotTell } from '../view/cannot-tell';
import { addressText, hex, plain } from '../view/format';
import { listOf } from '../view/list';
import { type Column, present } from '../view/table';

const columns: readonly Column[] = [
  { Name: 'Address', Kind: 'address', Help: 'The address asked for' },
  { Name: 'Heap', Kind: 'address', Help: 'Address of the heap' },
  { Name: 'UserAddress', Kind: 'address', Help: 'What the program got' },
  { Name: 'UserSize', Kind: 'size', Help: 'Bytes that the program asked for' },
  { Name: 'State', Kind: 'text', Help: 'As the debugger prints it' },
  { Name: 'Content', Kind: 'text', Help: 'What the debugger took the beginning of the block for' },
  { Name: 'Stack', Kind: 'line', Help: 'Who allocated it, innermost frame first' },
];

/** The last answer of the log about the address, or about a block that holds it. */
export function recordedBlock(debuggee: Debuggee, address: number): object {
  const found = recordedAddresses(debuggee)
    .filter((one) => one.kind !== 'not-found' && isAbout(one, address))
    .pop();
  if (found === undefined)
    return cannotTell(
      `A log holds no memory, and this one does not hold !heap -p -a ${address.toString(16)}.`,
    );
  return shown(debuggee, address, found);
}

interface Extent {
  readonly start: number;
  /** Bytes. */
  readonly size: number;
}

function extentOf({ block, pageHeapBlock }: HeapAddress): Extent | null {
  if (block !== null) return { start: block.userPointer, size: block.userSize };
  if (pageHeapBlock === null || pageHeapBlock.userAddress === null) return null;
  return { start: pageHeapBlock.userAddress, size: pageHeapBlock.userSize || 0 };
}

function isAbout(one: HeapAddress, address: number): boolean {
  const extent = extentOf(one);
  const isInside =
    extent !== null && extent.start <= address && address < extent.start + Math.max(1, extent.size);
  return isInside || one.address === address;
}

function shown(debuggee: Debuggee, address: number, found: HeapAddress): object {
  const extent = extentOf(found);
  const state = found.block !== null ? found.block.state : found.kind.replace(/-/g, ' ');
  const annotation = found.block === null ? undefined : found.block.annotation;
  const frames = found.stack.map(({ symbol, returnAddress }) => plain(symbol || hex(returnAddress)));
  const values = {
    Address: address,
    Heap: found.heap === null ? undefined : found.heap,
    UserAddress: extent === null ? undefined : extent.start,
    UserSize: extent === null ? undefined : extent.size,
    State: plain(state),
    Content: annotation === undefined ? undefined : plain(annotation),
    Stack: frames.length === 0 ? undefined : listOf(frames, 'frame'),
  };
  const width = debuggee.target.pointerSize;
  const size = extent === null ? '' : ` ${hex(extent.size)}`;
  const heap = found.heap === null ? '' : `, heap ${addressText(found.heap, width)}`;
  return present(
    values,
    columns,
    () =>
      `${addressText(extent === null ? address : extent.start, width)}${size} ${plain(state)}${heap} (!heap -p -a)`,
  );
}
