/**
 * TEBs, stacks and PEBs of the process, read from memory at documented offsets.
 *
 * Source: winternl.h and the public descriptions of TEB and PEB: NT_TIB StackBase, StackLimit, Self; TEB
 * ProcessEnvironmentBlock, DeallocationStack; a WOW64 thread has its 32-bit TEB 0x2000 bytes behind the 64-bit
 * one. TEBs stand side by side, so neighbours are read in one window.
 */
import type { Debuggee, Memory, MemoryWindow, Thread } from './debuggee';
import { largestWindow, pageSize } from './memory';

interface TebLayout {
  readonly bits: 32 | 64;
  readonly pointer: 4 | 8;
  readonly stackBase: number;
  readonly stackLimit: number;
  readonly self: number;
  readonly peb: number;
  readonly deallocationStack: number;
}

const teb64: TebLayout = {
  bits: 64,
  pointer: 8,
  stackBase: 0x08,
  stackLimit: 0x10,
  self: 0x30,
  peb: 0x60,
  deallocationStack: 0x1478,
};
const teb32: TebLayout = {
  bits: 32,
  pointer: 4,
  stackBase: 0x04,
  stackLimit: 0x08,
  self: 0x18,
  peb: 0x30,
  deallocationStack: 0xe0c,
};

const guestOffset = 0x2000;
/** TEBs further apart than this are read on their own. */
const neighbourhood = 0x4000;
/** TEBs of which a part is looked for when none is whole. */
const mostLoneTebs = 16;

interface Stack {
  readonly bits: 32 | 64;
  /** Lowest address of the reservation. */
  readonly low: number;
  /** Exclusive. */
  readonly high: number;
}

interface Block {
  readonly bits: 32 | 64;
  readonly address: number;
}

export interface ProcessBlocks {
  readonly stacks: readonly Stack[];
  readonly tebs: readonly Block[];
  readonly pebs: readonly Block[];
  /** Threads whose TEB could not be read. */
  readonly unread: number;
}

/** What the target is, as far as the size of its TEBs follows from it. */
interface TebKind {
  readonly pointerSize: 4 | 8;
  readonly isWow64: boolean;
}

/** Read once; null over a log, which holds no memory. */
export function processBlocksOf(debuggee: Debuggee): ProcessBlocks | null {
  const { memory } = debuggee;
  if (memory === null) return null;
  return debuggee.once('process blocks', () =>
    readProcessBlocks(memory, debuggee.threads(), debuggee.target),
  );
}

function readProcessBlocks(memory: Memory, threads: readonly Thread[], kind: TebKind): ProcessBlocks {
  const found = { stacks: [] as Stack[], tebs: [] as Block[], pebs: [] as Block[], unread: 0 };
  const addresses = threads
    .map((thread) => thread.teb)
    .filter((teb): teb is number => teb !== null && teb % pageSize === 0)
    .sort((a, b) => a - b);
  found.unread = threads.length - addresses.length;
  const span = kind.isWow64 ? 3 * pageSize : kind.pointerSize === 4 ? pageSize : 2 * pageSize;
  for (let i = 0; i < addresses.length; ) {
    const first = i;
    while (i + 1 < addresses.length && isNear(addresses[first]!, addresses[i]!, addresses[i + 1]!, span)) i++;
    i++;
    readNeighbours(memory, addresses.slice(first, i), span, kind.isWow64, found);
  }
  if (found.pebs.length === 0) lonePeb(memory, addresses, kind, found);
  return found;
}

/** Of a small dump a few words of a TEB may be there, and the PEB's address among them. */
function lonePeb(memory: Memory, tebs: readonly number[], kind: TebKind, found: Found): void {
  const layout = kind.pointerSize === 8 ? teb64 : teb32;
  for (let i = 0; i < tebs.length && i < mostLoneTebs; i++) {
    const window = memory.whole(tebs[i]!, layout.peb + layout.pointer);
    if (window === null || pointer(window, tebs[i]! + layout.self, layout.pointer) !== tebs[i]) continue;
    const peb = pointer(window, tebs[i]! + layout.peb, layout.pointer);
    if (peb === 0) continue;
    found.pebs.push({ bits: layout.bits, address: peb });
    return;
  }
}

function isNear(start: number, teb: number, next: number, span: number): boolean {
  return next - teb <= neighbourhood && next + span - start <= largestWindow;
}

/** All of them in one read; where that fails each on its own, at least its first page. */
function readNeighbours(
  memory: Memory,
  tebs: readonly number[],
  span: number,
  isWow64: boolean,
  found: Found,
): void {
  const start = tebs[0]!;
  const together = tebs.length > 1 ? memory.whole(start, tebs[tebs.length - 1]! + span - start) : null;
  for (let i = 0; i < tebs.length; i++) {
    const teb = tebs[i]!;
    const window = together || memory.whole(teb, span) || memory.whole(teb, pageSize);
    if (window === null) found.unread++;
    else readTeb(window, teb, isWow64, found);
  }
}

interface Found {
  stacks: Stack[];
  tebs: Block[];
  pebs: Block[];
  unread: number;
}

function readTeb(window: MemoryWindow, teb: number, isWow64: boolean, found: Found): void {
  const native = take(window, teb, teb64, found);
  if (native && isWow64) take(window, teb + guestOffset, teb32, found);
  // From the 32-bit side the debugger may show the 32-bit TEB.
  if (!native && !take(window, teb, teb32, found)) found.unread++;
}

/** A TEB knows its own address; anything else is none. */
function take(window: MemoryWindow, teb: number, layout: TebLayout, found: Found): boolean {
  if (pointer(window, teb + layout.self, layout.pointer) !== teb) return false;
  found.tebs.push({ bits: layout.bits, address: teb });
  const high = pointer(window, teb + layout.stackBase, layout.pointer);
  const limit = pointer(window, teb + layout.stackLimit, layout.pointer);
  const reserved = pointer(window, teb + layout.deallocationStack, layout.pointer);
  const low = reserved > 0 && reserved <= limit ? reserved : limit;
  if (low > 0 && low < high) found.stacks.push({ bits: layout.bits, low, high });
  const peb = pointer(window, teb + layout.peb, layout.pointer);
  if (peb > 0 && !found.pebs.some((known) => known.address === peb)) {
    found.pebs.push({ bits: layout.bits, address: peb });
  }
  return true;
}

/** 0 outside the window; unreadable words are 0 too, and no field here is validly 0. */
function pointer(window: MemoryWindow, address: number, size: 4 | 8): number {
  const index = (address - window.address) / 4;
  const low = window.words[index] || 0;
  return size === 4 ? low : (window.words[index + 1] || 0) * 0x100000000 + low;
}
