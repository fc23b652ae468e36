/**
 * The record of one stack, as Windows' stack-trace database keeps it (`gflags /i app.exe +ust`, page heap):
 * chain, counts, frames. Heaps and page heap keep the number of frames in different places; heaps also keep the
 * sum of the frames, which proves that the record is one.
 *
 * Source: public PDBs of ntdll (_RTL_STACK_TRACE_ENTRY) for page heap's flavour; the other is how the heaps of
 * builds 14393 to 22621 write theirs.
 */
import { hasPageHeap } from '../global-flags';
import type { World } from '../world';

export interface Trace {
  /** Return addresses, innermost first. */
  readonly frames: readonly number[];
  /** The record's own sum agrees; otherwise only the looks of the frames speak for it. */
  readonly checked: boolean;
}

/** Windows records no more. */
const mostFrames = 32;
/** Below it no code lies. */
const lowestCode = 0x10000;
/** The allocator's own frames come first: one of these lies in ntdll. */
const allocatorFrames = 4;

/** null: not captured, or no record of a stack. */
export function readTrace(world: World, address: number): Trace | null {
  const { memory, pointerSize } = world;
  if (!(address > 0) || address % pointerSize !== 0) return null;
  const sum = memory.u32(address + pointerSize);
  const counts = memory.u32(address + pointerSize + 4);
  if (sum === null || counts === null) return null;
  const ofHeap = counts & 0xffff;
  const ofPageHeap = counts >>> 16;
  const byHeap = framesAt(world, address, ofHeap);
  if (byHeap !== null && sumOf(byHeap) === sum) return { frames: byHeap, checked: true };
  const byPageHeap = framesAt(world, address, ofPageHeap);
  if (byPageHeap !== null && sumOf(byPageHeap) === sum) return { frames: byPageHeap, checked: true };
  const frames = hasPageHeap(world) ? byPageHeap : byHeap;
  return frames !== null && comesFromAllocator(world, frames) ? { frames, checked: false } : null;
}

/** null when the count or a frame cannot be right. */
function framesAt(world: World, address: number, count: number): number[] | null {
  const { memory, pointerSize } = world;
  if (count < 1 || count > mostFrames) return null;
  const first = address + (pointerSize === 8 ? 0x10 : 0xc);
  const frames: number[] = [];
  for (let i = 0; i < count; i++) {
    const frame = memory.pointer(first + i * pointerSize, pointerSize);
    if (frame === null || frame < lowestCode) return null;
    frames.push(frame);
  }
  return frames;
}

/** Low 32 bits. */
function sumOf(frames: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < frames.length; i++) sum = (sum + (frames[i]! % 0x100000000)) >>> 0;
  return sum;
}

function comesFromAllocator(world: World, frames: readonly number[]): boolean {
  const { ntdll } = world;
  if (ntdll === null) return false;
  return frames
    .slice(0, allocatorFrames)
    .some((frame) => frame >= ntdll.base && frame < ntdll.base + ntdll.size);
}
