/**
 * The names of memory states, types and protections as the debugger prints them, and their numbers.
 * Source: winnt.h, MEM_* and PAGE_*.
 */

const FLAGS: { readonly [name: string]: number } = {
  MEM_COMMIT: 0x1000,
  MEM_RESERVE: 0x2000,
  MEM_FREE: 0x10000,
  MEM_PRIVATE: 0x20000,
  MEM_MAPPED: 0x40000,
  MEM_IMAGE: 0x1000000,
  PAGE_NOACCESS: 0x01,
  PAGE_READONLY: 0x02,
  PAGE_READWRITE: 0x04,
  PAGE_WRITECOPY: 0x08,
  PAGE_EXECUTE: 0x10,
  PAGE_EXECUTE_READ: 0x20,
  PAGE_EXECUTE_READWRITE: 0x40,
  PAGE_EXECUTE_WRITECOPY: 0x80,
  PAGE_GUARD: 0x100,
  PAGE_NOCACHE: 0x200,
  PAGE_WRITECOMBINE: 0x400,
  PAGE_ENCLAVE_UNVALIDATED: 0x20000000,
  PAGE_TARGETS_INVALID: 0x40000000,
  PAGE_TARGETS_NO_UPDATE: 0x40000000,
};

const STATES = 0x13000;

/** Number of a MEM_ or PAGE_ name; 0 for a name that is not known. */
export function flagValue(name: string): number {
  return FLAGS[name] || 0;
}

/** True for the number of a state (commit, reserve, free) and not of a type (private, mapped, image). */
export function isState(value: number): boolean {
  return (value & STATES) !== 0;
}
