/**
 * The breakpoint lines to paste, for one size and one target.
 *
 * `bp /w` comes first: the same price on misses, no nested quotes, and neither radix nor `.expr` changes it.
 * The `.if` form follows for debuggers that do not know /w; it fails closed (an error stops the target) where
 * /w fails open. `@@masm(symbol)` keeps the first form right under `.expr /s c++`.
 */
import {
  type AllocationFunction,
  type Architecture,
  allocationFunctions,
  logCommand,
  newRegionCondition,
  quoted,
  sizeCondition,
} from './conditions';

export interface BreakpointText {
  /** Function the breakpoint is set on. */
  readonly Api: AllocationFunction;
  /** `log` prints a stack per hit and goes on, `stop` stops at the first match. */
  readonly Action: 'log' | 'stop';
  /** `modern` is `bp /w`, `legacy` is `.if`, `published` is the classic `j` form. */
  readonly Form: 'modern' | 'legacy' | 'published';
  /** The whole line, as typed at the prompt. */
  readonly Command: string;
  /** Whether this form was counted on live processes of this architecture. */
  readonly Proved: boolean;
  readonly Note: string;
}

/** What is typed once before any of the breakpoints. */
export const preparation: readonly string[] = ['.bpsync 1', 'r $t1=0'];

/** All lines for a size in bytes; `ntdll` is the module name that holds the functions of this architecture. */
export function breakpointTexts(architecture: Architecture, ntdll: string, size: number): BreakpointText[] {
  const texts: BreakpointText[] = [];
  allocationFunctions.forEach((api) => {
    texts.push(modern(api, 'log', architecture, ntdll, size));
    texts.push(modern(api, 'stop', architecture, ntdll, size));
    texts.push(legacy(api, 'log', architecture, ntdll, size));
    texts.push(legacy(api, 'stop', architecture, ntdll, size));
    if (api === 'RtlAllocateHeap' && architecture === 'x86') texts.push(published(ntdll, size));
    if (api === 'NtAllocateVirtualMemory') texts.push(alsoCommits(architecture, ntdll, size));
  });
  return texts;
}

function modern(
  api: AllocationFunction,
  action: 'log' | 'stop',
  architecture: Architecture,
  ntdll: string,
  size: number,
  condition: string = sizeCondition(api, architecture, size).cpp,
): BreakpointText {
  const command = action === 'log' ? logCommand(api, architecture) : 'kb 12';
  return {
    Api: api,
    Action: action,
    Form: 'modern',
    Command: `bp /w "${condition}" @@masm(${ntdll}!${api}) ${quoted(command)}`,
    Proved: architecture !== 'arm64',
    Note: noteOf(api),
  };
}

/** For callers of VirtualAlloc(NULL, size, MEM_COMMIT, …). */
function alsoCommits(architecture: Architecture, ntdll: string, size: number): BreakpointText {
  const condition = newRegionCondition(architecture, size);
  return {
    ...modern('NtAllocateVirtualMemory', 'log', architecture, ntdll, size, condition),
    Proved: architecture === 'x64',
    Note: 'the same, and commits that name no address: they reserve too',
  };
}

function legacy(
  api: AllocationFunction,
  action: 'log' | 'stop',
  architecture: Architecture,
  ntdll: string,
  size: number,
): BreakpointText {
  const stack = architecture === 'x86' ? 'kb 8' : 'kc 8';
  const hit = action === 'log' ? `${stack}; gc` : stack;
  const condition = sizeCondition(api, architecture, size).masm;
  return {
    Api: api,
    Action: action,
    Form: 'legacy',
    Command: `bp ${ntdll}!${api} ".if (${condition}) { ${hit} } .else { gc }"`,
    Proved: architecture !== 'arm64',
    Note: 'for debuggers without bp /w',
  };
}

/** The condition and actions as the published hunt typed them; needs the default radix 16. */
function published(ntdll: string, size: number): BreakpointText {
  return {
    Api: 'RtlAllocateHeap',
    Action: 'stop',
    Form: 'published',
    Command: `bp ${ntdll}!RtlAllocateHeap "j(poi(@esp+c) = 0x0${size.toString(16)}) 'k';'gc'"`,
    Proved: size < 0x80000000,
    Note: 'as published; only with radix 16 and sizes below 2 GB',
  };
}

function noteOf(api: AllocationFunction): string {
  switch (api) {
    case 'RtlAllocateHeap':
      return 'malloc, new, HeapAlloc, LocalAlloc and CoTaskMemAlloc arrive here';
    case 'RtlReAllocateHeap':
      return 'the new size; a block that moves may also show as an allocation';
    case 'NtAllocateVirtualMemory':
      return 'new reservations whose size rounds up to this; the caller may have asked for less';
    case 'NtMapViewOfSection':
      return 'views of this size, or of a whole section (size 0)';
  }
}

/** Of a typed line only: a breakpoint set through the data model leaves others alone. */
export const replaces =
  'bp replaces a breakpoint that is already at that address; look with bl first, or use setAllocBreakpoint, which does not.';

/** What a person must know before the target goes on. */
export function warningsFor(architecture: Architecture, isLive: boolean, isWow64: boolean): string[] {
  const warnings = [
    'Every call of the function stops the target for a moment: it becomes very much slower.',
    'With several threads hits are lost while one of them steps over the breakpoint: a count is a lower bound; the stack is the evidence.',
  ];
  if (!isLive)
    warnings.push('For a live target: a dump cannot run, so set it in the process while it leaks.');
  if (isWow64)
    warnings.push(
      '32-bit code in a 64-bit debugger: type .effmach x86 first. Not tried on a live WOW64 process.',
    );
  if (architecture === 'arm64')
    warnings.push(
      'ARM64 forms follow the calling convention by analogy; they were not proved on a live process.',
    );
  return warnings;
}
