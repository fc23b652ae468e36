/**
 * Names of MEM_* and PAGE_* values (winnt.h), as the debugger's extensions print them.
 */
export const memCommit = 0x1000;
const memReserve = 0x2000;
export const memFree = 0x10000;
const memPrivate = 0x20000;
export const memMapped = 0x40000;
export const memImage = 0x100_0000;

const stateNames = new Map([
  [memCommit, 'MEM_COMMIT'],
  [memReserve, 'MEM_RESERVE'],
  [memFree, 'MEM_FREE'],
]);

const typeNames = new Map([
  [memPrivate, 'MEM_PRIVATE'],
  [memMapped, 'MEM_MAPPED'],
  [memImage, 'MEM_IMAGE'],
]);

const accessNames = new Map([
  [0x01, 'PAGE_NOACCESS'],
  [0x02, 'PAGE_READONLY'],
  [0x04, 'PAGE_READWRITE'],
  [0x08, 'PAGE_WRITECOPY'],
  [0x10, 'PAGE_EXECUTE'],
  [0x20, 'PAGE_EXECUTE_READ'],
  [0x40, 'PAGE_EXECUTE_READWRITE'],
  [0x80, 'PAGE_EXECUTE_WRITECOPY'],
]);

const modifierNames: readonly [bit: number, name: string][] = [
  [0x100, 'PAGE_GUARD'],
  [0x200, 'PAGE_NOCACHE'],
  [0x400, 'PAGE_WRITECOMBINE'],
  [0x40000000, 'PAGE_TARGETS_INVALID'],
];

/** undefined: not one of the three states. */
export function stateName(state: number): string | undefined {
  return stateNames.get(state);
}

/** undefined: free or unknown. */
export function typeName(type: number): string | undefined {
  return typeNames.get(type);
}

/**
 * Access and modifiers of a protection; empty for 0.
 * @param joint what stands between two names: `|` in `!address`, ` + ` in `!vadump`
 */
export function protectionName(protect: number, joint: string): string {
  const names: string[] = [];
  const access = accessNames.get(protect & 0xff);
  if (access !== undefined) names.push(access);
  for (const [bit, name] of modifierNames) if ((protect & bit) !== 0) names.push(name);
  return names.join(joint);
}
