/** Frames of an allocation's stack: the function that the breakpoint was on, the allocator, and whom to blame. */

const allocatorModules =
  /^(ntdll(_[0-9a-f]+)?|kernel32|kernelbase|msvcr[^!+]*|msvcp[^!+]*|ucrtbased?|vcruntime[^!+]*|verifier|wow64[^!+]*)$/i;
const allocationFunction =
  /!(Rtl(?:Re)?AllocateHeap|(?:Nt|Zw)AllocateVirtualMemory|(?:Nt|Zw)MapViewOfSection)\b/;

/** `RtlAllocateHeap`, when that is the frame's function; null for any other frame. */
export function allocationFunctionOf(symbol: string): string | null {
  const found = allocationFunction.exec(symbol);
  return found ? found[1]!.replace(/^Zw/, 'Nt') : null;
}

/** The frames outside of allocator and C run time, innermost first. */
export function foreignFrames(symbols: readonly string[]): string[] {
  return symbols.filter((symbol) => !allocatorModules.test(symbol.split(/[!+]/)[0]!));
}

/** Frames behind the owner that are shown beside it: enough to tell its callers apart. */
const callersShown = 3;

/** Who called the owner, innermost first. */
export function callersOf(symbols: readonly string[], owner: string): string[] {
  const first = symbols.indexOf(owner) + 1;
  return symbols.slice(first, first + callersShown);
}
