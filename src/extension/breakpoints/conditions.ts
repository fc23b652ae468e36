/**
 * Where each allocation function keeps its size at entry, per architecture, and what to print there.
 *
 * Two notations of the same place: data-model C++ for `bp /w` (always 0x numbers, @ before registers, and only
 * type names that exist without symbols, because a condition that cannot be evaluated fires on every call) and
 * MASM for `.if` (dwo, not poi, on x86: poi sign-extends sizes from 2 GB up). Argument positions follow the
 * documented signatures in heapapi/ntifs headers and the x64 and x86 calling conventions; the ones for x86 and
 * x64 were counted on live processes, ARM64 follows by analogy.
 */
import { pageSize } from '../debuggee/memory';
import type { Machine } from '../text/machine';

/** The machines whose calling convention is known here. */
export type Architecture = Exclude<Machine, 'arm' | 'unknown'>;

export type AllocationFunction =
  | 'RtlAllocateHeap'
  | 'RtlReAllocateHeap'
  | 'NtAllocateVirtualMemory'
  | 'NtMapViewOfSection';

export const allocationFunctions: readonly AllocationFunction[] = [
  'RtlAllocateHeap',
  'RtlReAllocateHeap',
  'NtAllocateVirtualMemory',
  'NtMapViewOfSection',
];

/** One argument in both notations. */
interface Place {
  readonly cpp: string;
  readonly masm: string;
}

const stack32 = (offset: string): Place => ({
  cpp: `*(unsigned int*)(@esp+${offset})`,
  masm: `dwo(@esp+${offset})`,
});
const stackPointer32 = (offset: string): Place => ({
  cpp: `**(unsigned int**)(@esp+${offset})`,
  masm: `dwo(dwo(@esp+${offset}))`,
});
const register = (name: string): Place => ({ cpp: `@${name}`, masm: `@${name}` });
const registerPointer = (name: string): Place => ({
  cpp: `*(unsigned __int64*)@${name}`,
  masm: `poi(@${name})`,
});

const sizePlaces: Record<AllocationFunction, Record<Architecture, Place>> = {
  RtlAllocateHeap: { x86: stack32('0xc'), x64: register('r8'), arm64: register('x2') },
  RtlReAllocateHeap: { x86: stack32('0x10'), x64: register('r9'), arm64: register('x3') },
  NtAllocateVirtualMemory: {
    x86: stackPointer32('0x10'),
    x64: registerPointer('r9'),
    arm64: registerPointer('x3'),
  },
  NtMapViewOfSection: {
    x86: stackPointer32('0x1c'),
    x64: { cpp: '**(unsigned __int64**)(@rsp+0x38)', masm: 'poi(poi(@rsp+0x38))' },
    arm64: registerPointer('x6'),
  },
};

/** AllocationType of NtAllocateVirtualMemory: MEM_RESERVE (0x2000) marks a new allocation. */
const allocationTypePlaces: Record<Architecture, Place> = {
  x86: stack32('0x14'),
  x64: { cpp: '*(unsigned int*)(@rsp+0x28)', masm: 'dwo(@rsp+0x28)' },
  arm64: register('x4'),
};

/** Where NtAllocateVirtualMemory finds the address asked for; 0 there makes a commit reserve as well. */
const basePlaces: Record<Architecture, Place> = {
  x86: stackPointer32('0x8'),
  x64: registerPointer('rdx'),
  arm64: registerPointer('x1'),
};

/** A condition in both notations. */
interface Condition {
  readonly cpp: string;
  readonly masm: string;
}

/**
 * True at entry when the function is asked for `size` bytes.
 *
 * Regions take the range up to the next page, because the function sees what the caller asked and the region
 * is that rounded up; and only new reservations, not commits inside one. Views also take 0, "the whole section".
 */
export function sizeCondition(api: AllocationFunction, architecture: Architecture, size: number): Condition {
  const place = sizePlaces[api][architecture];
  const hex = `0x${size.toString(16)}`;
  if (api === 'NtAllocateVirtualMemory')
    return regionCondition(place, allocationTypePlaces[architecture], size);
  if (api === 'NtMapViewOfSection') {
    return {
      cpp: `${place.cpp} == ${hex} || ${place.cpp} == 0`,
      masm: `(${place.masm} == ${hex}) | (${place.masm} == 0)`,
    };
  }
  return { cpp: `${place.cpp} == ${hex}`, masm: `${place.masm} == ${hex}` };
}

/**
 * The same for regions, and also for commits that name no address: Windows reserves for those too, though the
 * flag is not set. Counted on live x64 processes: 12 of 12 (5 reserve and commit, 7 commit alone), 300 of 300.
 */
export function newRegionCondition(architecture: Architecture, size: number): string {
  const flag = `(${allocationTypePlaces[architecture].cpp} & 0x2000) != 0`;
  const condition = sizeCondition('NtAllocateVirtualMemory', architecture, size).cpp;
  return condition.replace(flag, `(${flag} || ${basePlaces[architecture].cpp} == 0)`);
}

function regionCondition(size: Place, type: Place, bytes: number): Condition {
  const rounded = Math.max(pageSize, Math.ceil(bytes / pageSize) * pageSize);
  const above = `0x${(rounded - pageSize).toString(16)}`;
  const upTo = `0x${rounded.toString(16)}`;
  return {
    cpp: `${size.cpp} > ${above} && ${size.cpp} <= ${upTo} && (${type.cpp} & 0x2000) != 0`,
    masm: `(${[`${size.masm} > ${above}`, `${size.masm} <= ${upTo}`, `(${type.masm} & 0x2000) != 0`].join(') & (')})`,
  };
}

/** What a log-and-go breakpoint prints before the stack; x86 shows its arguments with `kb`. */
export function logCommand(api: AllocationFunction, architecture: Architecture): string {
  if (architecture === 'x86') return 'kb 8; gc';
  if (api !== 'RtlAllocateHeap') return 'kc 8; gc';
  const heap = architecture === 'x64' ? '@rcx' : '@x0';
  const size = sizePlaces[api][architecture].masm;
  return `r $t1=@$t1+1; .printf "[%x] heap=%p size=%p\\n", @$tid, ${heap}, ${size}; kc 8; gc`;
}

/** The first argument of the heap functions. */
const heapPlaces: Record<Architecture, string> = { x86: 'dwo(@esp+0x4)', x64: '@rcx', arm64: '@x0' };

/** Where a function returns its result. */
const resultPlaces: Record<Architecture, string> = { x86: '@eax', x64: '@rax', arm64: '@x0' };

/**
 * What a breakpoint prints whose log is read again by a program: thread and size for every function, the heap where
 * there is one, the stack.
 *
 * With `block` also the address that a heap function returns, by a one-shot breakpoint of this thread at the return
 * address. Counted on live processes: right and complete with one thread, wrong or missing as soon as there are more.
 */
export function recordCommand(api: AllocationFunction, architecture: Architecture, block: boolean): string {
  const size = sizePlaces[api][architecture].masm;
  const isHeap = returnsBlock(api);
  const values = isHeap ? `@$tid, ${heapPlaces[architecture]}, ${size}` : `@$tid, ${size}`;
  const line = `.printf "[%x] ${isHeap ? 'heap=%p ' : ''}size=%p\\n", ${values}`;
  const stack = architecture === 'x86' ? 'kb 8' : 'kc 8';
  const counted = `r $t1=@$t1+1; ${line}; ${stack}`;
  if (!block || !isHeap) return `${counted}; gc`;
  const returned = `.printf "[%x] block=%p\\n", @$tid, ${resultPlaces[architecture]}; gc`;
  return `${counted}; ~. bp /1 @$ra ${quoted(returned)}; gc`;
}

/** Whether a function returns the address of what it allocated. */
export function returnsBlock(api: AllocationFunction): boolean {
  return api === 'RtlAllocateHeap' || api === 'RtlReAllocateHeap';
}

/** A command as it stands inside the quotes of `bp … "…"`. */
export function quoted(command: string): string {
  return `"${command.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}
