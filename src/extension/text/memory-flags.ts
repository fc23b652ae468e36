/**
 * Memory states, types and protections: the one table of their names and numbers, read in both directions.
 * Source: winnt.h, MEM_* and PAGE_*.
 */

export const memCommit = 0x1000;
export const memReserve = 0x2000;
export const memFree = 0x10000;
export const memPrivate = 0x20000;
export const memMapped = 0x40000;
export const memImage = 0x1000000;
export const pageNoAccess = 0x01;
export const pageReadWrite = 0x04;
export const pageGuard = 0x100;

type Flags = readonly (readonly [name: string, value: number])[];

const states: Flags = [
  ['MEM_COMMIT', memCommit],
  ['MEM_RESERVE', memReserve],
  ['MEM_FREE', memFree],
];

const types: Flags = [
  ['MEM_PRIVATE', memPrivate],
  ['MEM_MAPPED', memMapped],
  ['MEM_IMAGE', memImage],
];

/** Of two names with one number the first is printed. */
const protections: Flags = [
  ['PAGE_NOACCESS', pageNoAccess],
  ['PAGE_READONLY', 0x02],
  ['PAGE_READWRITE', pageReadWrite],
  ['PAGE_WRITECOPY', 0x08],
  ['PAGE_EXECUTE', 0x10],
  ['PAGE_EXECUTE_READ', 0x20],
  ['PAGE_EXECUTE_READWRITE', 0x40],
  ['PAGE_EXECUTE_WRITECOPY', 0x80],
  ['PAGE_GUARD', pageGuard],
  ['PAGE_NOCACHE', 0x200],
  ['PAGE_WRITECOMBINE', 0x400],
  ['PAGE_ENCLAVE_UNVALIDATED', 0x20000000],
  ['PAGE_TARGETS_INVALID', 0x40000000],
  ['PAGE_TARGETS_NO_UPDATE', 0x40000000],
];

const values = valuesByName(states.concat(types, protections));

/** Number of a MEM_ or PAGE_ name; 0 for a name that is not known. */
export function flagValue(name: string): number {
  return values[name] || 0;
}

/** True for the number of a state (commit, reserve, free) and not of a type (private, mapped, image). */
export function isState(value: number): boolean {
  return (value & (memCommit | memReserve | memFree)) !== 0;
}

/** `MEM_COMMIT`; empty for 0, a number in hex where it has no name. */
export function stateText(state: number): string {
  return nameOf(states, state);
}

/** `MEM_PRIVATE`; empty for 0, a number in hex where it has no name. */
export function typeText(type: number): string {
  return nameOf(types, type);
}

/** `PAGE_READWRITE|PAGE_GUARD`; empty for 0, what has no name in hex. */
export function protectText(protect: number): string {
  const names: string[] = [];
  let rest = protect;
  for (let i = 0; i < protections.length; i++) {
    const [name, bit] = protections[i]!;
    if ((rest & bit) === 0) continue;
    names.push(name);
    rest -= bit;
  }
  if (rest !== 0) names.push('0x' + rest.toString(16));
  return names.join('|');
}

function nameOf(flags: Flags, value: number): string {
  for (let i = 0; i < flags.length; i++) if (flags[i]![1] === value) return flags[i]![0];
  return value === 0 ? '' : '0x' + value.toString(16);
}

function valuesByName(flags: Flags): Readonly<Record<string, number>> {
  // Without a prototype: any word of a listing is looked up here.
  const byName: Record<string, number> = Object.create(null);
  for (let i = 0; i < flags.length; i++) byName[flags[i]![0]] = flags[i]![1];
  return byName;
}
