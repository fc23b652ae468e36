/** The numbers of memory states, types and protections as text. Source: winnt.h, MEM_* and PAGE_*. */

export const memCommit = 0x1000;
export const memReserve = 0x2000;
export const memFree = 0x10000;
export const memPrivate = 0x20000;
export const memMapped = 0x40000;
export const memImage = 0x1000000;

/** Committed, or of unknown state: a dump that does not describe its regions knows captured ones only, and those are. */
export function isCommitted(state: number): boolean {
  return state === memCommit || state === 0;
}

export function stateText(state: number): string {
  if (state === memCommit) return 'MEM_COMMIT';
  if (state === memReserve) return 'MEM_RESERVE';
  return state === memFree ? 'MEM_FREE' : unknownFlag(state);
}

export function typeText(type: number): string {
  if (type === memPrivate) return 'MEM_PRIVATE';
  if (type === memMapped) return 'MEM_MAPPED';
  return type === memImage ? 'MEM_IMAGE' : unknownFlag(type);
}

const protections: readonly (readonly [number, string])[] = [
  [0x01, 'PAGE_NOACCESS'],
  [0x02, 'PAGE_READONLY'],
  [0x04, 'PAGE_READWRITE'],
  [0x08, 'PAGE_WRITECOPY'],
  [0x10, 'PAGE_EXECUTE'],
  [0x20, 'PAGE_EXECUTE_READ'],
  [0x40, 'PAGE_EXECUTE_READWRITE'],
  [0x80, 'PAGE_EXECUTE_WRITECOPY'],
  [0x100, 'PAGE_GUARD'],
  [0x200, 'PAGE_NOCACHE'],
  [0x400, 'PAGE_WRITECOMBINE'],
];

/** `PAGE_READWRITE|PAGE_GUARD`; empty for 0. */
export function protectText(protect: number): string {
  const names: string[] = [];
  let rest = protect;
  for (let i = 0; i < protections.length; i++) {
    const [bit, name] = protections[i]!;
    if ((rest & bit) === 0) continue;
    names.push(name);
    rest -= bit;
  }
  if (rest !== 0) names.push('0x' + rest.toString(16));
  return names.join('|');
}

function unknownFlag(value: number): string {
  return value === 0 ? '' : '0x' + value.toString(16);
}
